import type { personNb } from "#person/person.nb.ts";

export const personSv: Record<keyof typeof personNb, string> = {};
