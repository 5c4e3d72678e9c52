import { randomUUID } from "node:crypto";
import { sessionCookie } from "#access/asker.server.ts";

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Where people reach the house, whichever process answers: what changes something must come from there. */
export const PUBLIC_URL = "https://helhet.example";

const cookies = new Map<string, string>();

async function cookieOf(token: string): Promise<string> {
  const known = cookies.get(token);
  if (known !== undefined) return known;
  const made = (await sessionCookie(true).serialize(token)).split(";")[0] ?? "";
  cookies.set(token, made);
  return made;
}

async function ask(port: number, path: string, token: string, form?: Record<string, string>): Promise<Answer> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    headers: {
      cookie: await cookieOf(token),
      "accept-language": "nb",
      origin: PUBLIC_URL,
      "sec-fetch-site": "same-origin",
      // as a proxy of the house's own says it (TRUSTED_PROXY)
      "x-forwarded-host": new URL(PUBLIC_URL).host,
    },
    redirect: "manual",
    ...(form === undefined ? {} : { method: "POST", body: new URLSearchParams({ _key: randomUUID(), ...form }) }),
  });
  return { status: answer.status, body: await answer.text() };
}

/** One professional opens one plan, as a browser asks for it when a link is followed: the page's data alone, no drawn page around it. */
export function readPlan(port: number, reading: { personId: string; token: string }): Promise<Answer> {
  return ask(port, `/persons/${reading.personId}/plan.data?_routes=plan%2Fplan.page`, reading.token);
}

/** Does the answer show anything of the plan? Every goal, measure and word of the cohort says one of these. */
export function isContent({ status, body }: Answer): boolean {
  return status === 200 || /Mål \d|Tiltak \d|Jeg vil ha/.test(body);
}

/** @throws Error where the withdrawal was not acknowledged */
export async function takeBackAll(port: number, personId: string, token: string): Promise<void> {
  const { status, body } = await ask(port, `/persons/${personId}/take-back`, token, { from: "all" });
  if (status !== 302) throw new Error(`the withdrawal was answered ${status}: ${body.slice(0, 300)}`);
}

/** How many readings her own page "who has looked" says there are. */
export async function countLooks(port: number, personId: string, token: string): Promise<number> {
  const { body } = await ask(port, `/persons/${personId}/log`, token);
  const said = /role="status"[^>]*>(?:<!-- -->)?(\d+|Ett) oppslag/.exec(body)?.[1];
  if (said === undefined) throw new Error("her log does not say how many readings there are");
  return said === "Ett" ? 1 : Number(said);
}
