import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endLapsedMandates } from "#access/post.server.ts";
import { openSession } from "#access/door.server.ts";
import { queryAs, Scope } from "#access/scope.server.ts";
import { dayAfter } from "#agency/agency.ts";
import { confirmMandates, readMandatesToConfirm, standingOn } from "#agency/confirm-mandates.ts";
import { giveMandate } from "#agency/give-mandate.ts";
import { findMandatesToMind } from "#agency/mandates-for-me.ts";
import { insertMandateConfirmation } from "#agency/mandate-confirmation.store.server.ts";
import { admin, denied, foreignAdmin, mandate, refusalOf, today } from "#test/administration.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";
import { demo, demoActors } from "#db/demo/actors.ts";
import { truth } from "#test/house.ts";

const gp = demo.gp;
const unit = demo.coordinatingUnitNo.subject;
const ownAdmin = demo.administratorNo;
const inAYear = (from: string) => `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`.replace("-02-29", "-02-28");
const lapsesOf = async (mandateId: string, database = truth()) =>
  (await database.readRows<{ day: string }>("select lapses_on::text as day from care.mandate where id = $1", [mandateId]))[0]?.day;
const lapse = (mandateId: string, days: number) => `update care.mandate set lapses_on = care.today() + ${days} where id = '${mandateId}'`;

describe("a mandate that nobody confirms", () => {
  it("lets its holder in on its last day, and not on the next, whatever she has open", async () => {
    await undisturbed(async (owner) => {
      const enter = () => openSession({ issuer: "demo", subject: gp.subject }, { capacity: "professional", mandateId: gp.mandateId }, 8);
      await owner.runSql(lapse(gp.mandateId, 0));
      const sessionToken = await enter();
      const counts = () =>
        Scope.run({ sessionToken: sessionToken! }, (scope) =>
          queryAs(scope)
            .selectFrom("plan")
            .select((eb) => eb.fn.countAll<number>().as("n"))
            .executeTakeFirstOrThrow(),
        );
      expect((await counts()).n).toBeGreaterThan(0);
      await owner.runSql(lapse(gp.mandateId, -1));
      // the very session that was open a moment ago: nothing is kept of the right it was opened on
      expect(await counts().catch(() => ({ n: 0 }))).toEqual({ n: 0 });
      expect(await enter()).toBeUndefined();
    });
  });

  it("ends for everyone else too when the post office has been by; those who set up wait for whoever may confirm them", async () => {
    await undisturbed(async (owner) => {
      await owner.runSql(`${lapse(gp.mandateId, -1)}; ${lapse(ownAdmin.mandateId, -1)}`);
      expect(await endLapsedMandates()).toBe(1);
      expect(await endLapsedMandates()).toBe(0);
      const ends = await owner.readRows<{ ended: boolean }>(
        `select valid_to is not null as ended from care.mandate where id in ('${gp.mandateId}', '${ownAdmin.mandateId}') order by role`,
      );
      expect(ends.map(({ ended }) => ended)).toEqual([false, true]);
      // an area is not left without anyone who can mend it: the coordinating unit lets its administrator in again
      await reallyAs(unit, (scope) => confirmMandates(scope, { soon: [ownAdmin.mandateId], later: [] }));
      expect(await lapsesOf(ownAdmin.mandateId, owner)).toBe(inAYear(today));
      // what has ended is given anew and not revived
      await denied(reallyAs(admin, (scope) => insertMandateConfirmation(scope, gp.mandateId)));
    });
  });

  it("is told of as long before as the rule says, and never later", () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 1, max: 90 }), (left, warningDays) => {
        const standing = standingOn({ lapsesOn: dayAfter(today, left), warningDays }, today);
        expect(standing).toBe(left < 0 ? "lapsed" : left <= warningDays ? "soon" : "later");
      }),
    );
  });
});

describe("my day", () => {
  it("tells whoever may confirm how many soon lapse and when the first does, and nobody else", async () => {
    await undisturbed(async (owner) => {
      const told = (subject: string) => as(subject, (scope) => findMandatesToMind(scope));
      await owner.runSql("update care.mandate set lapses_on = care.today() + 300");
      expect(await told(admin)).toBeUndefined();
      await owner.runSql(`${lapse(gp.mandateId, 9)}; ${lapse(demo.housing.mandateId, 4)}; ${lapse(ownAdmin.mandateId, 2)}`);
      expect(await told(admin)).toEqual({ count: 2, firstOn: dayAfter(today, 4) });
      expect(await told(unit)).toEqual({ count: 1, firstOn: dayAfter(today, 2) });
      expect(await told(foreignAdmin)).toBeUndefined();
      expect(await told(gp.subject)).toBeUndefined();
    });
  });
});

describe("confirming", () => {
  it("carries a mandate on from today, stands in its own history and in the log", async () => {
    await as(admin, async (scope) => {
      const before = (await readMandatesToConfirm(scope))!.mandates;
      expect(before.map(({ lapsesOn }) => lapsesOn)).toEqual(before.map(({ lapsesOn }) => lapsesOn).toSorted());
      expect(before.filter(({ standing }) => standing === "soon").length).toBeGreaterThan(0);
      const [first] = before;
      expect((await confirmMandates(scope, { soon: [first!.mandateId], later: [] })).ok).toBe(true);
      const after = (await readMandatesToConfirm(scope))!.mandates.find(({ mandateId }) => mandateId === first!.mandateId);
      expect(after).toMatchObject({ lapsesOn: inAYear(today), confirmedOn: today, confirmedByName: "Tor Haug", standing: "later" });
    });
  });

  it("is no administrator's own mandate's, and no other area's", async () => {
    await as(admin, async (scope) => {
      const held = (await readMandatesToConfirm(scope))!.mandates;
      expect(held.some(({ professionalId }) => professionalId === ownAdmin.professionalId)).toBe(false);
      expect(held.some(({ mandateId }) => mandateId === demo.teacher.mandateId)).toBe(false);
      for (const other of [ownAdmin.mandateId, demo.teacher.mandateId, randomUUID()])
        expect(await refusalOf(confirmMandates(scope, { soon: [other], later: [] }))).toBe("form.not-valid");
    });
    for (const other of [ownAdmin.mandateId, demo.teacher.mandateId]) await denied(as(admin, (scope) => insertMandateConfirmation(scope, other)));
    await denied(as(foreignAdmin, (scope) => insertMandateConfirmation(scope, gp.mandateId)));
  });

  it("is the coordinating unit's for those who set up and control, and for nobody else", async () => {
    await as(unit, async (scope) => {
      const { mandates } = (await readMandatesToConfirm(scope))!;
      expect(new Set(mandates.map(({ role }) => role))).toEqual(new Set(["administrator", "log-controller"]));
    });
    await denied(as(unit, (scope) => insertMandateConfirmation(scope, gp.mandateId)));
  });

  const others = demoActors.filter(({ role }) => role !== "administrator" && role !== "coordinating-unit").map(({ subject }) => subject);
  it.each(others)("is not %s's", async (subject) => {
    expect(await as(subject, readMandatesToConfirm)).toBeUndefined();
    await denied(as(subject, (scope) => insertMandateConfirmation(scope, gp.mandateId)));
  });

  it("cannot be claimed by the one who gives the mandate, nor lengthened past the rule", async () => {
    await as(admin, async (scope) => {
      const given = await giveMandate(scope, gp.professionalId, mandate);
      if (!given.ok) throw new Error("not given");
      const [row] = await queryAs(scope).selectFrom("mandate").select("lapses_on").where("id", "=", given.mandateId).execute();
      expect(row?.lapses_on).toBe(inAYear(today));
      await denied(queryAs(scope).updateTable("mandate").set({ lapses_on: "2099-01-01" }).where("id", "=", given.mandateId).execute());
    });
    await as(admin, async (scope) => {
      const values = {
        professional_id: gp.professionalId,
        agency_id: mandate.agencyId,
        role: "team-member",
        function_name: "lege",
        lapses_on: "2099-01-01",
      } as const;
      const row = await queryAs(scope).insertInto("mandate").values(values).returning("lapses_on").executeTakeFirstOrThrow();
      expect(row.lapses_on).toBe(inAYear(today));
    });
  });

  it("takes the rule in force that day: a stricter one for a role counts from the next confirmation", async () => {
    await undisturbed(async (owner) => {
      await owner.runSql(
        `insert into care.mandate_rule (jurisdiction, role, months, warning_days, source, valid_from) values ('no', 'team-member', 6, 14, 'lokalt', care.today())`,
      );
      await reallyAs(admin, (scope) => confirmMandates(scope, { soon: [], later: [gp.mandateId] }));
      const [due] = await owner.readRows<{ day: string }>("select ((care.today() + interval '6 months')::date)::text as day");
      expect(await lapsesOf(gp.mandateId, owner)).toBe(due?.day);
    });
  });
});
