import type { Scope } from "#access/scope.server.ts";
import { listConsentQuestions } from "#consent/giving.store.server.ts";
import { listMyInvitations } from "#consent/participant.store.server.ts";

/** For My day: invitations to take part that the asker has not answered. */
export async function findInvitationsAwaitingMe(scope: Scope) {
  return listMyInvitations(scope);
}

/** For My day: consents that wait for the asker's own yes or no. */
export async function findConsentsAwaitingMe(scope: Scope) {
  return listConsentQuestions(scope);
}
