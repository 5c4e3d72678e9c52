import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { listProfessionalsOf } from "#agency/agency.store.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { findConsentInForce, findToday } from "#consent/consent.store.server.ts";
import { findParticipant, insertParticipant, isOpenToMe, updateAccepted, updateEnded } from "#consent/participant.store.server.ts";
import { coverageOf } from "#consent/sight.ts";

/** Those who can be invited: whoever works at an agency that the consent in force covers, in a function it covers. */
export async function listInvitable(scope: Scope, personId: string) {
  const consent = await findConsentInForce(scope, personId);
  if (consent === undefined) return [];
  const today = await findToday(scope);
  const staff = await listProfessionalsOf(
    scope,
    consent.parties.map((party) => party.agencyId),
  );
  return staff.filter((each) => each.role !== "administrator" && "areas" in coverageOf(consent, each, today));
}

/** Asks someone to take part. She sees nothing until she has said yes herself. */
export async function inviteParticipant(
  scope: Scope,
  { personId, mandateId, task }: { personId: string; mandateId: string; task: string },
): Promise<Outcome<{ participantId: string }>> {
  const invited = (await listInvitable(scope, personId)).find((each) => each.mandateId === mandateId);
  if (invited === undefined) return refuse("participant.not-covered", "mandateId");
  const participantId = await insertParticipant(scope, { personId, professionalId: invited.professionalId, agencyId: invited.agencyId, task });
  if (participantId === undefined) return refuse("participant.is-here-already", "mandateId");
  await recordAccess(scope, { event: "participant.invite", action: "C", personId, subject: "participant", subjectId: participantId });
  return { ok: true, participantId };
}

/** Someone leaves the table. A coordinator hands over first: the baton is never in the air. */
export async function endParticipation(scope: Scope, { personId, participantId }: { personId: string; participantId: string }): Promise<Outcome> {
  const seat = await findParticipant(scope, personId, participantId);
  if (seat === undefined || seat.endedAt !== null) return refuse("participant.has-left");
  if (seat.isCoordinating) return refuse("participant.coordinator-hands-over");
  if (!(await updateEnded(scope, participantId))) return refuse("participant.not-yours-to-end");
  await recordAccess(scope, { event: "participant.end", action: "U", personId, subject: "participant", subjectId: participantId });
  return { ok: true };
}

interface Seat {
  readonly personId: string;
  readonly participantId: string;
}

/** Says yes to an invitation. What it opens is then up to the consent. */
export async function acceptInvitation(scope: Scope, { personId, participantId }: Seat): Promise<Outcome<{ isOpen: boolean }>> {
  // the line of her log before the row of the seat, in the order her own pages take them: so that the two never wait for each other
  await recordAccess(scope, { event: "participant.accept", action: "U", personId, subject: "participant", subjectId: participantId });
  if ((await updateAccepted(scope, participantId)) !== personId) return refuse("participant.invitation-is-gone");
  return { ok: true, isOpen: await isOpenToMe(scope, personId) };
}

/** Says no to an invitation, without a reason. */
export async function declineInvitation(scope: Scope, { personId, participantId }: Seat): Promise<Outcome> {
  await recordAccess(scope, { event: "participant.decline", action: "U", personId, subject: "participant", subjectId: participantId });
  if (!(await updateEnded(scope, participantId))) return refuse("participant.invitation-is-gone");
  return { ok: true };
}
