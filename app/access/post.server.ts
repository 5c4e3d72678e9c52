import { theDatabase } from "#access/house.server.ts";

/*
 * The only code that acts as helhet_post: the queue of the jobs, and the few functions by which notices leave the house.
 * It can read no table of care; it is handed an address, a language and the key of a letter.
 */

/** What pg-boss asks of a database; on the embedded one it waits its turn like everyone else. */
export const queueDatabase = {
  executeSql: async (text: string, values?: unknown[]): Promise<{ rows: unknown[] }> => ({ rows: await theDatabase().runAsPost<unknown>(text, values) }),
};

export const theEngine = () => theDatabase().engine;

export interface Letter {
  readonly letterId: string;
  readonly address: string;
  readonly language: string;
}

/** True where this login may act as the post office (on a server it must have been granted that). */
export async function mayDeliver(): Promise<boolean> {
  const [row] = await theDatabase().readRows<{ may: boolean }>(
    "select coalesce((select pg_has_role(current_user, r.oid, 'member') from pg_roles r where r.rolname = 'helhet_post'), false) as may",
  );
  return row?.may === true;
}

async function ask<Answer>(text: string, values: unknown[]): Promise<Answer | undefined> {
  const [row] = await theDatabase().runAsPost<{ answer: Answer }>(text, values);
  return row?.answer;
}

/** Puts what waits into letters. @returns how many were made */
export async function gatherLetters(at: Date): Promise<number> {
  return (await ask<number>("select care.post_gather($1::timestamptz) as answer", [at.toISOString()])) ?? 0;
}

/** Letters to send now, held for five minutes against every other worker. */
export async function leaseLetters(at: Date, howMany: number): Promise<Letter[]> {
  return theDatabase().runAsPost<Letter>(`select l.letter_id as "letterId", l.address, l.language from care.post_lease($1::timestamptz, $2::int) l`, [
    at.toISOString(),
    howMany,
  ]);
}

/** @returns false where it was marked sent already */
export async function markSent(letterId: string): Promise<boolean> {
  return (await ask<boolean>("select care.post_sent($1::uuid) as answer", [letterId])) ?? false;
}

/** Why a letter did not leave: the mail server's code, and whether it has said that it never will. */
export interface Failure {
  readonly code: string;
  readonly isFinal: boolean;
}

export async function markFailed(letterId: string, at: Date, { code, isFinal }: Failure): Promise<void> {
  await ask("select care.post_failed($1::uuid, $2::timestamptz, $3::text, $4::boolean) as answer", [letterId, at.toISOString(), code, isFinal]);
}

/** The demo area's catcher: taken and marked sent in one statement. */
export async function catchLetter(letterId: string, mail: { messageId: string; address: string; subject: string; body: string }): Promise<boolean> {
  const values = [letterId, mail.messageId, mail.address, mail.subject, mail.body];
  return (await ask<boolean>("select care.post_catch($1::uuid, $2::text, $3::text, $4::text, $5::text) as answer", values)) ?? false;
}

/** Tells holders of promises that fall due or are broken. */
export async function watchClocks(at: Date): Promise<void> {
  await ask("select care.post_watch($1::timestamptz) as answer", [at.toISOString()]);
}

/** Writes the end of mandates that nobody has confirmed in time. They have opened nothing since the day before. @returns how many */
export async function endLapsedMandates(): Promise<number> {
  return (await ask<number>("select care.post_lapse() as answer", [])) ?? 0;
}

/** Tells of birthdays that change who decides: sixty days before, and on the day. Once each, however often it is called. @returns how many */
export async function tellBirthdays(at: Date): Promise<number> {
  return (await ask<number>("select care.post_birthdays($1::timestamptz) as answer", [at.toISOString()])) ?? 0;
}

/** The day's reminders, once a day. @returns how many were told */
export async function writeReminders(at: Date): Promise<number> {
  return (await ask<number>("select care.post_remind($1::timestamptz) as answer", [at.toISOString()])) ?? 0;
}

export interface SealToAnchor {
  readonly number: number;
  readonly lastSlot: number;
  readonly rows: number;
  readonly hash: string;
  readonly previous: string | null;
  readonly sealedAt: Date;
}

/** Closes what the log holds since the last seal. @returns the number of the new seal, where there was anything to close */
export async function sealLog(at: Date): Promise<number | undefined> {
  return (await ask<number | null>("select care.post_seal($1::timestamptz) as answer", [at.toISOString()])) ?? undefined;
}

/** Seals that have not been written down at this place, oldest first. */
export async function listUnanchored(place: "file" | "http", howMany: number): Promise<SealToAnchor[]> {
  return theDatabase().runAsPost<SealToAnchor>(
    `select s.number, s.last_slot as "lastSlot", s.rows, s.seal_hash as hash, s.previous_hash as previous, s.sealed_at as "sealedAt" from care.post_unanchored($1::text, $2::int) s`,
    [place, howMany],
  );
}

export async function markAnchored(seal: number, place: "file" | "http"): Promise<void> {
  await ask("select care.post_anchored($1::int, $2::text) as answer", [seal, place]);
}

/** The week's drawing of the log, once a week and agency. @returns how many visits are to be looked into */
export async function drawLog(at: Date): Promise<number> {
  return (await ask<number>("select care.post_draw_log($1::timestamptz) as answer", [at.toISOString()])) ?? 0;
}
