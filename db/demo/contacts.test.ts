import { expect, test } from "vitest";
import { idOf } from "#db/demo/identity.ts";
import { tellDemo } from "#db/demo/seed.ts";

const TODAY = "2026-11-22";
const rows = tellDemo(TODAY);
const contactsOf = (person: unknown) => rows.of("contact").filter((contact) => contact.person_id === person);
const dayOf = (moment: unknown) => (moment as Date).toISOString().slice(0, 10);

test("a year of contacts is told, none ahead of time and none before the one who made it was there", () => {
  expect(rows.of("contact").length).toBeGreaterThan(1000);
  const since = new Map(
    [...rows.of("participant")].map((seat) => [`${seat.person_id} ${seat.professional_id}`, seat.accepted_at instanceof Date ? dayOf(seat.accepted_at) : ""]),
  );
  for (const contact of rows.of("contact")) {
    expect(dayOf(contact.at) < TODAY, contact.id).toBe(true);
    expect(since.get(`${contact.person_id} ${contact.professional_id}`), contact.id).toBeDefined();
  }
});

test("contact has gone every way it can: steady, silent, never, missed twice, three tries of two kinds that nobody answered", () => {
  const people = rows.of("contact_rhythm").map((rhythm) => contactsOf(rhythm.person_id).toSorted((a, b) => (dayOf(a.at) < dayOf(b.at) ? 1 : -1)));
  const lastMet = (contacts: (typeof people)[number]) => contacts.find((contact) => contact.outcome === "met");
  expect(people.some((contacts) => dayOf(lastMet(contacts)?.at ?? new Date(0)) > "2026-11-15")).toBe(true);
  expect(people.some((contacts) => contacts.length > 0 && dayOf(lastMet(contacts)?.at ?? new Date(0)) < "2026-09-20")).toBe(true);
  expect(people.some((contacts) => contacts.length > 2 && contacts.slice(0, 2).every((contact) => contact.outcome === "not-met"))).toBe(true);
  expect(
    people.some((contacts) => {
      const latest = contacts.slice(0, 3);
      return latest.length === 3 && latest.every((contact) => contact.outcome === "no-answer") && new Set(latest.map((contact) => contact.kind)).size === 2;
    }),
  ).toBe(true);
  const enrolled = rows.of("enrolment").filter((enrolment) => enrolment.ended_on == null);
  expect(enrolled.some((enrolment) => contactsOf(enrolment.person_id).length === 0)).toBe(true);
});

test("someone is on leave, someone was discharged yesterday, someone has died, and hand-overs lack an owner", () => {
  expect(rows.of("stay").some((stay) => stay.leave_from != null && stay.leave_from <= TODAY && (stay.leave_to ?? "") >= TODAY)).toBe(true);
  expect(rows.of("stay").some((stay) => stay.discharged_on === "2026-11-21")).toBe(true);
  expect(rows.of("person").filter((person) => person.died_on != null)).toHaveLength(1);
  expect(rows.of("transition").filter((transition) => transition.owner_to_id == null).length).toBeGreaterThan(1);
  expect(rows.of("transition").map((transition) => transition.id)).toContain(idOf("transition/emma/school-change"));
});

test("the one who turns eighteen has it taken up by the day it falls on", () => {
  const isak = rows.of("person").find((person) => person.id === idOf("person/isak-bergman"));
  const transition = rows.of("transition").find((each) => each.person_id === isak?.id);
  expect(transition?.on_day.slice(4)).toBe(isak?.birth_on.slice(4));
  expect(Number(transition?.on_day.slice(0, 4)) - Number(isak?.birth_on.slice(0, 4))).toBe(18);
});
