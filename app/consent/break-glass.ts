import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import type { EmergencyAnswer } from "#consent/emergency.ts";
import { askForPerson, confirmOpening, findOwnOpening, getEmergencyStanding, updateOpeningEnded } from "#consent/emergency.store.server.ts";
import { readNationalId } from "#person/national-id.ts";

export type Answered = Outcome<{ readonly answer: Exclude<EmergencyAnswer, "stale" | "not-yours">; readonly openingId?: string }>;

/**
 * Asks for one person by her whole number. A number that cannot be one is refused at once, without asking; whatever the
 * answer to a real one is, that it was asked stands. The database decides; it refuses where the proof is too old.
 */
export async function askEmergency(scope: Scope, { number, reason }: { number: string; reason: string }): Promise<Answered> {
  const { mayAsk, jurisdiction } = await getEmergencyStanding(scope);
  if (!mayAsk) return refuse("emergency.not-yours");
  const read = readNationalId(jurisdiction, number);
  if (read === undefined) return refuse("emergency.not-a-number", "number");
  const done = await askForPerson(scope, read.digits, reason);
  return settled(done.answer, done.openingId);
}

/** The second step: life or health is in danger, and she cannot be asked. */
export async function confirmEmergency(scope: Scope, openingId: string): Promise<Answered> {
  return settled(await confirmOpening(scope, openingId), openingId);
}

function settled(answer: EmergencyAnswer, openingId: string | undefined): Answered {
  if (answer === "stale") return refuse("stepup.needed");
  if (answer === "not-yours") return refuse("emergency.not-yours");
  return { ok: true, answer, ...(openingId === undefined ? {} : { openingId }) };
}

/** The reader is done before the hours are over. */
export async function endEmergency(scope: Scope, openingId: string): Promise<Outcome> {
  const opening = await findOwnOpening(scope, openingId);
  if (opening === undefined || !(await updateOpeningEnded(scope, openingId))) return refuse("emergency.is-over");
  await recordAccess(scope, { event: "emergency.end", action: "U", personId: opening.personId, subject: "emergency", subjectId: openingId });
  return { ok: true };
}
