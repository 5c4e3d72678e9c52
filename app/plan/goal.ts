import { z } from "zod";
import { maybeId, version, words } from "#access/form.ts";

/** asked of a guardian alone; see WhoseWords */
const whose = z.enum(["told", "own"]).default("own");

export const GoalForm = z.strictObject({
  words: z.string().trim().min(1, "goal.has-no-words").max(4000),
  horizon: z.enum(["short", "long"], "goal.has-no-horizon"),
  lifeArea: z.string().min(1, "goal.has-no-area").max(40),
  topicId: maybeId(),
  whose,
});

export const RewordForm = z.strictObject({
  words: z.string().trim().min(1, "goal.has-no-words").max(4000),
  horizon: z.enum(["short", "long"], "goal.has-no-horizon"),
  version: version(),
  whose,
});

export const SayForm = z.strictObject({
  words: words(8000),
  /** the wording that was on the page when she began to write; empty where there was none */
  basedOn: maybeId(),
  whose,
});
