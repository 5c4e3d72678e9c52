import { createCookie } from "react-router";
import type { SecretOf } from "#access/public-page.server.ts";
import { readReceipt, receiptFrom } from "#referral/receipt.ts";

/*
 * The receipt number is worked out from the form and 256 random bits that only the raiser's browser has (a cookie no script
 * can read): sent twice, the same form gives the same number, and nothing that is stored here gives it away.
 */

/** Carries the number to the one page that shows it: never in an address, a log or a history. */
const cookie = createCookie("helhet-receipt", { httpOnly: true, sameSite: "lax", path: "/", maxAge: 600 });

export const receiptOf = (secretOf: SecretOf) => receiptFrom(secretOf("receipt number"));

export function rememberReceipt(secretOf: SecretOf, isSecure: boolean): Promise<string> {
  return cookie.serialize(receiptOf(secretOf), { secure: isSecure });
}

export function forgetReceipt(_secretOf: SecretOf, isSecure: boolean): Promise<string> {
  return cookie.serialize("", { secure: isSecure, maxAge: 0 });
}

export async function carriedReceipt(request: Request): Promise<string | undefined> {
  return readReceipt(await cookie.parse(request.headers.get("Cookie")));
}
