import { type Dump, type Facts, type Row, rowsOf } from "#test/e2e/oracle-facts.ts";

/*
 * The crisis plan and the broken glass, said a second time: product.md §4, "an emergency reader sees the crisis plan and
 * contacts only, for a limited time". It imports nothing of the product.
 */

const isOpen = (row: Row, now: number) =>
  row["opened_at"] !== null &&
  row["ended_at"] === null &&
  new Date(String(row["expires_at"])).getTime() > now &&
  (row["review"] === null || row["review"] === "justified");

/** Persons whose crisis plan this asker has broken the glass of, and not yet closed again. */
export function emergencyPeople(dump: Dump, facts: Facts, now = Date.now()): Set<unknown> {
  return new Set(
    rowsOf(dump, "emergency_opening")
      .filter((row) => row["account_id"] === facts.accountId && facts.professionalId !== undefined && row["agency_id"] === facts.agencyId && isOpen(row, now))
      .map((row) => row["person_id"]),
  );
}

interface Locks {
  readonly whole: ReadonlySet<unknown>;
  readonly emergency: ReadonlySet<unknown>;
  readonly isOpenIn: (person: unknown, area: string) => boolean;
  readonly controlled: ReadonlySet<unknown>;
}

export function seesOfCrisis(dump: Dump, facts: Facts, table: string, row: Row, { whole, emergency, isOpenIn, controlled }: Locks): boolean {
  const person = row["person_id"];
  if (table === "emergency_opening") {
    const isReviewed = controlled.has(row["agency_id"]) && row["professional_id"] !== facts.professionalId;
    return row["account_id"] === facts.accountId || (row["opened_at"] !== null && (whole.has(person) || isReviewed));
  }
  const plan = rowsOf(dump, "crisis_plan").find((each) => each["id"] === row["crisis_plan_id"]);
  if (whole.has(person)) return true;
  if (plan?.["opens_to"] === "area" && isOpenIn(person, String(plan["life_area"]))) return true;
  const isStanding = row["replaced_at"] == null && row["ended_at"] == null;
  return plan?.["in_emergency"] === true && emergency.has(person) && isStanding;
}
