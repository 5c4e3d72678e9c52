import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import { type ContactInput, momentOfContact, timeProblem, WAYS } from "#contact/contact.ts";
import { findRecorder, insertContact } from "#contact/contact.store.server.ts";
import { dayOf } from "#deadline/day.ts";

/**
 * Writes down a contact or an attempt: who, how, where it led. Open to whoever may follow the contacts of the person,
 * from her page or from the board; for oneself or for a colleague in one's own agency.
 */
export async function recordContact(
  scope: Scope,
  { personId, way, at, nextOn, professionalId, ...rest }: ContactInput & { personId: string },
  now = new Date(),
): Promise<Outcome<{ contactId: string }>> {
  const recorder = await findRecorder(scope, personId);
  if (recorder === undefined) return refuse("contact.not-here");
  const moment = momentOfContact(at, now);
  const problem = timeProblem(moment, nextOn, now);
  if (problem !== undefined || moment === undefined) return { ok: false, problems: [problem ?? { code: "contact.no-such-time", field: "at" }] };
  if (recorder.diedOn !== null && dayOf(moment) > recorder.diedOn) return refuse("contact.after-death", "at");
  const who = professionalId ?? recorder.professionalId;
  if (who !== recorder.professionalId && !recorder.colleagueIds.includes(who)) return refuse("contact.not-a-colleague", "professionalId");
  const [kind, place] = WAYS[way];
  return { ok: true, contactId: await insertContact(scope, { personId, kind, place, at: moment, nextOn, professionalId: who, ...rest }) };
}
