import type { consentNb } from "#consent/consent.nb.ts";

export const consentEn: Record<keyof typeof consentNb, string> = {};
