import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import type { AnswerWishForm, WishForm } from "#contact/wish.ts";
import { insertWish, listHelpingAgencies, updateWishAnswered, updateWishTakenBack } from "#contact/wish.store.server.ts";

/** She wants more, less or something else. Hers to say, or her guardian's; one tap is enough. */
export async function sayWish(scope: Scope, here: PersonHere, { kind, agencyId, words }: z.output<typeof WishForm>): Promise<Outcome> {
  if (!here.speaksForHer) return refuse("wish.is-hers-to-say");
  if (words.length === 1) return refuse("wish.too-short", "words");
  if (agencyId !== null && !(await listHelpingAgencies(scope, here.personId)).some(({ id }) => id === agencyId))
    return refuse("wish.no-such-agency", "agencyId");
  await insertWish(scope, { personId: here.personId, kind, agencyId, words: words === "" ? null : words });
  return { ok: true };
}

export async function takeBackWish(scope: Scope, here: PersonHere, wishId: string): Promise<Outcome> {
  if (!here.speaksForHer) return refuse("wish.is-hers-to-say");
  return (await updateWishTakenBack(scope, here.personId, wishId)) ? { ok: true } : refuse("wish.already-answered");
}

/** What comes of it, told by one who helps her; the first answer stands. */
export async function answerWish(scope: Scope, here: PersonHere, { wishId, answer }: z.output<typeof AnswerWishForm>): Promise<Outcome> {
  if (here.capacity !== "professional") return refuse("wish.not-yours-to-answer");
  return (await updateWishAnswered(scope, here.personId, wishId, answer)) ? { ok: true } : refuse("wish.already-answered");
}
