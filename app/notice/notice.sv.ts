import type { noticeNb } from "#notice/notice.nb.ts";

export const noticeSv: Record<keyof typeof noticeNb, string> = {};
