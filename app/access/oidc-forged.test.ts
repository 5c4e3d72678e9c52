import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { base64url, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readEnvironment } from "#env";
import { findProvider, openProviders, ProviderDown, readAnswer } from "#access/oidc.server.ts";
import { readLogoutMessage } from "#access/oidc-logout.server.ts";
import { derive } from "#access/sign-in-attempt.server.ts";

/* A provider that lies: what it hands out is signed with its own key and wrong in one thing at a time. */

const SECRET = "a".repeat(64);
const folder = mkdtempSync(path.join(os.tmpdir(), "helhet-forged-"));
const seconds = () => Math.floor(Date.now() / 1000);
let server: Server;
let issuer: string;
let claimedIssuer: string;
let idToken: string;
let tokenAnswer: ((response: ServerResponse) => void) | undefined;
let keys: { privateKey: CryptoKey; publicKey: CryptoKey };
let reached: string[] = [];

beforeAll(async () => {
  keys = await generateKeyPair("RS256", { extractable: true });
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: "k", alg: "RS256", use: "sig" };
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", issuer);
    reached.push(pathname);
    const say = (body: object) => response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(body));
    if (pathname.startsWith("/.well-known/"))
      say({
        issuer: claimedIssuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
      });
    else if (pathname === "/jwks") say({ keys: [jwk] });
    else if (pathname === "/token" && tokenAnswer !== undefined) tokenAnswer(response);
    else if (pathname === "/token") say({ access_token: "x", token_type: "Bearer", expires_in: 60, id_token: idToken });
    else response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  issuer = claimedIssuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  writeFileSync(path.join(folder, "secret"), "s".repeat(40));
  const one = {
    code: "liar",
    clientId: "helhet",
    clientSecretFile: "secret",
    clientAuthentication: "client_secret_post",
    name: "Liar",
    environment: "test",
    levels: { high: "high" },
    issuer,
  };
  const two = { ...one, code: "named-otherwise", issuer: `${issuer}/other` };
  writeFileSync(path.join(folder, "sign-in.json"), JSON.stringify({ providers: [one, two] }));
  openProviders(readEnvironment({ SIGN_IN_FILE: path.join(folder, "sign-in.json"), DEMO: "true" }));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
  openProviders(readEnvironment({ DEMO: "true" }));
});
beforeEach(() => {
  tokenAnswer = undefined;
  reached = [];
});

const provider = (code = "liar") => {
  const found = findProvider(code);
  if (found === undefined) throw new Error("no provider");
  return found;
};
const sign = (claims: JWTPayload, header: { typ?: string } = {}) =>
  new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "k", ...header }).sign(keys.privateKey);
const unsigned = (claims: object) => `${base64url.encode(JSON.stringify({ alg: "none", kid: "k" }))}.${base64url.encode(JSON.stringify(claims))}.`;
/** signed with the public key as if it were a secret: the oldest trick with these tokens */
const confused = async (claims: JWTPayload) =>
  new SignJWT(claims).setProtectedHeader({ alg: "HS256", kid: "k" }).sign(new TextEncoder().encode(JSON.stringify(await exportJWK(keys.publicKey))));
const elsewhere = async (claims: JWTPayload) =>
  new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "k" }).sign((await generateKeyPair("RS256")).privateKey);

describe("an answer to a sign-in", () => {
  const right = () => ({ iss: issuer, sub: "s", aud: "helhet", iat: seconds(), exp: seconds() + 60, auth_time: seconds(), nonce: derive(SECRET, "nonce") });
  const answered = () => {
    const address = new URL("http://localhost/sign-in/answer/liar");
    address.search = new URLSearchParams({ code: "c", state: derive(SECRET, "state"), iss: issuer }).toString();
    return readAnswer(provider(), SECRET, address, "http://localhost");
  };

  it("is taken where everything is right", async () => {
    idToken = await sign(right());
    expect(await answered()).toMatchObject({ issuer, subject: "s" });
  });

  it.each<[string, () => string | Promise<string>]>([
    ["with no signature", () => unsigned(right())],
    ["signed with a secret everybody knows", () => confused(right())],
    ["signed by another", () => elsewhere(right())],
    ["made for another client", () => sign({ ...right(), aud: "another" })],
    ["made for several, and not for us", () => sign({ ...right(), aud: ["another", "third"] })],
    ["of another issuer", () => sign({ ...right(), iss: "https://other.example" })],
    ["that has run out", () => sign({ ...right(), iat: seconds() - 7200, exp: seconds() - 3600 })],
    ["that is not yet good", () => sign({ ...right(), nbf: seconds() + 3600 })],
    ["made for another attempt", () => sign({ ...right(), nonce: "another" })],
    ["without a nonce", () => sign(Object.fromEntries(Object.entries(right()).filter(([name]) => name !== "nonce")))],
  ])("is refused %s", async (_what, make) => {
    idToken = await make();
    await expect(answered()).rejects.toThrow();
  });

  it("is not fetched from where the provider sends us on", async () => {
    idToken = await sign(right());
    tokenAnswer = (response) => response.writeHead(307, { Location: `${issuer}/elsewhere` }).end();
    await expect(answered()).rejects.toThrow();
    expect(reached).not.toContain("/elsewhere");
  });

  it("is not asked for from one that names another issuer than we were told of", async () => {
    await expect(readAnswer(provider("named-otherwise"), SECRET, new URL("http://localhost/x?code=c"), "http://localhost")).rejects.toThrow(ProviderDown);
    expect(reached).not.toContain("/token");
  });
});

describe("a provider's word that someone has signed out", () => {
  const events = { "http://schemas.openid.net/event/backchannel-logout": {} };
  const right = () => ({ iss: issuer, aud: "helhet", sub: "s", iat: seconds(), exp: seconds() + 60, jti: "1", events });

  it("is heeded where everything is right", async () => {
    expect(await readLogoutMessage(provider(), await sign(right()))).toMatchObject({ issuer, subject: "s" });
  });

  it.each<[string, () => string | Promise<string>]>([
    ["with no signature", () => unsigned(right())],
    ["signed with a secret everybody knows", () => confused(right())],
    ["signed by another", () => elsewhere(right())],
    ["made for another client", () => sign({ ...right(), aud: "another" })],
    ["of another issuer", () => sign({ ...right(), iss: "https://other.example" })],
    ["that has run out", () => sign({ ...right(), exp: seconds() - 60 })],
    ["that is old", () => sign({ ...right(), iat: seconds() - 600 })],
    ["that is an identity token", () => sign({ ...right(), nonce: "n" })],
    ["without the event", () => sign({ ...right(), events: {} })],
    ["about nobody", () => sign(Object.fromEntries(Object.entries(right()).filter(([name]) => name !== "sub")))],
  ])("is not heeded %s", async (_what, make) => {
    await expect(readLogoutMessage(provider(), await make())).rejects.toThrow();
  });
});
