import { createHmac } from "node:crypto";
import { sql } from "kysely";
import { atDoor, type Capacity, type Level, newToken } from "#access/door.server.ts";
import { seal, unseal } from "#access/session-seal.server.ts";

/*
 * One attempt to sign in, from the first click to the session. The browser holds one secret of 256 bits; state, nonce and
 * code verifier are worked out from it, so that nothing the provider or an address shows is enough to go on with it.
 */

export type Purpose = "enter" | "code" | "step-up";

/** What one secret stands for at the provider; `use` keeps the three apart. */
export function derive(secret: string, use: "state" | "nonce" | "verifier"): string {
  return createHmac("sha256", secret).update(use).digest("base64url");
}

/** @returns the secret of a new attempt, or undefined where there is no session to step up */
export async function beginSignIn(of: { provider: string; purpose: Purpose; back: string; sessionToken?: string | undefined }): Promise<string | undefined> {
  const secret = newToken();
  const [row] = await atDoor(
    sql<{
      begun: boolean;
    }>`select care.begin_sign_in(${secret}::text, ${of.provider}::text, ${of.purpose}::text, ${of.back}::text, ${of.sessionToken ?? ""}::text) as begun`,
  );
  return row?.begun === true ? secret : undefined;
}

export interface Answered {
  readonly purpose: Purpose;
  readonly back: string;
  /** seconds since 1970 */
  readonly startedAt: number;
}

/** Takes the provider's answer, once. @returns undefined for the second one, or where ten minutes have gone */
export async function answerSignIn(secret: string, provider: string): Promise<Answered | undefined> {
  const [row] = await atDoor(sql<{ answer: Answered | null }>`select care.answer_sign_in(${secret}::text, ${provider}::text) as answer`);
  return row?.answer ?? undefined;
}

export type Refusal = "provider" | "level" | "unknown" | "other-identity" | "stale" | "failed";

export async function refuseSignIn(secret: string, how: Refusal): Promise<void> {
  await atDoor(sql`select care.refuse_sign_in(${secret}::text, ${how}::text)`);
}

/** What a provider has vouched for. */
export interface Proof {
  readonly issuer: string;
  readonly subject: string;
  readonly level: Level;
  readonly acr: string | undefined;
  readonly authTime: Date;
  readonly sid: string | undefined;
  /** keyed hash of the identity number, where the provider gives one */
  readonly claimHash: string | undefined;
  readonly name: string | undefined;
  readonly idToken: string | undefined;
}

export async function proveSignIn(secret: string, proof: Proof): Promise<boolean> {
  const hint = proof.idToken === undefined ? null : seal(secret, proof.idToken);
  const [row] = await atDoor(
    sql<{
      proved: boolean;
    }>`select care.prove_sign_in(${secret}::text, ${proof.issuer}::text, ${proof.subject}::text, ${proof.level}::text, ${proof.acr ?? null}::text,
                            ${proof.authTime.toISOString()}::timestamptz, ${proof.sid ?? null}::text, ${proof.claimHash ?? null}::text,
                            ${proof.name?.slice(0, 200) ?? null}::text, ${hint}::text) as proved`,
  );
  return row?.proved === true;
}

export interface Way extends Capacity {
  readonly functionName: string | null;
  readonly agencyName: string | null;
  /** whether this sign-in was sure enough for it */
  readonly isEnough: boolean;
}
export interface Proved {
  readonly purpose: Purpose;
  readonly back: string;
  readonly hint: string | null;
  readonly ways: readonly Way[];
}

/** What she may enter as; undefined where nothing has been proved, or it was too long ago. */
export async function findProved(secret: string): Promise<Proved | undefined> {
  const [row] = await atDoor(sql<{ proved: Proved | null }>`select care.proved_ways(${secret}::text) as proved`);
  return row?.proved ?? undefined;
}

/** The identity token, sealed until now with the attempt's secret, from now on with the session's key. */
async function resealed(secret: string, token: string): Promise<string | null> {
  const hint = (await findProved(secret))?.hint;
  const idToken = hint == null ? undefined : unseal(secret, hint);
  return idToken === undefined ? null : seal(token, idToken);
}

/** @returns the token of the session, or undefined where she may not enter so */
export async function enter(secret: string, as: Capacity, hours: number, device: string): Promise<string | undefined> {
  const token = newToken();
  const hint = await resealed(secret, token);
  const [row] = await atDoor(
    sql<{
      entered: boolean;
    }>`select care.enter(${secret}::text, ${as.capacity}::text, ${as.mandateId}::uuid, ${token}::text, ${hours}::numeric, ${device}::text,
                    ${hint}::text) as entered`,
  );
  return row?.entered === true ? token : undefined;
}

/** The same session under a new key. @returns the new key, or undefined where it was not she, or not just now */
export async function stepUp(secret: string, sessionToken: string): Promise<string | undefined> {
  const token = newToken();
  const hint = await resealed(secret, token);
  const [row] = await atDoor(sql<{ up: boolean }>`select care.step_up(${secret}::text, ${sessionToken}::text, ${token}::text, ${hint}::text) as up`);
  return row?.up === true ? token : undefined;
}

/** A code someone was given. Whatever is wrong with it, the answer is "no". */
export async function redeemCode(secret: string, code: string): Promise<"opened" | "waiting" | "level" | "no"> {
  const [row] = await atDoor(sql<{ answer: "opened" | "waiting" | "level" | "no" }>`select care.redeem_code(${secret}::text, ${code}::text) as answer`);
  return row?.answer ?? "no";
}
