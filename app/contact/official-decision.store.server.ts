import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

export async function listOfficialDecisions(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("official_decision as d")
    .innerJoin("agency as g", "g.id", "d.agency_id")
    .innerJoin("person as p", "p.id", "d.person_id")
    .leftJoin("life_area as l", (join) => join.onRef("l.jurisdiction", "=", "p.jurisdiction").onRef("l.code", "=", "d.life_area"))
    .select(["d.id", "d.what", "d.ends_on as endsOn", "d.life_area as lifeArea", "g.id as agencyId", "g.name as agencyName", "g.kind as agencyKind"])
    .select(["d.settled_how as settledHow", "d.settled_at as settledAt", "l.name_nb as nameNb", "l.name_sv as nameSv", "l.name_en as nameEn"])
    .where("d.person_id", "=", personId)
    .where("d.taken_back_at", "is", null)
    .orderBy("d.ends_on")
    .execute();
}
export type OfficialDecision = Awaited<ReturnType<typeof listOfficialDecisions>>[number];

/** Where a decision may be written down and whose it may be: her open life areas, and the agencies of her area. */
export async function getDecisionChoices(scope: Scope, personId: string) {
  const { rows } = await sql<{
    today: string;
    areas: { code: string; nameNb: string; nameSv: string; nameEn: string }[] | null;
    agencies: { id: string; name: string; kind: string }[] | null;
  }>`
    select care.today() as today,
           (select json_agg(json_build_object('code', l.code, 'nameNb', l.name_nb, 'nameSv', l.name_sv, 'nameEn', l.name_en) order by l.position)
              from care.life_area l
             where l.jurisdiction = p.jurisdiction and l.code in (select o.life_area from care.contact_areas() o where o.person_id = p.id)) as areas,
           (select json_agg(json_build_object('id', g.id, 'name', g.name, 'kind', g.kind) order by g.name)
              from care.agency g join care.agreement_party a on a.agency_id = g.id where a.agreement_id = p.agreement_id) as agencies
      from care.person p where p.id = ${personId}::uuid`.execute(queryAs(scope));
  const [row] = rows;
  return { today: row?.today ?? "", areas: row?.areas ?? [], agencies: row?.agencies ?? [] };
}

interface NewDecision {
  readonly personId: string;
  readonly what: string;
  readonly lifeArea: string;
  readonly agencyId: string;
  readonly endsOn: string;
}

export async function insertOfficialDecision(scope: Scope, decision: NewDecision): Promise<void> {
  await queryAs(scope)
    .insertInto("official_decision")
    .values({
      person_id: decision.personId,
      life_area: decision.lifeArea,
      what: decision.what,
      agency_id: decision.agencyId,
      ends_on: decision.endsOn,
      recorded_by: sql<string>`care.acting_account()`,
    })
    .execute();
}

/** Settles an open decision, or takes it back as mistaken. @returns what it was, for the one that follows it */
export async function updateDecisionSettled(
  scope: Scope,
  personId: string,
  decisionId: string,
  how: "renewed" | "ended" | "mistaken",
): Promise<Omit<NewDecision, "personId"> | undefined> {
  return queryAs(scope)
    .updateTable("official_decision")
    .set(how === "mistaken" ? { taken_back_at: sql<Date>`now()` } : { settled_how: how, settled_at: sql<Date>`now()` })
    .where("id", "=", decisionId)
    .where("person_id", "=", personId)
    .where("taken_back_at", "is", null)
    .where("settled_how", "is", null)
    .returning(["what", "life_area as lifeArea", "agency_id as agencyId", "ends_on as endsOn"])
    .executeTakeFirst();
}
