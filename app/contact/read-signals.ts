import type { Scope } from "#access/scope.server.ts";
import { actorOf } from "#contact/signal-actor.ts";
import { listWhoMayAct } from "#contact/signal-closing.store.server.ts";
import { readSignalFacts } from "#contact/signal-facts.store.server.ts";
import { signalsOf } from "#contact/signal.ts";

/** Those who can take the next step for her. */
export const listAnswerers = (scope: Scope, personId: string) => listWhoMayAct(scope, personId);

/** One person's signals and what has been answered; undefined where the asker may not follow her contacts. */
export async function readSignals(scope: Scope, personId: string) {
  const { around, today, persons } = await readSignalFacts(scope, { personId });
  const [person] = persons;
  if (person === undefined) return undefined;
  return { today, signals: signalsOf(person, around, today), actor: actorOf(person, around, today), closings: person.closings.slice(0, 20) };
}
