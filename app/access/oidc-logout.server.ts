import { createRemoteJWKSet, jwtVerify } from "jose";
import type { LogoutMessage } from "#access/door.server.ts";
import { keysAddress } from "#access/oidc.server.ts";
import type { Provider } from "#access/oidc-settings.server.ts";

const EVENTS = ["http://schemas.openid.net/event/backchannel-logout"];
/** How old a message may be (its own `exp` counts besides). */
const MAX_AGE_S = 150;

/**
 * Reads a provider's logout message (OpenID Connect Back-Channel Logout 1.0, 2.6): signed by the provider's key of today,
 * made for us, about a human or a session, with the event and without a nonce (an identity token is no logout token).
 *
 * @throws where anything about it is wrong
 */
export async function readLogoutMessage(provider: Provider, token: string): Promise<LogoutMessage> {
  const { payload } = await jwtVerify(token, createRemoteJWKSet(await keysAddress(provider), { timeoutDuration: 5000 }), {
    issuer: provider.issuer,
    audience: provider.clientId,
    algorithms: ["RS256", "PS256", "ES256", "EdDSA"],
    maxTokenAge: MAX_AGE_S,
    clockTolerance: 30,
    requiredClaims: ["iat", "jti", "events"],
  });
  const events = payload["events"];
  const about = typeof events === "object" && events !== null ? Object.keys(events) : [];
  const sid = typeof payload["sid"] === "string" ? payload["sid"] : undefined;
  if (!EVENTS.some((event) => about.includes(event)) || payload["nonce"] !== undefined || (payload.sub === undefined && sid === undefined))
    throw new Error("not a logout token");
  // `sub` names her only where her key is `sub` (some providers make a new one each time)
  const subject = provider.subjectClaim === "sub" ? payload.sub : undefined;
  return { issuer: provider.issuer, subject, sid, at: new Date((payload.iat ?? 0) * 1000), id: payload.jti ?? "" };
}
