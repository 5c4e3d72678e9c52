const BROWSERS = [
  ["Edg", "Edge"],
  ["OPR", "Opera"],
  ["SamsungBrowser", "Samsung Internet"],
  ["Firefox", "Firefox"],
  ["FxiOS", "Firefox"],
  ["CriOS", "Chrome"],
  ["Chrom", "Chrome"],
  ["Safari", "Safari"],
] as const;
const SYSTEMS = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Mac OS", "Mac"],
  ["Linux", "Linux"],
] as const;

/** "Firefox, Windows": enough to know one's own computer again, and nothing that tells two of a kind apart. */
export function deviceOf(userAgent: string | null): string {
  const find = (words: readonly (readonly [string, string])[]) => words.find(([sign]) => userAgent?.includes(sign) === true)?.[1];
  return [find(BROWSERS), find(SYSTEMS)].filter((word) => word !== undefined).join(", ");
}
