/*
 * RFC 9116: where whoever finds a hole writes to. Made for each answer, so that it never runs out while the house stands;
 * without a contact there is nothing to say, and the address is not there.
 */

export interface SecurityTextOf {
  /** CONTACT: mailto: or https: */
  readonly contact: string | undefined;
  readonly publicUrl: string | undefined;
}

/** Where it is read. */
export const SECURITY_TXT = "/.well-known/security.txt";
/** The RFC asks for less than a year. */
const DAYS = 180;

export function securityText({ contact, publicUrl }: SecurityTextOf, now: Date): string | undefined {
  if (contact === undefined) return undefined;
  const expires = new Date(now.getTime() + DAYS * 86_400_000);
  expires.setUTCHours(0, 0, 0, 0);
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace(".000Z", "Z")}`,
    "Preferred-Languages: nb, sv, en",
    ...(publicUrl === undefined ? [] : [`Canonical: ${new URL(SECURITY_TXT, publicUrl).href}`]),
  ];
  return `${lines.join("\n")}\n`;
}
