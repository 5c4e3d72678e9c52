import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { queryAs } from "#access/scope.server.ts";
import { openPerson } from "#audit/audit.store.server.ts";
import { readBetween } from "#audit/could-see.ts";
import { listCouldSee } from "#audit/could-see.store.server.ts";
import { demo, demoActors } from "#db/demo/actors.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";

const { jonas, emma } = demo;
const hour = 3_600_000;
const now = () => new Date();
const around = (scope: Parameters<typeof listCouldSee>[0], personId: string) =>
  listCouldSee(scope, personId, new Date(Date.now() - hour), new Date(Date.now() + hour));

describe("who could have seen her", () => {
  it("is at this moment exactly those to whom the locks are open at this moment", async () => {
    for (const [person, asker] of [
      [jonas, jonas.subject],
      [emma, demo.emmaMother.subject],
    ] as const) {
      const rows = await as(asker, (scope) => listCouldSee(scope, person.personId, new Date(Date.now() - 1000), now()), person.personId);
      const couldSee = new Set(rows.filter(({ basis }) => basis !== null).map(({ professionalId }) => professionalId));
      for (const { subject } of demoActors.filter(({ capacity }) => capacity === "professional")) {
        const actor = Object.values(demo).find((each) => typeof each === "object" && "subject" in each && each.subject === subject);
        const professionalId = actor !== undefined && "professionalId" in actor ? actor.professionalId : "";
        const isOpen = await as(
          subject,
          async (scope) =>
            (
              await sql<{ open: boolean }>`select exists (select from care.open_areas() o where o.person_id = ${person.personId}::uuid)
                or exists (select from care.board_areas() b where b.person_id = ${person.personId}::uuid)
                or ${person.personId}::uuid in (select care.coordinated_people()) as open`.execute(queryAs(scope))
            ).rows[0]?.open,
        );
        expect(couldSee.has(professionalId), subject).toBe(isOpen);
      }
    }
  }, 60_000);

  it("ends where the consent was taken back, and begins where it was given", async () => {
    await undisturbed(async (owner) => {
      const before = await as(jonas.subject, (scope) => around(scope, jonas.personId), jonas.personId);
      const gp = (rows: typeof before) => rows.filter(({ professionalId, basis }) => professionalId === demo.gp.professionalId && basis === "plan");
      expect(gp(before)).toHaveLength(1);
      await owner.runSql(
        `update care.consent set withdrawn_at = now() - interval '10 minutes', withdrawn_by = recorded_by where person_id = '${jonas.personId}' and withdrawn_at is null and replaced_at is null`,
      );
      const after = gp(await as(jonas.subject, (scope) => around(scope, jonas.personId), jonas.personId));
      expect(after).toHaveLength(1);
      expect(Date.now() - new Date(after[0]?.openTo ?? 0).getTime()).toBeGreaterThan(9 * 60_000);
      const since = await as(jonas.subject, (scope) => listCouldSee(scope, jonas.personId, new Date(Date.now() - 5 * 60_000), now()), jonas.personId);
      expect(gp(since)).toEqual([]);
    });
  }, 60_000);

  it("counts who did look, also where the door was not open", async () => {
    await undisturbed(async () => {
      await reallyAs(demo.navConsultant.subject, (scope) => openPerson(scope, jonas.personId, "plan.read", "R"), jonas.personId);
      const rows = await as(jonas.subject, (scope) => around(scope, jonas.personId), jonas.personId);
      expect(rows.filter(({ professionalId }) => professionalId === demo.navConsultant.professionalId).every(({ looks }) => looks === 1)).toBe(true);
      expect(rows.find(({ professionalId }) => professionalId === demo.gp.professionalId)?.looks).toBe(0);
    });
  }, 60_000);

  it("is hers, her guardian's and (of her own people) the data-protection officer's; to anyone else it is empty", async () => {
    const officer = await as(demo.logControllerNo.subject, (scope) => around(scope, jonas.personId));
    expect(officer.length).toBeGreaterThan(0);
    expect(officer.every(({ agencyName }) => agencyName.startsWith("Fjordby kommune") || agencyName === "Solvik skole")).toBe(true);
    for (const { subject, role, capacity } of demoActors) {
      if (subject === jonas.subject || role === "log-controller") continue;
      expect(await as(subject, (scope) => around(scope, jonas.personId)), `${subject} ${capacity}`).toEqual([]);
    }
    expect(await as(demo.logControllerSe.subject, (scope) => around(scope, jonas.personId))).toEqual([]);
  });

  it("reads the two moments as the wall clock says, the earlier first", () => {
    const at = new Date("2026-11-22T12:00:00Z");
    expect(readBetween("2026-11-01T08:00", "2026-11-02T08:00", at)).toEqual({ from: new Date("2026-11-01T07:00:00Z"), to: new Date("2026-11-02T07:00:00Z") });
    expect(readBetween("2026-11-02T08:00", "2026-11-01T08:00", at)).toEqual({ from: new Date("2026-11-01T07:00:00Z"), to: new Date("2026-11-02T07:00:00Z") });
    expect(readBetween("", "rubbish", at)).toEqual({ from: new Date("2026-10-23T12:00:00Z"), to: at });
  });
});
