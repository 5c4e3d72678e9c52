import nodemailer from "nodemailer";
import { catchLetter, type Letter, markSent } from "#access/post.server.ts";
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
  const transporter = nodemailer.createTransport(url, { pool: true, maxConnections: 2 } as object);
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
