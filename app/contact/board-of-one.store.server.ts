import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";

const ENOUGH = 30;

/** Why one person stands on a team's board now, and what was agreed about her there: as far as that is open to the asker. */
export async function findBoardOfOne(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectNoFrom((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom("board_reason as r")
          .select(["r.id as reasonId", "r.reason", "r.since"])
          .where("r.person_id", "=", personId)
          .where("r.until", "is", null)
          .orderBy("r.since", "desc"),
      ).as("reasons"),
      jsonArrayFrom(
        eb
          .selectFrom("board_decision as d")
          .innerJoin("professional as w", "w.id", "d.professional_id")
          .select(["d.id as decisionId", "d.words", "w.name", "d.due_on as dueOn", "d.decided_on as decidedOn", "d.done_by_name as doneByName"])
          .select(sql<string | null>`(d.done_at at time zone 'Europe/Oslo')::date`.as("doneOn"))
          .select(sql<boolean>`d.done_at is null and d.due_on < care.today()`.as("isLate"))
          .where("d.person_id", "=", personId)
          .orderBy("d.decided_at", "desc")
          .limit(ENOUGH),
      ).as("decisions"),
    ])
    .executeTakeFirstOrThrow();
}
export type BoardOfOneRow = Awaited<ReturnType<typeof findBoardOfOne>>;
