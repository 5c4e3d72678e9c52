import type { auditNb } from "#audit/audit.nb.ts";

export const auditSv: Record<keyof typeof auditNb, string> = {};
