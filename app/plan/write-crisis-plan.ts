import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { beginCrisisPlan, hasOwnCrisisVoice, insertCrisisContact, insertCrisisWords, updateContactEnded } from "#plan/crisis-writing.store.server.ts";
import { findCrisisPlan } from "#plan/crisis.store.server.ts";
import type { ContactTyped, CrisisPart } from "#plan/crisis.ts";
import { howToWrite, type WhoseWords } from "#plan/plan.ts";

/** As what the asker writes here: her own words, or what she has said, written down for her. */
function howHere(here: PersonHere, hasOwnVoice: boolean, whose?: WhoseWords) {
  return here.mayWrite ? howToWrite({ ...here, hasOwnVoice }, whose) : undefined;
}

interface Said {
  readonly whose?: WhoseWords | undefined;
  /** part by part: what is to stand there, and what the writer saw there when she began ("" for nothing) */
  readonly parts: readonly { readonly part: CrisisPart; readonly words: string; readonly basedOn: string }[];
}

/** Writes the parts that were changed. The earlier wordings stay in the history; every change takes her approval off. */
export async function sayCrisisWords(scope: Scope, here: PersonHere, { parts, whose }: Said): Promise<Outcome<{ changed: number }>> {
  const crisisPlanId = await beginCrisisPlan(scope, here.personId);
  if (crisisPlanId === undefined) return refuse("crisis.not-yours-to-write");
  const read = await findCrisisPlan(scope, here.personId);
  const current = Object.fromEntries((read?.words ?? []).map((each) => [each.part, each]));
  if (parts.some(({ part, basedOn }) => (current[part]?.id ?? "") !== basedOn)) return { ...refuse("form.conflict"), current };
  const changed = parts.filter(({ part, words }) => (current[part]?.words ?? "") !== words);
  for (const { part, words } of changed) {
    const how = howHere(here, await hasOwnCrisisVoice(scope, crisisPlanId, part), whose);
    if (how === undefined) return refuse("words.only-hers");
    await insertCrisisWords(scope, { personId: here.personId, crisisPlanId, how }, part, words);
  }
  return { ok: true, changed: changed.length };
}

export async function nameCrisisContact(scope: Scope, here: PersonHere, contact: ContactTyped): Promise<Outcome> {
  const how = howHere(here, false, "own");
  const crisisPlanId = how === undefined ? undefined : await beginCrisisPlan(scope, here.personId);
  if (how === undefined || crisisPlanId === undefined) return refuse("crisis.not-yours-to-write");
  await insertCrisisContact(scope, { personId: here.personId, crisisPlanId, how }, contact);
  return { ok: true };
}

export async function endCrisisContact(scope: Scope, here: PersonHere, contactId: string): Promise<Outcome> {
  return (await updateContactEnded(scope, here.personId, contactId)) ? { ok: true } : refuse("crisis.contact-gone");
}
