import type { LoaderFunctionArgs } from "react-router";
import { sessionTokenContext } from "#access/asker.server.ts";
import { Scope } from "#access/scope.server.ts";
import { findSessionLeft } from "#access/session.store.server.ts";

/** What the open page asks before it warns. Nothing is read but the asker's own clock, and asking does not lengthen it. */
export async function loader({ context }: LoaderFunctionArgs): Promise<Response> {
  const sessionToken = context.get(sessionTokenContext);
  const left = sessionToken === undefined ? undefined : await Scope.run({ sessionToken }, findSessionLeft);
  return Response.json(left ?? null, { headers: { "Cache-Control": "no-store" } });
}
