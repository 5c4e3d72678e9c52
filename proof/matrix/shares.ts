import type { Fact } from "../../oracle/event.ts";
import type { Staff } from "./area.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Person } from "./people.ts";
import type { Item } from "./plans.ts";

/** What agencies wrote themselves and handed on, what they took a copy of, and with whom her places are shared. `consents`, `contacts`: of hers. */
export function tellShares(
  tale: Chronicle,
  person: Person,
  staff: Staff,
  contacts: readonly { id: string; agency: string }[],
  consents: readonly string[],
): Item[] {
  const { dice } = tale;
  const her = { person_id: person.id };
  const items: Item[] = [];
  const notes: { id: string; agency: string }[] = [];
  for (let n = dice.between(1, 2); n > 0; n -= 1) {
    const { professional, agency } = dice.pick(person.seats);
    const topic_id = person.topics.length > 0 && dice.in100(45) ? dice.pick(person.topics) : null;
    const life_area = dice.in100(30) ? "common" : dice.pick(person.lifeAreas);
    const id = tale.record("agency_note", {
      ...her,
      agency_id: agency,
      kind: "note",
      life_area,
      topic_id,
      written_by: staff.accounts.get(professional) ?? null,
      taken_back_at: dice.in100(10) ? tale.moment(-3) : null,
    });
    notes.push({ id, agency });
    items.push(["note", id]);
  }
  const agencies = [...new Set(person.seats.map(({ agency }) => agency))];
  const seen = new Set<string>();
  const release = (from: string, what: Fact): void => {
    const to = dice.in100(50) ? null : dice.pick(agencies);
    const key = `${from} ${JSON.stringify(what)} ${to}`;
    if (to === from || seen.has(key)) return;
    seen.add(key);
    const byLaw = to !== null && dice.in100(35);
    if (!byLaw && consents.length === 0) return;
    const id = tale.record("release", {
      ...her,
      agency_id: from,
      to_agency_id: to,
      item: null,
      item_id: null,
      ...what,
      basis: byLaw ? "statute" : "consent",
      consent_id: byLaw ? null : dice.pick(consents),
      basis_id: byLaw ? tale.id() : null,
      decided_at: tale.moment(dice.in100(80) ? -8 : -3e4),
      valid_to: dice.in100(20) ? tale.day(dice.between(-1, 1)) : null,
      ended_at: null,
    });
    if (dice.in100(12)) tale.change("release", id, { ended_at: tale.moment(-2) });
  };
  for (const agency of agencies) if (dice.in100(65)) release(agency, { covers: "contacts" });
  for (const { id, agency } of contacts) if (dice.in100(30)) release(agency, { covers: "row", item: "contact", item_id: id });
  for (const { id, agency } of notes) if (dice.in100(70)) release(agency, { covers: "row", item: "note", item_id: id });
  tellCopy(tale, person, consents);
  for (const circle_member_id of dice.some(person.circle, 1))
    tale.record("place_release", { ...her, circle_member_id, professional_id: null, ended_at: dice.in100(20) ? tale.moment(-1) : null });
  const { professional } = dice.pick(person.seats);
  if (dice.in100(50))
    tale.record("place_release", { ...her, circle_member_id: null, professional_id: professional, ended_at: dice.in100(20) ? tale.moment(-1) : null });
  return items;
}

function tellCopy(tale: Chronicle, person: Person, consents: readonly string[]): void {
  const { dice } = tale;
  if (consents.length === 0 || dice.in100(50)) return;
  const taker = dice.pick(person.seats);
  const copy_id = tale.record("agency_copy", {
    person_id: person.id,
    agency_id: taker.agency,
    version: 1,
    taken_by_professional: taker.professional,
    consent_id: dice.pick(consents),
    covers_all_functions: dice.in100(60),
    functions: dice.in100(50) ? [taker.duty] : [],
    topics: dice.some(person.topics, 2),
    life_areas: [],
  });
  tale.note("agency_copy_file", { copy_id, person_id: person.id, format: "html" });
}
