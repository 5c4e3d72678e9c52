import type { personNb } from "#person/person.nb.ts";

export const personEn: Record<keyof typeof personNb, string> = {};
