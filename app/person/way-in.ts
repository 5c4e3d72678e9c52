import { z } from "zod";
import { day, maybeWords, words } from "#access/form.ts";

export const ways = ["assisted", "paper"] as const;
export const agreedHows = ["aloud", "paper"] as const;

/** How someone without an e-ID takes part: what was agreed, who helps, and who was there. */
export const WayInForm = z
  .strictObject({
    way: z.enum(ways, "form.required"),
    helperName: words(200),
    witnessName: words(200),
    agreedOn: day(),
    agreedHow: z.enum(agreedHows, "form.required"),
    note: maybeWords(1000),
  })
  .refine(({ helperName, witnessName }) => helperName.trim().toLowerCase() !== witnessName.trim().toLowerCase(), {
    path: ["witnessName"],
    message: "wayin.same-person",
  });
export type WayInInput = z.infer<typeof WayInForm>;

/** Whom a code is for (nobody: the person herself), and the identity number it is bound to, where it is known. */
export const InviteForm = z.strictObject({ memberId: z.union([z.literal(""), z.uuid()]), number: maybeWords(30) });
export const InvitationForm = z.strictObject({ invitationId: z.uuid(), hasSpoken: z.string().optional() });

/** How long a code lives. */
export const CODE_DAYS = 14;
