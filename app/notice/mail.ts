import { noticeEn } from "#notice/notice.en.ts";
import { noticeNb } from "#notice/notice.nb.ts";
import { noticeSv } from "#notice/notice.sv.ts";

/** What leaves the house: who reads over a shoulder learns that a person has something waiting, and not what. */
export interface Mail {
  readonly messageId: string;
  readonly subject: string;
  readonly body: string;
}

const TEXTS: Record<string, Record<"mail.subject" | "mail.waits" | "mail.choose", string>> = { nb: noticeNb, sv: noticeSv, en: noticeEn };

/**
 * The same words whatever it is about: no name, place, agency, kind or number. The Message-ID is the letter's key, so that a
 * letter sent twice (the worker died between sending and marking) is known as the same by whoever receives it.
 */
export function writeMail(letterId: string, language: string, front: string): Mail {
  const texts = TEXTS[language] ?? noticeNb;
  return {
    messageId: `<${letterId}@${new URL(front).hostname}>`,
    subject: texts["mail.subject"],
    body: `${texts["mail.waits"]}\n\n${new URL("/", front).href}\n\n${texts["mail.choose"]}\n${new URL("/settings/notices", front).href}\n`,
  };
}
