import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import Provider, { type Configuration } from "oidc-provider";

/** Who signs in next at the provider, and how sure it is of it. */
export interface Next {
  subject: string;
  acr: string;
  pid?: string;
  name?: string;
}

const CLIENT = "helhet";

async function newKey(alg: string, kid: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg, kid, use: "sig" };
}

const publicHalf = ({ kty, crv, x, y, n, e, alg, kid, use }: JWK): JWK => JSON.parse(JSON.stringify({ kty, crv, x, y, n, e, alg, kid, use })) as JWK;

/** An identity provider of our own, in this process: a real one (oidc-provider), that lets in whoever `next` says. */
export class ProviderHouse {
  readonly issuer: string;
  readonly code: string;
  next: Next = { subject: "nobody", acr: "high" };
  /** what the provider was asked, by path: to see that requests were pushed, keys proved and the like */
  readonly asked: { path: string; headers: IncomingMessage["headers"] }[] = [];
  /** the logout messages it has sent, as forms */
  readonly told: string[] = [];
  readonly #server: Server;
  readonly #clientKey: JWK;
  readonly #folder: string;
  readonly #people = new Map<string, Next>();
  #provider: Provider | undefined;
  #round = 0;
  #isDown = false;
  #address = "";

  private constructor(server: Server, clientKey: JWK, code: string) {
    this.#server = server;
    this.#clientKey = clientKey;
    this.code = code;
    this.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.#folder = mkdtempSync(path.join(os.tmpdir(), "helhet-oidc-"));
    server.on("request", (request: IncomingMessage, response: ServerResponse) => void this.#answer(request, response));
  }

  static async open(code = "test"): Promise<ProviderHouse> {
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return new ProviderHouse(server, await newKey("ES256", "ours"), code);
  }

  /** One provider's lines of the sign-in file. */
  entry(more: Record<string, unknown> = {}): Record<string, unknown> {
    const keyFile = path.join(this.#folder, "key.json");
    writeFileSync(keyFile, JSON.stringify(this.#clientKey));
    return {
      code: this.code,
      environment: "test",
      name: "Prøve-ID",
      issuer: this.issuer,
      clientId: CLIENT,
      privateKeyFile: keyFile,
      acrValues: "high",
      levels: { high: "high", substantial: "substantial" },
      numberClaim: "pid",
      pushedRequest: "required",
      ...more,
    };
  }

  /** Writes a sign-in file with these providers. @returns its path */
  static file(...houses: readonly ProviderHouse[]): string {
    const [first] = houses;
    if (first === undefined) throw new Error("no provider");
    const name = path.join(first.#folder, "sign-in.json");
    writeFileSync(name, JSON.stringify({ providers: houses.map((house) => house.entry()) }));
    return name;
  }

  /** Begins to answer for a client at this address; again with new keys at `rotate`. */
  async serveFor(address: string): Promise<void> {
    this.#address = address;
    this.#round += 1;
    const configuration: Configuration = {
      clients: [
        {
          client_id: CLIENT,
          token_endpoint_auth_method: "private_key_jwt",
          token_endpoint_auth_signing_alg: "ES256",
          jwks: { keys: [publicHalf(this.#clientKey) as never] },
          redirect_uris: [`${address}/sign-in/answer/${this.code}`],
          post_logout_redirect_uris: [`${address}/sign-in`],
          backchannel_logout_uri: `${address}/sign-in/ended/${this.code}`,
          backchannel_logout_session_required: true,
          response_types: ["code"],
          grant_types: ["authorization_code"],
          dpop_bound_access_tokens: true,
        },
      ],
      jwks: { keys: [(await newKey("RS256", `theirs-${this.#round}`)) as never] },
      cookies: { keys: ["a key of the test alone"] },
      acrValues: ["high", "substantial"],
      conformIdTokenClaims: false,
      claims: { openid: ["sub", "acr", "auth_time", "sid", "pid", "name"] },
      pkce: { required: () => true },
      clientBasedCORS: () => false,
      features: {
        devInteractions: { enabled: false },
        pushedAuthorizationRequests: { enabled: true, requirePushedAuthorizationRequests: true },
        dPoP: { enabled: true },
        backchannelLogout: { enabled: true },
        rpInitiatedLogout: {
          enabled: true,
          logoutSource: (ctx, form) => {
            ctx.body = `${form}<button form="op.logoutForm" name="logout" value="yes">out</button>`;
          },
        },
      },
      interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
      // its own guard against addresses of this machine would stop what a test is about
      fetch: (url, { dispatcher: _guard, ...options }: RequestInit & { dispatcher?: unknown } = {}) => {
        if (String(url).includes("/sign-in/ended/")) this.told.push(String(options.body));
        return fetch(url, options);
      },
      findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, ...this.#claimsOf(id) }) }),
    };
    this.#provider = new Provider(this.issuer, configuration);
    this.#provider.on("backchannel.error", (_ctx, error) => console.error("back-channel", error));
  }

  #claimsOf(id: string): Record<string, string> {
    const { pid, name } = this.#people.get(id) ?? {};
    return { ...(pid === undefined ? {} : { pid }), ...(name === undefined ? {} : { name }) };
  }

  /** Keys changed and every session there forgotten, as after a bad day. */
  rotate(): Promise<void> {
    return this.serveFor(this.#address);
  }

  down(isDown: boolean): void {
    this.#isDown = isDown;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const provider = this.#provider;
    const { pathname } = new URL(request.url ?? "/", this.issuer);
    if (this.#isDown || provider === undefined) return void request.socket.destroy();
    this.asked.push({ path: pathname, headers: request.headers });
    if (!pathname.startsWith("/interaction/")) return void (await provider.callback()(request, response));
    const { prompt, params, grantId } = await provider.interactionDetails(request, response);
    if (prompt.name === "login") {
      this.#people.set(this.next.subject, { ...this.next });
      const login = { accountId: this.next.subject, acr: this.next.acr, ts: Math.floor(Date.now() / 1000) };
      return provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
    }
    const known = grantId === undefined ? undefined : await provider.Grant.find(grantId);
    const grant = known ?? new provider.Grant({ accountId: this.next.subject, clientId: String(params["client_id"]) });
    grant.addOIDCScope("openid profile");
    grant.addOIDCClaims(["acr", "auth_time", "pid", "name"]);
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: true });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true });
    await Promise.resolve();
  }
}
