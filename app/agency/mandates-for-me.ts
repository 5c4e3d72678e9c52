import type { Scope } from "#access/scope.server.ts";
import { readMandatesToConfirm } from "#agency/confirm-mandates.ts";

/** For My day: mandates only the asker and her like may confirm, and which nobody has; the day the first of them lapses. */
export async function findMandatesToMind(scope: Scope): Promise<{ count: number; firstOn: string } | undefined> {
  const waiting = (await readMandatesToConfirm(scope))?.mandates.filter(({ standing }) => standing !== "later") ?? [];
  return waiting[0] === undefined ? undefined : { count: waiting.length, firstOn: waiting[0].lapsesOn };
}
