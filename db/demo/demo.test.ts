import { fnr } from "@navikt/fnrvalidator";
import personnummer from "personnummer";
import { expect, test } from "vitest";
import { demo, demoActors } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { LIFE_AREAS } from "#db/demo/life-areas.ts";
import type { Rows } from "#db/demo/rows.ts";
import { tellDemo } from "#db/demo/seed.ts";
import type { Tables } from "#db/tables.ts";

const TODAY = "2026-11-22";
const rows = tellDemo(TODAY);

const TABLES = [
  "person",
  "person_card",
  "account",
  "identity",
  "plan",
  "goal",
  "measure",
  "own_words",
  "plan_change",
  "confirmation",
  "consent",
  "consent_giver",
  "consent_party",
  "participant",
  "coordinator_term",
  "referral",
  "referral_event",
  "meeting",
  "meeting_seat",
  "mandate",
] as const satisfies readonly (keyof Tables)[];

const written = (told: Rows) => JSON.stringify(TABLES.map((table) => told.of(table)));

test("the same day gives the same rows", () => {
  expect(written(tellDemo(TODAY))).toBe(written(rows));
});

test.each(["2024-02-29", "2026-01-01", "2027-03-28", "2028-12-31"])("it can be told on %s too, and no event is dated after that day", (today) => {
  const told = tellDemo(today);
  const latest = Math.max(...told.of("plan_change").map((change) => new Date(change.at as Date).getTime()));
  expect(latest).toBeLessThan(Date.parse(`${today}T00:00:00+01:00`));
});

test("every national id is a valid synthetic one", () => {
  const countries = new Map(rows.of("person").map((person) => [person.id, person.jurisdiction]));
  for (const { person_id, national_id } of rows.of("person_card")) {
    if (countries.get(person_id) === "no") {
      expect(fnr(national_id), national_id).toMatchObject({ status: "valid", type: "tnr" });
    } else {
      expect(personnummer.valid(national_id), national_id).toBe(true);
      expect(Number(national_id.slice(8, 11))).toBeGreaterThanOrEqual(980);
    }
  }
});

test("Fjordby's team has fourteen people sharing 5.2 posts, as on slide 16 of seed 000", () => {
  const members = rows.of("team_member").filter((member) => member.team_id === idOf("team/fjordby"));
  expect(members).toHaveLength(14);
  expect(members.reduce((sum, member) => sum + Number(member.post_share), 0)).toBeCloseTo(5.2, 10);
  const functions = new Map(rows.of("mandate").map((mandate) => [mandate.professional_id, mandate.function_name]));
  const at = (agency: string) =>
    members
      .filter((member) => member.agency_id === idOf(`agency/${agency}`))
      .map((member) => functions.get(member.professional_id))
      .toSorted();
  expect(at("fjordby-dps")).toEqual([
    "erfaringskonsulent",
    "psykiater",
    "psykiatrisk sykepleier",
    "psykolog",
    "psykolog",
    "psykolog",
    "psykolog",
    "vernepleier",
  ]);
  expect(at("nav-fjordby")).toEqual(["NAV-konsulent"]);
});

test("every actor of Emma's slide takes part in her plan and answers for something in it", () => {
  const slide = [
    "distriktsläkare",
    "handläggare",
    "elevassistent",
    "logoped",
    "arbetsterapeut",
    "specialpedagog",
    "tandläkare",
    "specialisttandläkare",
    "sjukgymnast",
    "LSS-handläggare",
    "lärare",
    "rektor",
    "skolskjutssamordnare",
    "hjälpmedelskonsulent",
    "leverantör",
    "specialistläkare",
    "kontaktperson på korttidshemmet",
  ];
  const functionOf = new Map(rows.of("mandate").map((mandate) => [mandate.professional_id, mandate.function_name]));
  const seated = rows.of("participant").filter((seat) => seat.person_id === demo.emma.personId && seat.accepted_at != null);
  expect(seated.map((seat) => functionOf.get(seat.professional_id))).toEqual(expect.arrayContaining(slide));
  const owners = rows
    .of("measure")
    .filter((measure) => measure.person_id === demo.emma.personId)
    .map((measure) => functionOf.get(measure.professional_id ?? ""));
  expect(owners).toEqual(expect.arrayContaining(slide));
});

test("about sixty are in the care of Fjordby's team, and nobody was enrolled without one from each side", () => {
  const here = rows.of("enrolment").filter((enrolment) => enrolment.team_id === idOf("team/fjordby"));
  const standing = here.filter((enrolment) => enrolment.ended_on == null);
  expect(standing.length).toBeGreaterThanOrEqual(60);
  expect(new Set(standing.map((enrolment) => enrolment.level))).toEqual(new Set(["enrolled", "shoulder-to-shoulder", "guidance"]));
  expect(new Set(here.map((enrolment) => enrolment.person_id)).size).toBe(here.length);
  const sides = Map.groupBy(
    rows.of("coordinator_term").filter((term) => term.answered_at != null && term.state !== "declined"),
    (term) => term.person_id,
  );
  for (const { person_id } of rows.of("enrolment")) {
    expect(new Set(sides.get(person_id)?.map((term) => term.side)), person_id).toEqual(new Set(["municipal", "specialist"]));
  }
});

test("there are enough people, in every state a need and a plan can be in", () => {
  expect(rows.of("person").length).toBeGreaterThanOrEqual(40);
  expect(new Set(rows.of("referral").map((need) => need.state))).toEqual(
    new Set(["raised", "received", "assessed", "accepted", "not-needed", "handed-over", "declined-by-person"]),
  );
  expect(new Set(rows.of("plan").map((plan) => plan.state))).toEqual(new Set(["draft", "active", "ended"]));
  expect(new Set(rows.of("coordinator_term").map((term) => term.state))).toEqual(new Set(["offered", "accepted", "declined", "ended"]));
  expect(new Set(rows.of("person").map((person) => person.address_protection))).toEqual(new Set(["none", "confidential", "strictly-confidential"]));
});

test("whoever can be clicked on has an account, an identity and, as a professional, a mandate", () => {
  const subjects = new Map(rows.of("identity").map((identity) => [identity.subject, identity.account_id]));
  const mandates = new Set(rows.of("mandate").map((mandate) => mandate.id));
  const accounts = new Set(rows.of("account").map((account) => account.id));
  for (const actor of demoActors) {
    expect(accounts.has(subjects.get(actor.subject)), actor.subject).toBe(true);
    expect(actor.mandateId === undefined || mandates.has(actor.mandateId), actor.subject).toBe(true);
  }
  expect(rows.of("participant").some((seat) => seat.professional_id === demo.outsider.professionalId)).toBe(false);
});

test("every word stands in a life area of its country, and every professional with a measure sits at the table", () => {
  const countries = new Map(rows.of("person").map((person) => [person.id, person.jurisdiction as "no" | "se"]));
  const seats = new Set(rows.of("participant").map((seat) => `${seat.person_id} ${seat.professional_id}`));
  for (const item of [...rows.of("goal"), ...rows.of("measure"), ...rows.of("plan_change")]) {
    const codes: string[] = LIFE_AREAS[countries.get(item.person_id) ?? "no"].map(([code]) => code);
    expect(["common", ...codes], JSON.stringify(item)).toContain(item.life_area);
  }
  const strangers = rows.of("measure").filter((measure) => measure.professional_id != null && !seats.has(`${measure.person_id} ${measure.professional_id}`));
  expect(strangers.map((measure) => measure.what)).toEqual([]);
});

test("whoever answers for a measure may read it: her agency's consent covers its life area", () => {
  const live = new Set(
    rows
      .of("consent")
      .filter((consent) => consent.replaced_at == null && consent.withdrawn_at == null)
      .map((consent) => consent.id),
  );
  const covers = new Set(
    rows
      .of("consent_party")
      .filter((party) => live.has(party.consent_id))
      .flatMap((party) => (party.life_areas ?? []).map((area) => `${party.person_id} ${party.agency_id} ${area}`)),
  );
  const consented = new Set(
    rows
      .of("consent_party")
      .filter((party) => live.has(party.consent_id))
      .map((party) => party.person_id),
  );
  const earlier = idOf("plan/randi-earlier");
  const blind = rows
    .of("measure")
    .filter(
      (measure) =>
        measure.agency_id != null &&
        measure.plan_id !== earlier &&
        consented.has(measure.person_id) &&
        !covers.has(`${measure.person_id} ${measure.agency_id} ${measure.life_area}`),
    );
  expect(blind.map((measure) => measure.what)).toEqual([]);
});
