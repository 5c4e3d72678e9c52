import { type Insertable, sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Tables } from "#db/tables.ts";

/** Who is committed to the team, by agency and name. */
const memberRows = (scope: Scope, teamId: string) =>
  queryAs(scope)
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
      "m.welcomed_at as welcomedAt",
      "p.name",
      "p.profession",
      "g.name as agencyName",
      "g.side",
    ])
    .where("m.team_id", "=", teamId)
    .orderBy("g.side")
    .orderBy("g.name")
    .orderBy("p.name");

export type MemberRow = Awaited<ReturnType<typeof listMembers>>[number];

/** Who is committed now or later, with how many each coordinates: null where that is not the asker's to know. */
export async function listMembers(scope: Scope, teamId: string) {
  return memberRows(scope, teamId)
    .leftJoin(sql<{ professional_id: string; agency_id: string; coordinated: number; enrolled: number }>`care.team_caseload(${teamId}::uuid)`.as("l"), (join) =>
      join.onRef("l.professional_id", "=", "m.professional_id").onRef("l.agency_id", "=", "m.agency_id"),
    )
    .select(["l.coordinated", "l.enrolled"])
    .where(sql<boolean>`(m.valid_to is null or m.valid_to >= care.today())`)
    .execute();
}

/** Every commitment to the team, past and coming too; those that stand first. */
export async function listCommitments(scope: Scope, teamId: string) {
  return memberRows(scope, teamId).orderBy("m.valid_from", "desc").execute();
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

/** Whether the asker may welcome into this team: its leader, or the coordinating unit where nobody leads it. */
export async function mayWelcome(scope: Scope, teamId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select care.may_welcome(${teamId}::uuid) as may`.execute(queryAs(scope));
  return rows[0]?.may === true;
}

/** @returns false where she is welcomed already, is gone, or is not the asker's to welcome. */
export async function updateWelcomed(scope: Scope, memberId: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select care.welcome_member(${memberId}::uuid) as done`.execute(queryAs(scope));
  return rows[0]?.done === true;
}
