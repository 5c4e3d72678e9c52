import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

export interface OwnSession {
  readonly id: string;
  readonly device: string | null;
  readonly capacity: string;
  readonly functionName: string | null;
  readonly agencyName: string | null;
  readonly openedAt: Date;
  readonly seenAt: Date;
  readonly isThis: boolean;
}

/** What the asker has open now, this one first. Previews and what has run out are left out. */
export async function listOwnSessions(scope: Scope): Promise<OwnSession[]> {
  return queryAs(scope)
    .selectFrom("session as s")
    .leftJoin("mandate as m", "m.id", "s.mandate_id")
    .leftJoin("agency as g", "g.id", "m.agency_id")
    .select(["s.id", "s.device", "s.capacity", "m.function_name as functionName", "g.name as agencyName", "s.created_at as openedAt", "s.seen_at as seenAt"])
    .select(sql<boolean>`s.id in (select a.session_id from care.acting() a)`.as("isThis"))
    .where("s.ended_at", "is", null)
    .where("s.capacity", "in", ["professional", "person", "circle"])
    .where(sql<boolean>`s.expires_at > now() and s.seen_at > now() - make_interval(mins => s.idle_minutes)`)
    .orderBy("isThis", "desc")
    .orderBy("s.created_at", "desc")
    .execute();
}

/** Ends one of the asker's own sessions, or (null) all but this one. @returns how many */
export async function endOwnSessions(scope: Scope, sessionId: string | null): Promise<number> {
  const { rows } = await sql<{ ended: number }>`select care.end_own_sessions(${sessionId}::uuid) as ended`.execute(queryAs(scope));
  return rows[0]?.ended ?? 0;
}

export interface SessionLeft {
  readonly accountId: string;
  readonly idleSeconds: number;
  readonly absoluteSeconds: number;
  readonly idleLimitSeconds: number;
}

/** How long the session has left. Asking does not lengthen it. */
export async function findSessionLeft(scope: Scope): Promise<SessionLeft | undefined> {
  const { rows } = await sql<SessionLeft>`
    select l.account_id as "accountId", l.idle_seconds as "idleSeconds", l.absolute_seconds as "absoluteSeconds", l.idle_limit_seconds as "idleLimitSeconds"
      from care.session_left() l where l.account_id is not null`.execute(queryAs(scope));
  return rows[0];
}

export async function findOwnIdentity(scope: Scope): Promise<{ issuer: string; subject: string } | undefined> {
  const { rows } = await sql<{
    issuer: string;
    subject: string;
  }>`select o.issuer, o.subject from care.own_identity() o where o.subject is not null`.execute(queryAs(scope));
  return rows[0];
}

export async function hasSteppedUp(scope: Scope): Promise<boolean> {
  const { rows } = await sql<{ up: boolean }>`select care.has_stepped_up() as up`.execute(queryAs(scope));
  return rows[0]?.up === true;
}
