import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { isInForce } from "#agency/in-force.store.server.ts";
import { teamRows } from "#team/team-row.store.server.ts";

/** Teams that stand today, with the part the asker has in each. */
const teams = (scope: Scope) =>
  teamRows(scope)
    .select(sql<"leader" | "member" | "peer-worker" | null>`(select o.part from care.own_teams() o where o.team_id = t.id order by o.part limit 1)`.as("part"))
    .where(isInForce("t"));

/** Teams of the agreements the acting professional's agency is a party of, or that she keeps or minds; by name. */
export async function listTeamsHere(scope: Scope) {
  return teams(scope)
    .where("t.agreement_id", "in", sql<string>`(select p.agreement_id from care.agreement_party p where p.agency_id = (select care.acting_agency()))`)
    .orderBy("t.name")
    .execute();
}

export type TeamHere = NonNullable<Awaited<ReturnType<typeof findTeamHere>>>;

/** One team of the asker's area; undefined for everyone else. */
export async function findTeamHere(scope: Scope, teamId: string) {
  return teams(scope)
    .where("t.id", "=", teamId)
    .where("t.agreement_id", "in", sql<string>`(select p.agreement_id from care.agreement_party p where p.agency_id = (select care.acting_agency()))`)
    .executeTakeFirst();
}

/** Whether the asker answers for the capacity of the team's area: its coordinating unit or its administrator. */
export async function answersForArea(scope: Scope, agreementId: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select ${agreementId}::uuid in (select care.agreements_as('coordinating-unit')) or ${agreementId}::uuid in (select care.agreements_as('administrator')) as is`.execute(
    queryAs(scope),
  );
  return rows[0]?.is === true;
}

/** The teams of one agreement as the administrator sets them up, with who was and is committed. */
export async function listTeamsOfAgreements(scope: Scope) {
  return queryAs(scope)
    .selectFrom("team as t")
    .innerJoin("agreement as a", "a.id", "t.agreement_id")
    .select((eb) => [
      "t.id as teamId",
      "t.name",
      "t.valid_from as validFrom",
      "t.valid_to as validTo",
      "a.name as agreementName",
      jsonArrayFrom(
        eb
          .selectFrom("team_member as m")
          .select(["m.post_share as postShare", "m.valid_from as validFrom", "m.valid_to as validTo"])
          .whereRef("m.team_id", "=", "t.id"),
      ).as("members"),
    ])
    .where("t.agreement_id", "in", sql<string>`(select care.agreements_as('administrator'))`)
    .orderBy("t.name")
    .execute();
}
