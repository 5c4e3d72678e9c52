import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { isInForce } from "#agency/in-force.store.server.ts";
import { ON_CONSENT, type Release, type ReleaseChoice, type ReleaseFooting, TO_TABLE } from "#consent/release.ts";

/** As what the acting professional can decide on a release here; undefined for anyone else, and where she follows nobody. */
export async function findReleaseFooting(scope: Scope, personId: string): Promise<ReleaseFooting | undefined> {
  return queryAs(scope)
    .selectFrom("agency as g")
    .innerJoin("person as p", (join) => join.on("p.id", "=", personId))
    .where("g.id", "=", sql<string>`(select care.acting_agency())`)
    .where(sql<boolean>`exists (select 1 from care.contact_areas() o where o.person_id = p.id and o.life_area = 'common')`)
    .select((eb) => [
      "g.id as agencyId",
      "g.name as agencyName",
      sql<string>`(select account_name from care.acting())`.as("deciderName"),
      sql<boolean>`care.release_rests_on(p.id) is not null`.as("hasConsent"),
      jsonArrayFrom(
        eb
          .selectFrom("participant as t")
          .innerJoin("agency as o", "o.id", "t.agency_id")
          .select(["o.id as agencyId", "o.name", "o.sector"])
          .distinct()
          .whereRef("t.person_id", "=", "p.id")
          .whereRef("t.agency_id", "<>", "g.id")
          .where("t.ended_at", "is", null)
          .where("t.accepted_at", "is not", null)
          .orderBy("o.name"),
      ).as("recipients"),
      jsonArrayFrom(
        eb
          .selectFrom("release_basis as b")
          .select(["b.id as basisId", "b.name_nb", "b.name_sv", "b.name_en", "b.source", "b.to_sector as toSector"])
          .whereRef("b.jurisdiction", "=", "p.jurisdiction")
          .where(isInForce("b"))
          .where(({ or, eb: where }) => or([where("b.from_sector", "is", null), where("b.from_sector", "=", where.ref("g.sector"))]))
          .orderBy("b.source"),
      ).as("bases"),
    ])
    .executeTakeFirst();
}

/** The decisions the asker may read, those that stand first. */
export async function listReleases(scope: Scope, personId: string): Promise<Release[]> {
  return queryAs(scope)
    .selectFrom("release as r")
    .innerJoin("agency as g", "g.id", "r.agency_id")
    .leftJoin("agency as o", "o.id", "r.to_agency_id")
    .leftJoin("release_basis as b", "b.id", "r.basis_id")
    .where("r.person_id", "=", personId)
    .select([
      "r.id as releaseId",
      "g.name as agencyName",
      "r.covers",
      "r.item",
      "o.name as toAgencyName",
      "r.basis",
      "b.source",
      "r.is_carried_over as isCarriedOver",
      "r.decided_by_name as decidedByName",
      sql<string>`to_json(r.decided_at) #>> '{}'`.as("decidedAt"),
      sql<string | null>`to_json(r.ended_at) #>> '{}'`.as("endedAt"),
      sql<boolean>`r.agency_id is not distinct from (select care.acting_agency())`.as("isOurs"),
      sql<boolean>`care.release_stands(r.id)`.as("stands"),
    ])
    .orderBy(sql`r.ended_at is not null`)
    .orderBy("g.name")
    .orderBy("r.decided_at", "desc")
    .$narrowType<Pick<Release, "covers" | "item" | "basis">>()
    .execute();
}

/** Whether the acting agency shares its contacts with the whole table now; undefined for who decides nothing here. */
export async function findSharing(scope: Scope, personId: string): Promise<{ shares: boolean; isPartlyHeard: boolean } | undefined> {
  const { rows } = await sql<{ shares: boolean; isPartlyHeard: boolean }>`
    select exists (select 1 from care.release r where r.person_id = ${personId}::uuid and r.agency_id = (select care.acting_agency()) and r.covers = 'contacts'
                      and r.to_agency_id is null and care.release_stands(r.id)) as shares,
           ${personId}::uuid in (select care.partly_heard_people()) as "isPartlyHeard"
     where (select care.acting_agency()) is not null`.execute(queryAs(scope));
  return rows[0];
}

interface NewRelease extends ReleaseChoice {
  readonly personId: string;
  readonly of: { readonly covers: "contacts" } | { readonly covers: "row"; readonly item: "contact" | "note"; readonly itemId: string };
}

/** @returns the decision's id; undefined where the same one stands already */
export async function insertRelease(scope: Scope, { personId, of, to, basis }: NewRelease): Promise<string | undefined> {
  const row = await queryAs(scope)
    .insertInto("release")
    .values({
      person_id: personId,
      agency_id: sql<string>`(select care.acting_agency())`,
      covers: of.covers,
      item: of.covers === "row" ? of.item : null,
      item_id: of.covers === "row" ? of.itemId : null,
      to_agency_id: to === TO_TABLE ? null : to,
      basis: basis === ON_CONSENT ? "consent" : "statute",
      consent_id: basis === ON_CONSENT ? sql<string>`care.release_rests_on(${personId}::uuid)` : null,
      basis_id: basis === ON_CONSENT ? null : basis,
      decided_by: sql<string>`(select care.acting_account())`,
      decided_by_name: sql<string>`(select account_name from care.acting())`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** Ends those of our decisions here that no longer stand, so that the same can be decided anew. */
export async function updateLapsedEnded(scope: Scope, personId: string): Promise<void> {
  await queryAs(scope)
    .updateTable("release")
    .set({ ended_at: sql`now()`, ended_by: sql`(select care.acting_account())`, ended_by_name: sql`(select account_name from care.acting())` })
    .where("person_id", "=", personId)
    .where("agency_id", "=", sql<string>`(select care.acting_agency())`)
    .where("ended_at", "is", null)
    .where(sql<boolean>`not care.release_stands(id)`)
    .execute();
}

/** @returns false where it is not there, not ours, or has ended already */
export async function updateReleaseEnded(scope: Scope, personId: string, releaseId: string): Promise<boolean> {
  const ended = await queryAs(scope)
    .updateTable("release")
    .set({ ended_at: sql`now()`, ended_by: sql`(select care.acting_account())`, ended_by_name: sql`(select account_name from care.acting())` })
    .where("id", "=", releaseId)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .where("agency_id", "=", sql<string>`(select care.acting_agency())`)
    .returning("id")
    .executeTakeFirst();
  return ended !== undefined;
}
