import type { LoaderFunctionArgs } from "react-router";
import { findProvider, ProviderDown, readAnswer } from "#access/oidc.server.ts";
import { answerSignIn, derive, refuseSignIn } from "#access/sign-in-attempt.server.ts";
import { attemptAt, proved, toDoor } from "#shell/entering.server.ts";

/** Where a provider sends the browser back. Taken once, in the browser that began it, for the state that was asked with. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const url = new URL(args.request.url);
  const provider = findProvider(args.params["provider"]);
  const secret = await attemptAt(args);
  // whoever forges an answer must not be able to use up someone's attempt: the state is compared before it is taken
  if (provider === undefined || secret === undefined || url.searchParams.get("state") !== derive(secret, "state")) return toDoor("stale");
  if ((await answerSignIn(secret, provider.code)) === undefined) return toDoor("stale");
  if (url.searchParams.has("error")) {
    await refuseSignIn(secret, "provider");
    return toDoor(url.searchParams.get("error") === "access_denied" ? "cancelled" : "failed");
  }
  const proof = await readAnswer(provider, secret, url, url.origin).catch((error: unknown): "down" | "failed" =>
    error instanceof ProviderDown ? "down" : "failed",
  );
  if (typeof proof !== "string") return proved(args, secret, proof);
  await refuseSignIn(secret, proof === "down" ? "provider" : "failed");
  return toDoor(proof);
}
