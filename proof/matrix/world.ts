import type { Happening, Moment } from "../../oracle/event.ts";
import { LIFE_AREAS, Staff, tellArea } from "./area.ts";
import { tellBlocks } from "./blocks.ts";
import { Chronicle } from "./chronicle.ts";
import { tellConsents } from "./consents.ts";
import { tellContacts } from "./contacts.ts";
import { tellCrises } from "./crises.ts";
import { Dice } from "./dice.ts";
import { tellAbsences, tellLog } from "./logs.ts";
import { tellClocks, tellNeeds } from "./needs.ts";
import { type Person, tellPerson } from "./people.ts";
import { tellPlan } from "./plans.ts";
import { tellSessions } from "./sessions.ts";
import { tellShares } from "./shares.ts";

export interface Size {
  readonly people: number;
  /** rows of each kind in a plan */
  readonly plan: number;
  readonly contacts: number;
  readonly log: number;
  readonly sessions: number;
}
export interface World {
  readonly seed: number;
  readonly at: Moment;
  readonly happenings: readonly Happening[];
  readonly sessions: readonly string[];
}

const AGES = [
  ["no", "keeps-from-guardian", 12, null],
  ["no", "consents-too", 15, "child-welfare"],
  ["no", "guardian-access-ends", 16, null],
  ["no", "majority", 18, null],
  ["se", "keeps-from-guardian", 13, null],
  ["se", "guardian-access-ends", 18, null],
  ["se", "majority", 18, null],
] as const;

/** Countries, life areas and the ages the law names: told once, whatever the worlds. One rule that is over, and one to come. */
export function tellLaw(at: Moment): Happening[] {
  const tale = new Chronicle(new Dice(1), at, "00000000");
  for (const code of ["no", "se"]) tale.note("jurisdiction", { code, time_zone: code === "no" ? "Europe/Oslo" : "Europe/Stockholm" });
  for (const jurisdiction of ["no", "se"] as const) {
    LIFE_AREAS[jurisdiction].forEach((code, position) =>
      tale.note("life_area", { jurisdiction, code, position, name_nb: code, name_sv: code, name_en: code, valid_from: "2000-01-01", valid_to: null }),
    );
  }
  const rule = (jurisdiction: string, kind: string, age: number, sector: string | null, valid_from: string, valid_to: string | null): void =>
    void tale.record("age_rule", { jurisdiction, kind, age, sector, source: "law", valid_from, valid_to });
  for (const [jurisdiction, kind, age, sector] of AGES) rule(jurisdiction, kind, age, sector, "2000-01-01", null);
  rule("no", "guardian-access-ends", 20, null, "1990-01-01", tale.day(-1));
  rule("se", "guardian-access-ends", 21, null, tale.day(1), null);
  // in an emergency: no by default, yes in health, and a rule that is over
  const glass = (jurisdiction: string, sector: string | null, is_allowed: boolean, roles: string[], valid_to: string | null): void =>
    void tale.record("emergency_rule", { jurisdiction, sector, is_allowed, roles, source: "law", valid_from: "2000-01-01", valid_to });
  for (const jurisdiction of ["no", "se"]) {
    glass(jurisdiction, null, false, [], null);
    glass(jurisdiction, "health", true, ["coordinator", "team-member"], null);
    glass(jurisdiction, "social", true, ["coordinator", "team-member"], tale.day(-1));
  }
  return tale.happenings;
}

/** One tenant after another under ids of its own: areas of both countries, and all that happened there. */
export function tellWorld(seed: number, at: Moment, size: Size): World {
  const tale = new Chronicle(new Dice(seed), at, (0x10_00_00_00 + (seed % 0x0f_ff_ff_ff)).toString(16).padStart(8, "0"));
  const staff = new Staff();
  tale.unrest = 14;
  const workers = size.people < 100 ? 2 : 5;
  const first = tellArea(tale, "no", staff, [], workers);
  const areas = [first, tellArea(tale, "no", staff, first.agencies.slice(0, 1), workers), tellArea(tale, "se", staff, [], workers)];
  const people: Person[] = [];
  const kin: string[] = [];
  const seq = { next: (seed % 100_000) * 100_000 };
  for (let n = 0; n < size.people; n += 1) {
    tale.unrest = tale.dice.in100(55) ? 6 : 45;
    const person = tellPerson(tale, areas[n % areas.length] ?? first, staff, kin);
    people.push(person);
    for (const happening of tale.happenings.slice(-60)) {
      if (happening.kind === "recorded" && happening.what === "circle_member" && typeof happening.fact["account_id"] === "string")
        kin.push(happening.fact["account_id"]);
    }
    const consents = tellConsents(tale, person);
    const { items, contacts } = tellContacts(tale, person, staff, size.contacts);
    items.push(...tellPlan(tale, person, staff, size.plan), ...tellShares(tale, person, staff, contacts, consents));
    tellBlocks(tale, person, staff, items);
    tellCrises(tale, person, staff, seq);
    if (person.isProtected) tale.note("protected_place", { person_id: person.id, id: person.id });
    tellClocks(tale, person);
    tellLog(tale, person, staff, seq, size.log);
  }
  tale.unrest = 24;
  const needs = areas.flatMap(
    (area) =>
      tellNeeds(
        tale,
        area,
        people.filter((person) => person.area === area),
        staff,
        Math.ceil(size.people / 6),
      ), // some are about nobody registered
  );
  for (const area of areas) tellAbsences(tale, area);
  const sessions = tellSessions(tale, people, staff, needs, size.sessions, [...new Set(kin)]);
  return { seed, at, happenings: tale.happenings, sessions };
}
