import { type SqlBool, sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { circleDetails } from "#person/circle-details.store.server.ts";

const me = sql<string>`(select care.acting_account())`;
const myName = sql<string>`(select a.account_name from care.acting() a)`;
const now = sql<Date>`now()`;

/** Boards and courts that may decide where guardians disagree, each with its law, as it stands today. */
export async function listGrounds(scope: Scope, jurisdiction: string) {
  return queryAs(scope)
    .selectFrom("representation_ground as g")
    .select(["g.id", "g.code", "g.authority", "g.source"])
    .where("g.jurisdiction", "=", jurisdiction)
    .where(sql<SqlBool>`g.valid_from <= care.today() and (g.valid_to is null or g.valid_to >= care.today())`)
    .orderBy("g.code")
    .execute();
}

export async function listDecisions(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("guardian_decision as d")
    .innerJoin("representation_ground as g", "g.id", "d.ground_id")
    .select([
      "d.id",
      "g.code",
      "g.source",
      "d.authority_name as authorityName",
      "d.decided_on as decidedOn",
      "d.covers",
      "d.recorded_by_name as recordedByName",
      "d.recorded_at as recordedAt",
    ])
    .where("d.person_id", "=", personId)
    .where("d.taken_back_at", "is", null)
    .orderBy("d.decided_on", "desc")
    .execute();
}
export type GuardianDecision = Awaited<ReturnType<typeof listDecisions>>[number];

export async function insertDecision(
  scope: Scope,
  personId: string,
  decision: { groundId: string; authorityName: string; decidedOn: string; covers: string },
): Promise<void> {
  await queryAs(scope)
    .insertInto("guardian_decision")
    .values({
      person_id: personId,
      ground_id: decision.groundId,
      authority_name: decision.authorityName,
      decided_on: decision.decidedOn,
      covers: decision.covers,
      recorded_by: me,
      recorded_by_name: myName,
    })
    .execute();
}

export async function updateDecisionTakenBack(scope: Scope, personId: string, decisionId: string): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("guardian_decision")
    .set({ taken_back_at: now })
    .where("id", "=", decisionId)
    .where("person_id", "=", personId)
    .where("taken_back_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Appointed guardians now, later and before: a mandate opens nothing outside its days. */
export async function listMandates(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("circle_member as m")
    .innerJoin(circleDetails.as("d"), "d.member_id", "m.id")
    .select([
      "m.id as memberId",
      "m.name",
      "d.mandate_text as mandateText",
      sql<string[]>`coalesce(d.mandate_areas, '{}')`.as("mandateAreas"),
      "m.valid_from as validFrom",
      "m.valid_to as validTo",
      "d.paper_seen_by_name as paperSeenBy",
      "d.paper_seen_at as paperSeenAt",
      sql<boolean>`m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today())`.as("isNow"),
    ])
    .where("m.person_id", "=", personId)
    .where("m.legal_right", "=", "appointed-guardian")
    .orderBy("m.valid_from", "desc")
    .execute();
}
export type Mandate = Awaited<ReturnType<typeof listMandates>>[number];

export async function insertMandate(
  scope: Scope,
  personId: string,
  mandate: { name: string; mandateText: string; areas: readonly string[]; validFrom: string; validTo: string | null },
): Promise<void> {
  await queryAs(scope)
    .insertInto("circle_member")
    .values({
      person_id: personId,
      name: mandate.name,
      kinship: "other",
      legal_right: "appointed-guardian",
      mandate_text: mandate.mandateText,
      mandate_areas: [...mandate.areas],
      valid_from: mandate.validFrom,
      valid_to: mandate.validTo,
      paper_seen_by_name: myName,
      paper_seen_at: now,
    })
    .execute();
}

/** The law that lets an appointed guardian consent where she lives, or forbids it. */
export async function findAppointedRule(scope: Scope, jurisdiction: string): Promise<{ id: string; isAllowed: boolean; source: string } | undefined> {
  return queryAs(scope)
    .selectFrom("representation_rule as r")
    .select(["r.id", "r.is_allowed as isAllowed", "r.source"])
    .where("r.jurisdiction", "=", jurisdiction)
    .where("r.act", "=", "appointed-guardian-consents")
    .where("r.sector", "is", null)
    .where(sql<SqlBool>`r.valid_from <= care.today() and (r.valid_to is null or r.valid_to >= care.today())`)
    .executeTakeFirst();
}

export async function listAppointedYes(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("appointed_yes as y")
    .innerJoin("circle_member as m", "m.id", "y.circle_member_id")
    .select([
      "y.id as yesId",
      "m.name",
      "y.about",
      "y.life_areas as lifeAreas",
      "y.reasons",
      "y.recorded_by_name as recordedByName",
      "y.recorded_at as recordedAt",
      "y.answer",
      "y.answered_by_name as answeredByName",
      sql<boolean>`y.recorded_by = (select care.acting_account())`.as("isMine"),
    ])
    .where("y.person_id", "=", personId)
    .orderBy("y.recorded_at", "desc")
    .execute();
}
export type AppointedYes = Awaited<ReturnType<typeof listAppointedYes>>[number];

export async function insertAppointedYes(
  scope: Scope,
  personId: string,
  ruleId: string,
  yes: { memberId: string; about: string; areas: readonly string[]; reasons: string },
): Promise<void> {
  await queryAs(scope)
    .insertInto("appointed_yes")
    .values({
      person_id: personId,
      circle_member_id: yes.memberId,
      rule_id: ruleId,
      about: yes.about,
      life_areas: [...yes.areas],
      reasons: yes.reasons,
      recorded_by: me,
      recorded_by_name: myName,
    })
    .execute();
}

/** @returns false where it has been answered, or the asker wrote it herself */
export async function updateSignedOff(scope: Scope, personId: string, yesId: string, answer: "agreed" | "refused"): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("appointed_yes")
    .set({ answer, answered_by: me, answered_by_name: myName, answered_at: now })
    .where("id", "=", yesId)
    .where("person_id", "=", personId)
    .where("answer", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
