import { type Kysely, sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { MandateRole } from "#agency/agency.ts";
import { administeredAgencies } from "#agency/administered-agency.store.server.ts";
import type { Tables } from "#db/tables.ts";

const mandatesHere = (query: Kysely<Tables>) =>
  query
    .selectFrom("mandate as m")
    .innerJoin("agency as g", "g.id", "m.agency_id")
    .select([
      "m.id as mandateId",
      "m.professional_id as professionalId",
      "m.agency_id as agencyId",
      "g.name as agencyName",
      "m.role",
      "m.function_name as functionName",
      "m.valid_from as validFrom",
      "m.valid_to as validTo",
      "m.version",
    ])
    .where("m.agency_id", "in", administeredAgencies(query));

export type AdministeredMandate = Awaited<ReturnType<typeof listAdministeredMandates>>[number];

/** Every mandate in the asker's area, past and coming too, with who holds it. Says nothing about the persons they help. */
export async function listAdministeredMandates(scope: Scope) {
  return mandatesHere(queryAs(scope))
    .innerJoin("professional as p", "p.id", "m.professional_id")
    .select(["p.name", "p.profession"])
    .orderBy("g.name")
    .orderBy("p.name")
    .orderBy("m.valid_from", "desc")
    .execute();
}

export type AdministeredProfessional = NonNullable<Awaited<ReturnType<typeof findAdministeredProfessional>>>;

/** A professional of the asker's area, her mandates there, and through which issuers she signs in. */
export async function findAdministeredProfessional(scope: Scope, professionalId: string) {
  const query = queryAs(scope);
  const found = await query
    .selectFrom("professional as p")
    .leftJoin("account as a", "a.professional_id", "p.id")
    .select((eb) => [
      "p.id",
      "p.name",
      "p.profession",
      "p.phone",
      "p.email",
      "p.version",
      "a.id as accountId",
      sql<boolean | null>`care.may_give_sign_in(a.id)`.as("maySetSignIn"),
      jsonArrayFrom(eb.selectFrom("identity as i").select("i.issuer").whereRef("i.account_id", "=", "a.id")).as("signIns"),
    ])
    .where("p.id", "=", professionalId)
    .where("p.id", "in", (eb) => eb.selectFrom("mandate as own").select("own.professional_id").where("own.agency_id", "in", administeredAgencies(query)))
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const mandates = await mandatesHere(query)
    // a number, so that nobody ends a mandate without knowing what it leaves behind; whom she coordinates is not told
    .select(sql<number>`case when m.role = 'coordinator' then care.batons_held(m.professional_id, m.agency_id) else 0 end`.as("rolesHeld"))
    .where("m.professional_id", "=", professionalId)
    .orderBy("m.valid_from", "desc")
    .execute();
  return { ...found, mandates };
}

export interface HumanRow {
  readonly name: string;
  readonly profession: string;
  readonly phone: string | null;
  readonly email: string | null;
}

export async function insertProfessional(scope: Scope, row: HumanRow): Promise<string> {
  const { id } = await queryAs(scope).insertInto("professional").values(row).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** @returns false where someone else has changed her since this version. */
export async function updateProfessional(scope: Scope, professionalId: string, version: number, row: HumanRow): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("professional")
    .set({ ...row, version: version + 1 })
    .where("id", "=", professionalId)
    .where("version", "=", version)
    .returning("id")
    .execute();
  return changed.length > 0;
}

export interface MandateRow {
  readonly professional_id: string;
  readonly agency_id: string;
  readonly role: MandateRole;
  readonly function_name: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

export async function insertMandate(scope: Scope, row: MandateRow): Promise<string> {
  const { id } = await queryAs(scope).insertInto("mandate").values(row).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** How many persons someone coordinates from one agency of the asker's area. */
export async function countRolesHeld(scope: Scope, holder: { professionalId: string; agencyId: string }): Promise<number> {
  const { count } = await queryAs(scope)
    .selectNoFrom(sql<number>`care.batons_held(${holder.professionalId}::uuid, ${holder.agencyId}::uuid)`.as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** @returns false where someone else has changed the mandate since this version. */
export async function updateMandateEnd(scope: Scope, mandateId: string, version: number, validTo: string | null): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("mandate")
    .set({ valid_to: validTo, version: version + 1 })
    .where("id", "=", mandateId)
    .where("version", "=", version)
    .returning("id")
    .execute();
  return changed.length > 0;
}

/** Ends, with an agency, every mandate in it that would outlast it. One that had not begun never comes into force. */
export async function updateMandatesOfClosedAgency(scope: Scope, agencyId: string, lastDay: string): Promise<number> {
  const ended = await queryAs(scope)
    .updateTable("mandate")
    .set({ valid_to: sql<string>`greatest(${lastDay}::date, valid_from - 1)`, version: sql<number>`version + 1` })
    .where("agency_id", "=", agencyId)
    .where((where) => where.or([where("valid_to", "is", null), where("valid_to", ">", lastDay)]))
    .where(sql<boolean>`(valid_to is null or valid_to >= valid_from)`)
    .returning("id")
    .execute();
  return ended.length;
}
