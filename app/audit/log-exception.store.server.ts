import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** What the law of the person's country lets be kept back. */
export async function listGrounds(scope: Scope, jurisdiction: "no" | "se") {
  return queryAs(scope)
    .selectFrom("log_exception_ground as g")
    .select(["g.id", "g.kind", "g.source", "g.longest_days as longestDays"])
    .where("g.jurisdiction", "=", jurisdiction)
    .where(sql<boolean>`g.valid_from <= care.today() and (g.valid_to is null or g.valid_to >= care.today())`)
    .orderBy("g.kind")
    .execute();
}

const EXCEPTION = [
  "e.id",
  "g.kind",
  "g.source",
  "e.hidden_from as hiddenFrom",
  "e.reason",
  "e.covers_from as coversFrom",
  "e.ends_on as endsOn",
  "e.review_by as reviewBy",
  "e.decided_by_name as decidedBy",
  "e.decided_at as decidedAt",
  "e.review",
  "e.review_words as reviewWords",
  "e.reviewed_by_name as reviewedBy",
  "e.reviewed_at as reviewedAt",
  "e.lifted_at as liftedAt",
] as const;
const isActive = sql<boolean>`(e.lifted_at is null and e.ends_on >= care.today())`;
/** How many rows of the log it keeps back: counted, never listed. */
const covered = sql<number>`(select count(*)::int from care.audit a where a.person_id = e.person_id and a.agency_id = e.agency_id and a.at >= e.covers_from and a.capacity = 'professional')`;

/** Decisions of the acting agency about this person. */
export async function listExceptionsOf(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("log_exception as e")
    .innerJoin("log_exception_ground as g", "g.id", "e.ground_id")
    .select([...EXCEPTION, isActive.as("isActive")])
    .where("e.person_id", "=", personId)
    .where(sql<boolean>`e.agency_id = (select care.acting_agency())`)
    .orderBy("e.decided_at", "desc")
    .execute();
}

export async function insertException(
  scope: Scope,
  personId: string,
  {
    groundId,
    hiddenFrom,
    coversFrom,
    endsOn,
    reason,
  }: { groundId: string; hiddenFrom: "guardians" | "everyone"; coversFrom: string; endsOn: string; reason: string },
): Promise<string> {
  const id = crypto.randomUUID();
  await queryAs(scope)
    .insertInto("log_exception")
    .values({
      id,
      person_id: personId,
      agency_id: sql<string>`care.acting_agency()`,
      ground_id: groundId,
      hidden_from: hiddenFrom,
      reason,
      covers_from: sql<Date>`(${coversFrom}::date)::timestamp at time zone 'Europe/Oslo'`,
      ends_on: endsOn,
      review_by: sql<string>`least(${endsOn}::date, care.today() + 14)`,
      decided_by: sql<string>`care.acting_account()`,
      decided_by_name: sql<string>`(select a.account_name from care.acting() a)`,
    })
    .execute();
  return id;
}

/** For the one who checks: every decision of her own agencies, those to be reviewed first. */
export async function listControlledExceptions(scope: Scope) {
  return controlled(scope)
    .orderBy(sql`e.reviewed_at is not null`)
    .orderBy("e.review_by")
    .limit(200)
    .execute();
}

export async function findControlledException(scope: Scope, id: string) {
  return controlled(scope).where("e.id", "=", id).executeTakeFirst();
}

const controlled = (scope: Scope) =>
  queryAs(scope)
    .selectFrom("log_exception as e")
    .innerJoin("log_exception_ground as g", "g.id", "e.ground_id")
    .innerJoin("agency as u", "u.id", "e.agency_id")
    .select([
      ...EXCEPTION,
      "u.name as agencyName",
      isActive.as("isActive"),
      covered.as("covered"),
      sql<boolean>`e.reviewed_at is null and e.review_by < care.today()`.as("isLate"),
      sql<string | null>`(select n.person_name from care.controlled_people() n where n.person_id = e.person_id)`.as("personName"),
    ])
    .where(sql<boolean>`e.agency_id in (select care.controlled_agencies())`);

/** @returns false where it has been lifted meanwhile, or is her own decision */
export async function updateReview(scope: Scope, id: string, { review, words }: { review: "upheld" | "lifted"; words: string }): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("log_exception")
    .set({
      review,
      review_words: words,
      reviewed_at: sql<Date>`clock_timestamp()`,
      reviewed_by: sql<string>`care.acting_account()`,
      reviewed_by_name: sql<string>`(select a.account_name from care.acting() a)`,
      ...(review === "lifted" ? { lifted_at: sql<Date>`clock_timestamp()` } : {}),
    })
    .where("id", "=", id)
    .where("lifted_at", "is", null)
    .where(sql<boolean>`agency_id in (select care.controlled_agencies()) and decided_by is distinct from care.acting_account()`)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
