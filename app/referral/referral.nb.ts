export const referralNb = {} as const;
