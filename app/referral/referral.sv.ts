import type { referralNb } from "#referral/referral.nb.ts";

export const referralSv: Record<keyof typeof referralNb, string> = {};
