import type { Around, SignalFacts } from "#contact/signal-facts.ts";
import { dayOf } from "#deadline/day.ts";

/* Someone whose signals are all silent, and what differs from her: for the tests of app/contact. */

export const TODAY = "2026-11-22";
export const LIV = "00000000-0000-4000-8000-000000000001";
export const INGRID = "00000000-0000-4000-8000-000000000002";
export const OLA = "00000000-0000-4000-8000-000000000003";
export const TOWN = "00000000-0000-4000-8000-00000000000a";
export const CLINIC = "00000000-0000-4000-8000-00000000000b";

export function plus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A moment of a contact, at noon where she lives unless another is given. */
export const on = (day: string, at = `${day}T11:00:00Z`) => ({ at, on: dayOf(new Date(at)) });

type Unmet = SignalFacts["unmet"][number];
export const tried = (day: string, differing: Partial<Unmet> = {}): Unmet => ({
  ...on(day),
  kind: "phone",
  direction: "to-person",
  outcome: "no-answer",
  agencyId: TOWN,
  ...differing,
});

const term = (side: "municipal" | "specialist", professionalId: string, agencyId: string, name: string) => ({
  side,
  professionalId,
  agencyId,
  name,
  from: "2020-01-01",
  to: null,
  substituteId: null,
  lastTwoWayOn: null,
});

export function quiet(differing: Partial<SignalFacts> = {}): SignalFacts {
  return {
    personId: "00000000-0000-4000-8000-0000000000ff",
    jurisdiction: "no",
    agreementId: "00000000-0000-4000-8000-0000000000aa",
    birthOn: "1980-06-01",
    diedOn: null,
    countedFrom: "2024-01-10",
    everyDays: 14,
    lastTwoWay: { ...on(TODAY), kind: "visit" },
    unmet: [],
    planned: [],
    rhythms: [],
    terms: [term("municipal", LIV, TOWN, "Liv Myhre"), term("specialist", INGRID, CLINIC, "Ingrid Moe")],
    measures: [],
    reviewOn: null,
    table: [],
    stays: [],
    decisions: [],
    consent: null,
    takenUp: [],
    wishes: [],
    closings: [],
    unitName: "Koordinerende enhet",
    ...differing,
  };
}

const named = { nameNb: "Blir myndig", nameSv: "Blir myndig", nameEn: "Comes of age" };
const mandate = (professionalId: string, agencyId: string) => ({ professionalId, agencyId, role: "coordinator", from: "2019-01-01", to: null });
export const AROUND: Around = {
  mandates: [mandate(LIV, TOWN), mandate(INGRID, CLINIC), mandate(OLA, TOWN)],
  absences: [],
  names: new Map([
    [LIV, "Liv Myhre"],
    [INGRID, "Ingrid Moe"],
    [OLA, "Ola Vik"],
  ]),
  rules: [
    {
      ruleId: "12",
      kind: "turns-12",
      age: 12,
      stayKind: null,
      opensDaysBefore: 60,
      standsDaysAfter: 60,
      lifeArea: "common",
      isInForce: true,
      jurisdiction: "no",
      agreementId: null,
      ...named,
    },
    {
      ruleId: "18",
      kind: "turns-18",
      age: 18,
      stayKind: null,
      opensDaysBefore: 365,
      standsDaysAfter: 60,
      lifeArea: "common",
      isInForce: true,
      jurisdiction: "no",
      agreementId: null,
      ...named,
    },
  ],
};

type Stay = SignalFacts["stays"][number];
export const stay = (differing: Partial<Stay> = {}): Stay => ({
  stayId: "00000000-0000-4000-8000-0000000000aa",
  kind: "hospital",
  lifeArea: "health",
  admittedOn: "2026-11-01",
  leaveFrom: null,
  leaveTo: null,
  dischargePlannedOn: null,
  dischargedOn: null,
  registeredAt: "2026-11-01T11:00:00Z",
  dischargeRegisteredAt: null,
  ...differing,
});

/** The calendar day so many days from the real today, where the persons live. */
export const dayFrom = (days: number) => plus(dayOf(new Date()), days);
