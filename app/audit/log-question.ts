import { z } from "zod";
import { maybeWords, words } from "#access/form.ts";

export const AskUnitForm = z.strictObject({ words: maybeWords(1000) });
export const AnswerForm = z.strictObject({ answer: words(2000).min(2) });
