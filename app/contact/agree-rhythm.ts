import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { findRecorder } from "#contact/contact.store.server.ts";
import { insertRhythm, updateRhythmEnded, updateRhythmEndedFor } from "#contact/rhythm.store.server.ts";

/** How often two have agreed to meet. A new agreement ends the old one between the same two. */
export async function agreeRhythm(scope: Scope, input: { personId: string; professionalId: string; everyDays: number }): Promise<Outcome> {
  const recorder = await findRecorder(scope, input.personId);
  if (recorder === undefined) return refuse("contact.not-here");
  if (!recorder.colleagueIds.includes(input.professionalId)) return refuse("contact.not-a-colleague", "professionalId");
  await updateRhythmEndedFor(scope, input.personId, input.professionalId);
  await insertRhythm(scope, input);
  return { ok: true };
}

export async function endRhythm(scope: Scope, { personId, rhythmId }: { personId: string; rhythmId: string }): Promise<Outcome> {
  return (await updateRhythmEnded(scope, personId, rhythmId)) ? { ok: true } : refuse("contact.rhythm-not-here");
}
