import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readEnvironment } from "#env";
import { toProof } from "#access/oidc.server.ts";
import { profiles } from "#access/oidc-profile.ts";
import { readProviders } from "#access/oidc-settings.server.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "helhet-providers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(path.join(folder, "key.json"), "{}");

let count = 0;
/** What the start says of these providers, in this environment. */
function start(providers: object[], environment: Record<string, string> = {}) {
  count += 1;
  const file = path.join(folder, `sign-in-${count}.json`);
  writeFileSync(file, JSON.stringify({ providers }));
  return readProviders(readEnvironment({ SIGN_IN_FILE: file, ...environment }));
}

const porten = { code: "id-porten", profile: "id-porten", clientId: "abc", privateKeyFile: "key.json" };
const production = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://x@127.0.0.1:1/x",
  PUBLIC_URL: "https://helhet.example",
  IDENTITY_KEY: "k".repeat(32),
};
const testing = { DEMO: "true" };

describe("the sign-in file", () => {
  it("needs three lines for a provider with a profile", () => {
    expect(start([porten], production)).toMatchObject([
      { issuer: "https://idporten.no", acrValues: "idporten-loa-high", pushedRequest: "required", numberClaim: "pid", isTest: false },
    ]);
    expect(start([{ ...porten, environment: "test" }], testing)).toMatchObject([{ issuer: "https://test.idporten.no", isTest: true }]);
  });

  it("takes several providers at once, and another word for any line of a profile", () => {
    const entra = {
      code: "entra",
      profile: "entra",
      clientId: "x",
      privateKeyFile: "key.json",
      issuer: "https://login.microsoftonline.com/t/v2.0",
      levels: { c1: "high" },
    };
    const helseid = { ...porten, code: "helseid", profile: "helseid", name: "HelseID for oss" };
    expect(start([porten, entra, helseid], production).map(({ name }) => name)).toEqual(["ID-porten", "Microsoft Entra ID", "HelseID for oss"]);
  });

  it.each<[string, object[], Record<string, string>, RegExp]>([
    ["a production provider beside demo sign-in", [porten], testing, /real people beside demo sign-in/],
    ["a test provider in production", [{ ...porten, environment: "test" }], production, /test provider/],
    ["a provider without encryption", [{ ...porten, issuer: "http://idporten.no" }], production, /without encryption/],
    ["one without encryption beyond this machine", [{ ...porten, environment: "test", issuer: "http://idp.example" }], testing, /without encryption/],
    ["no address of our own", [porten], { ...production, PUBLIC_URL: "" }, /needs PUBLIC_URL/],
    ["an address of our own without encryption", [porten], { ...production, PUBLIC_URL: "http://helhet.example" }, /must be https/],
    ["no key for identity numbers", [porten], { ...production, IDENTITY_KEY: "short" }, /IDENTITY_KEY/],
    ["nobody's word for how sure", [{ code: "none", clientId: "x", privateKeyFile: "key.json", issuer: "https://x.example" }], production, /has no levels/],
    ["an unknown profile", [{ ...porten, profile: "bankid" }], production, /which is none of/],
    ["no issuer", [{ ...porten, profile: "siths" }], production, /needs an issuer/],
    ["no key of the client's", [{ code: "id-porten", profile: "id-porten", clientId: "abc" }], production, /needs privateKeyFile/],
    ["a key that is not there", [{ ...porten, privateKeyFile: "gone.json" }], production, /cannot be read/],
    ["two with one code", [porten, { ...porten, issuer: "https://other.example" }], production, /could not be told apart/],
    ["two with one issuer", [porten, { ...porten, code: "second" }], production, /have the issuer/],
    ["a line it does not know", [{ ...porten, skipVerification: true }], production, /is not right/],
    ["no provider", [], production, /is not right/],
  ])("stops the start, with a sentence, at %s", (_name, providers, environment, sentence) => {
    expect(() => start(providers, environment)).toThrow(sentence);
  });

  it("is found before it is read", () => {
    expect(() => readProviders(readEnvironment({ SIGN_IN_FILE: path.join(folder, "gone.json") }))).toThrow(/SIGN_IN_FILE names/);
  });
});

describe("what a token says", () => {
  const as = (profile: string, more: object = {}) => ({
    ...profiles[profile]!,
    code: "x",
    issuer: "https://x.example",
    isTest: true,
    clientId: "x",
    secret: "",
    assured: undefined,
    singleSignOn: false,
    ...more,
  });
  const prove = (profile: string, claims: Record<string, unknown>, more: object = {}) => toProof(as(profile, more), { sub: "s", iat: 1, ...claims }, undefined);

  it.each([
    ["id-porten", { acr: "idporten-loa-high" }, "high"],
    ["id-porten", { acr: "idporten-loa-substantial" }, "substantial"],
    ["id-porten", { acr: "Level4" }, "low"],
    ["id-porten", {}, "low"],
    ["helseid", { "helseid://claims/identity/security_level": "4" }, "high"],
    ["helseid", { acr: "high", "helseid://claims/identity/security_level": "3" }, "substantial"],
    ["ansattporten", { acr: "entraid" }, "low"],
    ["siths", { acr: "http://id.sambi.se/loa/loa3", employeeHsaId: "SE1" }, "substantial"],
    ["entra", { acrs: ["c1"] }, "low"],
  ] as const)("of %s, %o, is sure to the level %s", (profile, claims, level) => {
    expect(prove(profile, claims).level).toBe(level);
  });

  it("is what the owner has assured only where the provider says nothing", () => {
    expect(prove("freja", {}, { assured: "substantial" }).level).toBe("substantial");
    expect(prove("id-porten", { acr: "something-new" }, { assured: "high" }).level).toBe("low");
  });

  it("names her by what stays the same", () => {
    expect(prove("siths", { employeeHsaId: "SE1", sub: "new-each-time", acr: "http://id.sambi.se/loa/loa3" }).subject).toBe("SE1");
    expect(() => prove("siths", { acr: "http://id.sambi.se/loa/loa3" })).toThrow();
    expect(() => prove("id-porten", { sub: { $ne: null } })).toThrow();
  });
});
