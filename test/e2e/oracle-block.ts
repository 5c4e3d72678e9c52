import { type Dump, type Facts, isCurrent, type Row, rowsOf } from "#test/e2e/oracle-facts.ts";

/* What she keeps back, and where she is: the part of the oracle (oracle.ts) about blocks, places and what others decide about her. */

const wordsOf = (name: unknown) =>
  String(name)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
const standing = (dump: Dump) => rowsOf(dump, "block").filter((row) => row["lifted_at"] === null);

/** Persons who keep this professional out of everything (by name or by the words of a relation), and those who keep her agency out. */
export function keptOut(dump: Dump, { professionalId, agencyId }: Facts): { by: ReadonlySet<unknown>; agencyBy: ReadonlySet<unknown> } {
  const name = rowsOf(dump, "professional").find((row) => row["id"] === professionalId)?.["name"];
  const whole = standing(dump).filter((row) => row["covers"] === "whole");
  const isHit = (row: Row) =>
    professionalId !== undefined &&
    (row["professional_id"] === professionalId ||
      (row["against"] === "relation" &&
        wordsOf(row["relation_name"]).length > 0 &&
        wordsOf(row["relation_name"]).every((word) => wordsOf(name).includes(word))));
  return {
    by: new Set(whole.filter(isHit).map((row) => row["person_id"])),
    agencyBy: new Set(whole.filter((row) => agencyId !== undefined && row["agency_id"] === agencyId).map((row) => row["person_id"])),
  };
}

/** Topics and single items that are kept from this asker. */
export function keptBack(dump: Dump, { accountId, personId, professionalId, agencyId }: Facts): ReadonlySet<unknown> {
  const isStaff = professionalId !== undefined;
  const places = personId === undefined && !isStaff ? rowsOf(dump, "circle_member").filter((row) => row["account_id"] === accountId) : [];
  return new Set(
    standing(dump)
      .filter((row) => row["covers"] !== "whole" && row["person_id"] !== personId)
      .filter((row) => {
        const isNear = places.some((place) => place["person_id"] === row["person_id"]);
        if (row["against"] === "everyone") return isStaff || isNear;
        if (row["against"] === "guardians") return isNear;
        if (row["against"] === "guardian") return places.some((place) => place["id"] === row["circle_member_id"]);
        return isStaff && (row["agency_id"] === agencyId || row["professional_id"] === professionalId);
      })
      .map((row) => row["topic_id"] ?? row["item_id"]),
  );
}

/** A place in her circle counts while it is current and, of someone who is protected, confirmed. */
export function isSettled(dump: Dump, place: Row, today: string): boolean {
  const person = rowsOf(dump, "person").find((row) => row["id"] === place["person_id"]);
  return isCurrent(place, today) && (person?.["address_protection"] === "none" || place["confirmed_at"] !== null);
}

const PLACES: Record<string, readonly string[]> = { meeting: ["place", "link"], stay: ["where_name"], person_card: ["address"] };

/** Where someone who is protected is: herself, her coordinators, and one it was released to by name. An address leaves for nobody. */
export function seesPlace(
  dump: Dump,
  facts: Facts,
  coordinated: ReadonlySet<unknown>,
  { table, row, column }: { table: string; row: Row; column: string },
): boolean {
  const person = rowsOf(dump, "person").find((each) => each["id"] === row["person_id"]);
  if (!(PLACES[table]?.includes(column) ?? false) || person?.["address_protection"] === "none") return true;
  if (table === "person_card") return false;
  if (facts.personId === row["person_id"] || coordinated.has(row["person_id"])) return true;
  const own = rowsOf(dump, "circle_member").filter((place) => facts.professionalId === undefined && place["account_id"] === facts.accountId);
  return rowsOf(dump, "place_release").some(
    (release) =>
      release["person_id"] === row["person_id"] &&
      release["ended_at"] === null &&
      ((facts.professionalId !== undefined && release["professional_id"] === facts.professionalId) ||
        own.some((place) => place["id"] === release["circle_member_id"])),
  );
}

/** Who reads what she keeps back, with whom her place is shared, and what others have decided about her; undefined for other tables. */
export function seesOfHerOwn(facts: Facts, table: string, row: Row, whole: ReadonlySet<unknown>, coordinated: ReadonlySet<unknown>): boolean | undefined {
  const person = row["person_id"];
  const isHerself = facts.personId !== undefined && facts.personId === person;
  switch (table) {
    case "block":
      return isHerself || (row["said_by"] === facts.accountId && (whole.has(person) || coordinated.has(person)));
    case "place_release":
      return isHerself || coordinated.has(person);
    case "guardian_decision":
    case "appointed_yes":
      return whole.has(person) || coordinated.has(person);
    default:
      return undefined;
  }
}
