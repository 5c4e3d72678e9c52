import { type SqlBool, sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Protection } from "#person/place.ts";

/** Those with a place in her circle now who can sign in, and when a human last said that they may keep it. */
export async function listPlacesHeld(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("circle_member as k")
    .select(["k.id as memberId", "k.name", "k.kinship", "k.legal_right as legalRight", "k.confirmed_at as confirmedAt"])
    .where("k.person_id", "=", personId)
    .where("k.account_id", "is not", null)
    .where(sql<SqlBool>`k.valid_from <= care.today() and (k.valid_to is null or k.valid_to >= care.today())`)
    .orderBy(sql`k.confirmed_at is not null`)
    .orderBy("k.name")
    .execute();
}
export type PlaceHeld = Awaited<ReturnType<typeof listPlacesHeld>>[number];

export async function listReleases(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("place_release as r")
    .leftJoin("professional as w", "w.id", "r.professional_id")
    .leftJoin("circle_member as k", "k.id", "r.circle_member_id")
    .select([
      "r.id as releaseId",
      sql<string>`coalesce(w.name, k.name, '')`.as("name"),
      "r.reason",
      "r.released_by_name as releasedByName",
      "r.released_at as releasedAt",
      sql<string>`case when r.professional_id is not null then 'professional:' || r.professional_id else 'circle:' || r.circle_member_id end`.as("recipient"),
    ])
    .where("r.person_id", "=", personId)
    .where("r.ended_at", "is", null)
    .orderBy("r.released_at", "desc")
    .execute();
}
export type PlaceRelease = Awaited<ReturnType<typeof listReleases>>[number];

/** Who sits at her table or stands in her circle: to whom a place can be released. */
export async function listRecipients(scope: Scope, personId: string): Promise<{ value: string; name: string }[]> {
  const { rows } = await sql<{ value: string; name: string }>`
    select 'professional:' || t.professional_id as value, w.name || ', ' || g.name as name
      from care.participant t join care.professional w on w.id = t.professional_id join care.agency g on g.id = t.agency_id
     where t.person_id = ${personId}::uuid and t.ended_at is null and t.accepted_at is not null
    union
    select 'circle:' || k.id, k.name from care.circle_member k
     where k.person_id = ${personId}::uuid and k.account_id is not null and k.valid_from <= care.today() and (k.valid_to is null or k.valid_to >= care.today())
     order by 2`.execute(queryAs(scope));
  return rows;
}

/** @returns false where it has been confirmed already, or is no place of hers */
export async function updateConfirmed(scope: Scope, personId: string, memberId: string): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("circle_member")
    .set({ confirmed_at: sql<Date>`now()`, confirmed_by: sql<string>`(select care.acting_account())` })
    .where("id", "=", memberId)
    .where("person_id", "=", personId)
    .where("confirmed_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function updateProtection(scope: Scope, personId: string, protection: Protection): Promise<void> {
  await queryAs(scope)
    .updateTable("person")
    .set((eb) => ({ address_protection: protection, version: eb("version", "+", 1) }))
    .where("id", "=", personId)
    .execute();
}

export async function insertRelease(scope: Scope, personId: string, to: { kind: "professional" | "circle"; id: string }, reason: string): Promise<void> {
  await queryAs(scope)
    .insertInto("place_release")
    .values({
      person_id: personId,
      professional_id: to.kind === "professional" ? to.id : null,
      circle_member_id: to.kind === "circle" ? to.id : null,
      reason,
      released_by: sql<string>`(select care.acting_account())`,
      released_by_name: sql<string>`(select a.account_name from care.acting() a)`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function updateReleaseEnded(scope: Scope, personId: string, releaseId: string): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("place_release")
    .set({ ended_at: sql<Date>`now()`, ended_by: sql<string>`(select care.acting_account())` })
    .where("id", "=", releaseId)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
