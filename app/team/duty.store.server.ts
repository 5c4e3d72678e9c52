import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { isInForce } from "#agency/in-force.store.server.ts";

const duties = (scope: Scope) =>
  queryAs(scope)
    .selectFrom("team_duty as d")
    .innerJoin("professional as p", "p.id", "d.professional_id")
    .innerJoin("team as t", "t.id", "d.team_id")
    .select([
      "d.id as dutyId",
      "d.team_id as teamId",
      "t.name as teamName",
      "p.name",
      "d.phone",
      "d.starts_at as startsAt",
      "d.ends_at as endsAt",
      sql<boolean>`d.starts_at <= now()`.as("isNow"),
      sql<boolean>`(d.professional_id, d.agency_id) is not distinct from ((select care.acting_professional()), (select care.acting_agency()))`.as("isMine"),
    ])
    .where("d.taken_back_at", "is", null)
    .where("d.ends_at", ">", sql<Date>`now()`)
    .orderBy("d.starts_at");

/** Who is on call now and in the coming weeks. */
export async function listComing(scope: Scope, teamId: string) {
  return duties(scope).where("d.team_id", "=", teamId).limit(14).execute();
}

/** Who is on call now in the area where a person lives; nobody where the asker does not see her. */
export async function listNowFor(scope: Scope, personId: string) {
  return duties(scope)
    .where("d.starts_at", "<=", sql<Date>`now()`)
    .where("t.agreement_id", "in", (eb) => eb.selectFrom("person as x").select("x.agreement_id").where("x.id", "=", personId))
    .execute();
}

interface DutyRow {
  readonly teamId: string;
  readonly professionalId: string;
  readonly agencyId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly phone: string;
}

/** @returns undefined where the same duty was written a moment ago. */
export async function insertDuty(scope: Scope, row: DutyRow): Promise<string | undefined> {
  const written = await queryAs(scope)
    .insertInto("team_duty")
    .values({
      team_id: row.teamId,
      professional_id: row.professionalId,
      agency_id: row.agencyId,
      starts_at: row.startsAt,
      ends_at: row.endsAt,
      phone: row.phone,
      recorded_by: sql<string>`care.acting_account()`,
    })
    .onConflict((conflict) => conflict.columns(["team_id", "professional_id", "starts_at"]).where("taken_back_at", "is", null).doNothing())
    .returning("id")
    .executeTakeFirst();
  return written?.id;
}

export async function updateDutyTakenBack(scope: Scope, teamId: string, dutyId: string): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("team_duty")
    .set({ taken_back_at: sql<Date>`now()` })
    .where("id", "=", dutyId)
    .where("team_id", "=", teamId)
    .where("taken_back_at", "is", null)
    .returning("id")
    .execute();
  return changed.length > 0;
}

/** The acting professional's own current commitment to the team. */
export async function findOwnMembership(scope: Scope, teamId: string): Promise<string | undefined> {
  const own = await queryAs(scope)
    .selectFrom("team_member as m")
    .select("m.id")
    .where("m.team_id", "=", teamId)
    .where("m.professional_id", "=", sql<string>`(select care.acting_professional())`)
    .where("m.agency_id", "=", sql<string>`(select care.acting_agency())`)
    .where(isInForce("m"))
    .executeTakeFirst();
  return own?.id;
}
