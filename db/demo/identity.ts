import { createHash } from "node:crypto";

/** The same name gives the same id, always: a uuid in the shape of version 4, made of the hash of e.g. "person/emma". */
export function idOf(name: string): string {
  const hex = createHash("sha256").update(`helhet demo: ${name}`).digest("hex");
  const variant = ((Number.parseInt(hex[16] ?? "0", 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The receipt number handed to whoever raised the need `slug` (care.referral keeps only its hash). */
export function receiptOf(slug: string): string {
  return createHash("sha256").update(`helhet demo receipt: ${slug}`).digest("hex").slice(0, 12).toUpperCase();
}
