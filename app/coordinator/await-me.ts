import type { Scope } from "#access/scope.server.ts";
import { listSilentForMe } from "#agency/who-answers.ts";
import { listAsksAwaiting } from "#coordinator/ask.store.server.ts";
import { listCoversOfMine } from "#coordinator/absence.store.server.ts";
import { readGaps } from "#coordinator/read-gaps.ts";
import { listAnsweredNo } from "#coordinator/handover.store.server.ts";
import { listHandoversToMe } from "#coordinator/handover-to-me.store.server.ts";

/**
 * For My day, of whoever is signed in (each list is empty for those it is not for):
 * - `handovers`: a coordinator's role that another wants the asker to take over → `/batons/:handoverId`
 *   `{ handoverId, side, fromName, answerBy: day | null, isLate }`; it names no person
 * - `refused`: hand-overs of hers that were declined and are hers still → `/persons/:personId/coordinator`
 *   `{ handoverId, personId, personName, toName, answeredAt }`
 * - `covers`: absences, now or within two weeks, that she stands in for → `/coordinator`
 *   `{ absenceId, name, fromOn, toOn, isNow }`
 * - `asks`: (coordinating unit) persons who ask for another coordinator → `/coordinator/asks/:askId`
 *   `{ askId, personName, askedOn: day, answerBy: day | null, isLate }`
 * - `gaps`: (coordinating unit) chairs that nobody sits in → `/coordinator/gaps`
 *   `{ personId, personName, side, kind, since }`, the longest first
 * - `silent`: (coordinating unit, administrator) agencies that nobody answers for, or soon will
 *   `{ id, name, since, until, to }`
 */
export async function listBatonsAwaitingMe(scope: Scope) {
  return {
    handovers: await listHandoversToMe(scope),
    refused: await listAnsweredNo(scope),
    covers: await listCoversOfMine(scope),
    asks: await listAsksAwaiting(scope),
    gaps: await readGaps(scope),
    silent: await listSilentForMe(scope),
  };
}
