import { randomBytes } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { beginAs, endWith } from "#db/connect.ts";
import { inTurn } from "#access/turn.server.ts";

/*
 * Signing in and out. The only code that acts as helhet_door, a role that can open and end sessions and read nothing.
 * Who someone is comes from an identity provider (issuer and subject); demo sign-in is one of them.
 */

/** 256 random bits, in hexadecimal. The database keeps only their hash. */
export function newToken(): string {
  return randomBytes(32).toString("hex");
}

/** For the two files of the door alone: this one and sign-in-attempt.server.ts. */
export async function atDoor<Row>(query: RawBuilder<Row>): Promise<Row[]> {
  return inTurn(async (connection, beforeCommit) => {
    await beginAs(connection, { role: "helhet_door" });
    try {
      const { rows } = await query.execute(connection);
      beforeCommit();
      await endWith(connection, "commit");
      return rows;
    } catch (error) {
      await endWith(connection, "rollback").catch(() => {});
      throw error;
    }
  });
}

export const levels = ["low", "substantial", "high"] as const;
/** How sure a sign-in is of who it is (eIDAS). Which one a capacity demands stands in care.session_rule. */
export type Level = (typeof levels)[number];

export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** what the provider vouches for; the demo area plays a provider that is always sure */
  readonly level?: Level;
}

export interface Capacity {
  readonly capacity: "professional" | "person" | "circle";
  /** which of her mandates a professional acts under; the capacity is chosen and never widens another */
  readonly mandateId: string | null;
}

/** @returns the token of a new session, or undefined where this identity may not act so now. */
export async function openSession({ issuer, subject, level }: Identity, as: Capacity, hours: number, device = ""): Promise<string | undefined> {
  const token = newToken();
  const sure = level ?? (issuer === "demo" ? "high" : "low");
  const [row] = await atDoor(
    sql<{
      id: string | null;
    }>`select care.open_session(${issuer}::text, ${subject}::text, ${as.capacity}::text, ${as.mandateId}::uuid, ${token}::text, ${hours}::numeric, ${sure}::text, null, now(), null, ${device === "" ? null : device}::text) as id`,
  );
  return row?.id == null ? undefined : token;
}

/** A short session that may raise a need and nothing else. */
export async function openPublicSession(): Promise<string> {
  const token = newToken();
  await atDoor(sql`select care.open_public_session(${token}::text)`);
  return token;
}

/** @returns the token of a session that may read the status of the one need this receipt number belongs to. */
export async function openReceiptSession(receipt: string): Promise<string | undefined> {
  const token = newToken();
  const [row] = await atDoor(sql<{ id: string | null }>`select care.open_receipt_session(${receipt}::text, ${token}::text) as id`);
  return row?.id == null ? undefined : token;
}

/** @returns the token of a read-only session with exactly this participant's locks ("see what they see"). */
export async function openPreview(askerToken: string, participantId: string): Promise<string | undefined> {
  const token = newToken();
  const [row] = await atDoor(sql<{ id: string | null }>`select care.open_preview(${askerToken}::text, ${participantId}::uuid, ${token}::text) as id`);
  return row?.id == null ? undefined : token;
}

/** @returns the token of a session for the one reading of a calendar that comes with this key. */
export async function openFeedSession(feedToken: string): Promise<string | undefined> {
  const token = newToken();
  const [row] = await atDoor(sql<{ id: string | null }>`select care.open_feed_session(${feedToken}::text, ${token}::text) as id`);
  return row?.id == null ? undefined : token;
}

export interface Ended {
  readonly issuer: string | null;
  /** the provider's identity token, sealed with the session's key (session-seal.server.ts) */
  readonly sealedHint: string | null;
}

export async function endSession(token: string): Promise<Ended> {
  const [row] = await atDoor(sql<Ended>`select e.issuer, e.sealed_hint as "sealedHint" from care.end_session(${token}::text) e`);
  return row ?? { issuer: null, sealedHint: null };
}

/** What a provider's logout message is about: a human, one of her sessions there, or both. */
export interface LogoutMessage {
  readonly issuer: string;
  readonly subject: string | undefined;
  readonly sid: string | undefined;
  readonly at: Date;
  readonly id: string;
}

/** @returns how many sessions ended; none where the message was heeded before */
export async function endProviderSessions({ issuer, subject, sid, at, id }: LogoutMessage): Promise<number> {
  const [row] = await atDoor(
    sql<{
      ended: number;
    }>`select care.end_provider_sessions(${issuer}::text, ${subject ?? null}::text, ${sid ?? null}::text, ${at.toISOString()}::timestamptz, ${id}::text) as ended`,
  );
  return row?.ended ?? 0;
}
