import type { agencyNb } from "#agency/agency.nb.ts";

export const agencyEn: Record<keyof typeof agencyNb, string> = {};
