import { sql } from "kysely";
import type { Insertable } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Tables } from "#db/tables.ts";

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
  return queryAs(scope)
    .selectFrom("team as t")
    .innerJoin("agreement as a", "a.id", "t.agreement_id")
    .select([
      "t.id as teamId",
      "t.agreement_id as agreementId",
      sql<"no" | "se">`a.jurisdiction`.as("jurisdiction"),
      "t.name",
      "t.weekday",
      "t.starts_at as startsAt",
      "t.lasts_minutes as lastsMinutes",
      "t.place",
      "t.hours_a_person as hoursAPerson",
      "t.full_post_hours as fullPostHours",
      "t.escalates_after_days as escalatesAfterDays",
      "t.open_weekday as openWeekday",
      "t.open_starts_at as openStartsAt",
      "t.open_lasts_minutes as openLastsMinutes",
      "t.open_place as openPlace",
      "t.version",
    ])
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

/** Every commitment to the team, past and coming too; those that stand first. */
export async function listCommitments(scope: Scope, teamId: string) {
  return queryAs(scope)
    .selectFrom("team_member as m")
    .innerJoin("professional as p", "p.id", "m.professional_id")
    .innerJoin("agency as g", "g.id", "m.agency_id")
    .select([
      "m.id as memberId",
      "m.professional_id as professionalId",
      "m.agency_id as agencyId",
      "m.role",
      "m.post_share as postShare",
      "m.valid_from as validFrom",
      "m.valid_to as validTo",
      "m.version",
      "p.name",
      "p.profession",
      "g.name as agencyName",
      "g.side",
    ])
    .where("m.team_id", "=", teamId)
    .orderBy("g.side")
    .orderBy("g.name")
    .orderBy("p.name")
    .orderBy("m.valid_from", "desc")
    .execute();
}

/** @returns undefined where the same commitment was written a moment ago. */
export async function insertMember(scope: Scope, row: Insertable<Tables["team_member"]>): Promise<string | undefined> {
  const written = await queryAs(scope)
    .insertInto("team_member")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return written?.id;
}

/** @returns false where someone else has changed it since this version, or it is not the asker's to end. */
export async function updateMemberEnd(scope: Scope, memberId: string, version: number, validTo: string): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("team_member")
    .set({ valid_to: validTo, version: version + 1 })
    .where("id", "=", memberId)
    .where("version", "=", version)
    .returning("id")
    .execute();
  return changed.length > 0;
}
