import { type ActionFunctionArgs, redirect } from "react-router";
import { doorSettingsContext, sessionCookie, sessionTokenContext } from "#access/asker.server.ts";
import { endSession } from "#access/door.server.ts";

/** Ends the session in the database first, then in the browser, with everything the browser kept of it. */
export async function action({ context }: ActionFunctionArgs) {
  const token = context.get(sessionTokenContext);
  if (token !== undefined) await endSession(token);
  const cookie = await sessionCookie(context.get(doorSettingsContext).isSecure).serialize("", { maxAge: 0 });
  return redirect("/sign-in", { headers: { "Set-Cookie": cookie, "Clear-Site-Data": '"cache", "storage"' } });
}

export function loader() {
  return redirect("/");
}
