import { type SqlBool, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";

export interface LookFilter {
  /** an agency, "private" for those who belong to none (herself, her family), or undefined for all */
  readonly agency: string | undefined;
  /** rows older than the one of this key (a row's number would tell that others stand between) */
  readonly before: string | undefined;
}

const PAGE_SIZE = 100;
/** So far back openings in an emergency stand at the top. */
const EMERGENCY_DAYS = 365;

/**
 * To a guardian of someone whose address is protected a unit's name is a place: which kind of agency it is must do.
 * (Of their own looking nothing is masked; a preview stands under the agency it looks as.)
 */
const isMasked = sql<SqlBool>`(p.address_protection <> 'none' and (select care.acting_capacity()) = 'circle' and a.capacity = 'professional')`;

/** What is read of a row: never its number, and of the session only what tells one visit from the next. */
const LOOK = [
  "a.key",
  "a.at",
  "a.session_id as sessionId",
  "a.capacity",
  sql<string>`case when ${isMasked} then '' else a.actor_name end`.as("actorName"),
  sql<string | null>`case when ${isMasked} then null else a.actor_function end`.as("actorFunction"),
  sql<string | null>`case when ${isMasked} then null else a.agency_name end`.as("agencyName"),
  sql<string | null>`case when ${isMasked} then (select g.kind from care.agency g where g.id = a.agency_id) end`.as("agencyKind"),
  "a.purpose_of_use as purpose",
  "a.event",
  "a.action",
  sql<boolean>`a.account_id is not distinct from (select care.acting_account())`.as("isMine"),
] as const;

/** Of an emergency: why it was opened, and what the review came to. Read under the opening's own policies. */
const EMERGENCY = [
  sql<string | null>`(select o.reason from care.emergency_opening o where o.id = a.decision_ref)`.as("reason"),
  sql<string | null>`(select o.review from care.emergency_opening o where o.id = a.decision_ref)`.as("review"),
  sql<string | null>`(select o.review_by::text from care.emergency_opening o where o.id = a.decision_ref)`.as("reviewBy"),
] as const;

/**
 * Who looked at this person's pages and what they did, newest first: the rows of one page, how many there are in all,
 * and the agencies among them; openings in an emergency beside. All of it under the asker's own policies: what is kept
 * from her is in no list, no count and no page. In the reader's own transaction, so this very reading is the first row.
 */
export async function listLooks(scope: Scope, personId: string, filter: LookFilter) {
  const { agency, before } = filter;
  return queryAs(scope)
    .selectFrom("person as p")
    .select((eb) => {
      const wanted = () => {
        const rows = eb.selectFrom("audit as a").whereRef("a.person_id", "=", "p.id");
        return agency === undefined
          ? rows
          : agency === "private"
            ? rows.where("a.agency_id", "is", null)
            : rows.where("a.agency_id", "=", agency).where(sql<boolean>`not ${isMasked}`);
      };
      const line = sql<number>`coalesce((select b.seq from care.audit b where b.key = ${before ?? null}::uuid and b.person_id = ${personId}::uuid), 0)`;
      return [
        wanted()
          .select(sql<number>`count(*)::int`.as("count"))
          .as("total"),
        (before === undefined
          ? sql<number | null>`0` // a bound 0 would come back as a word
          : wanted()
              .where("a.seq", ">=", line)
              .select(sql<number>`count(*)::int`.as("count"))
        ).as("newer"),
        jsonArrayFrom((before === undefined ? wanted() : wanted().where("a.seq", "<", line)).select(LOOK).orderBy("a.seq", "desc").limit(PAGE_SIZE)).as(
          "looks",
        ),
        jsonArrayFrom(
          wanted()
            .select([...LOOK, ...EMERGENCY])
            .where("a.purpose_of_use", "in", ["BTG", "ETREAT"])
            .where(sql<boolean>`a.at > now() - make_interval(days => ${EMERGENCY_DAYS})`)
            .orderBy("a.seq", "desc")
            .limit(PAGE_SIZE),
        ).as("emergencies"),
        jsonArrayFrom(
          eb
            .selectFrom("audit as a")
            .select(["a.agency_id as id", sql<string>`max(a.agency_name)`.as("name")])
            .whereRef("a.person_id", "=", "p.id")
            .where("a.agency_id", "is not", null)
            .where(sql<boolean>`not ${isMasked}`)
            .groupBy("a.agency_id")
            .orderBy(sql`max(a.agency_name)`),
        ).as("agencies"),
      ];
    })
    .where("p.id", "=", personId)
    .executeTakeFirstOrThrow();
}
export type Look = Awaited<ReturnType<typeof listLooks>>["looks"][number] & {
  readonly reason?: string | null;
  readonly review?: string | null;
  readonly reviewBy?: string | null;
};

/** The rows to take away as a file: everything she may see, newest first, up to so many. */
export async function listAllLooks(scope: Scope, personId: string, most: number) {
  return queryAs(scope)
    .selectFrom("audit as a")
    .innerJoin("person as p", "p.id", "a.person_id")
    .select(LOOK)
    .where("a.person_id", "=", personId)
    .orderBy("a.seq", "desc")
    .limit(most)
    .execute();
}

/** That her log has been checked: when, by whom, how much, and what it came to. */
export async function listLogChecks(scope: Scope, personId: string) {
  const { rows } = await sql<{ checkedAt: Date; agencyName: string; openings: number; outcome: "justified" | "reported" }>`
    select c.checked_at as "checkedAt", c.agency_name as "agencyName", c.openings, c.outcome from care.log_checks(${personId}::uuid) c`.execute(queryAs(scope));
  return rows;
}
