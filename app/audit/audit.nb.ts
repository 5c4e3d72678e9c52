export const auditNb = {} as const;
