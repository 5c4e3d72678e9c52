import type { consentNb } from "#consent/consent.nb.ts";

export const consentSv: Record<keyof typeof consentNb, string> = {};
