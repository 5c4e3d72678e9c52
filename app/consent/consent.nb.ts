export const consentNb = {} as const;
