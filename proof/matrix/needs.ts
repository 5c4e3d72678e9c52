import type { Area, Staff } from "./area.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Person } from "./people.ts";

/** Needs raised by anyone, with their way between agencies: where they stand, who had them, who said no. */
export function tellNeeds(tale: Chronicle, area: Area, people: readonly Person[], staff: Staff, count: number): string[] {
  const { dice } = tale;
  const needs: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const person = people.length > 0 && dice.in100(70) ? dice.pick(people) : null;
    const raiser = dice.pick(area.mandates);
    const asProfessional = dice.in100(60);
    const isGivenOn = dice.in100(30);
    const held_by_agency = dice.pick(area.agencies);
    const id = tale.record("referral", {
      agreement_id: area.agreement,
      person_id: person?.id ?? null,
      receipt_hash: `\\x${tale.id().replaceAll("-", "")}`,
      held_by_agency,
      is_given_on: isGivenOn,
      state: "received",
      raised_by_account: asProfessional ? (staff.accounts.get(raiser.professional) ?? null) : (person?.account ?? null),
      raised_by_agency: asProfessional ? raiser.agency : null,
      raised_as: asProfessional ? "professional" : "person",
      joined_to: null,
    });
    needs.push(id);
    const by = staff.accounts.get(raiser.professional) ?? null;
    tale.record("referral_assessment", { referral_id: id, is_coordination_needed: true, assessed_by: by });
    tale.record("referral_event", { referral_id: id, kind: "raised", by_name: "x" });
    if (dice.in100(40)) tale.note("referral_refusal", { referral_id: id, how: "phone", recorded_by: by });
    if (dice.in100(60)) {
      const to = dice.pick(area.agencies.filter((agency) => agency !== held_by_agency));
      tale.record("referral_handover", {
        referral_id: id,
        from_agency_id: held_by_agency,
        to_agency_id: to,
        state: dice.pick(["offered", "declined", "taken-back"]),
        offered_by: by,
      });
    }
    tale.record("clock", {
      event: "referral.raised",
      subject: "referral",
      subject_id: id,
      person_id: person?.id ?? null,
      agreement_id: area.agreement,
      started_at: tale.moment(-900),
      due_at: tale.moment(900),
    });
    if (person !== null && dice.in100(40)) {
      const { professional, agency } = dice.pick(person.seats);
      const state = dice.pick(["offered", "declined", "ended"]);
      // the third side does not exist, and so meets no other holder
      tale.record("coordinator_term", {
        person_id: person.id,
        referral_id: id,
        professional_id: professional,
        agency_id: agency,
        side: `${n}`,
        state,
        offered_by: by,
      });
    }
  }
  return needs;
}

/** What law and promise count about her: a meeting, a plan, her asking for another. */
export function tellClocks(tale: Chronicle, person: Person): void {
  for (const subject of ["meeting", "plan", "coordinator-ask", "coordinator-term"]) {
    tale.record("clock", {
      event: `${subject}.asked`,
      subject,
      subject_id: tale.id(),
      person_id: person.id,
      agreement_id: person.area.agreement,
      started_at: tale.moment(-900),
      due_at: tale.moment(900),
    });
  }
}
