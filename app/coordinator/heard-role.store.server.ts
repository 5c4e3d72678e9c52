import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { isUnits, personName } from "#coordinator/role-columns.store.server.ts";

/** Roles of the register whose person has no account: whoever keeps the register may write down that she asks for another. */
const rolesHeardFor = (scope: Scope) =>
  queryAs(scope)
    .selectFrom("coordinator_term as c")
    .innerJoin("person as p", "p.id", "c.person_id")
    .innerJoin("professional as w", "w.id", "c.professional_id")
    .select(["c.id as termId", "c.person_id as personId", personName.as("personName"), "c.side", "w.name as holderName", "p.jurisdiction"])
    .where("c.state", "=", "accepted")
    .where("p.died_on", "is", null)
    .where(isUnits)
    .where(sql<boolean>`care.may_write_down_ask(p.id)`);

/** By words of the person's name; nobody where no name is given. Forty at most: whoever finds more types more. */
export async function listRolesHeardFor(scope: Scope, search: string): Promise<RoleHeardFor[]> {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 6);
  if (words.length === 0) return [];
  const named = words.reduce(
    (query, word) => query.where(sql<boolean>`strpos(lower(p.given_name || ' ' || p.family_name), ${word}) > 0`),
    rolesHeardFor(scope),
  );
  return (await named.orderBy("p.family_name").orderBy("p.given_name").orderBy("c.side").limit(40).execute()).map(inCountry);
}

export async function findRoleHeardFor(scope: Scope, termId: string): Promise<RoleHeardFor | undefined> {
  const role = await rolesHeardFor(scope).where("c.id", "=", termId).executeTakeFirst();
  return role && inCountry(role);
}

type Row = Awaited<ReturnType<ReturnType<typeof rolesHeardFor>["executeTakeFirstOrThrow"]>>;
export type RoleHeardFor = ReturnType<typeof inCountry>;

// two countries (a check on care.jurisdiction), and a coordinator stands on one of two sides (a check on the term)
const inCountry = (role: Row) => ({ ...role, jurisdiction: role.jurisdiction === "se" ? ("se" as const) : ("no" as const) });
