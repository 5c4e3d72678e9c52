import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Lock {
  readonly packages: Record<string, { readonly version?: string; readonly integrity?: string; readonly link?: boolean; readonly license?: string }>;
}
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
const own = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;
const sources = globSync(["app/**/*.{ts,tsx}", "db/**/*.ts", "jobs/*.ts", "scripts/**/*.ts", "*.ts"]).filter((file) => !file.includes(".test."));

describe("what Helhet is made of", () => {
  it("is pinned to one version, and held to its content", () => {
    for (const kind of ["dependencies", "devDependencies", "optionalDependencies", "overrides"])
      for (const [name, version] of Object.entries(own[kind] ?? {})) expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    const parts = Object.entries(lock.packages).filter(([path, { link }]) => path !== "" && link !== true);
    expect(parts.length).toBeGreaterThan(100);
    for (const [path, { version, integrity }] of parts) {
      expect(version, path).toMatch(/^\d+\.\d+\.\d+/);
      expect(integrity, path).toMatch(/^sha512-/);
    }
  });

  it("holds no key of anything", () => {
    const keys =
      /-----BEGIN [A-Z ]*PRIVATE KEY-----|\b(?:AKIA|ghp_|gho_|xox[bp]-|sk_live_)[A-Za-z0-9]{10,}|"d":\s*"[\w-]{40,}"|(?:password|secret|token)\s*[:=]\s*["'][A-Za-z0-9+/=_-]{16,}["']/i;
    const planted = ['const token = "abcdefghijklmnopqrst";', '{"kty":"EC","d":"0123456789012345678901234567890123456789012"}', "-----BEGIN PRIVATE KEY-----"];
    for (const plant of planted) expect(plant).toMatch(keys);
    for (const file of [...sources, ...globSync(["*.{json,mjs,md}", "docs/**/*.md", ".env.example"])]) {
      if (file === "package-lock.json") continue;
      expect(readFileSync(file, "utf8").match(keys)?.[0], file).toBeUndefined();
    }
  });

  it("takes up cryptography only where docs/security/cryptography.md says so", () => {
    // each file with what it uses; a new one is listed in the paper first, then here (scripts/ops: the log's hash, backups)
    const known = new Set([
      "app/access/door.server.ts",
      "app/access/oidc-profile.ts",
      "app/access/oidc-settings.server.ts",
      "app/access/oidc.server.ts",
      "app/access/public-page.server.ts",
      "app/access/revocation-line.ts",
      "app/access/session-seal.server.ts",
      "app/access/sign-in-attempt.server.ts",
      "app/notice/feed.store.server.ts",
      "app/notice/open-feed.ts",
      "app/person/invite.ts",
      "app/plan/take-copy.ts",
      "app/referral/raise.store.server.ts",
      "db/connect.ts",
      "db/migrate.ts",
      "rate-limit.ts",
      "request-log.ts",
      "web-app.ts",
    ]);
    const uses =
      /\b(?:createHash|createHmac|createCipheriv|createDecipheriv|hkdfSync|scrypt\w*|pbkdf2\w*|createSign|generateKeyPair\w*|randomBytes|webcrypto)\b|crypto\.subtle/;
    const found = sources.filter((file) => uses.test(readFileSync(file, "utf8")) && !file.startsWith("db/demo/") && !file.startsWith("scripts/ops/"));
    expect(found.filter((file) => !known.has(file))).toEqual([]);
    // SHA-256 and AES-256-GCM, and nothing older
    const named = sources.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\bcreate(?:Hash|Hmac|Cipheriv|Decipheriv)\(\s*"([^"]+)"/g)].map(([, algorithm]) => algorithm),
    );
    expect(new Set(named)).toEqual(new Set(["sha256", "aes-256-gcm"]));
    // and nothing secret is ever drawn from a generator that can be foretold
    expect(sources.filter((file) => readFileSync(file, "utf8").includes("Math.random"))).toEqual([]);
  });
});
