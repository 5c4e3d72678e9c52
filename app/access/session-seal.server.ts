import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/*
 * The provider's identity token is needed once more, at sign-out. It says who she is, so it is neither in the browser
 * nor readable in the database: it is sealed with the session's own key, of which the database holds only a hash.
 */
const keyOf = (token: string) => Buffer.from(hkdfSync("sha256", token, "", "helhet identity token", 32));

export function seal(token: string, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(token), nonce);
  return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64url");
}

/** @returns what was sealed, or undefined where it was sealed with another key */
export function unseal(token: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, "base64url");
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyOf(token), bytes.subarray(0, 12)).setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}
