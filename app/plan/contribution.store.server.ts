import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Party } from "#plan/contribution.ts";

interface Placing {
  readonly personId: string;
  readonly planId: string;
  readonly lifeArea: string;
  readonly topicId: string | null;
}
const placeOf = (row: Placing) => ({ person_id: row.personId, plan_id: row.planId, life_area: row.lifeArea, topic_id: row.topicId });

export async function insertContribution(scope: Scope, given: Placing & { party: Party; words: string }): Promise<void> {
  const { party } = given;
  await queryAs(scope)
    .insertInto("contribution")
    .values({
      ...placeOf(given),
      words: given.words,
      agency_id: party.kind === "agency" ? party.agencyId : null,
      circle_member_id: party.kind === "circle" ? party.circleMemberId : null,
      is_hers: party.kind === "person",
      written_by: sql`care.acting_account()`,
    })
    .execute();
}

/** @returns false where it has changed meanwhile (or was written by someone else) */
export async function updateContribution(scope: Scope, contributionId: string, changed: { words: string; version: number }): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("contribution")
    .set({ words: changed.words, written_at: sql`clock_timestamp()`, version: changed.version + 1 })
    .where("id", "=", contributionId)
    .where("version", "=", changed.version)
    .where("written_by", "=", sql<string>`(select care.acting_account())`)
    .returning("id")
    .executeTakeFirst();
  return done !== undefined;
}

export async function findContribution(
  scope: Scope,
  personId: string,
  contributionId: string,
): Promise<{ id: string; words: string; version: number; isMine: boolean } | undefined> {
  return queryAs(scope)
    .selectFrom("contribution")
    .select(["id", "words", "version", sql<boolean>`written_by = (select care.acting_account())`.as("isMine")])
    .where("id", "=", contributionId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
}

export async function insertCooperation(scope: Scope, asked: Placing & { withWhom: string; about: string }): Promise<void> {
  await queryAs(scope)
    .insertInto("cooperation")
    .values({
      ...placeOf(asked),
      with_whom: asked.withWhom,
      about: asked.about,
      created_by: sql`care.acting_account()`,
    })
    .execute();
}

export async function insertDisagreement(scope: Scope, said: Placing & { item: "plan" | "goal" | "measure"; itemId: string; words: string }): Promise<void> {
  await queryAs(scope)
    .insertInto("disagreement")
    .values({
      ...placeOf(said),
      item: said.item,
      item_id: said.itemId,
      words: said.words,
      said_by: sql`care.acting_account()`,
      said_by_name: sql`(select account_name from care.acting())`,
    })
    .execute();
}
