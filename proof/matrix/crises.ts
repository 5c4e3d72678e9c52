import type { Staff } from "./area.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Person } from "./people.ts";

/** Her crisis plan, whom she opens it to, what stood there before; and who broke the glass, when, and what came of it. */
export function tellCrises(tale: Chronicle, person: Person, staff: Staff, seq: { next: number }): void {
  const { dice } = tale;
  const her = { person_id: person.id };
  const crisis_plan_id = tale.record("crisis_plan", {
    ...her,
    life_area: "health",
    opens_to: dice.pick(["area", "area", "chosen", "self"]),
    in_emergency: dice.in100(85),
  });
  const inIt = { ...her, crisis_plan_id };
  tale.record("crisis_words", { ...inIt, part: "signs", replaced_at: tale.moment(-50) });
  tale.record("crisis_words", { ...inIt, part: "signs", replaced_at: null });
  for (const ended_at of [null, tale.moment(-70)]) tale.record("crisis_contact", { ...inIt, ended_at });
  tale.record("crisis_approval", { ...inIt, content_version: 0, how: "self" });
  const ticks = [...new Set(person.seats.map(({ agency }) => agency))].map((agency_id) => ({ agency_id, circle_member_id: null }));
  for (const tick of [...ticks, ...person.circle.map((circle_member_id) => ({ agency_id: null, circle_member_id }))]) {
    if (dice.in100(50)) tale.record("crisis_reader", { ...inIt, ...tick, ended_at: dice.in100(25) ? tale.moment(-4) : null });
  }
  for (let n = dice.below(3); n > 0; n -= 1) {
    const reader = dice.pick(staff.mandates);
    const account_id = staff.accounts.get(reader.professional) ?? null;
    const isOpened = dice.in100(85);
    const opening = tale.record("emergency_opening", {
      ...her,
      rule_id: tale.id(),
      account_id,
      professional_id: reader.professional,
      agency_id: reader.agency,
      asked_at: tale.moment(-30),
      opened_at: isOpened ? tale.moment(-29) : null,
      expires_at: tale.moment(dice.in100(75) ? 200 : -1),
      ended_at: dice.in100(15) ? tale.moment(-2) : null,
      review: dice.in100(30) ? dice.pick(["justified", "not-justified", "reported"]) : null,
    });
    if (!isOpened) continue;
    seq.next += 1;
    tale.note("audit", {
      seq: seq.next,
      at: tale.moment(-29),
      request_id: tale.id(),
      capacity: "professional",
      actor_name: "x",
      purpose_of_use: "BTG",
      event: "emergency.open",
      action: "R",
      account_id,
      professional_id: reader.professional,
      agency_id: reader.agency,
      outcome: "done",
      person_id: person.id,
      subject: "emergency",
      subject_id: opening,
      row_hash: "\\x00",
      key: tale.id(),
    });
  }
}
