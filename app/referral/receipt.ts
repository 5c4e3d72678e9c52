/** Crockford's base 32: no I, L, O or U, so that it survives being read aloud and written by hand. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 12;

/** Twelve digits of 5 bits (60 bits) from the first eight of these bytes. */
export function receiptFrom(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes.subarray(0, 8)) bits = (bits << 8n) | BigInt(byte);
  return Array.from({ length: LENGTH }, (_, at) => DIGITS[Number((bits >> BigInt(5 * at)) & 31n)]).join("");
}

/** What was typed, as it was given out: spaces and hyphens off, o read as 0, i and l as 1. Undefined where it cannot be one. */
export function readReceipt(typed: unknown): string | undefined {
  if (typeof typed !== "string") return undefined;
  const digits = typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  return digits.length === LENGTH && [...digits].every((digit) => DIGITS.includes(digit)) ? digits : undefined;
}

/** "7K2M-9XQ4-0ABC" */
export function showReceipt(receipt: string): string {
  return receipt.match(/.{4}/g)?.join("-") ?? receipt;
}
