import { gatherLetters, leaseLetters, markFailed } from "#access/post.server.ts";
import { writeMail } from "#notice/mail.ts";
import { failureOf, type Transport } from "./transport.ts";

const AT_A_TIME = 20;

/**
 * Sends what waits. Each letter is marked by itself, so a worker killed at any point leaves the rest for the next.
 * Never within a transaction: the network is not awaited while the database waits.
 *
 * @returns how many left
 */
export async function deliver(transport: Transport, front: string, now: () => Date = () => new Date()): Promise<number> {
  await gatherLetters(now());
  let sent = 0;
  for (;;) {
    const letters = await leaseLetters(now(), AT_A_TIME);
    if (letters.length === 0) return sent;
    for (const letter of letters) {
      try {
        await transport.send(letter, writeMail(letter.letterId, letter.language, front));
        sent += 1;
      } catch (error) {
        await markFailed(letter.letterId, now(), failureOf(error));
      }
    }
  }
}
