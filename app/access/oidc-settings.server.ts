import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Environment } from "#env";
import { genericProfile, type Profile, profiles } from "#access/oidc-profile.ts";

/*
 * Who vouches for people here: the file that SIGN_IN_FILE names. Read once at the start; whatever in it would open a door
 * too wide stops the start with a sentence.
 */

const level = z.enum(["low", "substantial", "high"]);
const Provider = z.strictObject({
  /** in the address of its answer, so that it is registered once and never changes */
  code: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
  profile: z.string().default("generic"),
  environment: z.enum(["production", "test"]).default("production"),
  clientId: z.string().min(1),
  privateKeyFile: z.string().optional(),
  clientSecretFile: z.string().optional(),
  name: z.string().optional(),
  issuer: z.url().optional(),
  scope: z.string().optional(),
  acrValues: z.string().optional(),
  levelClaim: z.string().optional(),
  levels: z.record(z.string(), level).optional(),
  /** the level of everyone this client lets through, where the provider itself says none */
  assured: level.optional(),
  subjectClaim: z.string().optional(),
  numberClaim: z.string().optional(),
  nameClaim: z.string().optional(),
  pushedRequest: z.enum(["required", "offered", "never"]).optional(),
  proofOfPossession: z.enum(["required", "offered", "never"]).optional(),
  clientAuthentication: z.enum(["private_key_jwt", "client_secret_basic", "client_secret_post"]).optional(),
  hosts: z.array(z.url()).optional(),
  /** true: whoever is signed in at the provider already is let through without being asked again. Never on shared computers */
  singleSignOn: z.boolean().default(false),
});
const SignInFile = z.strictObject({ providers: z.array(Provider).min(1).max(12) });

export interface Provider extends Omit<Profile, "issuer"> {
  readonly code: string;
  readonly issuer: string;
  readonly isTest: boolean;
  readonly clientId: string;
  /** a private key (JWK, as text) or a client secret */
  readonly secret: string;
  readonly assured: z.infer<typeof level> | undefined;
  readonly singleSignOn: boolean;
}

/** @throws Error with a sentence that says what is unsafe, or what is missing. */
export function readProviders(env: Environment): readonly Provider[] {
  if (env.signInFile === undefined) return [];
  const told = SignInFile.safeParse(JSON.parse(read(env.signInFile, "SIGN_IN_FILE")));
  if (!told.success) throw new Error(`${env.signInFile} is not right: ${z.prettifyError(told.error)}`);
  const folder = path.dirname(env.signInFile);
  const providers = told.data.providers.map((each) => complete(each, folder));
  refuseUnsafe(env, providers);
  return providers;
}

function complete(told: z.infer<typeof Provider>, folder: string): Provider {
  const profile = profiles[told.profile];
  if (profile === undefined)
    throw new Error(`Provider "${told.code}" names the profile "${told.profile}", which is none of ${Object.keys(profiles).join(", ")}.`);
  const given = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
  const merged = { ...genericProfile, ...profile, ...given } as Profile & z.infer<typeof Provider>;
  const issuer = told.issuer ?? profile.issuer[told.environment];
  if (issuer === null) throw new Error(`Provider "${told.code}" needs an issuer: the profile "${told.profile}" has no address of its own.`);
  const keyFile = merged.clientAuthentication === "private_key_jwt" ? told.privateKeyFile : told.clientSecretFile;
  if (keyFile === undefined)
    throw new Error(
      `Provider "${told.code}" needs ${merged.clientAuthentication === "private_key_jwt" ? "privateKeyFile (a private JWK)" : "clientSecretFile"}.`,
    );
  return {
    ...merged,
    issuer,
    isTest: told.environment === "test",
    secret: read(path.resolve(folder, keyFile), `the key of provider "${told.code}"`).trim(),
    assured: told.assured,
  };
}

function read(file: string, what: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new Error(`${what} names ${file}, which cannot be read.`);
  }
}

/** Combinations that would let in more than they should. */
function refuseUnsafe(env: Environment, providers: readonly Provider[]): void {
  for (const { code, issuer, isTest, levels, assured } of providers) {
    const at = `Provider "${code}"`;
    if (new URL(issuer).protocol !== "https:" && (env.isProduction || !isLocal(issuer)))
      throw new Error(`${at} is reached without encryption (${issuer}), so anyone on the way could sign in as anyone. Use https.`);
    if (env.isProduction && isTest)
      throw new Error(`${at} is a test provider: whoever makes a test user there could enter. Do not run it with NODE_ENV=production.`);
    if (env.isDemo && !isTest)
      throw new Error(`${at} is a production provider, and DEMO=true opens every door with one click: real people beside demo sign-in. Choose one of them.`);
    if (Object.keys(levels).length === 0 && assured === undefined)
      throw new Error(
        `${at} has no levels: say in "levels" what its acr values mean (or in "assured" what everyone it lets through has proved). Without that nobody can enter.`,
      );
  }
  const twice = (of: (each: Provider) => string) => providers.find((each, at) => providers.findIndex((other) => of(other) === of(each)) !== at);
  const sameCode = twice(({ code }) => code);
  if (sameCode !== undefined) throw new Error(`Two providers have the code "${sameCode.code}": their answers could not be told apart.`);
  const sameIssuer = twice(({ issuer }) => issuer);
  if (sameIssuer !== undefined)
    throw new Error(`Two providers have the issuer ${sameIssuer.issuer}: one human's sign-in could not be told from another's client.`);
  if (env.isProduction && env.publicUrl === undefined)
    throw new Error("Sign-in needs PUBLIC_URL: the address a provider answers to must not be taken from what a request says of itself.");
  if (env.isProduction && env.publicUrl?.startsWith("https:") !== true) throw new Error("PUBLIC_URL must be https where people sign in.");
  if (env.isProduction && (env.identityKey === undefined || env.identityKey.length < 32))
    throw new Error("Sign-in needs IDENTITY_KEY, 32 characters or more that nobody can guess: identity numbers of invitations are hashed with it.");
}

const isLocal = (address: string) => ["127.0.0.1", "localhost", "[::1]"].includes(new URL(address).hostname);
