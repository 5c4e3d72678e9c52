import type { auditNb } from "#audit/audit.nb.ts";

export const auditEn: Record<keyof typeof auditNb, string> = {};
