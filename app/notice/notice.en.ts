import type { noticeNb } from "#notice/notice.nb.ts";

export const noticeEn: Record<keyof typeof noticeNb, string> = {};
