import type { meetingNb } from "#meeting/meeting.nb.ts";

export const meetingSv: Record<keyof typeof meetingNb, string> = {};
