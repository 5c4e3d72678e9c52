import type { Scope } from "#access/scope.server.ts";
import { listMySeatsToAnswer } from "#meeting/meeting.store.server.ts";

/** For My day: meetings the asker is called or invited to and has not answered. */
export async function findSeatsAwaitingMe(scope: Scope) {
  return listMySeatsToAnswer(scope);
}
