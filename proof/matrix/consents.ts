import type { Chronicle } from "./chronicle.ts";
import type { Person } from "./people.ts";

/** What she has said yes to: dated, replaced, withdrawn; asked of herself or each guardian; to agencies, functions, areas; but not this. */
export function tellConsents(tale: Chronicle, person: Person): string[] {
  const { dice } = tale;
  const told: string[] = [];
  if (dice.in100(30)) told.push(tellConsent(tale, person, { replaced_at: tale.moment(-20_000) }));
  if (dice.in100(15)) told.push(tellConsent(tale, person, { withdrawn_at: tale.moment(-10) }));
  if (!tale.isOdd(8)) {
    const id = tellConsent(tale, person, {});
    told.push(id);
    if (tale.isOdd(6)) tale.change("consent", id, { withdrawn_at: tale.moment(-1) });
  }
  if (dice.in100(25))
    tale.record("guardian_decision", {
      person_id: person.id,
      ground_id: tale.id(),
      decided_on: tale.day(-3),
      taken_back_at: dice.in100(20) ? tale.moment(-3) : null,
    });
  if (person.circle.length > 0 && dice.in100(25))
    tale.record("appointed_yes", { person_id: person.id, circle_member_id: dice.pick(person.circle), rule_id: tale.id() });
  return told;
}

function tellConsent(tale: Chronicle, person: Person, ended: { replaced_at?: string; withdrawn_at?: string }): string {
  const { dice } = tale;
  const her = { person_id: person.id };
  const id = tale.record("consent", { ...her, replaced_at: null, withdrawn_at: null, ...tale.endingPeriod(), recorded_by: person.account, ...ended });
  const givers = person.guardians.length > 0 ? person.guardians : [null];
  for (const giver of tale.isOdd(3) ? [] : givers) {
    tale.record("consent_giver", {
      ...her,
      consent_id: id,
      circle_member_id: giver,
      capacity: giver === null ? "self" : "guardian",
      answer: !tale.isOdd(12) ? "yes" : dice.pick(["asked", "no"]),
    });
  }
  const agencies = [...new Set([...person.seats.map(({ agency }) => agency), dice.pick(person.area.agencies)])];
  for (const agency of agencies) {
    if (tale.isOdd(12)) continue;
    const duties = person.seats.filter((seat) => seat.agency === agency).map(({ duty }) => duty);
    tale.record("consent_party", {
      ...her,
      consent_id: id,
      agency_id: agency,
      covers_all_functions: !tale.isOdd(40),
      functions: dice.in100(70) ? duties : [],
      life_areas: !tale.isOdd(6) ? dice.some(person.lifeAreas, dice.between(1, 5)) : [],
      withdrawn_at: tale.isOdd(8) ? tale.moment(-5) : null,
    });
  }
  const except = (fact: { agency_id?: string; professional_id?: string; topic_id?: string }): void =>
    void tale.record("consent_exclusion", { ...her, consent_id: id, agency_id: null, professional_id: null, topic_id: null, ...fact });
  if (tale.isOdd(8)) except({ agency_id: dice.pick(agencies) });
  if (tale.isOdd(12)) except({ professional_id: dice.pick(person.seats).professional });
  for (const topic_id of person.topics) {
    const roll = dice.below(100);
    if (roll < 20) except({ topic_id });
    else if (roll < 40) except({ topic_id, agency_id: dice.pick(agencies) });
    else if (roll < 60) except({ topic_id, professional_id: dice.pick(person.seats).professional });
  }
  return id;
}
