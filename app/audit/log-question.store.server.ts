import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** The row a question is about, where the asker may see it and it is a professional's. */
export async function findLook(scope: Scope, personId: string, key: string) {
  return queryAs(scope)
    .selectFrom("audit as a")
    .select([
      "a.key",
      "a.at",
      "a.agency_id as agencyId",
      "a.professional_id as professionalId",
      "a.actor_name as actorName",
      "a.agency_name as agencyName",
      "a.event",
    ])
    .where("a.key", "=", key)
    .where("a.person_id", "=", personId)
    .where("a.capacity", "=", "professional")
    .executeTakeFirst();
}
export type LookToAsk = NonNullable<Awaited<ReturnType<typeof findLook>>>;

/** @returns false where it has been asked about already */
export async function insertQuestion(scope: Scope, personId: string, look: LookToAsk, words: string): Promise<boolean> {
  const done = await queryAs(scope)
    .insertInto("log_question")
    .columns(["person_id", "audit_key", "agency_id", "professional_id", "looked_at", "looker_name", "words", "asked_by", "asked_by_name"])
    // the moment is taken from the row itself: it is finer than a Date can carry
    .expression((eb) =>
      eb
        .selectFrom("audit as a")
        .select((sub) => [
          sub.val(personId).$castTo<string>().as("person_id"),
          "a.key",
          sql<string>`a.agency_id`.as("agency_id"),
          sql<string>`a.professional_id`.as("professional_id"),
          "a.at",
          "a.actor_name",
          sql<string | null>`${words === "" ? null : words}::text`.as("words"),
          sql<string>`care.acting_account()`.as("asked_by"),
          sql<string>`(select x.account_name from care.acting() x)`.as("asked_by_name"),
        ])
        .where("a.key", "=", look.key)
        .where("a.person_id", "=", personId),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** What she (or who speaks for her) has asked about, and the answers. */
export async function listQuestions(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("log_question as q")
    .select([
      "q.id",
      "q.audit_key as key",
      "q.words",
      "q.asked_at as askedAt",
      "q.looked_at as lookedAt",
      "q.looker_name as lookerName",
      "q.answer",
      "q.answered_at as answeredAt",
      "q.answered_by_name as answeredBy",
    ])
    .where("q.person_id", "=", personId)
    .orderBy("q.asked_at", "desc")
    .limit(50)
    .execute();
}

const TO_UNIT = [
  "q.id",
  "q.looked_at as lookedAt",
  "q.looker_name as lookerName",
  "q.asked_by_name as askedBy",
  "q.asked_at as askedAt",
  "q.words",
  "q.answer",
  "q.answered_at as answeredAt",
  "q.answered_by_name as answeredBy",
] as const;

const toUnit = (scope: Scope) =>
  queryAs(scope)
    .selectFrom("log_question as q")
    .innerJoin("agency as g", "g.id", "q.agency_id")
    .where(sql<boolean>`q.agency_id in (select care.controlled_agencies())`);

/** How many questions nobody may read before a data-protection officer is named: told to whoever can name one. */
export async function countQuestionsWithoutOfficer(scope: Scope): Promise<number> {
  const { rows } = await sql<{ n: number }>`select care.questions_without_officer() as n`.execute(queryAs(scope));
  return rows[0]?.n ?? 0;
}

/** Questions to the units the asker answers for: those that wait, then the last that were answered. */
export async function listQuestionsToUnit(scope: Scope) {
  return toUnit(scope)
    .select([...TO_UNIT, "g.name as agencyName"])
    .orderBy(sql`q.answered_at is not null`)
    .orderBy("q.asked_at", "desc")
    .limit(100)
    .execute();
}

export async function findQuestionToUnit(scope: Scope, id: string) {
  return toUnit(scope)
    .select([...TO_UNIT, "g.name as agencyName"])
    .where("q.id", "=", id)
    .executeTakeFirst();
}

/** @returns false where it has been answered meanwhile */
export async function updateQuestion(scope: Scope, id: string, answer: string): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("log_question")
    .set({
      answer,
      answered_at: sql<Date>`clock_timestamp()`,
      answered_by: sql<string>`care.acting_account()`,
      answered_by_name: sql<string>`(select a.account_name from care.acting() a)`,
    })
    .where("id", "=", id)
    .where("answered_at", "is", null)
    .where(sql<boolean>`agency_id in (select care.controlled_agencies())`)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
