import { randomBytes } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { beginAs, endWith } from "#db/connect.ts";
import { theDatabase } from "#access/house.server.ts";

/*
 * Signing in and out. The only code that acts as helhet_door, a role that can open and end sessions and read nothing.
 * Who someone is comes from an identity provider (issuer and subject); demo sign-in is one of them.
 */

/** 256 random bits, in hexadecimal. The database keeps only their hash. */
function newToken(): string {
  return randomBytes(32).toString("hex");
}

async function atDoor<Row>(query: RawBuilder<Row>): Promise<Row[]> {
  const database = theDatabase();
  return database.kysely.connection().execute(async (connection) => {
    await beginAs(connection, { role: "helhet_door" });
    try {
      const { rows } = await query.execute(connection);
      await endWith(connection, "commit");
      return rows;
    } catch (error) {
      await endWith(connection, "rollback");
      throw error;
    }
  });
}

export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

export interface Capacity {
  readonly capacity: "professional" | "person" | "circle";
  /** which of her mandates a professional acts under; the capacity is chosen and never widens another */
  readonly mandateId: string | null;
}

/** @returns the token of a new session, or undefined where this identity may not act so now. */
export async function openSession(identity: Identity, as: Capacity, hours: number): Promise<string | undefined> {
  const token = newToken();
  const [row] = await atDoor(
    sql<{
      id: string | null;
    }>`select care.open_session(${identity.issuer}::text, ${identity.subject}::text, ${as.capacity}::text, ${as.mandateId}::uuid, ${token}::text, ${hours}::numeric) as id`,
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

export async function endSession(token: string): Promise<void> {
  await atDoor(sql`select care.end_session(${token}::text)`);
}
