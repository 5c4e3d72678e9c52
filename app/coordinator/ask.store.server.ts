import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Side } from "#coordinator/gap.ts";
import { dayOf, isLate, isUnits, personName } from "#coordinator/role-columns.store.server.ts";

export interface NewAsk {
  readonly personId: string;
  readonly side: Side;
  readonly words: string;
  readonly answerBy: string | null;
  readonly answerSource: string | null;
}

/** @returns undefined where she has asked already and waits for the answer. */
export async function insertAsk(scope: Scope, ask: NewAsk): Promise<string | undefined> {
  const made = await queryAs(scope)
    .insertInto("coordinator_ask")
    .values({
      person_id: ask.personId,
      side: ask.side,
      words: ask.words,
      answer_by: ask.answerBy,
      answer_source: ask.answerSource,
      asked_by: sql<string>`care.acting_account()`,
      asked_by_name: sql<string>`(select a.account_name from care.acting() a)`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return made?.id;
}

/** Whether the asker may write down what this person says: she coordinates her, and the person has no account of her own. */
export async function mayWriteDownAsk(scope: Scope, personId: string): Promise<boolean> {
  const { may } = await queryAs(scope)
    .selectNoFrom(sql<boolean>`care.may_write_down_ask(${personId}::uuid)`.as("may"))
    .executeTakeFirstOrThrow();
  return may;
}

/** As insertAsk, by one who may not read it afterwards: nothing is returned by the database. */
export async function insertAskHeard(scope: Scope, ask: NewAsk, how: "aloud" | "paper"): Promise<string | undefined> {
  const id = crypto.randomUUID();
  const made = await queryAs(scope)
    .insertInto("coordinator_ask")
    .values({
      id,
      person_id: ask.personId,
      side: ask.side,
      words: ask.words,
      said_how: how,
      answer_by: ask.answerBy,
      answer_source: ask.answerSource,
      asked_by: sql<string>`care.acting_account()`,
      asked_by_name: sql<string>`(select a.account_name from care.acting() a)`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n ? id : undefined;
}

/** The area whose rule promises the answer. */
export async function findAgreementOf(scope: Scope, personId: string): Promise<string | undefined> {
  return (await queryAs(scope).selectFrom("person").select("agreement_id as id").where("id", "=", personId).executeTakeFirst())?.id;
}

const ASK = [
  "k.id as askId",
  "k.side",
  "k.words",
  "k.asked_at as askedAt",
  "k.asked_by_name as askedBy",
  "k.said_how as saidHow",
  "k.answer_by as answerBy",
  "k.answer_source as answerSource",
  "k.outcome",
  "k.answer_words as answerWords",
  "k.answered_at as answeredAt",
  "k.answered_by_name as answeredBy",
] as const;
const isWaitingTooLong = sql<boolean>`k.outcome is null and ${isLate("k.answer_by")}`;

export type AskEnd = { readonly outcome: "withdrawn" } | { readonly outcome: "another" | "stays"; readonly words: string };

/** @returns false where it was answered or withdrawn already. */
export async function updateAsk(scope: Scope, askId: string, end: AskEnd): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("coordinator_ask")
    .set({
      outcome: end.outcome,
      answered_at: sql<Date>`now()`,
      answered_by_name: sql<string>`(select a.account_name from care.acting() a)`,
      ...(end.outcome === "withdrawn" ? {} : { answer_words: end.words }),
    })
    .where("id", "=", askId)
    .where("outcome", "is", null)
    .returning("id")
    .executeTakeFirst();
  return done !== undefined;
}

/** What she (or her guardian) has asked for, and the answers. Nobody who helps her has these rows. */
export async function listAsks(scope: Scope, personId: string) {
  return queryAs(scope)
    .selectFrom("coordinator_ask as k")
    .select([...ASK, isWaitingTooLong.as("isLate")])
    .where("k.person_id", "=", personId)
    .orderBy("k.asked_at", "desc")
    .limit(20)
    .execute();
}

/** For the coordinating unit: who waits for an answer, those that are late first. */
export async function listAsksAwaiting(scope: Scope) {
  return queryAs(scope)
    .selectFrom("coordinator_ask as k")
    .innerJoin("person as p", "p.id", "k.person_id")
    .select([
      "k.id as askId",
      personName.as("personName"),
      "k.side",
      dayOf("k.asked_at").as("askedOn"),
      "k.answer_by as answerBy",
      isLate("k.answer_by").as("isLate"),
    ])
    .where("k.outcome", "is", null)
    .where(isUnits)
    .orderBy("k.answer_by", (order) => order.asc().nullsLast())
    .orderBy("k.asked_at")
    .execute();
}

/** One of them, with who holds the role she means. */
export async function findAsk(scope: Scope, askId: string) {
  return queryAs(scope)
    .selectFrom("coordinator_ask as k")
    .innerJoin("person as p", "p.id", "k.person_id")
    .leftJoin("coordinator_term as c", (join) => join.onRef("c.person_id", "=", "k.person_id").onRef("c.side", "=", "k.side").on("c.state", "=", "accepted"))
    .leftJoin("professional as w", "w.id", "c.professional_id")
    .select([
      ...ASK,
      "k.person_id as personId",
      personName.as("personName"),
      "p.agreement_id as agreementId",
      "w.name as holderName",
      "c.id as termId",
      isWaitingTooLong.as("isLate"),
    ])
    .where("k.id", "=", askId)
    .where(isUnits)
    .executeTakeFirst();
}
