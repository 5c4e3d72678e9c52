import { z } from "zod";
import { maybeId, maybeWords } from "#access/form.ts";

export const WISH_KINDS = ["more", "less", "other"] as const;
export type WishKind = (typeof WISH_KINDS)[number];

export const WishForm = z.strictObject({ kind: z.enum(WISH_KINDS, "wish.has-no-kind"), agencyId: maybeId(), words: maybeWords(500) });
export const TakeBackWishForm = z.strictObject({ wishId: z.uuid() });
export const AnswerWishForm = z.strictObject({ wishId: z.uuid(), answer: z.string().trim().min(2, "wish.has-no-answer").max(500) });
