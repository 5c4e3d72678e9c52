import { z } from "zod";
import { several } from "#access/form.ts";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { listLetInAsked, updateLetIn } from "#person/birthday.store.server.ts";

export const LetInForm = z.strictObject({ memberId: z.uuid(), areas: several() });

/** Which parts of her life an earlier guardian may see: none is an answer, and she may change it whenever she likes. */
export async function letIn(scope: Scope, here: PersonHere, input: { memberId: string; areas: readonly string[] }): Promise<Outcome> {
  if (!here.isOwner) return refuse("letin.not-yours");
  return (await updateLetIn(scope, input.memberId, input.areas)) ? { ok: true } : refuse("letin.not-here");
}

/** How many of her guardians she has not answered about. For My day; none for anyone else. */
export async function countToLetIn(scope: Scope): Promise<number> {
  return (await listLetInAsked(scope)).filter((each) => each.answeredAt === null).length;
}
