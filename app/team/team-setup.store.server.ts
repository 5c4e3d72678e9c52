import { sql } from "kysely";
import type { Insertable } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Tables } from "#db/tables.ts";
import { teamRows } from "#team/team-row.store.server.ts";

export type TeamRow = Pick<
  Insertable<Tables["team"]>,
  | "agreement_id"
  | "name"
  | "weekday"
  | "starts_at"
  | "lasts_minutes"
  | "place"
  | "hours_a_person"
  | "full_post_hours"
  | "escalates_after_days"
  | "open_weekday"
  | "open_starts_at"
  | "open_lasts_minutes"
  | "open_place"
>;

export type AdministeredTeam = NonNullable<Awaited<ReturnType<typeof findAdministeredTeam>>>;

export async function findAdministeredTeam(scope: Scope, teamId: string) {
  return teamRows(scope)
    .where("t.id", "=", teamId)
    .where("t.agreement_id", "in", sql<string>`(select care.agreements_as('administrator'))`)
    .executeTakeFirst();
}

export async function insertTeam(scope: Scope, row: TeamRow): Promise<string> {
  const { id } = await queryAs(scope).insertInto("team").values(row).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** @returns false where someone else has changed it since this version, or it is not the asker's to change. */
export async function updateTeam(scope: Scope, teamId: string, version: number, row: Omit<TeamRow, "agreement_id">): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("team")
    .set({ ...row, version: version + 1 })
    .where("id", "=", teamId)
    .where("version", "=", version)
    .returning("id")
    .execute();
  return changed.length > 0;
}
