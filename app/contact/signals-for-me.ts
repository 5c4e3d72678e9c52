import type { Scope } from "#access/scope.server.ts";
import { listLedTeams } from "#contact/board.store.server.ts";
import { type Actor, actorOf } from "#contact/signal-actor.ts";
import { readSignalFacts, type Whose } from "#contact/signal-facts.store.server.ts";
import type { Signal } from "#contact/signal-kinds.ts";
import { isEscalated, signalsOf } from "#contact/signal.ts";

/**
 * A signal of someone: `reason` is shown by `reasonWords` (app/contact/signal-words.ts), its answer is given at `to`.
 * Its key is `${personId} ${kind} ${subject} ${since}`.
 */
export interface SignalHere extends Signal {
  readonly personId: string;
  readonly name: string;
  readonly actor: Actor;
  readonly to: string;
}

/** Signals the acting professional is the one to act on today, the longest-standing first; empty for everyone else. */
export async function listSignalsForMe(scope: Scope): Promise<SignalHere[]> {
  const { me, signals } = await read(scope, "mine");
  return me === null ? [] : signals.filter(({ actor }) => actor.professionalId === me);
}

/** Signals nobody has answered for as long as the team has set, of the teams the asker leads; empty for everyone else. */
export async function listEscalated(scope: Scope): Promise<SignalHere[]> {
  const found: SignalHere[] = [];
  for (const { teamId, escalatesAfterDays } of await listLedTeams(scope)) {
    const { today, signals } = await read(scope, { teamId });
    found.push(...signals.filter((signal) => isEscalated(signal, today, escalatesAfterDays)));
  }
  return found;
}

async function read(scope: Scope, whose: Whose) {
  const { today, me, around, persons } = await readSignalFacts(scope, whose);
  const signals = persons.flatMap((person) => {
    const { personId, givenName, familyName } = person;
    const actor = actorOf(person, around, today);
    const to = person.isOpen ? `/persons/${personId}/signals` : `/board/${person.teamId}?row=${person.enrolmentId}`;
    return signalsOf(person, around, today).map((signal) => ({ ...signal, personId, name: `${givenName} ${familyName}`, actor, to }));
  });
  return { today, me, signals: signals.toSorted((a, b) => a.since.localeCompare(b.since)) };
}
