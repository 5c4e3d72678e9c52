import { describe, expect, it } from "vitest";
import { drawLog } from "#access/post.server.ts";
import { queryAs } from "#access/scope.server.ts";
import { openPerson } from "#audit/audit.store.server.ts";
import { controlCase, openCase } from "#audit/control-case.ts";
import { findLoggedPerson } from "#audit/could-see.store.server.ts";
import { listCases, listControlled, listRounds } from "#audit/log-case.store.server.ts";
import { RuleForm } from "#audit/log-control.ts";
import { listLogRules, replaceRule } from "#audit/log-rule.store.server.ts";
import { listLogChecks, listLooks } from "#audit/who-looked.store.server.ts";
import type { Database } from "#db/connect.ts";
import { demo, demoActors } from "#db/demo/actors.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";
import { truth } from "#test/house.ts";

const { jonas, emma } = demo;
const officer = demo.logControllerNo.subject;
const everything = { agency: undefined, before: undefined };
const nextWeek = () => new Date(Date.now() + 7 * 86_400_000);

/** What a drawing next Monday says of one's looking now, once the log and its surroundings have been arranged. */
async function reasonsAfter(
  arrange: (owner: Database) => Promise<void>,
  looker = demo.municipalCoordinatorNo,
  personId: string = jonas.personId,
): Promise<string[]> {
  return undisturbed(async (owner) => {
    await owner.runSql(
      "update care.log_rule set amount = 1000 where kind = 'sample'; update care.log_rule set is_on = false where kind in ('night', 'no-role')",
    );
    await reallyAs(looker.subject, (scope) => openPerson(scope, personId, "plan.read", "R"), personId);
    await arrange(owner);
    await drawLog(nextWeek());
    const [row] = await owner.readRows<{ reasons: string[] }>(
      "select reasons from care.log_case where professional_id = $1 and person_id = $2 and state = 'open' order by began_at desc limit 1",
      [looker.professionalId, personId],
    );
    return row?.reasons ?? [];
  });
}

describe("the one who checks the log", () => {
  it("sees the rows of her own legal entity's people, and of nobody else", async () => {
    for (const { subject, personId } of [
      { subject: demo.municipalCoordinatorNo.subject, personId: jonas.personId },
      { subject: demo.specialistCoordinatorNo.subject, personId: jonas.personId },
      { subject: demo.teacher.subject, personId: emma.personId },
    ])
      await reallyAs(subject, (scope) => openPerson(scope, personId, "plan.read", "R"), personId);
    const rows = await as(officer, (scope) => queryAs(scope).selectFrom("audit").select(["legal_entity", "account_id", "capacity"]).execute());
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map((row) => row.legal_entity))).toEqual(new Set(["Fjordby kommune"]));
    expect(new Set(rows.map((row) => row.capacity))).toEqual(new Set(["professional"]));
    expect((await as(officer, listControlled)).map(({ name }) => name)).not.toContain("Fjordby DPS");
  });

  it("sees no care: no plan, no person, no card, no consent", async () => {
    for (const table of [
      "plan",
      "goal",
      "measure",
      "own_words",
      "meeting",
      "person",
      "person_card",
      "consent",
      "participant",
      "circle_member",
      "contact",
    ] as const)
      expect(
        await as(officer, (scope) =>
          queryAs(scope)
            .selectFrom(table)
            .select(({ fn }) => fn.countAll().as("n"))
            .execute(),
        ),
        table,
      ).toEqual([{ n: 0 }]);
    expect(await as(officer, (scope) => openPerson(scope, jonas.personId, "plan.read", "R"), jonas.personId)).toBeUndefined();
  });

  it("is the only one with cases, rounds and rules", async () => {
    for (const { subject, role } of demoActors) {
      const seen = await as(subject, async (scope) => [
        ...(await listCases(scope)),
        ...(await listRounds(scope)),
        ...(await listLogRules(scope)),
        ...(await listControlled(scope)),
      ]);
      if (role === "log-controller") expect(seen.length, subject).toBeGreaterThan(0);
      else expect(seen, subject).toEqual([]);
    }
    const norwegian = await as(officer, listCases);
    const swedish = await as(demo.logControllerSe.subject, listCases);
    expect(norwegian.map(({ id }) => id).filter((id) => swedish.some((other) => other.id === id))).toEqual([]);
    expect(norwegian.some(({ state }) => state === "open") && swedish.some(({ state }) => state === "open")).toBe(true);
  });

  it("looks into a case; both the opening and the outcome stand in the person's own log, and it says what it came to", async () => {
    await undisturbed(async () => {
      const open = (await as(officer, listCases)).find(({ state }) => state === "open");
      const id = open?.id ?? "";
      const outcome = { outcome: "justified", words: "Hadde vakt.", version: 1 } as const;
      const decide = (version: number) =>
        reallyAs(officer, async (scope) => {
          const found = await openCase(scope, id);
          return found === undefined ? undefined : controlCase(scope, found, { ...outcome, version });
        });
      expect(await decide(7)).toMatchObject({ ok: false, problems: [{ code: "form.conflict" }] });
      expect(await decide(1)).toEqual({ ok: true });
      const checks = await as(jonas.subject, (scope) => listLogChecks(scope, jonas.personId), jonas.personId);
      expect(checks).toContainEqual(expect.objectContaining({ outcome: "justified", agencyName: open?.agencyName }));
      const { looks } = await as(jonas.subject, (scope) => listLooks(scope, jonas.personId, everything), jonas.personId);
      expect(looks.slice(0, 2).map(({ event, actorName, purpose }) => [event, actorName, purpose])).toEqual([
        ["log-control.decide", "Aud Berntsen", "HCOMPL"],
        ["log-control.read", "Aud Berntsen", "HCOMPL"],
      ]);
      expect(JSON.stringify(checks)).not.toContain("vakt");
    });
  }, 60_000);

  it("never decides on her own looking", async () => {
    await undisturbed(async (owner) => {
      await owner.runSql(`update care.log_case set professional_id = '${demo.logControllerNo.professionalId}'`);
      expect(await as(officer, listCases)).toEqual([]);
    });
  }, 60_000);

  it("finds someone by number only where her own agencies have looked", async () => {
    const numberOf = async (personId: string) =>
      (await truth().readRows<{ n: string }>("select national_id as n from care.person_card where person_id = $1", [personId]))[0]?.n ?? "";
    // (read before: on the embedded engine the truth speaks through the same connection)
    const [hers, another] = [await numberOf(jonas.personId), await numberOf(emma.personId)];
    expect(await as(officer, (scope) => findLoggedPerson(scope, hers))).toBe(jonas.personId);
    expect(await as(officer, (scope) => findLoggedPerson(scope, another))).toBeUndefined();
    expect(await as(officer, (scope) => findLoggedPerson(scope, "00000000000"))).toBeUndefined();
    for (const subject of [demo.administratorNo.subject, demo.coordinatingUnitNo.subject, demo.outsider.subject, jonas.subject])
      expect(await as(subject, (scope) => findLoggedPerson(scope, hers)), subject).toBeUndefined();
  });
});

describe("the drawing", () => {
  it("is made once a week", async () => {
    await undisturbed(async (owner) => {
      await reallyAs(demo.municipalCoordinatorNo.subject, (scope) => openPerson(scope, jonas.personId, "plan.read", "R"), jonas.personId);
      expect(await drawLog(nextWeek())).toBeGreaterThan(0);
      expect(await drawLog(nextWeek())).toBe(0);
      expect(await owner.readRows("select 1 from care.notice where kind = 'log-cases' and account_id = $1", [demo.logControllerNo.accountId])).not.toEqual([]);
    });
  }, 60_000);

  it.each<[string, (owner: Database) => Promise<void>]>([
    ["same-surname", (owner) => owner.runSql(`update care.person set family_name = 'Ås Myhre' where id = '${jonas.personId}'`)],
    [
      "same-street",
      (owner) =>
        owner.runSql(`update care.person_card set address = 'Storgata 5 B, 1300 Fjordby' where person_id = '${jonas.personId}';
          insert into care.staff_home (professional_id, street) values ('${demo.municipalCoordinatorNo.professionalId}', 'Storgata 71')`),
    ],
    [
      "colleague",
      (owner) =>
        owner.runSql(`insert into care.professional (id, name, profession) values ('11111111-1111-4111-8111-111111111111', 'Jonas Lie Haugen', 'renholder');
          insert into care.mandate (professional_id, agency_id, role, function_name) values ('11111111-1111-4111-8111-111111111111', '${demo.municipalCoordinatorNo.agencyId}', 'team-member', 'renholder')`),
    ],
    [
      "night",
      (owner) =>
        owner.runSql(
          "update care.log_rule set is_on = true, from_hour = extract(hour from now() at time zone 'Europe/Oslo')::int, to_hour = (extract(hour from now() at time zone 'Europe/Oslo')::int + 1) % 24 where kind = 'night'",
        ),
    ],
    [
      "volume",
      async (owner) => {
        await owner.runSql("update care.log_rule set amount = 1 where kind = 'volume'");
        // the same sitting, about another
        await owner.runSql(`
          insert into care.audit (request_id, session_id, capacity, actor_name, professional_id, agency_id, purpose_of_use, event, action, outcome, person_id, row_hash)
          select a.request_id, a.session_id, a.capacity, a.actor_name, a.professional_id, a.agency_id, a.purpose_of_use, a.event, a.action, a.outcome, '${demo.randi.personId}', ''
            from care.audit a where a.professional_id = '${demo.municipalCoordinatorNo.professionalId}' and a.person_id = '${jonas.personId}' order by a.seq desc limit 1`);
      },
    ],
  ])(
    "points out: %s",
    async (kind, arrange) => {
      const reasons = await reasonsAfter(arrange);
      expect(reasons).toContain(kind);
    },
    60_000,
  );

  it("asks no street of one whose address is protected, and points nobody out for nothing", async () => {
    expect(
      await reasonsAfter(async (owner) =>
        owner.runSql(`update care.person set address_protection = 'confidential' where id = '${jonas.personId}';
          update care.person_card set address = 'Storgata 5' where person_id = '${jonas.personId}';
          insert into care.staff_home (professional_id, street) values ('${demo.municipalCoordinatorNo.professionalId}', 'Storgata 71')`),
      ),
    ).toEqual(["sample"]);
    expect(await reasonsAfter(async () => {})).toEqual(["sample"]);
  }, 60_000);

  it("follows an agency's own rule before everyone's", async () => {
    const { agencyId } = demo.municipalCoordinatorNo;
    await undisturbed(async (owner) => {
      await reallyAs(officer, (scope) =>
        replaceRule(scope, { agencyId, kind: "sample", isOn: "off", amount: 3, fromHour: null, toHour: null, source: "Rutine 4" }),
      );
      await owner.runSql("update care.log_rule set is_on = false where kind in ('night', 'no-role')");
      await reallyAs(demo.municipalCoordinatorNo.subject, (scope) => openPerson(scope, jonas.personId, "plan.read", "R"), jonas.personId);
      await drawLog(nextWeek());
      const [round] = await owner.readRows<{ visits: number; sampled: number }>(
        "select visits, sampled from care.log_round where agency_id = $1 order by drawn_at desc limit 1",
        [agencyId],
      );
      expect(round?.visits).toBeGreaterThan(0);
      expect(round?.sampled).toBe(0);
      await expect(
        as(officer, (scope) =>
          replaceRule(scope, { agencyId: demo.gp.agencyId, kind: "colleague", isOn: "off", amount: null, fromHour: null, toHour: null, source: "x y z" }),
        ),
      ).rejects.toMatchObject({ code: "42501" });
      await expect(
        as(demo.administratorNo.subject, (scope) =>
          replaceRule(scope, { agencyId, kind: "colleague", isOn: "off", amount: null, fromHour: null, toHour: null, source: "x y z" }),
        ),
      ).rejects.toMatchObject({ code: "42501" });
    });
  }, 60_000);

  it("takes a rule only with its measure", () => {
    const rule = { agencyId: demo.gp.agencyId, isOn: "on", source: "Rutine" };
    expect(RuleForm.safeParse({ ...rule, kind: "sample", amount: "" }).success).toBe(false);
    expect(RuleForm.safeParse({ ...rule, kind: "night", fromHour: "23" }).success).toBe(false);
    expect(RuleForm.parse({ ...rule, kind: "colleague", amount: "4", fromHour: "1", toHour: "2" })).toMatchObject({
      amount: null,
      fromHour: null,
      toHour: null,
    });
  });
});
