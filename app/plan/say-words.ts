import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { findFooting } from "#plan/footing.store.server.ts";

import { howToWrite, type WhoseWords, type WordsKind } from "#plan/plan.ts";
import { findStanding, insertWords } from "#plan/words.store.server.ts";

/**
 * Her own words, written by herself (a guardian signs with his own name, and says whether the words are the child's), or written down for her by a coordinator while
 * she has not written herself. Nothing is overwritten: the earlier wording stays beside the new.
 */
export async function sayWords(
  scope: Scope,
  said: { personId: string; kind: WordsKind; words: string; basedOn: string | null; whose?: WhoseWords },
): Promise<Outcome> {
  const { personId, kind, words } = said;
  const footing = await findFooting(scope, personId);
  if (footing === undefined || footing.planId === null) return refuse("plan.not-begun");
  const { hasOwnVoice, standing } = await findStanding(scope, footing.planId, kind);
  const how = howToWrite({ ...footing, hasOwnVoice }, said.whose);
  if (how === undefined || !footing.mayWrite) return refuse("words.only-hers");
  if ((standing?.id ?? null) !== said.basedOn) return { ...refuse("form.conflict"), current: standing };
  await insertWords(scope, { personId, planId: footing.planId, kind, words, how });
  return { ok: true };
}
