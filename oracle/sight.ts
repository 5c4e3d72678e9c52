import { agreementsAs, type Asker, isAtTable, isAtWork } from "./asker.ts";
import { isAgencyKeptOut, isKeptOut, itemKey, type KeptBack, keptBack } from "./block.ts";
import { consentedAreas, excludedTopics, holdsSeat, takesPart } from "./consent.ts";
import { type Facts, has, isWithin, type Moment, word } from "./event.ts";
import { emergencyPeople } from "./emergency.ts";
import { type Released, releasedTo } from "./release.ts";
import { areasOfPlace, standingPlaces, wholePeople } from "./representation.ts";

/*
 * All that decides what one asker may see, gathered once: the locks that are open to her now. Nothing is remembered from
 * one asker, or one moment, to the next.
 */

type Opened = ReadonlyMap<string, ReadonlySet<string>>;

export interface Sight {
  readonly facts: Facts;
  readonly at: Moment;
  readonly asker: Asker;
  /** herself, and the children she may represent */
  readonly whole: ReadonlySet<string>;
  /** life areas at the table, or let in to a relative */
  readonly areas: Opened;
  /** contacts, stays and signals: the table, the coordinators ('common'), the team's board */
  readonly contacts: Opened;
  /** what a team's member meets through its board */
  readonly board: Opened;
  readonly coordinated: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly teams: ReadonlyMap<string, string>;
  readonly registers: ReadonlySet<string>;
  readonly administered: ReadonlySet<string>;
  /** persons whose crisis plan she has opened in an emergency */
  readonly emergencies: ReadonlySet<string>;
  /** a seat at the table by lock 1 alone */
  hasSeat(person: string): boolean;
  /** what other agencies have released to hers */
  releasedOf(person: string): Released;
  isKeptOut(person: string): boolean;
  isTopicClosed(person: string, topic: string): boolean;
  /** by a block, which nothing opens again */
  isTopicKept(person: string, topic: string): boolean;
  isItemKept(person: string, kind: string, id: string): boolean;
}

export function sightOf(facts: Facts, asker: Asker, at: Moment): Sight {
  const whole = wholePeople(facts, asker, at);
  const areas = openAreas(facts, asker, at);
  const coordinated = coordinatedPeople(facts, asker);
  const teams = ownTeams(facts, asker, at);
  const board = boardAreas(facts, asker, at, teams);
  const contacts = isAtTable(asker)
    ? together(areas, board, new Map([...coordinated].map((person) => [person, new Set(["common"])])))
    : new Map<string, Set<string>>();
  const kept = remembered((person) => keptBack(facts, asker, person, at));
  const excluded = remembered((person) => excludedTopics(facts, asker, person, at));
  const out = remembered((person) => isKeptOut(facts, asker, person));
  return {
    facts,
    at,
    asker,
    whole,
    areas,
    contacts,
    board,
    coordinated,
    teams,
    places: new Set(standingPlaces(facts, asker, at).map((place) => word(place, "id"))),
    registers: agreementsAs(facts, asker, "coordinating-unit"),
    administered: agreementsAs(facts, asker, "administrator"),
    emergencies: new Set([...emergencyPeople(facts, asker, at)].filter((person) => !isClosedTo(facts, asker, person))),
    hasSeat: remembered((person) => holdsSeat(facts, asker, person, at)),
    releasedOf: remembered((person) => releasedTo(facts, asker, person, areas.has(person) || board.has(person), at)),
    isKeptOut: out,
    isTopicClosed: (person, topic) =>
      (kept(person) satisfies KeptBack).topics.has(topic) || excluded(person).has(topic) || (asker.capacity === "circle" && !whole.has(person)),
    isTopicKept: (person, topic) => kept(person).topics.has(topic),
    isItemKept: (person, kind, id) => kept(person).items.has(itemKey(kind, id)),
  };
}

function remembered<Answer>(ask: (person: string) => Answer): (person: string) => Answer {
  const answers = new Map<string, Answer>();
  return (person) => {
    const known = answers.get(person);
    if (known !== undefined) return known;
    const answer = ask(person);
    answers.set(person, answer);
    return answer;
  };
}

const isClosedTo = (facts: Facts, asker: Asker, person: string): boolean => isKeptOut(facts, asker, person) || isAgencyKeptOut(facts, asker, person);

/** Locks 1 and 2 together. */
function openAreas(facts: Facts, asker: Asker, at: Moment): Map<string, Set<string>> {
  const opened = new Map<string, Set<string>>();
  for (const place of standingPlaces(facts, asker, at)) {
    const here = opened.get(word(place, "person_id")) ?? new Set();
    for (const area of areasOfPlace(place)) here.add(area);
    if (here.size > 0) opened.set(word(place, "person_id"), here);
  }
  if (!isAtTable(asker)) return opened;
  for (const person of new Set(facts.of("participant", "professional_id", asker.professional).map((seat) => word(seat, "person_id")))) {
    if (asker.capacity === "preview" && asker.previewOf !== person) continue;
    if (isClosedTo(facts, asker, person) || !takesPart(facts, asker, person, at)) continue;
    const here = consentedAreas(facts, asker, person, at);
    if (here.size > 0) opened.set(person, here);
  }
  return opened;
}

function coordinatedPeople(facts: Facts, asker: Asker): Set<string> {
  if (!isAtWork(asker)) return new Set();
  const held = facts
    .of("coordinator_term", "professional_id", asker.professional)
    .filter((term) => word(term, "agency_id") === asker.agency && word(term, "state") === "accepted")
    .map((term) => word(term, "person_id"));
  return new Set(held.filter((person) => !isClosedTo(facts, asker, person)));
}

/** Committed by her agency and welcomed there; her part in each. */
function ownTeams(facts: Facts, asker: Asker, at: Moment): Map<string, string> {
  if (!isAtWork(asker)) return new Map();
  const now = facts
    .of("team_member", "professional_id", asker.professional)
    .filter((each) => word(each, "agency_id") === asker.agency && has(each, "welcomed_at") && isWithin(each, at.today))
    .filter((each) => isWithin(facts.one("team", word(each, "team_id")) ?? {}, at.today));
  return new Map(now.map((each) => [word(each, "team_id"), word(each, "role")]));
}

/** Those in the team's care (guidance never opens anyone), as far as they consented to her agency and function. */
function boardAreas(facts: Facts, asker: Asker, at: Moment, teams: ReadonlyMap<string, string>): Opened {
  const opened = new Map<string, Set<string>>();
  for (const [team, part] of teams) {
    if (part === "peer-worker") continue;
    for (const enrolment of facts.of("enrolment", "team_id", team)) {
      const person = word(enrolment, "person_id");
      const isOver = has(enrolment, "ended_on") && word(enrolment, "ended_on") <= at.today;
      if (isOver || word(enrolment, "enrolled_on") > at.today || word(enrolment, "level") === "guidance" || isClosedTo(facts, asker, person)) continue;
      const here = consentedAreas(facts, asker, person, at);
      if (here.size > 0) opened.set(person, here);
    }
  }
  return opened;
}

function together(...parts: readonly Opened[]): Opened {
  const all = new Map<string, Set<string>>();
  for (const part of parts) for (const [person, areas] of part) all.set(person, new Set([...(all.get(person) ?? []), ...areas]));
  return all;
}
