import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

export interface CouldSeeRow {
  readonly professionalId: string;
  readonly professionalName: string;
  readonly functionName: string | null;
  readonly agencyId: string;
  readonly agencyName: string;
  /** on what the locks were open; null: not open then, and looked all the same (a check, an emergency) */
  readonly basis: "plan" | "coordinator" | "team" | "emergency" | null;
  readonly openFrom: Date | null;
  readonly openTo: Date | null;
  readonly looks: number;
  readonly firstLook: Date | null;
  readonly lastLook: Date | null;
}

/** Who could have seen her between two moments, and who did: to herself everyone, to a controller her own agencies' people. */
export async function listCouldSee(scope: Scope, personId: string, from: Date, to: Date): Promise<CouldSeeRow[]> {
  const { rows } = await sql<CouldSeeRow>`
    select w.professional_id as "professionalId", w.professional_name as "professionalName", w.function_name as "functionName", w.agency_id as "agencyId",
           w.agency_name as "agencyName", w.basis, w.open_from as "openFrom", w.open_to as "openTo", w.looks, w.first_look as "firstLook", w.last_look as "lastLook"
      from care.who_could_see(${personId}::uuid, ${from.toISOString()}::timestamptz, ${to.toISOString()}::timestamptz) w`.execute(queryAs(scope));
  return rows;
}

/** Someone by her number, where the asker's own agencies have looked at her; otherwise nobody. */
export async function findLoggedPerson(scope: Scope, number: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string | null }>`select care.find_logged_person(${number}::text) as id`.execute(queryAs(scope));
  return rows[0]?.id ?? undefined;
}

/** Whether anything about her is kept back by an agency the asker checks. */
export async function isKeptBack(scope: Scope, personId: string): Promise<boolean> {
  const found = await queryAs(scope)
    .selectFrom("log_exception as e")
    .select("e.id")
    .where("e.person_id", "=", personId)
    .where(sql<boolean>`e.lifted_at is null and e.ends_on >= care.today()`)
    .executeTakeFirst();
  return found !== undefined;
}
