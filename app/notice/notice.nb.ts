export const noticeNb = {} as const;
