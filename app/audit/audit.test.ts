import { describe, expect, it } from "vitest";
import { queryAs, Scope } from "#access/scope.server.ts";
import { openPerson, recordAccess } from "#audit/audit.store.server.ts";
import { listLooks } from "#audit/who-looked.store.server.ts";
import { gatherVisits } from "#audit/visits.ts";
import { demo, demoActors } from "#db/demo/actors.ts";
import { as, reallyAs, tokenOf, undisturbed } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { verifyLog } from "../../scripts/ops/verify-log.ts";

const { jonas, emma } = demo;
const coordinator = demo.municipalCoordinatorNo.subject;
const everything = { agency: undefined, before: undefined };

interface Row {
  readonly seq: number;
  readonly key: string;
  readonly event: string;
  readonly actor_name: string;
  readonly agency_name: string | null;
  readonly purpose_of_use: string;
  readonly person_id: string | null;
  readonly outcome: string;
  readonly previous: string | null;
  readonly hash: string;
}
const rowsAbout = (personId: string) =>
  truth().readRows<Row>(
    "select seq, key, event, actor_name, agency_name, purpose_of_use, person_id, outcome, encode(previous_hash, 'hex') as previous, encode(row_hash, 'hex') as hash from care.audit where person_id = $1 order by seq",
    [personId],
  );

describe("the log", () => {
  it("writes exactly one row a reading, with what, who, where from and why", async () => {
    const before = await rowsAbout(jonas.personId);
    await reallyAs(coordinator, (scope) => openPerson(scope, jonas.personId, "plan.read", "R"), jonas.personId);
    const after = await rowsAbout(jonas.personId);
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toMatchObject({
      event: "plan.read",
      actor_name: "Liv Myhre",
      agency_name: "Fjordby kommune, psykisk helse",
      purpose_of_use: "COC",
      outcome: "done",
    });
  });

  it("links each row about a person to the one before it", async () => {
    for (const subject of [coordinator, jonas.subject, coordinator])
      await reallyAs(subject, (scope) => openPerson(scope, jonas.personId, "person.read", "R"), jonas.personId);
    const rows = await rowsAbout(jonas.personId);
    expect(rows.length).toBeGreaterThanOrEqual(3);
    rows.forEach((row, at) => expect(row.previous).toBe(at === 0 ? null : rows[at - 1]?.hash));
    expect(new Set(rows.map((row) => row.hash)).size).toBe(rows.length);
    const { faults } = await verifyLog(truth(), undefined);
    expect(faults.filter((fault) => !fault.startsWith("no anchors"))).toEqual([]);
  });

  it("counts in numbers, on the first page and on those behind it", async () => {
    await reallyAs(jonas.subject, (scope) => openPerson(scope, jonas.personId, "plan.read", "R"), jonas.personId);
    const first = await as(jonas.subject, (scope) => listLooks(scope, jonas.personId, everything), jonas.personId);
    expect(first.newer).toBe(0);
    const behind = await as(jonas.subject, (scope) => listLooks(scope, jonas.personId, { ...everything, before: first.looks[0]?.key }), jonas.personId);
    expect([behind.newer, behind.total]).toEqual([1, first.total]);
  });

  it("records a refused opening without saying of whom", async () => {
    await tokenOf(demo.outsider.subject);
    const [{ last = 0 } = {}] = await truth().readRows<{ last: number }>("select coalesce(max(seq), 0)::int as last from care.audit");
    const here = await reallyAs(demo.outsider.subject, (scope) => openPerson(scope, jonas.personId, "plan.read", "R"), jonas.personId);
    expect(here).toBeUndefined();
    const rows = await truth().readRows<Row>("select event, outcome, person_id, actor_name from care.audit where seq > $1", [last]);
    expect(rows).toEqual([{ event: "plan.read", outcome: "refused", person_id: null, actor_name: "Stian Moen" }]);
  });

  it("cannot be changed, emptied or added to by anyone", async () => {
    await reallyAs(coordinator, (scope) => openPerson(scope, jonas.personId, "plan.read", "R"), jonas.personId);
    for (const { subject } of demoActors) {
      await expect(
        as(subject, (scope) => queryAs(scope).updateTable("audit").set({ actor_name: "nobody" }).execute()),
        subject,
      ).rejects.toMatchObject({ code: "42501" });
      await expect(
        as(subject, (scope) => queryAs(scope).deleteFrom("audit").execute()),
        subject,
      ).rejects.toMatchObject({ code: "42501" });
      await expect(
        as(subject, (scope) =>
          queryAs(scope)
            .insertInto("audit")
            .values({
              request_id: scope.requestId,
              capacity: "person",
              actor_name: "nobody",
              purpose_of_use: "COC",
              event: "plan.read",
              action: "R",
              outcome: "done",
              row_hash: new Uint8Array(),
            })
            .execute(),
        ),
        subject,
      ).rejects.toMatchObject({ code: "42501" });
    }
  });

  it("takes who did it from the session, whatever the asker says", async () => {
    await expect(
      Scope.run({ sessionToken: "0".repeat(64) }, (scope) => recordAccess(scope, { event: "plan.read", action: "R", personId: jonas.personId })),
    ).rejects.toMatchObject({ code: "42501" });
  });
});

describe("who has looked", () => {
  it("is complete for the person: what she counts is what there is", async () => {
    await tokenOf(jonas.subject);
    const looked = await as(jonas.subject, (scope) => listLooks(scope, jonas.personId, everything), jonas.personId);
    const rows = await rowsAbout(jonas.personId);
    expect(looked.total).toBe(rows.length);
    expect(looked.looks.map((look) => look.key)).toEqual(
      rows
        .map((row) => row.key)
        .toReversed()
        .slice(0, 100),
    );
    const visits = gatherVisits(looked.looks);
    expect(visits.flatMap((visit) => visit.rows.map((row) => row.key))).toEqual(looked.looks.map((look) => look.key));
  });

  it("pages without leaving a row out, and filters by agency", async () => {
    const rows = await rowsAbout(jonas.personId);
    const middle = rows[Math.floor(rows.length / 2)];
    const older = await as(jonas.subject, (scope) => listLooks(scope, jonas.personId, { agency: undefined, before: middle?.key }), jonas.personId);
    expect(older.looks.length + (older.newer ?? 0)).toBe(rows.length);
    const agencies = await as(
      jonas.subject,
      (scope) => listLooks(scope, jonas.personId, { agency: demo.municipalCoordinatorNo.agencyId, before: undefined }),
      jonas.personId,
    );
    expect(agencies.total).toBe(rows.filter((row) => row.agency_name === "Fjordby kommune, psykisk helse").length);
    expect(agencies.looks.every((look) => look.actorName === "Liv Myhre")).toBe(true);
  });

  it("is open to a guardian for the child, and only for that child", async () => {
    await reallyAs(demo.teacher.subject, (scope) => openPerson(scope, emma.personId, "plan.read", "R"), emma.personId);
    const looked = await as(demo.emmaMother.subject, (scope) => listLooks(scope, emma.personId, everything), emma.personId);
    expect(looked.total).toBe((await rowsAbout(emma.personId)).length);
    expect(looked.looks.some((look) => look.actorName === "Jenny Lund")).toBe(true);
    await expect(as(demo.emmaMother.subject, (scope) => listLooks(scope, jonas.personId, everything), jonas.personId)).rejects.toThrow();
  });

  it("tells a guardian of one whose address is protected the kind of place and no name of it (attack 6); the child all of it", async () => {
    await undisturbed(async (owner) => {
      await reallyAs(demo.teacher.subject, (scope) => openPerson(scope, emma.personId, "plan.read", "R"), emma.personId);
      await owner.runSql(`update care.person set address_protection = 'strictly-confidential' where id = '${emma.personId}';
        update care.circle_member set confirmed_at = now() where person_id = '${emma.personId}'`);
      const log = await as(demo.emmaMother.subject, (scope) => listLooks(scope, emma.personId, everything), emma.personId);
      expect(log.looks.some(({ agencyKind }) => agencyKind === "school")).toBe(true);
      expect(log.agencies).toEqual([]);
      expect(JSON.stringify(log)).not.toMatch(/Almdungen|Jenny|Lund/);
      // asking for the place by its id tells nothing either
      const asked = await as(
        demo.emmaMother.subject,
        (scope) => listLooks(scope, emma.personId, { agency: demo.teacher.agencyId, before: undefined }),
        emma.personId,
      );
      expect(asked).toMatchObject({ total: 0, looks: [] });
    });
  }, 60_000);

  it("shows a professional her own looking and nobody else's", async () => {
    await reallyAs(demo.navConsultant.subject, (scope) => openPerson(scope, jonas.personId, "plan.read", "R"), jonas.personId);
    for (const subject of [coordinator, demo.navConsultant.subject, demo.coordinatingUnitNo.subject, demo.administratorNo.subject]) {
      const rows = await as(subject, (scope) => queryAs(scope).selectFrom("audit").select(["account_id"]).execute());
      const own = demoActors.find((actor) => actor.subject === subject);
      expect(own).toBeDefined();
      const [{ account } = {}] = await truth().readRows<{ account: string }>("select account_id as account from care.identity where subject = $1", [subject]);
      expect(
        rows.every((row) => row.account_id === account),
        subject,
      ).toBe(true);
    }
    const relative = await as(demo.sister.subject, (scope) => queryAs(scope).selectFrom("audit").select("seq").execute());
    expect(relative).toEqual([]);
  });
});

describe("a visit", () => {
  const row = (key: string, minute: number, sessionId = "a", purpose = "COC") => ({
    key,
    at: new Date(Date.UTC(2026, 2, 3, 9, minute)).toISOString(),
    sessionId,
    purpose,
  });

  it("gathers what one did in one go, and parts at a pause, another session or another purpose", () => {
    expect(
      gatherVisits([row("f", 50), row("e", 12), row("d", 10), row("c", 9, "b"), row("b", 8), row("a", 7, "a", "BTG")]).map((visit) =>
        visit.rows.map((each) => each.key),
      ),
    ).toEqual([["f"], ["e", "d"], ["c"], ["b"], ["a"]]);
  });
});
