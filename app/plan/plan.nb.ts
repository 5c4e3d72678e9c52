export const planNb = {} as const;
