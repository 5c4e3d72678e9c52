import type { SessionLeft } from "#access/session.store.server.ts";

/** How long before the end it is told. WCAG 2.2.1 asks for twenty seconds at least; three minutes let someone find the page again. */
export const WARN_MS = 180_000;
/** The server notes that she is here once a minute at most (care.record_access): so much earlier may the end come. */
const SLACK_MS = 60_000;
/** Whoever has typed so lately is here, and is not asked. */
export const TYPING_MS = 90_000;

export type Standing = "quiet" | "warn" | "ending" | "ended" | "other";

/**
 * What the page does, from what the server answered: nothing yet, the warning that one key lengthens, the one that
 * nothing does (the session's whole life is over), or the curtain; "other": someone else is signed in here now.
 */
export function standingOf(left: Pick<SessionLeft, "accountId" | "idleSeconds" | "absoluteSeconds"> | null, accountId: string): Standing {
  if (left === null) return "ended";
  if (left.accountId !== accountId) return "other";
  if (left.absoluteSeconds * 1000 <= WARN_MS) return "ending";
  return left.idleSeconds * 1000 <= WARN_MS ? "warn" : "quiet";
}

/** When to ask the server next, counted from the last time the server heard from this page. */
export function nextQuestionIn(idleLimitSeconds: number, absoluteSeconds: number): number {
  return Math.max(1000, Math.min(idleLimitSeconds * 1000 - SLACK_MS, absoluteSeconds * 1000) - WARN_MS);
}

/**
 * In how many seconds the warning appears that needs no JavaScript. In whole minutes: in the session's last half-hour it
 * would else make two answers differ that must be alike, a refusal and what does not exist.
 */
export function lateWarningIn(idleLimitSeconds: number, sessionEndsAt: Date, now: Date): number {
  return Math.floor(nextQuestionIn(idleLimitSeconds, (sessionEndsAt.getTime() - now.getTime()) / 1000) / 60_000) * 60;
}
