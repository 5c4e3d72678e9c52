import type { ActionFunctionArgs } from "react-router";
import { endProviderSessions } from "#access/door.server.ts";
import { formSent } from "#access/form-sent.server.ts";
import { findProvider } from "#access/oidc.server.ts";
import { readLogoutMessage } from "#access/oidc-logout.server.ts";

const plain = (status: number) => new Response(null, { status, headers: { "Cache-Control": "no-store" } });

/** A provider tells that someone has signed out there. No cookie and no page: the message's signature says who speaks. */
export async function action({ params, request }: ActionFunctionArgs): Promise<Response> {
  const provider = findProvider(params["provider"]);
  const token = (await formSent(request)).get("logout_token");
  if (provider === undefined || typeof token !== "string" || token.length > 10_000) return plain(400);
  const message = await readLogoutMessage(provider, token).catch(() => undefined);
  if (message === undefined) return plain(400);
  await endProviderSessions(message);
  return plain(200);
}

export const loader = () => plain(405);
