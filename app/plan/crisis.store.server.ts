import { sql } from "kysely";
import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { CrisisPart } from "#plan/crisis.ts";

/** The crisis plan as it stands, as far as it is open to the asker, with the hour it is where she lives. One statement. */
export async function findCrisisPlan(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("crisis_plan as c")
    .where("c.person_id", "=", personId)
    .select((eb) => [
      "c.id",
      "c.life_area as lifeArea",
      "c.opens_to as opensTo",
      "c.in_emergency as inEmergency",
      "c.content_version as contentVersion",
      "c.version",
      sql<string>`to_char(now() at time zone 'Europe/Oslo', 'HH24:MI')`.as("clock"),
      sql<number>`extract(isodow from now() at time zone 'Europe/Oslo')::int`.as("weekday"),
      jsonArrayFrom(
        eb
          .selectFrom("crisis_words as w")
          .select([
            "w.id",
            sql<CrisisPart>`w.part`.as("part"),
            "w.words",
            "w.written_how as writtenHow",
            "w.written_by_name as writtenByName",
            "w.written_at as writtenAt",
          ])
          .whereRef("w.crisis_plan_id", "=", "c.id")
          .where("w.replaced_at", "is", null)
          .where("w.words", "<>", ""),
      ).as("words"),
      jsonArrayFrom(
        eb
          .selectFrom("crisis_contact as k")
          .select([
            "k.id",
            "k.days",
            "k.from_time as from",
            "k.to_time as to",
            "k.name",
            "k.who",
            "k.phone",
            "k.written_how as writtenHow",
            "k.written_by_name as writtenByName",
          ])
          .whereRef("k.crisis_plan_id", "=", "c.id")
          .where("k.ended_at", "is", null)
          .orderBy("k.from_time")
          .orderBy("k.written_at"),
      ).as("contacts"),
      jsonObjectFrom(
        eb
          .selectFrom("crisis_approval as y")
          .select([
            "y.content_version as contentVersion",
            "y.how",
            "y.witness_name as witnessName",
            "y.approved_by_name as approvedByName",
            "y.approved_at as approvedAt",
          ])
          .whereRef("y.crisis_plan_id", "=", "c.id")
          .orderBy("y.approved_at", "desc")
          .limit(1),
      ).as("approval"),
    ])
    .executeTakeFirst();
}
export type CrisisRead = NonNullable<Awaited<ReturnType<typeof findCrisisPlan>>>;

/** Is there one the asker may read, and does what stands there have her yes? For the pages that lead to it. */
export async function findCrisisState(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("crisis_plan as c")
    .select([
      "c.id",
      sql<boolean>`exists (select from care.crisis_approval y where y.crisis_plan_id = c.id and y.content_version = c.content_version)`.as("isApproved"),
    ])
    .where("c.person_id", "=", personId)
    .executeTakeFirst();
}

/** Everyone whose crisis plan the asker may read, to be found at night. */
export async function listCrisisPlans(scope: Scope) {
  return queryAs(scope)
    .selectFrom("crisis_plan as c")
    .innerJoin("person as p", "p.id", "c.person_id")
    .select([
      "c.person_id as personId",
      sql<string>`p.given_name || ' ' || p.family_name`.as("name"),
      sql<boolean>`c.person_id = (select a.person_id from care.acting() a)`.as("isMine"),
    ])
    .orderBy("p.family_name")
    .orderBy("p.given_name")
    .limit(200)
    .execute();
}

/** Everything that has been written, newest first: wordings, lines come and gone, approvals. */
export async function listCrisisChanges(scope: Scope, crisisPlanId: string) {
  const words = queryAs(scope)
    .selectFrom("crisis_words as w")
    .where("w.crisis_plan_id", "=", crisisPlanId)
    .select([
      sql<string>`case when w.words = '' then 'emptied' else w.written_how end`.as("what"),
      sql<string>`w.part`.as("part"),
      "w.words",
      "w.written_by_name as byName",
      "w.written_at as at",
    ]);
  const begun = queryAs(scope)
    .selectFrom("crisis_contact as k")
    .where("k.crisis_plan_id", "=", crisisPlanId)
    .select([
      sql<string>`'contact'`.as("what"),
      sql<string>`''`.as("part"),
      sql<string>`k.name || ', ' || k.phone`.as("words"),
      "k.written_by_name as byName",
      "k.written_at as at",
    ]);
  const ended = queryAs(scope)
    .selectFrom("crisis_contact as k")
    .where("k.crisis_plan_id", "=", crisisPlanId)
    .where("k.ended_at", "is not", null)
    .select([
      sql<string>`'contact-ended'`.as("what"),
      sql<string>`''`.as("part"),
      sql<string>`k.name || ', ' || k.phone`.as("words"),
      sql<string>`coalesce(k.ended_by_name, '')`.as("byName"),
      sql<Date>`k.ended_at`.as("at"),
    ]);
  const approved = queryAs(scope)
    .selectFrom("crisis_approval as y")
    .where("y.crisis_plan_id", "=", crisisPlanId)
    .select([
      sql<string>`'approved'`.as("what"),
      sql<string>`''`.as("part"),
      sql<string>`''`.as("words"),
      "y.approved_by_name as byName",
      "y.approved_at as at",
    ]);
  return words.unionAll(begun).unionAll(ended).unionAll(approved).orderBy("at", "desc").limit(200).execute();
}

/** Where she could open it: agencies at her table, people in her circle, and who is ticked. */
export async function listPossibleReaders(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectNoFrom((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom("participant as t")
          .innerJoin("agency as g", "g.id", "t.agency_id")
          .select(["g.id", "g.name"])
          .distinct()
          .where("t.person_id", "=", personId)
          .where("t.ended_at", "is", null)
          .orderBy("g.name"),
      ).as("agencies"),
      jsonArrayFrom(
        eb
          .selectFrom("circle_member as m")
          .select(["m.id", "m.name"])
          .where("m.person_id", "=", personId)
          .where("m.account_id", "is not", null)
          .where("m.legal_right", "=", "none")
          .where(sql<boolean>`(m.valid_to is null or m.valid_to >= care.today())`)
          .orderBy("m.name"),
      ).as("circle"),
      jsonArrayFrom(
        eb
          .selectFrom("crisis_reader as r")
          .select(["r.id", sql<string>`coalesce(r.agency_id, r.circle_member_id)`.as("partyId")])
          .where("r.person_id", "=", personId)
          .where("r.ended_at", "is", null),
      ).as("ticked"),
    ])
    .executeTakeFirstOrThrow();
}
