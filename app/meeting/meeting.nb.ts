export const meetingNb = {} as const;
