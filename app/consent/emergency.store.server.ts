import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { EmergencyAnswer, Standing } from "#consent/emergency.ts";

/** How the asker stands; a word about no person. */
export async function getEmergencyStanding(scope: Scope): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select s.may_ask as "mayAsk", s.is_fresh as "isFresh", s.unreviewed, s.unreviewed_at_most as "unreviewedAtMost", s.used, s.quota, s.quota_days as "quotaDays",
           s.tries_left as "triesLeft", s.hours, s.steps, s.review_days as "reviewDays", s.jurisdiction
      from care.emergency_standing() s`.execute(queryAs(scope));
  const [standing] = rows;
  if (standing === undefined) throw new Error("care.emergency_standing() gives one row");
  return standing;
}

export async function askForPerson(scope: Scope, number: string, reason: string): Promise<{ answer: EmergencyAnswer; openingId?: string }> {
  const { rows } = await sql<{ answer: { answer: EmergencyAnswer; openingId?: string } }>`
    select care.ask_emergency(${number}::text, ${reason}::text, ${scope.requestId}::uuid) as answer`.execute(queryAs(scope));
  return rows[0]?.answer ?? { answer: "nothing" };
}

export async function confirmOpening(scope: Scope, openingId: string): Promise<EmergencyAnswer> {
  const { rows } = await sql<{ answer: EmergencyAnswer }>`select care.confirm_emergency(${openingId}::uuid, ${scope.requestId}::uuid) as answer`.execute(
    queryAs(scope),
  );
  return rows[0]?.answer ?? "nothing";
}

const OPENING = [
  "o.id",
  "o.person_id as personId",
  "o.reason",
  "o.asked_at as askedAt",
  "o.opened_at as openedAt",
  "o.expires_at as expiresAt",
  "o.ended_at as endedAt",
  "o.review",
  "o.review_by as reviewBy",
  sql<boolean>`o.opened_at is not null and o.person_id in (select care.emergency_people())`.as("isOpen"),
  sql<boolean>`o.opened_at is null and o.ended_at is null and o.expires_at > now()`.as("awaitsConfirmation"),
] as const;

const ownOpenings = (scope: Scope) =>
  queryAs(scope)
    .selectFrom("emergency_opening as o")
    .where(sql<boolean>`o.account_id = (select care.acting_account())`)
    .select(OPENING);

/** One of the asker's own openings. */
export async function findOwnOpening(scope: Scope, openingId: string) {
  return ownOpenings(scope).where("o.id", "=", openingId).executeTakeFirst();
}

/** The asker's own openings, newest first; those that never opened are left out. */
export async function listOwnOpenings(scope: Scope) {
  return ownOpenings(scope).where("o.opened_at", "is not", null).orderBy("o.opened_at", "desc").limit(20).execute();
}

/** @returns false where it is over already */
export async function updateOpeningEnded(scope: Scope, openingId: string): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("emergency_opening")
    .set({ ended_at: sql<Date>`now()` })
    .where("id", "=", openingId)
    .where("ended_at", "is", null)
    .where(sql<boolean>`account_id = (select care.acting_account())`)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export interface EmergencyContacts {
  readonly name: string;
  readonly givenName: string;
  readonly coordinators: readonly { readonly name: string; readonly phone: string | null; readonly agencyName: string | null }[];
}

/** Her name and her coordinators' numbers, while the glass is broken. */
export async function findEmergencyContacts(scope: Scope, personId: string): Promise<EmergencyContacts | undefined> {
  const { rows } = await sql<{ found: EmergencyContacts | null }>`select care.emergency_contacts(${personId}::uuid) as found`.execute(queryAs(scope));
  return rows[0]?.found ?? undefined;
}
