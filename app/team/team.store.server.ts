import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { isInForce } from "#agency/in-force.store.server.ts";

/** The team's fixed columns, as every page of it is headed. */
const teams = (scope: Scope) =>
  queryAs(scope)
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
      "t.open_slot_minutes as openSlotMinutes",
      "t.open_place as openPlace",
      "t.version",
      sql<"leader" | "member" | "peer-worker" | null>`(select o.part from care.own_teams() o where o.team_id = t.id order by o.part limit 1)`.as("part"),
    ])
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

export type MemberRow = Awaited<ReturnType<typeof listMembers>>[number];

/** Who is committed now or later, with how many each coordinates: null where that is not the asker's to know. */
export async function listMembers(scope: Scope, teamId: string) {
  return queryAs(scope)
    .selectFrom("team_member as m")
    .innerJoin("professional as p", "p.id", "m.professional_id")
    .innerJoin("agency as g", "g.id", "m.agency_id")
    .leftJoin(sql<{ professional_id: string; agency_id: string; coordinated: number; enrolled: number }>`care.team_caseload(${teamId}::uuid)`.as("l"), (join) =>
      join.onRef("l.professional_id", "=", "m.professional_id").onRef("l.agency_id", "=", "m.agency_id"),
    )
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
      "l.coordinated",
      "l.enrolled",
    ])
    .where("m.team_id", "=", teamId)
    .where(sql<boolean>`(m.valid_to is null or m.valid_to >= care.today())`)
    .orderBy("g.side")
    .orderBy("g.name")
    .orderBy("p.name")
    .execute();
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
