import { createHmac } from "node:crypto";
import * as client from "openid-client";
import type { Environment } from "#env";
import { type Level, levels } from "#access/door.server.ts";
import { type Provider, readProviders } from "#access/oidc-settings.server.ts";
import { derive, type Proof } from "#access/sign-in-attempt.server.ts";

/*
 * OpenID Connect: code flow with PKCE, pushed requests, private_key_jwt and DPoP where the provider has them. Nothing of
 * it decides what someone may see: it ends in a proof (issuer, subject, level), which the database weighs.
 */

interface House {
  readonly providers: readonly Provider[];
  readonly publicUrl: string | undefined;
  readonly isProduction: boolean;
  readonly identityKey: string;
}
const HOUSE = Symbol.for("helhet.providers");
// on the global object, because the development server loads this module anew when a file changes
const held = globalThis as { [HOUSE]?: House };
const theHouse = (): House => held[HOUSE] ?? { providers: [], publicUrl: undefined, isProduction: true, identityKey: "" };

/** @throws Error with a sentence where the configuration would be unsafe */
export function openProviders(env: Environment): void {
  held[HOUSE] = {
    providers: readProviders(env),
    publicUrl: env.publicUrl,
    isProduction: env.isProduction,
    identityKey: env.identityKey ?? (env.isProduction ? "" : "helhet demo area"),
  };
}

export const listProviders = (): readonly Provider[] => theHouse().providers;
export const findProvider = (code: unknown): Provider | undefined => theHouse().providers.find((each) => each.code === code);
export const findProviderOf = (issuer: string): Provider | undefined => theHouse().providers.find((each) => each.issuer === issuer);

function keyed(text: string): Buffer {
  const { identityKey } = theHouse();
  if (identityKey === "") throw new Error("IDENTITY_KEY is not set");
  return createHmac("sha256", identityKey).update(text).digest();
}

/** What an identity number is compared by: without the key the hash says nothing, though the numbers are few. */
export function hashNumber(number: string): string {
  const digits = number.replaceAll(/\D/g, "");
  // Swedish numbers are written with and without the century; the ten last digits are the same
  const same = digits.length === 12 ? digits.slice(2) : digits;
  return keyed(`identity number ${same}`).toString("hex");
}

/** A code for someone invited, worked out from the invitation: it can be shown again to whoever made it, and stands nowhere. */
export function codeOf(invitationId: string): string {
  const bytes = keyed(`invitation ${invitationId}`);
  const letters = Array.from(bytes.subarray(0, 16), (byte) => "ABCDEFGHJKMNPQRSTVWXYZ23456789"[byte % 30]).join("");
  return letters.replaceAll(/(.{4})(?=.)/g, "$1-");
}

/** The provider does not answer, or its description is broken. */
export class ProviderDown extends Error {}
/** What came back is not an answer to what was asked. */
class NotProved extends Error {}

const FRESH_MS = 10 * 60_000;
const known = new Map<string, { readonly metadata: client.ServerMetadata; readonly since: number }>();

async function clientKey({ secret }: Provider): Promise<client.PrivateKey> {
  const jwk = JSON.parse(secret) as { kty: string; alg?: string; kid?: string };
  const alg = jwk.alg ?? (jwk.kty === "EC" ? "ES256" : "RS256");
  const how = alg.startsWith("ES")
    ? { name: "ECDSA", namedCurve: `P-${alg.slice(2)}` }
    : { name: alg.startsWith("PS") ? "RSA-PSS" : "RSASSA-PKCS1-v1_5", hash: `SHA-${alg.slice(2)}` };
  const key = await crypto.subtle.importKey("jwk", jwk as JsonWebKey, how, false, ["sign"]);
  return jwk.kid === undefined ? { key } : { key, kid: jwk.kid };
}

async function authentication(provider: Provider): Promise<client.ClientAuth> {
  if (provider.clientAuthentication === "private_key_jwt") return client.PrivateKeyJwt(await clientKey(provider));
  return provider.clientAuthentication === "client_secret_post" ? client.ClientSecretPost(provider.secret) : client.ClientSecretBasic(provider.secret);
}

/**
 * A configuration made anew for each exchange, on a description of the provider at most ten minutes old: its keys are
 * fetched when they are needed and never remembered, so that a change of them is not noticed by anyone.
 */
async function configure(provider: Provider): Promise<client.Configuration> {
  const method = { token_endpoint_auth_method: provider.clientAuthentication };
  const loosen = theHouse().isProduction ? [] : [client.allowInsecureRequests];
  const earlier = known.get(provider.issuer);
  let metadata = earlier?.metadata;
  if (earlier === undefined || Date.now() - earlier.since > FRESH_MS) {
    try {
      const found = await client.discovery(new URL(provider.issuer), provider.clientId, method, client.None(), { execute: loosen, timeout: 5 });
      metadata = { ...found.serverMetadata() };
      known.set(provider.issuer, { metadata, since: Date.now() });
    } catch {
      if (metadata === undefined) throw new ProviderDown();
    }
  }
  if (metadata === undefined) throw new ProviderDown();
  const configuration = new client.Configuration({ ...metadata }, provider.clientId, method, await authentication(provider));
  for (const each of loosen) each(configuration);
  client.enableNonRepudiationChecks(configuration);
  configuration.timeout = 8;
  return configuration;
}

const wants = (wish: "required" | "offered" | "never", isOffered: boolean) => wish === "required" || (wish === "offered" && isOffered);

let dpopPair: Promise<client.CryptoKeyPair> | undefined;

async function possession(provider: Provider, configuration: client.Configuration): Promise<{ DPoP?: client.DPoPHandle }> {
  const offered = configuration.serverMetadata().dpop_signing_alg_values_supported;
  if (!wants(provider.proofOfPossession, offered?.includes("ES256") === true)) return {};
  dpopPair ??= client.randomDPoPKeyPair("ES256");
  return { DPoP: client.getDPoPHandle(configuration, await dpopPair) };
}

const answerAddress = (provider: Provider, origin: string) => `${theHouse().publicUrl?.replace(/\/$/, "") ?? origin}/sign-in/answer/${provider.code}`;

/** Where to send the browser. `origin`: of the request, used only where PUBLIC_URL is not set (never in production). */
export async function authorizationAddress(provider: Provider, secret: string, of: { origin: string; language: string; isAnew: boolean }): Promise<URL> {
  const configuration = await configure(provider);
  const parameters = {
    redirect_uri: answerAddress(provider, of.origin),
    scope: provider.scope,
    state: derive(secret, "state"),
    nonce: derive(secret, "nonce"),
    code_challenge: await client.calculatePKCECodeChallenge(derive(secret, "verifier")),
    code_challenge_method: "S256",
    ui_locales: of.language,
    ...(provider.acrValues === undefined ? {} : { acr_values: provider.acrValues }),
    ...(of.isAnew || !provider.singleSignOn ? { prompt: "login", max_age: "0" } : {}),
  };
  const isPushed = wants(provider.pushedRequest, configuration.serverMetadata().pushed_authorization_request_endpoint !== undefined);
  try {
    return isPushed ? await client.buildAuthorizationUrlWithPAR(configuration, parameters) : client.buildAuthorizationUrl(configuration, parameters);
  } catch {
    throw new ProviderDown();
  }
}

/** @throws ProviderDown, or NotProved where anything at all about the answer is wrong */
export async function readAnswer(provider: Provider, secret: string, address: URL, origin: string): Promise<Proof> {
  const configuration = await configure(provider);
  const answered = new URL(answerAddress(provider, origin));
  answered.search = address.search;
  try {
    const tokens = await client.authorizationCodeGrant(
      configuration,
      answered,
      { pkceCodeVerifier: derive(secret, "verifier"), expectedState: derive(secret, "state"), expectedNonce: derive(secret, "nonce"), idTokenExpected: true },
      undefined,
      await possession(provider, configuration),
    );
    const claims = tokens.claims();
    if (claims === undefined || tokens.id_token === undefined) throw new NotProved();
    return toProof(provider, claims, tokens.id_token);
  } catch (error) {
    if (error instanceof TypeError || (error instanceof client.ClientError && error.code === "OAUTH_TIMEOUT")) throw new ProviderDown();
    throw new NotProved();
  }
}

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

/** What the token says, in the words of the house. A level nobody has spelled out is the lowest. */
export function toProof(provider: Provider, claims: Readonly<Record<string, unknown>>, idToken: string | undefined): Proof {
  const subject = text(claims[provider.subjectClaim]);
  if (subject === undefined) throw new NotProved();
  const said = [claims[provider.levelClaim]].flat().map(String);
  const proved = said.map((each) => provider.levels[each]).filter((each) => each !== undefined);
  const isSilent = claims[provider.levelClaim] === undefined;
  const level: Level = levels.findLast((each) => proved.includes(each)) ?? (isSilent ? provider.assured : undefined) ?? "low";
  const number = provider.numberClaim === undefined ? undefined : text(claims[provider.numberClaim]);
  const authTime = claims["auth_time"] ?? claims["iat"];
  return {
    issuer: provider.issuer,
    subject,
    level,
    acr: isSilent ? undefined : said.join(" ").slice(0, 200),
    authTime: new Date(Number(authTime) * 1000),
    sid: text(claims["sid"]),
    claimHash: number === undefined ? undefined : hashNumber(number),
    name: text(claims[provider.nameClaim]),
    idToken,
  };
}

/** Where the provider ends its own session; undefined where it has no such place, or does not answer. */
export async function logoutAddress(provider: Provider, idToken: string | undefined, origin: string): Promise<URL | undefined> {
  try {
    const configuration = await configure(provider);
    if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
    return client.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: `${theHouse().publicUrl?.replace(/\/$/, "") ?? origin}/sign-in`,
      ...(idToken === undefined ? {} : { id_token_hint: idToken }),
    });
  } catch {
    return undefined;
  }
}

/** Where a provider's keys are found now. */
export async function keysAddress(provider: Provider): Promise<URL> {
  const { jwks_uri } = (await configure(provider)).serverMetadata();
  if (jwks_uri === undefined) throw new ProviderDown();
  return new URL(jwks_uri);
}

/** Origins that a form of ours may lead to: what each provider is known to answer from. */
export function providerOrigins(): readonly string[] {
  const addresses = theHouse().providers.flatMap((provider) => {
    const metadata = known.get(provider.issuer)?.metadata;
    return [provider.issuer, ...provider.hosts, metadata?.authorization_endpoint, metadata?.end_session_endpoint];
  });
  return [...new Set(addresses.filter((address) => address !== undefined).map((address) => new URL(address).origin))];
}
