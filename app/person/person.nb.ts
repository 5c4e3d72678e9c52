export const personNb = {} as const;
