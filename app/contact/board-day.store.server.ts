import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { BoardReason, BoardRow } from "#contact/board.ts";
import type { Reason, SignalKind } from "#contact/signal-kinds.ts";

/** @returns the day's id; undefined where somebody has closed it already */
export async function insertBoardDay(scope: Scope, teamId: string): Promise<string | undefined> {
  const day = await queryAs(scope)
    .insertInto("board_day")
    .values({
      team_id: teamId,
      on_day: sql`care.today()`,
      closed_by: sql`care.acting_account()`,
      closed_by_name: sql`(select account_name from care.acting())`,
    })
    .onConflict((conflict) => conflict.columns(["team_id", "on_day"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return day?.id;
}

export async function insertPresence(scope: Scope, dayId: string, professionalIds: readonly string[]): Promise<void> {
  if (professionalIds.length === 0) return;
  await queryAs(scope)
    .insertInto("board_presence")
    .values(professionalIds.map((professional_id) => ({ board_day_id: dayId, professional_id })))
    .execute();
}

/** What stood there, person by person and line by line: three statements, however many persons. */
export async function insertBoardRows(scope: Scope, dayId: string, rows: readonly BoardRow[]): Promise<void> {
  if (rows.length === 0) return;
  const kept = await queryAs(scope)
    .insertInto("board_day_row")
    .values(
      rows.map((row) => ({
        board_day_id: dayId,
        person_id: row.personId,
        decision_id: row.today.at(-1)?.decisionId ?? row.undone[0]?.decisionId ?? null,
      })),
    )
    .returning(["id", "person_id as personId"])
    .execute();
  const idOf = new Map(kept.map(({ id, personId }) => [personId, id]));
  const contacts = rows.map((row) => ({
    row_id: idOf.get(row.personId) ?? "",
    person_id: row.personId,
    last_on: row.last?.on ?? null,
    last_kind: row.last?.kind ?? null,
    next_on: row.nextOn,
    of_agencies: sql<string[]>`array(select h.agency_id from care.heard_agencies() h where h.person_id = ${row.personId}::uuid order by 1)`,
  }));
  await queryAs(scope).insertInto("board_day_contact").values(contacts).execute();
  const lines = rows.flatMap((row) => {
    const line = { row_id: idOf.get(row.personId) ?? "", person_id: row.personId };
    return [
      ...row.reasons.map(({ reason, since, lifeArea }) => ({
        ...line,
        line: "reason" as const,
        kind: reason,
        since,
        life_area: lifeArea,
        topic_id: null,
        reason_key: null,
        reason_values: null,
      })),
      ...row.signals.map(({ kind, since, lifeArea, topicId, reason }) => ({
        ...line,
        line: "signal" as const,
        kind,
        since,
        life_area: lifeArea,
        topic_id: topicId,
        reason_key: reason.key,
        reason_values: JSON.stringify(reason.values),
      })),
    ];
  });
  if (lines.length > 0) await queryAs(scope).insertInto("board_day_line").values(lines).execute();
}

/** A kept day as the reader may see it now: whoever has taken her consent back since is not there. */
export async function findBoardDay(scope: Scope, teamId: string, dayId: string) {
  return queryAs(scope)
    .selectFrom("board_day as d")
    .where("d.id", "=", dayId)
    .where("d.team_id", "=", teamId)
    .select((eb) => [
      "d.on_day as onDay",
      "d.closed_by_name as closedByName",
      jsonArrayFrom(
        eb
          .selectFrom("board_presence as x")
          .innerJoin("professional as w", "w.id", "x.professional_id")
          .select("w.name")
          .whereRef("x.board_day_id", "=", "d.id")
          .orderBy("w.name"),
      ).as("present"),
      jsonArrayFrom(
        eb
          .selectFrom("board_day_row as r")
          .innerJoin("person as p", "p.id", "r.person_id")
          .leftJoin("board_day_contact as c", "c.row_id", "r.id")
          .leftJoin("board_decision as b", "b.id", "r.decision_id")
          .leftJoin("professional as w", "w.id", "b.professional_id")
          .select((each) => [
            "r.id as rowId",
            "p.given_name as givenName",
            "p.family_name as familyName",
            sql<boolean>`c.row_id is not null`.as("isHeard"),
            "c.last_on as lastOn",
            "c.last_kind as lastKind",
            "c.next_on as nextOn",
            "b.words as decision",
            "w.name as decisionName",
            "b.due_on as dueOn",
            jsonArrayFrom(
              each
                .selectFrom("board_day_line as l")
                .select([
                  "l.id as lineId",
                  "l.line",
                  sql<SignalKind | BoardReason>`l.kind`.as("kind"),
                  "l.since",
                  "l.reason_key as key",
                  sql<Reason["values"] | null>`l.reason_values`.as("values"),
                ])
                .whereRef("l.row_id", "=", "r.id")
                .orderBy("l.line")
                .orderBy("l.since"),
            ).as("lines"),
          ])
          .whereRef("r.board_day_id", "=", "d.id")
          .orderBy("p.family_name"),
      ).as("rows"),
    ])
    .executeTakeFirst();
}
export type BoardDay = NonNullable<Awaited<ReturnType<typeof findBoardDay>>>;
