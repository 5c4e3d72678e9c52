import type { Scope } from "#access/scope.server.ts";
import { type BoardRow, inOrderOfTheBoard, initialsOf } from "#contact/board.ts";
import { type BoardTeam, type BoardWriting, findBoardWriting, listBoardTeams } from "#contact/board.store.server.ts";
import { actorOf } from "#contact/signal-actor.ts";
import { readSignalFacts, type SignalPerson } from "#contact/signal-facts.store.server.ts";
import { isEscalated, notNowUntil, signalsOf } from "#contact/signal.ts";

/** The teams whose board is open to the asker. */
export const listBoards = (scope: Scope): Promise<BoardTeam[]> => listBoardTeams(scope);

/** A team's board, in the order of the meeting; undefined for whoever is no member of the team. */
export async function readBoard(scope: Scope, teamId: string) {
  const team = (await listBoardTeams(scope)).find((each) => each.teamId === teamId);
  if (team === undefined) return undefined;
  const { today, around, persons } = await readSignalFacts(scope, { teamId });
  const enrolmentIds = persons.flatMap(({ enrolmentId }) => enrolmentId ?? []);
  const { members, closedDayId, ...written } = (await findBoardWriting(scope, teamId, enrolmentIds)) ?? {
    reasons: [],
    decisions: [],
    members: [],
    closedDayId: null,
  };
  const reasonsOf = Map.groupBy(written.reasons, ({ enrolmentId }) => enrolmentId);
  const decisionsOf = Map.groupBy(written.decisions, ({ enrolmentId }) => enrolmentId);
  const rows = persons
    .filter(({ diedOn }) => diedOn === null)
    .map((person) => {
      const id = person.enrolmentId ?? "";
      const actor = actorOf(person, around, today);
      const signals = signalsOf(person, around, today).map((signal) => ({ ...signal, isEscalated: isEscalated(signal, today, team.escalatesAfterDays) }));
      return rowOf(person, {
        today,
        signals,
        actor: actor.name,
        isActorUnit: actor.as === "unit",
        reasons: reasonsOf.get(id) ?? [],
        decisions: decisionsOf.get(id) ?? [],
      });
    });
  return { team, today, members, closedDayId, rows: inOrderOfTheBoard(rows, team.part === "leader") };
}
export type Board = NonNullable<Awaited<ReturnType<typeof readBoard>>>;

interface Beside extends Pick<BoardRow, "signals" | "actor" | "isActorUnit"> {
  readonly today: string;
  readonly reasons: BoardWriting["reasons"];
  readonly decisions: BoardWriting["decisions"];
}

function rowOf(person: SignalPerson, { today, reasons, decisions, ...beside }: Beside): BoardRow {
  const { personId, enrolmentId, givenName, familyName, isOpen, lastTwoWay, planned, rhythms, everyDays, enrolledOn } = person;
  return {
    enrolmentId: enrolmentId ?? "",
    personId,
    name: `${givenName} ${familyName}`,
    initials: initialsOf(givenName, familyName),
    isOpen,
    reasons: reasons.map(({ reasonId, reason, since, lifeArea }) => ({ reasonId, reason, since, lifeArea })),
    since: enrolledOn ?? today,
    last: lastTwoWay === null ? null : { on: lastTwoWay.on, kind: lastTwoWay.kind },
    isPartlyHeard: person.isPartlyHeard === true,
    nextOn: planned[0] ?? null,
    rhythms: rhythms.map((rhythm) => rhythm.everyDays).toSorted((a, b) => a - b),
    everyDays,
    notNowUntil: notNowUntil(person, today),
    undone: decisions.filter(({ doneOn, decidedOn, dueOn }) => doneOn === null && decidedOn < today && dueOn <= today),
    ahead: decisions.filter(({ doneOn, decidedOn, dueOn }) => doneOn === null && decidedOn < today && dueOn > today),
    today: decisions.filter(({ decidedOn }) => decidedOn === today),
    ...beside,
  };
}
