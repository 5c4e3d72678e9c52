import type { meetingNb } from "#meeting/meeting.nb.ts";

export const meetingEn: Record<keyof typeof meetingNb, string> = {};
