import type { Scope } from "#access/scope.server.ts";
import { listConsentsRunningOut } from "#consent/consent.store.server.ts";
import { listConsentQuestions } from "#consent/giving.store.server.ts";
import { listMyInvitations } from "#consent/participant.store.server.ts";

/** What of consents and taking part awaits the asker: invitations and questions to answer, and consents about to run out. For My day. */
export async function listWhatAwaits(scope: Scope) {
  return {
    invitations: await listMyInvitations(scope),
    questions: await listConsentQuestions(scope),
    runningOut: await listConsentsRunningOut(scope),
  };
}
