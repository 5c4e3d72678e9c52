import type { referralNb } from "#referral/referral.nb.ts";

export const referralEn: Record<keyof typeof referralNb, string> = {};
