export const agencyNb = {} as const;
