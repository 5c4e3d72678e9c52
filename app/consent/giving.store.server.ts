import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { isInForce } from "#agency/in-force.store.server.ts";
import type { ConsentAnswer, ConsentForm } from "#consent/consent.ts";

const myName = sql<string>`(select a.account_name from care.acting() a)`;
const myAccount = sql<string>`(select care.acting_account())`;
const now = sql<Date>`now()`;

/** What must be known to give a consent: who decides, as what the asker stands here, which topics she has named. */
export async function getGiving(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("person as p")
    .innerJoin("age_rule as r", (join) => join.onRef("r.jurisdiction", "=", "p.jurisdiction").on("r.kind", "=", "guardian-access-ends").on(isInForce("r")))
    .where("p.id", "=", personId)
    .select((eb) => [
      "p.agreement_id as agreementId",
      "p.jurisdiction",
      sql<string>`care.today()`.as("today"),
      sql<string>`(p.birth_on + make_interval(years => r.age))::date`.as("decidesHerselfOn"),
      sql<boolean>`p.birth_on + make_interval(years => r.age) > care.today()`.as("guardiansDecide"),
      // her own yes is asked beside theirs: everywhere (''), or where an agency of that kind is let in
      sql<string[]>`array(select coalesce(o.sector, '') from care.age_rule o where o.jurisdiction = p.jurisdiction and o.kind = 'consents-too'
        and o.valid_from <= care.today() and (o.valid_to is null or o.valid_to >= care.today()) and care.turns_on(p.birth_on, o.age) <= care.today())`.as(
        "ownYesFor",
      ),
      sql<boolean>`p.id in (select care.whole_people())`.as("speaksForHer"),
      sql<boolean>`(select care.acting_capacity()) = 'person'`.as("isOwner"),
      sql<boolean>`p.id in (select care.coordinated_people())`.as("isCoordinator"),
      jsonArrayFrom(
        eb
          .selectFrom("circle_member as m")
          .whereRef("m.person_id", "=", "p.id")
          .where("m.legal_right", "=", "guardian")
          .where(isInForce("m"))
          .orderBy("m.name")
          .select([
            "m.id as memberId",
            "m.name",
            sql<boolean>`m.id in (select care.own_circle_places())`.as("isMe"),
            sql<boolean>`m.account_id is not null`.as("canSignIn"),
          ]),
      ).as("guardians"),
      // an appointed guardian's yes that a second person has agreed to, while the mandate lasts
      jsonArrayFrom(
        eb
          .selectFrom("appointed_yes as y")
          .innerJoin("circle_member as m", "m.id", "y.circle_member_id")
          .whereRef("y.person_id", "=", "p.id")
          .where("y.answer", "=", "agreed")
          .where(isInForce("m"))
          .orderBy("y.recorded_at", "desc")
          .select(["m.id as memberId", "m.name", "y.life_areas as lifeAreas"]),
      ).as("appointed"),
      jsonArrayFrom(eb.selectFrom("topic as t").whereRef("t.person_id", "=", "p.id").orderBy("t.name").select(["t.id as topicId", "t.name"])).as("topics"),
      jsonArrayFrom(
        eb.selectFrom("participant as s").whereRef("s.person_id", "=", "p.id").where("s.ended_at", "is", null).select("s.agency_id as agencyId").distinct(),
      ).as("seats"),
    ])
    .executeTakeFirst();
}
export type Giving = NonNullable<Awaited<ReturnType<typeof getGiving>>>;

export interface NewConsent {
  readonly personId: string;
  readonly purpose: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly form: ConsentForm;
  readonly witness: string | null;
  readonly textVersion: string;
  readonly language: string;
  readonly ownVoice: string | null;
}

export async function updateReplaced(scope: Scope, consentId: string): Promise<void> {
  await queryAs(scope).updateTable("consent").set({ replaced_at: now }).where("id", "=", consentId).execute();
}

export async function insertConsent(scope: Scope, consent: NewConsent): Promise<string> {
  const row = await queryAs(scope)
    .insertInto("consent")
    .values({
      person_id: consent.personId,
      purpose: consent.purpose,
      valid_from: consent.validFrom,
      valid_to: consent.validTo,
      form: consent.form,
      witness: consent.witness,
      text_version: consent.textVersion,
      language: consent.language,
      own_voice: consent.ownVoice,
      recorded_by: myAccount,
      recorded_by_name: myName,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

interface Of {
  readonly personId: string;
  readonly consentId: string;
}

export async function insertGiver(
  scope: Scope,
  giver: Of & { circleMemberId: string | null; isAppointed: boolean; answer: "asked" | "yes"; form: ConsentForm; witness: string | null },
): Promise<void> {
  const isAnswered = giver.answer === "yes";
  await queryAs(scope)
    .insertInto("consent_giver")
    .values({
      consent_id: giver.consentId,
      person_id: giver.personId,
      circle_member_id: giver.circleMemberId,
      capacity: giver.circleMemberId === null ? "self" : giver.isAppointed ? "appointed-guardian" : "guardian",
      answer: giver.answer,
      ...(isAnswered ? { answered_at: now, recorded_by: myAccount, recorded_by_name: myName, form: giver.form, witness: giver.witness } : {}),
    })
    .execute();
}

export interface NewParty {
  readonly agencyId: string;
  readonly coversAllFunctions: boolean;
  readonly functions: readonly string[];
  readonly lifeAreas: readonly string[];
}

export async function insertParties(scope: Scope, { personId, consentId }: Of, parties: readonly NewParty[]): Promise<void> {
  await queryAs(scope)
    .insertInto("consent_party")
    .values(
      parties.map((party) => ({
        consent_id: consentId,
        person_id: personId,
        agency_id: party.agencyId,
        covers_all_functions: party.coversAllFunctions,
        functions: [...party.functions],
        life_areas: [...party.lifeAreas],
      })),
    )
    .execute();
}

export interface NewExclusion {
  readonly agencyId?: string | undefined;
  readonly professionalId?: string | undefined;
  readonly topicId?: string | undefined;
}

export async function insertExclusions(scope: Scope, { personId, consentId }: Of, exclusions: readonly NewExclusion[]): Promise<void> {
  if (exclusions.length === 0) return;
  await queryAs(scope)
    .insertInto("consent_exclusion")
    .values(
      exclusions.map(({ agencyId, professionalId, topicId }) => ({
        consent_id: consentId,
        person_id: personId,
        agency_id: agencyId ?? null,
        professional_id: professionalId ?? null,
        topic_id: topicId ?? null,
      })),
    )
    .execute();
}

/** Her topic of this name; written down if she had none. */
export async function keepTopic(scope: Scope, personId: string, name: string): Promise<string> {
  const db = queryAs(scope);
  const known = await db.selectFrom("topic").select("id").where("person_id", "=", personId).where("name", "=", name).executeTakeFirst();
  if (known !== undefined) return known.id;
  const row = await db.insertInto("topic").values({ person_id: personId, name }).returning("id").executeTakeFirstOrThrow();
  return row.id;
}

/** @returns false where nothing was there to answer for this asker */
export async function updateAnswer(
  scope: Scope,
  giverId: string,
  given: { answer: Exclude<ConsentAnswer, "asked">; form: ConsentForm; witness: string | null },
): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("consent_giver")
    .set({ answer: given.answer, answered_at: now, recorded_by: myAccount, recorded_by_name: myName, form: given.form, witness: given.witness })
    .where("id", "=", giverId)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function updateWithdrawn(scope: Scope, consentId: string): Promise<void> {
  await queryAs(scope).updateTable("consent").set({ withdrawn_at: now, withdrawn_by: myAccount }).where("id", "=", consentId).execute();
}

/** @returns the agency it was taken back from; undefined where this party is not, or no longer, part of the consent */
export async function updatePartyWithdrawn(scope: Scope, consentId: string, partyId: string): Promise<string | undefined> {
  const row = await queryAs(scope)
    .updateTable("consent_party")
    .set({ withdrawn_at: now })
    .where("id", "=", partyId)
    .where("consent_id", "=", consentId)
    .where("withdrawn_at", "is", null)
    .returning("agency_id")
    .executeTakeFirst();
  return row?.agency_id;
}

/** Those who take part are told that their access ended: no name, no reason. Without an agency, all of them. */
export async function tellAccessEnded(scope: Scope, personId: string, agencyId: string | null): Promise<void> {
  await sql`select care.tell_access_ended(${personId}::uuid, ${agencyId}::uuid)`.execute(queryAs(scope));
}

/** Consents that wait for the asker's own answer; for her first page and a guardian's. */
export async function listConsentQuestions(scope: Scope) {
  return queryAs(scope)
    .selectFrom("consent_giver as g")
    .innerJoin("consent as c", "c.id", "g.consent_id")
    .innerJoin("person as p", "p.id", "g.person_id")
    .select(["g.person_id as personId", "g.consent_id as consentId", "p.given_name as givenName", "c.recorded_at as askedAt"])
    .where("g.answer", "=", "asked")
    .where("c.withdrawn_at", "is", null)
    .where("c.replaced_at", "is", null)
    .where("c.valid_to", ">=", sql<string>`care.today()`)
    .where("g.person_id", "in", sql<string>`(select care.whole_people())`)
    .where(
      sql<boolean>`(g.circle_member_id in (select care.own_circle_places()) or (g.circle_member_id is null and (select care.acting_capacity()) = 'person'))`,
    )
    .execute();
}
