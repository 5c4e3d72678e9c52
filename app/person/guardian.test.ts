import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { openPerson, type PersonHere } from "#audit/audit.store.server.ts";
import type { Database } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { findAppointedRule, listAppointedYes, listDecisions, listGrounds, listMandates } from "#person/guardian.store.server.ts";
import { MandateForm } from "#person/guardian.ts";
import { recordAppointedYes, recordDecision, recordMandate, signOff } from "#person/record-guardian.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";

const sara = demo.sara.personId;
const jonas = demo.jonas.personId;
const emma = demo.emma.personId;
const KNOWN = ["housing", "economy", "health", "school", "relations"];

async function here(scope: Scope, personId: string): Promise<PersonHere> {
  const opened = await openPerson(scope, personId, "person.guardians", "R");
  if (opened === undefined || opened === "signed-out") throw new Error("not here");
  return opened;
}
const decision = {
  groundId: idOf("representation-ground/no/court"),
  authorityName: "Fjordby tingrett",
  decidedOn: "2026-01-10",
  covers: "Samtykke til samarbeid med DPS",
};
const opened = (subject: string, personId: string) =>
  as(
    subject,
    async (scope) => {
      const { rows } = await sql<{
        area: string;
      }>`select distinct o.life_area as area from care.open_areas() o where o.person_id = ${personId}::uuid order by 1`.execute(queryAs(scope));
      return rows.map((row) => row.area);
    },
    personId,
  );

describe("two guardians who do not agree", () => {
  test("it is closed, and stays closed when a court’s decision is recorded; both see that it was", () =>
    undisturbed(async () => {
      for (const subject of ["ola-vik"]) expect(await opened(subject, sara), subject).toEqual([]);
      expect(await reallyAs("ola-vik", async (scope) => recordDecision(scope, await here(scope, sara), decision), sara)).toEqual({ ok: true });
      for (const subject of ["ola-vik"]) expect(await opened(subject, sara), subject).toEqual([]);
      for (const subject of ["sara-mamma", "sara-pappa", "sara-holt", "ola-vik"])
        expect(
          (await as(subject, (scope) => listDecisions(scope, sara), sara)).map((each) => each.authorityName),
          subject,
        ).toEqual(["Fjordby tingrett"]);
      for (const subject of ["elin-krog", "stian-moen", "noah-mamma"]) expect(await as(subject, (scope) => listDecisions(scope, sara)), subject).toEqual([]);
    }));

  test("only a coordinator records, only on a law of her own country, and nothing that lies ahead", async () => {
    const say = (subject: string, more: object = {}) =>
      as(subject, async (scope) => recordDecision(scope, await here(scope, sara), { ...decision, ...more }), sara);
    expect(await say("sara-mamma")).toMatchObject({ problems: [{ code: "guardian.coordinator-records" }] });
    expect(await say("ola-vik", { groundId: idOf("representation-ground/se/court") })).toMatchObject({ ok: false });
    expect(await say("ola-vik", { decidedOn: "2999-01-01" })).toMatchObject({ problems: [{ code: "guardian.not-decided-yet" }] });
    const grounds = await as("anna-lena-sjoberg", (scope) => listGrounds(scope, "se"));
    expect(grounds.filter((each) => each.source.includes("6 kap. 13 a §"))).toHaveLength(4);
  });
});

describe("an appointed guardian", () => {
  const mandate = {
    name: "Vera Verge",
    mandateText: "Økonomi og bolig",
    areas: ["economy", "housing"],
    validFrom: "2026-01-01",
    validTo: null,
    hasSeenPaper: "yes",
  };

  /** Her account tied to the place, as an invitation would; the days of the mandate in days from today. */
  async function appoint(owner: Database, from: number, to: number | null): Promise<string> {
    await reallyAs(
      "liv-myhre",
      async (scope) => expect(await recordMandate(scope, await here(scope, jonas), KNOWN, MandateForm.parse(mandate))).toEqual({ ok: true }),
      jonas,
    );
    const [row] = await owner.readRows<{ id: string }>("select id from care.circle_member where name = 'Vera Verge'");
    await owner.runSql(
      `update care.circle_member set account_id = '${demo.saraMother.accountId}', valid_from = care.today() + ${from}, valid_to = ${to === null ? "null" : `care.today() + ${to}`} where id = '${row?.id}'`,
    );
    return row?.id ?? "";
  }

  test.each([
    ["while it lasts", -5, 5, ["common", "economy", "housing"]],
    ["on its last day", -5, 0, ["common", "economy", "housing"]],
    ["the day after", -5, -1, []],
    ["the day before it begins", 1, 9, []],
  ] as const)("sees what the mandate names, %s", (_when, from, to, areas) =>
    undisturbed(async (owner) => {
      await appoint(owner, from, to);
      expect(await opened("sara-mamma", jonas)).toEqual(areas);
    }),
  );

  test("nothing is recorded without having seen the paper, without an area, or by anyone but a coordinator", async () => {
    expect(MandateForm.safeParse({ ...mandate, hasSeenPaper: undefined }).success).toBe(false);
    expect(MandateForm.safeParse({ ...mandate, areas: [] }).success).toBe(false);
    for (const subject of ["jonas", "nina-farstad", "marit"])
      await as(
        subject,
        async (scope) => expect(await recordMandate(scope, await here(scope, jonas), KNOWN, MandateForm.parse(mandate))).toMatchObject({ ok: false }),
        jonas,
      );
  });

  test("her yes takes the law, the mandate, reasons and a second person", () =>
    undisturbed(async (owner) => {
      const memberId = await appoint(owner, -5, null);
      const yes = {
        memberId,
        about: "Deling med NAV",
        areas: ["economy"],
        reasons: "Jonas er spurt to ganger og har nikket til at NAV får vite om regningene.",
      };
      const record = (subject: string, more: object = {}) =>
        reallyAs(subject, async (scope) => recordAppointedYes(scope, await here(scope, jonas), { ...yes, ...more }), jonas);
      expect(await record("liv-myhre", { areas: ["health"] })).toMatchObject({ problems: [{ code: "guardian.outside-the-mandate" }] });
      expect(await record("liv-myhre")).toEqual({ ok: true });
      const [row] = await as("liv-myhre", (scope) => listAppointedYes(scope, jonas), jonas);
      const answer = (subject: string) =>
        reallyAs(subject, async (scope) => signOff(scope, await here(scope, jonas), { yesId: row?.yesId ?? "", answer: "agreed" }), jonas);
      expect(await answer("liv-myhre")).toMatchObject({ problems: [{ code: "guardian.takes-another" }] });
      expect(await answer("ingrid-moe")).toEqual({ ok: true });
      expect(await as("jonas", (scope) => listAppointedYes(scope, jonas), jonas)).toMatchObject([{ answer: "agreed", answeredByName: "Ingrid Moe" }]);
      expect(await as("jonas", (scope) => listMandates(scope, jonas), jonas)).toMatchObject([{ paperSeenBy: "Liv Myhre", isNow: true }]);
    }));

  test("in Sweden it opens nothing: the law is not settled", async () => {
    await as(
      "anna-lena-sjoberg",
      async (scope) => {
        expect(await findAppointedRule(scope, "se")).toMatchObject({ isAllowed: false });
        expect(
          await recordAppointedYes(scope, await here(scope, emma), {
            memberId: demo.emmaMother.circleMemberId,
            about: "x y z",
            areas: ["school"],
            reasons: "En hel mening om varför det är så.",
          }),
        ).toMatchObject({ problems: [{ code: "guardian.law-forbids-yes" }] });
      },
      emma,
    );
  });
});
