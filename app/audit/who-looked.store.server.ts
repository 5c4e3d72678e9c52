import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";

export interface LookFilter {
  /** an agency, "private" for those who belong to none (herself, her family), or undefined for all */
  readonly agency: string | undefined;
  /** rows older than this one */
  readonly before: number | undefined;
}

const PAGE_SIZE = 100;

/**
 * Who looked at this person's pages and what they did, newest first: the rows of one page, how many there are in all,
 * and the agencies among them. In the reader's own transaction, so this very reading is the first row.
 */
export async function listLooks(scope: Scope, personId: string, filter: LookFilter) {
  const { agency, before } = filter;
  return queryAs(scope)
    .selectFrom("person as p")
    .select((eb) => {
      const wanted = () => {
        const rows = eb.selectFrom("audit as a").whereRef("a.person_id", "=", "p.id");
        return agency === undefined ? rows : agency === "private" ? rows.where("a.agency_id", "is", null) : rows.where("a.agency_id", "=", agency);
      };
      return [
        wanted()
          .select(sql<number>`count(*)::int`.as("count"))
          .as("total"),
        (before === undefined
          ? eb.val(0).$castTo<number | null>()
          : wanted()
              .where("a.seq", ">=", before)
              .select(sql<number>`count(*)::int`.as("count"))
        ).as("newer"),
        jsonArrayFrom(
          (before === undefined ? wanted() : wanted().where("a.seq", "<", before))
            .select([
              "a.seq",
              "a.at",
              "a.session_id as sessionId",
              "a.capacity",
              "a.actor_name as actorName",
              "a.actor_function as actorFunction",
              "a.agency_name as agencyName",
              "a.purpose_of_use as purpose",
              "a.event",
              "a.action",
              sql<boolean>`a.account_id is not distinct from (select care.acting_account())`.as("isMine"),
            ])
            .orderBy("a.seq", "desc")
            .limit(PAGE_SIZE),
        ).as("looks"),
        jsonArrayFrom(
          eb
            .selectFrom("audit as a")
            .select(["a.agency_id as id", sql<string>`max(a.agency_name)`.as("name")])
            .whereRef("a.person_id", "=", "p.id")
            .where("a.agency_id", "is not", null)
            .groupBy("a.agency_id")
            .orderBy(sql`max(a.agency_name)`),
        ).as("agencies"),
      ];
    })
    .where("p.id", "=", personId)
    .executeTakeFirstOrThrow();
}
export type Look = Awaited<ReturnType<typeof listLooks>>["looks"][number];
