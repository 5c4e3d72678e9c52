import { type ActionFunctionArgs, redirect } from "react-router";
import { doorSettingsContext, sessionCookie, sessionTokenContext } from "#access/asker.server.ts";
import { endSession } from "#access/door.server.ts";
import { formSent } from "#access/form-sent.server.ts";
import { findProviderOf, logoutAddress } from "#access/oidc.server.ts";
import { Scope } from "#access/scope.server.ts";
import { unseal } from "#access/session-seal.server.ts";
import { endOwnSessions } from "#access/session.store.server.ts";

/** Where "leave this page now" leads: the weather, which anyone may have been looking at. */
const ELSEWHERE = "https://www.yr.no/";

/** Ends the session in the database first, then in the browser with everything it kept of it, then at the provider. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await formSent(request);
  const sessionToken = context.get(sessionTokenContext);
  if (sessionToken !== undefined && form.get("everywhere") === "yes") await Scope.run({ sessionToken }, (scope) => endOwnSessions(scope, null));
  const ended = sessionToken === undefined ? undefined : await endSession(sessionToken);
  const headers = new Headers();
  headers.append("Set-Cookie", await sessionCookie(context.get(doorSettingsContext).isSecure).serialize("", { maxAge: 0 }));
  headers.append("Clear-Site-Data", '"cache", "storage"');
  if (form.get("quick") === "yes") return redirect(ELSEWHERE, { headers });
  const provider = ended?.issuer == null ? undefined : findProviderOf(ended.issuer);
  const hint = ended?.sealedHint == null || sessionToken === undefined ? undefined : unseal(sessionToken, ended.sealedHint);
  const there = provider && (await logoutAddress(provider, hint, new URL(request.url).origin));
  return redirect(there?.href ?? "/sign-in", { headers });
}

export function loader() {
  return redirect("/");
}
