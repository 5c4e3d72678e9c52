import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { type Consent, EXPIRY_NOTICE_DAYS } from "#consent/consent.ts";

/** Consents with whoever must answer, whom they open to and what they keep back. Visible to her, her guardians and her coordinators. */
function consents(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("consent as c")
    .where("c.person_id", "=", personId)
    .select((eb) => [
      "c.id as consentId",
      "c.purpose",
      "c.valid_from as validFrom",
      "c.valid_to as validTo",
      "c.form",
      "c.witness",
      "c.text_version as textVersion",
      "c.language",
      "c.own_voice as ownVoice",
      "c.recorded_at as recordedAt",
      "c.recorded_by_name as recordedByName",
      "c.replaced_at as replacedAt",
      "c.withdrawn_at as withdrawnAt",
      jsonArrayFrom(
        eb
          .selectFrom("consent_giver as g")
          .leftJoin("circle_member as m", "m.id", "g.circle_member_id")
          .whereRef("g.consent_id", "=", "c.id")
          .orderBy("m.name")
          .select([
            "g.id as giverId",
            "g.circle_member_id as circleMemberId",
            sql<boolean>`g.capacity = 'appointed-guardian'`.as("isAppointed"),
            "m.name",
            "g.answer",
            sql<string | null>`g.answered_at`.as("answeredAt"),
            "g.witness",
            "g.recorded_by_name as recordedByName",
            sql<Consent["form"] | null>`coalesce(g.form, case when g.answer <> 'asked' then c.form end)`.as("form"),
            sql<boolean>`g.person_id in (select care.whole_people()) and (g.circle_member_id in (select care.own_circle_places())
            or (g.circle_member_id is null and (select care.acting_capacity()) = 'person'))`.as("isMine"),
          ]),
      ).as("givers"),
      jsonArrayFrom(
        eb
          .selectFrom("consent_party as p")
          .innerJoin("agency as a", "a.id", "p.agency_id")
          .whereRef("p.consent_id", "=", "c.id")
          .orderBy("a.name")
          .select([
            "p.id as partyId",
            "p.agency_id as agencyId",
            "a.name as agencyName",
            "p.covers_all_functions as coversAllFunctions",
            "p.functions",
            "p.life_areas as lifeAreas",
            sql<string | null>`p.withdrawn_at`.as("withdrawnAt"),
          ]),
      ).as("parties"),
      jsonArrayFrom(
        eb
          .selectFrom("consent_exclusion as x")
          .leftJoin("agency as a", "a.id", "x.agency_id")
          .leftJoin("professional as w", "w.id", "x.professional_id")
          .leftJoin("topic as t", "t.id", "x.topic_id")
          .whereRef("x.consent_id", "=", "c.id")
          .orderBy("t.name")
          .orderBy("a.name")
          .select([
            "x.agency_id as agencyId",
            "a.name as agencyName",
            "x.professional_id as professionalId",
            "w.name as professionalName",
            "x.topic_id as topicId",
            "t.name as topicName",
          ]),
      ).as("exclusions"),
    ]);
}

/** The one consent that is neither taken back nor replaced: in force, waiting for an answer, or run out. */
export async function findLiveConsent(scope: Scope, personId: string): Promise<Consent | undefined> {
  return consents(scope, personId).where("c.withdrawn_at", "is", null).where("c.replaced_at", "is", null).executeTakeFirst();
}

/** The consent in force today. Undefined also for whoever may not know that there is one (a team member asks has_consent_in_force). */
export async function findConsentInForce(scope: Scope, personId: string): Promise<Consent | undefined> {
  return consents(scope, personId)
    .where("c.id", "in", sql<string>`(select f.consent_id from care.consents_in_force(${personId}::uuid) f)`)
    .executeTakeFirst();
}

export async function findConsent(scope: Scope, personId: string, consentId: string): Promise<Consent | undefined> {
  return consents(scope, personId).where("c.id", "=", consentId).executeTakeFirst();
}

/** Every consent that has been given, the newest first. */
export async function listConsents(scope: Scope, personId: string): Promise<Consent[]> {
  return consents(scope, personId).orderBy("c.recorded_at", "desc").execute();
}

export interface Coverage {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly lifeAreas: readonly string[];
}

/** Agencies that the consent in force opens to, and in which life areas. Empty also for whoever may not know of the consent. */
export async function listCoverage(scope: Scope, personId: string): Promise<Coverage[]> {
  return queryAs(scope)
    .selectFrom("consent_party as p")
    .innerJoin("agency as a", "a.id", "p.agency_id")
    .select(["p.agency_id as agencyId", "a.name as agencyName", "p.life_areas as lifeAreas"])
    .where("p.consent_id", "in", sql<string>`(select f.consent_id from care.consents_in_force(${personId}::uuid) f)`)
    .where("p.withdrawn_at", "is", null)
    .where(sql<boolean>`cardinality(p.life_areas) > 0`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("consent_exclusion as x")
            .select("x.id")
            .whereRef("x.consent_id", "=", "p.consent_id")
            .whereRef("x.agency_id", "=", "p.agency_id")
            .where("x.topic_id", "is", null),
        ),
      ),
    )
    .orderBy("a.name")
    .execute();
}

/** Consents that run out before long, of those the asker may know of (her own, her child's, those she coordinates); for My day. */
export async function listConsentsRunningOut(scope: Scope) {
  return queryAs(scope)
    .selectFrom("consent as c")
    .innerJoin("person as p", "p.id", "c.person_id")
    .select(["c.person_id as personId", "p.given_name as givenName", "p.family_name as familyName", "c.valid_to as validTo"])
    .where("c.withdrawn_at", "is", null)
    .where("c.replaced_at", "is", null)
    .where("c.valid_to", ">=", sql<string>`care.today()`)
    .where("c.valid_to", "<=", sql<string>`care.today() + ${EXPIRY_NOTICE_DAYS}::int`)
    .orderBy("c.valid_to")
    .execute();
}

/** Holds the live consent until the transaction ends, so that two who change it come one after the other. */
export async function lockLiveConsent(scope: Scope, personId: string): Promise<{ consentId: string; isInForce: boolean } | undefined> {
  const held = await queryAs(scope)
    .selectFrom("consent")
    .select("id")
    .where("person_id", "=", personId)
    .where("withdrawn_at", "is", null)
    .where("replaced_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  if (held === undefined) return undefined;
  // asked again after the wait: what stands now, not what stood when this began
  const { rows } = await sql<{
    inForce: boolean;
  }>`select exists (select 1 from care.consents_in_force(${personId}::uuid) f where f.consent_id = ${held.id}::uuid) as "inForce"`.execute(queryAs(scope));
  return { consentId: held.id, isInForce: rows[0]?.inForce ?? false };
}

/** Today, where the persons live. */
export async function findToday(scope: Scope): Promise<string> {
  const { rows } = await sql<{ today: string }>`select care.today() as today`.execute(queryAs(scope));
  return rows[0]?.today ?? "";
}
