import { z } from "zod";
import { maybeId, version, words } from "#access/form.ts";
import type { WordsKind } from "#plan/plan.ts";

/** What belongs to no one life area; open to everyone who takes part. */
export const COMMON = "common";

export const GoalForm = z.strictObject({
  words: z.string().trim().min(1, "goal.has-no-words").max(4000),
  horizon: z.enum(["short", "long"], "goal.has-no-horizon"),
  lifeArea: z.string().min(1, "goal.has-no-area").max(40),
  topicId: maybeId(),
});

export const RewordForm = z.strictObject({
  words: z.string().trim().min(1, "goal.has-no-words").max(4000),
  horizon: z.enum(["short", "long"], "goal.has-no-horizon"),
  version: version(),
});

export const SayForm = z.strictObject({
  words: words(8000),
  /** the wording that was on the page when she began to write; empty where there was none */
  basedOn: maybeId(),
});

/** Whose pen it is: hers (or a guardian's), or someone's who writes down what she says. */
export interface Pen {
  readonly speaksForHer: boolean;
  readonly isCoordinator: boolean;
  /** she has written this kind herself at some time */
  readonly hasOwnVoice: boolean;
}

/** How words may be written with this pen now; undefined where they may not. Once she has written, nobody writes in her place. */
export function howToWrite(pen: Pen): "self" | "dictated" | undefined {
  if (pen.speaksForHer) return "self";
  return pen.isCoordinator && !pen.hasOwnVoice ? "dictated" : undefined;
}

export function isWordsKind(kind: string | undefined): kind is WordsKind {
  return kind === "matters" || kind === "resources" || kind === "needs";
}
