import nodemailer from "nodemailer";
import { catchLetter, type Failure, type Letter, markSent } from "#access/post.server.ts";
import type { Mail } from "#notice/mail.ts";

/** How a letter leaves. Resolves once it has left and is marked so; rejects where it has not. */
export interface Transport {
  send(letter: Letter, mail: Mail): Promise<void>;
  close(): void;
}

/** The demo area: nothing leaves; /demo/mail shows what would have. Exactly once: taken and marked are one statement. */
export const catcher: Transport = {
  send: async (letter, mail) => void (await catchLetter(letter.letterId, { ...mail, address: letter.address })),
  close: () => {},
};

/**
 * SMTP: at least once. A worker that dies after the server has taken a letter and before it is marked sends it again,
 * under the same Message-ID.
 */
export function bySmtp(url: string, from: string): Transport {
  // whoever does not answer is left well before another worker may take the letter (five minutes)
  const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
  const transporter = nodemailer.createTransport({ url, pool: true, maxConnections: 2, ...patience });
  return {
    send: async (letter, mail) => {
      await transporter.sendMail({
        from,
        to: letter.address,
        subject: mail.subject,
        text: mail.body,
        messageId: mail.messageId,
        headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
      });
      await markSent(letter.letterId);
    },
    close: () => transporter.close(),
  };
}

/** Words of a mail server may hold an address; its codes do not. Of "550 5.1.1 <her@…> unknown" the first two are kept. */
const CODES = /^([45]\d\d)(?:[ -]([45]\.\d{1,3}\.\d{1,3})\b)?/;
/** Said no to here it is the letter that is refused; anywhere else (a password, a sender) it is the house that is to mend something. */
const ABOUT_THE_LETTER = ["RCPT TO", "DATA"];

/** Why a letter did not leave. Refused for good (5xx) it is not tried again; everything else is. */
export function failureOf(error: unknown): Failure {
  const { responseCode, response, command, code } = Object(error) as Partial<Record<"responseCode" | "response" | "command" | "code", unknown>>;
  if (typeof responseCode !== "number") return { code: typeof code === "string" && /^E[A-Z]{3,20}$/.test(code) ? code : "unknown", isFinal: false };
  const [, basic = String(responseCode), enhanced] = CODES.exec(String(response)) ?? [];
  return { code: enhanced === undefined ? basic : `${basic} ${enhanced}`, isFinal: responseCode >= 500 && ABOUT_THE_LETTER.includes(String(command)) };
}
