import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { activatePlan } from "#plan/activate-plan.ts";
import { beginPlan } from "#plan/begin-plan.ts";
import { endPlan } from "#plan/end-plan.ts";
import { openPlan } from "#plan/open-plan.ts";
import { as } from "#test/as.ts";
import { truth } from "#test/house.ts";

const { jonas, emma, elias } = demo;
const people = { jonas, emma } as const;

/** The demo plans of both countries, set back to drafts for these tests, with the history at rest. */
const setState = (state: string) =>
  truth().runSql(
    `set session_replication_role = replica; update care.plan set state = '${state}' where id in ('${jonas.planId}', '${emma.planId}'); set session_replication_role = origin`,
  );
beforeAll(() => setState("draft"));
afterAll(() => setState("active"));

const activateAs = (subject: string, personId: string) =>
  as(
    subject,
    async (scope) => {
      const version = (await openPlan(scope, personId))?.plan.version ?? 1;
      const outcome = await activatePlan(scope, { personId, version });
      return { outcome, state: (await openPlan(scope, personId))?.plan.state };
    },
    personId,
  );

/** Runs once with the plan changed by the owner of the tables, and puts it back. */
async function changed<Result>(change: string, back: string, work: () => Promise<Result>): Promise<Result> {
  await truth().runSql(`set session_replication_role = replica; ${change}; set session_replication_role = origin`);
  try {
    return await work();
  } finally {
    await truth().runSql(`set session_replication_role = replica; ${back}; set session_replication_role = origin`);
  }
}

describe.each([
  ["jonas", demo.jonas.subject, demo.municipalCoordinatorNo.subject, demo.navConsultant.subject],
  ["emma", demo.emmaMother.subject, demo.municipalCoordinatorSe.subject, demo.socialInsurance.subject],
] as const)("putting the plan of %s into use", (who, hers, coordinator, member) => {
  const { personId, planId } = people[who];

  it("is done by the person's side and by the coordinator, once the law's minimum holds", async () => {
    for (const subject of [hers, coordinator]) expect(await activateAs(subject, personId)).toEqual({ outcome: { ok: true }, state: "active" });
  });

  it("is not done by others at the table, or outside of it", async () => {
    for (const subject of [member, demo.outsider.subject, demo.administratorNo.subject, demo.coordinatingUnitSe.subject]) {
      const { outcome, state } = await activateAs(subject, personId);
      expect(outcome).toEqual({ ok: false, problems: [{ code: "plan-check.not-yours" }] });
      expect(state).not.toBe("active");
    }
  });

  it("is refused with the point that is missing, and writes nothing", async () => {
    const seen = await changed(
      `update care.plan set lead_agency_id = null, period_to = null where id = '${planId}'`,
      `update care.plan set lead_agency_id = '${who === "jonas" ? demo.municipalCoordinatorNo.agencyId : demo.municipalCoordinatorSe.agencyId}', period_to = current_date + 200 where id = '${planId}'`,
      () => activateAs(hers, personId),
    );
    expect(seen.outcome).toEqual({
      ok: false,
      problems: [{ code: who === "jonas" ? "plan-check.missing.no-period" : "plan-check.missing.no-lead", values: {} }],
    });
    expect(seen.state).toBe("draft");
  });

  it("is refused without a consent in force", async () => {
    const seen = await changed(
      `update care.consent set withdrawn_at = now() where person_id = '${personId}' and replaced_at is null`,
      `update care.consent set withdrawn_at = null where person_id = '${personId}' and replaced_at is null`,
      () => activateAs(hers, personId),
    );
    expect(seen.outcome).toMatchObject({ ok: false });
    expect(seen.outcome.ok ? [] : seen.outcome.problems.map(({ code }) => code)).toContain("plan-check.missing.no-consent");
    expect(seen.state).toBe("draft");
  });

  it("is refused where someone was faster", async () => {
    const outcome = await as(hers, (scope) => activatePlan(scope, { personId, version: 99 }), personId);
    expect(outcome).toEqual({ ok: false, problems: [{ code: "form.conflict" }] });
  });
});

describe("the database itself", () => {
  it("lets nobody at the table but her and her coordinators begin or end the plan", async () => {
    const { personId, planId } = jonas;
    const { updatePlanActivated } = await import("#plan/plan-review.store.server.ts");
    await expect(as(demo.navConsultant.subject, (scope) => updatePlanActivated(scope, planId, 1), personId)).rejects.toMatchObject({ code: "42501" });
  });
  it("has no active plan while a guardian has not answered the consent", async () => {
    const { outcome } = await activateAs(demo.eliasFather.subject, elias.personId);
    expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toContain("plan-check.missing.no-consent");
  });
});

describe("ending a plan", () => {
  const { personId } = jonas;
  it("is hers and her coordinators' to do, with a reason, and a new plan may follow", async () => {
    await as(
      "jonas",
      async (scope) => {
        expect(await endPlan(scope, { personId, reason: "Målene er nådd.", version: 1 })).toEqual({ ok: true });
        expect(await openPlan(scope, personId)).toBeUndefined();
        expect((await beginPlan(scope, { personId })).ok).toBe(true);
      },
      personId,
    );
  });
  it("is nobody else's", async () => {
    for (const subject of [demo.navConsultant.subject, demo.sister.subject, demo.outsider.subject]) {
      expect(await as(subject, (scope) => endPlan(scope, { personId, reason: "Nok nå.", version: 1 }), personId)).toEqual({
        ok: false,
        problems: [{ code: "plan-check.not-yours" }],
      });
    }
  });
});
