import type { agencyNb } from "#agency/agency.nb.ts";

export const agencySv: Record<keyof typeof agencyNb, string> = {};
