import { redirect } from "react-router";
import type { LoaderFunctionArgs } from "react-router";
import { attemptCookie, doorSettingsContext, languageContext, readAttempt, sessionCookie, sessionTokenContext } from "#access/asker.server.ts";
import { deviceOf } from "#access/device.ts";
import { type Capacity, endSession } from "#access/door.server.ts";
import { authorizationAddress, ProviderDown } from "#access/oidc.server.ts";
import type { Provider } from "#access/oidc-settings.server.ts";
import { beginSignIn, enter, findProved, type Proof, proveSignIn, answerSignIn, type Purpose, refuseSignIn, stepUp } from "#access/sign-in-attempt.server.ts";

type Args = Pick<LoaderFunctionArgs, "context" | "request">;

/** Why someone is back at the door: a word in the address that says nothing about her. */
export const problems = ["stale", "down", "failed", "cancelled", "level", "unknown"] as const;
export type ProblemAtDoor = (typeof problems)[number];

export const toDoor = (problem: ProblemAtDoor) => redirect(`/sign-in?problem=${problem}`);
const isSecureAt = ({ context }: Args) => context.get(doorSettingsContext).isSecure;
export const attemptAt = (args: Args) => readAttempt(args.request, isSecureAt(args));

/** Sends the browser to a provider, with the attempt's secret in a cookie of its own. */
export async function sendTo(provider: Provider, args: Args, of: { purpose: Purpose; back: string }): Promise<Response> {
  const sessionToken = args.context.get(sessionTokenContext);
  const secret = await beginSignIn({ provider: provider.code, ...of, sessionToken });
  if (secret === undefined) return redirect("/sign-in");
  try {
    const { origin } = new URL(args.request.url);
    const address = await authorizationAddress(provider, secret, { origin, language: args.context.get(languageContext), isAnew: of.purpose === "step-up" });
    return redirect(address.href, { headers: { "Set-Cookie": await attemptCookie(isSecureAt(args)).serialize(secret) } });
  } catch (error) {
    if (!(error instanceof ProviderDown)) throw error;
    await refuseSignIn(secret, "provider");
    return toDoor("down");
  }
}

/** The demo area plays a provider itself: the same steps, without the way out and back. */
export async function proveAsDemo(args: Args, of: { purpose: Purpose; back: string; subject: string; claimHash?: string; name?: string }): Promise<Response> {
  const secret = await beginSignIn({ provider: "demo", purpose: of.purpose, back: of.back, sessionToken: args.context.get(sessionTokenContext) });
  if (secret === undefined || (await answerSignIn(secret, "demo")) === undefined) return redirect("/sign-in");
  const proof = { issuer: "demo", subject: of.subject, level: "high", acr: "demo", authTime: new Date(), sid: undefined, idToken: undefined } as const;
  return proved(args, secret, { ...proof, claimHash: of.claimHash, name: of.name });
}

/** She has proved who she is: straight in where there is one way, otherwise to the page that asks. */
export async function proved(args: Args, secret: string, proof: Proof): Promise<Response> {
  if (!(await proveSignIn(secret, proof))) return toDoor("stale");
  const found = await findProved(secret);
  if (found === undefined) return toDoor("stale");
  if (found.purpose === "step-up") return steppedUp(args, secret, found.back);
  const enough = found.ways.filter(({ isEnough }) => isEnough);
  if (found.ways.length > 0 && enough.length === 0) {
    await refuseSignIn(secret, "level");
    return toDoor("level");
  }
  const [only] = enough;
  if (found.purpose === "enter" && only !== undefined && found.ways.length === 1) return enterAs(args, secret, only, found.back);
  return redirect("/sign-in/choose", { headers: { "Set-Cookie": await attemptCookie(isSecureAt(args)).serialize(secret) } });
}

/** Opens the session of a proved attempt. */
export async function enterAs(args: Args, secret: string, as: Capacity, back: string): Promise<Response> {
  const { sessionHours } = args.context.get(doorSettingsContext);
  const token = await enter(secret, as, sessionHours, deviceOf(args.request.headers.get("User-Agent")));
  return token === undefined ? toDoor("stale") : entered(args, token, back);
}

/** A new session takes the place of the earlier one in this browser, and of everything the browser kept of that. */
export async function entered(args: Args, token: string, back: string): Promise<Response> {
  const earlier = args.context.get(sessionTokenContext);
  if (earlier !== undefined) await endSession(earlier);
  const headers = new Headers();
  headers.append("Set-Cookie", await sessionCookie(isSecureAt(args)).serialize(token));
  headers.append("Set-Cookie", await attemptCookie(isSecureAt(args)).serialize("", { maxAge: 0 }));
  if (earlier !== undefined) headers.append("Clear-Site-Data", '"cache", "storage"');
  return redirect(back, { headers });
}

async function steppedUp(args: Args, secret: string, back: string): Promise<Response> {
  const earlier = args.context.get(sessionTokenContext);
  const token = earlier === undefined ? undefined : await stepUp(secret, earlier);
  const headers = new Headers();
  headers.append("Set-Cookie", await attemptCookie(isSecureAt(args)).serialize("", { maxAge: 0 }));
  if (token === undefined) return redirect(`/step-up?back=${encodeURIComponent(back)}&problem=1`, { headers });
  headers.append("Set-Cookie", await sessionCookie(isSecureAt(args)).serialize(token));
  return redirect(back, { headers });
}
