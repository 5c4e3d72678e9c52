import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { reviewOutcomes } from "#consent/emergency.ts";

const REVIEWED = [
  "o.id",
  "o.reader_name as readerName",
  "o.opened_at as openedAt",
  "o.expires_at as expiresAt",
  "o.ended_at as endedAt",
  "o.review_by as reviewBy",
  "o.review",
  "o.reviewed_by_name as reviewedBy",
  "o.reviewed_at as reviewedAt",
  "o.version",
  "g.name as agencyName",
  sql<boolean>`o.reviewed_at is null and o.review_by < care.today()`.as("isLate"),
] as const;

const controlled = (scope: Scope) =>
  queryAs(scope)
    .selectFrom("emergency_opening as o")
    .innerJoin("agency as g", "g.id", "o.agency_id")
    .where(sql<boolean>`o.agency_id in (select care.controlled_agencies())`);

/** Openings by the people of the asker's own agencies: those that wait first, the oldest of them on top. */
export async function listReviews(scope: Scope) {
  return controlled(scope)
    .select(REVIEWED)
    .orderBy(sql`o.reviewed_at is not null`)
    .orderBy(sql`case when o.reviewed_at is null then o.opened_at end`)
    .orderBy("o.opened_at", "desc")
    .limit(200)
    .execute();
}

/** What waits for the asker's review, for her day. */
export async function listReviewsAwaitingMe(scope: Scope) {
  return controlled(scope)
    .select(["o.id", sql<string>`o.review_by::text`.as("reviewBy")])
    .where("o.reviewed_at", "is", null)
    .orderBy("o.review_by")
    .execute();
}

/** Is what this agency does about her kept back from her log? Then the review leaves no line there either. */
const isKeptBack = sql<boolean>`exists (select from care.log_exception e where e.person_id = o.person_id and e.agency_id = o.agency_id
  and e.lifted_at is null and e.ends_on >= care.today() and o.opened_at >= e.covers_from)`;

/** One opening: who, whom, why in the reader's words, and which pages; never what stood there. */
export async function findReview(scope: Scope, openingId: string) {
  return controlled(scope)
    .where("o.id", "=", openingId)
    .select((eb) => [
      ...REVIEWED,
      "o.person_id as personId",
      "o.reason",
      "o.review_words as reviewWords",
      isKeptBack.as("isKeptBack"),
      sql<boolean>`care.is_told_here(o.person_id)`.as("isToldHere"),
      sql<string | null>`(select n.person_name from care.controlled_people() n where n.person_id = o.person_id)`.as("personName"),
      jsonArrayFrom(
        eb
          .selectFrom("audit as a")
          .select(["a.key", "a.at", "a.event"])
          .whereRef("a.decision_ref", "=", "o.id")
          .whereRef("a.person_id", "=", "o.person_id")
          .orderBy("a.seq")
          .limit(200),
      ).as("opened"),
    ])
    .executeTakeFirst();
}
export type ReviewHere = NonNullable<Awaited<ReturnType<typeof findReview>>>;

/** @returns false where another has reviewed it meanwhile */
export async function updateReview(
  scope: Scope,
  openingId: string,
  { outcome, words, version }: { outcome: (typeof reviewOutcomes)[number]; words: string; version: number },
): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("emergency_opening")
    .set({
      review: outcome,
      review_words: words,
      reviewed_by: sql<string>`care.acting_account()`,
      reviewed_by_name: sql<string>`(select a.account_name from care.acting() a)`,
      reviewed_at: sql<Date>`clock_timestamp()`,
      version: version + 1,
    })
    .where("id", "=", openingId)
    .where("version", "=", version)
    .where("reviewed_at", "is", null)
    .where(sql<boolean>`agency_id in (select care.controlled_agencies())`)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
