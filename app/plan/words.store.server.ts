import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Wording, WordsKind } from "#plan/plan.ts";

const wording = ["id", "words", "written_how as writtenHow", "written_by_name as writtenByName"] as const;

/** The wording that stands, with whether she has ever written this kind herself. */
export async function findStanding(scope: Scope, planId: string, kind: WordsKind): Promise<{ hasOwnVoice: boolean; standing: Wording | undefined }> {
  const standing = await queryAs(scope)
    .selectFrom("own_words")
    .select(wording)
    .select(sql<string>`to_json(written_at)`.as("writtenAt"))
    .where("plan_id", "=", planId)
    .where("kind", "=", kind)
    .orderBy("written_at", "desc")
    .limit(1)
    .executeTakeFirst();
  const { rows } = await sql<{ has: boolean }>`select care.has_own_voice(${planId}::uuid, ${kind}::text) as has`.execute(queryAs(scope));
  return { hasOwnVoice: rows[0]?.has ?? false, standing };
}

export async function insertWords(
  scope: Scope,
  wordsSaid: { personId: string; planId: string; kind: WordsKind; words: string; how: "self" | "dictated" },
): Promise<void> {
  await queryAs(scope)
    .insertInto("own_words")
    .values({
      person_id: wordsSaid.personId,
      plan_id: wordsSaid.planId,
      kind: wordsSaid.kind,
      words: wordsSaid.words,
      written_how: wordsSaid.how,
      written_by: sql`care.acting_account()`,
      written_by_name: sql`(select account_name from care.acting())`,
    })
    .execute();
}
