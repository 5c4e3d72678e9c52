import type { Area, Staff } from "./area.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Person } from "./people.ts";

/** Who looked at her, what is kept back of it, what she asked, and what the control drew. `seq` numbers the log of the world. */
export function tellLog(tale: Chronicle, person: Person, staff: Staff, seq: { next: number }, size: number): void {
  const { dice } = tale;
  const keys: { key: string; agency: string; professional: string }[] = [];
  for (let n = 0; n < size; n += 1) {
    const { professional, agency } = dice.in100(80) ? dice.pick(person.seats) : dice.pick(staff.mandates);
    const key = tale.id();
    const isHers = dice.in100(15);
    seq.next += 1;
    tale.note("audit", {
      seq: seq.next,
      at: tale.moment(-dice.between(1, 5e3)),
      request_id: tale.id(),
      capacity: isHers ? "person" : dice.in100(90) ? "professional" : "preview",
      actor_name: "x",
      purpose_of_use: "COC",
      event: "plan.read",
      account_id: isHers ? person.account : (staff.accounts.get(professional) ?? null),
      professional_id: isHers ? null : professional,
      agency_id: isHers ? null : agency,
      action: "R",
      outcome: dice.in100(85) ? "done" : "refused",
      person_id: dice.in100(92) ? person.id : null,
      row_hash: "\\x00",
      key,
    });
    if (!isHers) keys.push({ key, agency, professional });
  }
  for (const { key, agency, professional } of dice.some(keys, 1)) {
    const looked = { person_id: person.id, audit_key: key, agency_id: agency, professional_id: professional };
    if (dice.in100(70)) tale.record("log_question", { ...looked, looked_at: tale.moment(-9), asked_by: person.account });
    if (dice.in100(70))
      tale.record("log_case", {
        ...looked,
        round_id: tale.id(),
        began_at: tale.moment(-9),
        ended_at: tale.moment(-8),
        rows: 1,
        reasons: ["sample"],
        state: "open",
      });
  }
  for (let n = dice.below(3); n > 0; n -= 1) {
    const { professional, agency } = dice.pick(person.seats);
    tale.record("log_exception", {
      person_id: person.id,
      agency_id: agency,
      ground_id: tale.id(),
      hidden_from: dice.pick(["guardians", "everyone"]),
      covers_from: tale.moment(-dice.between(1, 5e3)),
      ends_on: tale.day(dice.between(-1, 2)),
      review_by: tale.day(0),
      decided_by: staff.accounts.get(professional) ?? null,
      lifted_at: dice.in100(20) ? tale.moment(-3) : null,
    });
  }
  for (const account of [person.account, staff.accounts.get(dice.pick(person.seats).professional)]) {
    if (account === null || account === undefined) continue;
    tale.record("notice", { account_id: account, kind: "meeting.called", person_id: person.id, stopped_at: dice.in100(30) ? tale.moment(-2) : null });
  }
}

/** Away, and who steps in: no secret. */
export function tellAbsences(tale: Chronicle, area: Area): void {
  for (const { professional, agency } of tale.dice.some(area.mandates, 3)) {
    tale.record("absence", { professional_id: professional, agency_id: agency, from_on: tale.day(-1), to_on: tale.day(1), recorded_by: tale.id() });
  }
}
