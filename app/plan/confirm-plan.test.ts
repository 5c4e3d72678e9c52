import { queryAs } from "#access/scope.server.ts";
import { afterAll, describe, expect, it } from "vitest";
import type { Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { confirmPlan } from "#plan/confirm-plan.ts";
import { listParties, type PartyStanding } from "#plan/confirmation-list.ts";
import { openPlan } from "#plan/open-plan.ts";
import { listClearingChanges } from "#plan/plan-history.store.server.ts";
import { reportMeasure } from "#plan/report-measure.ts";
import { as, reallyAs } from "#test/as.ts";
import { truth } from "#test/house.ts";

const { personId, planId } = demo.jonas;
const { navConsultant: nav, housing, gp, municipalCoordinatorNo: municipal } = demo;

async function parties(scope: Scope): Promise<Map<string, PartyStanding>> {
  const read = await openPlan(scope, personId);
  if (read === undefined) throw new Error("no plan");
  return new Map(listParties(read, await listClearingChanges(scope, planId)).map((party) => [party.agencyId ?? "hers", party]));
}
const confirmAs = (subject: string, contentVersion?: number) =>
  reallyAs(
    subject,
    async (scope) => confirmPlan(scope, { personId, contentVersion: contentVersion ?? (await openPlan(scope, personId))?.plan.contentVersion ?? 0 }),
    personId,
  );

describe("who has confirmed the plan", () => {
  const started = new Date().toISOString();
  let extent = "";
  afterAll(() =>
    truth().runSql(`set session_replication_role = replica;
      delete from care.confirmation where plan_id = '${planId}' and confirmed_at >= '${started}';
      update care.confirmation set cleared_at = null, cleared_by_change = null where plan_id = '${planId}' and cleared_at >= '${started}';
      update care.plan p set content_version = content_version - (select count(*) from care.plan_change c where c.plan_id = p.id and c.at >= '${started}') where p.id = '${planId}';
      update care.measure set status = 'ongoing', status_reason = null, extent = '${extent}', version = version - 1 where plan_id = '${planId}' and agency_id = '${nav.agencyId}' and status_reason = 'To uker til.';
      delete from care.plan_change where plan_id = '${planId}' and at >= '${started}';
      set session_replication_role = origin`),
  );

  it("tells each party apart: confirmed, cleared and by what, never", async () => {
    const seen = await as("jonas", parties, personId);
    expect(seen.get("hers")?.state).toBe("confirmed");
    expect(seen.get(gp.agencyId)?.state).toBe("never");
    expect(seen.get(housing.agencyId)).toMatchObject({ state: "cleared", clearedBy: { key: "plan-history.changed.measure" } });
    const seenByGp = await as(gp.subject, parties, personId);
    expect(seenByGp.get(housing.agencyId), "what changed is not open to the doctor").toMatchObject({ state: "cleared", clearedBy: undefined });
  });

  it("is said by each party for itself, once", async () => {
    expect(await confirmAs(housing.subject)).toEqual({ ok: true });
    expect(await confirmAs(housing.subject)).toEqual({ ok: false, problems: [{ code: "confirm.already" }] });
    expect((await as("jonas", parties, personId)).get(housing.agencyId)).toMatchObject({ state: "confirmed", byName: "Geir Solbakken" });
  });

  it("is cleared for her and for the agency whose measure changed, and for nobody else", async () => {
    const measure = await as(
      nav.subject,
      async (scope) => (await openPlan(scope, personId))?.measures.find(({ professionalId }) => professionalId === nav.professionalId),
      personId,
    );
    const report = { personId, measureId: measure?.id ?? "", status: "partly", reason: "To uker til.", version: measure?.version ?? 0 } as const;
    extent = measure?.extent ?? "";
    const before = await as("jonas", parties, personId);
    expect(await reallyAs(nav.subject, (scope) => reportMeasure(scope, report), personId)).toEqual({ ok: true });
    const told = await as("jonas", parties, personId);
    expect([told.get("hers")?.state, told.get(nav.agencyId)?.state], "how it goes is no change of what was agreed").toEqual([
      before.get("hers")?.state,
      before.get(nav.agencyId)?.state,
    ]);
    await reallyAs(
      nav.subject,
      (scope) =>
        queryAs(scope)
          .updateTable("measure")
          .set({ extent: "Hver torsdag." })
          .where("id", "=", measure?.id ?? "")
          .execute(),
      personId,
    );
    const seen = await as("jonas", parties, personId);
    expect([seen.get("hers")?.state, seen.get(nav.agencyId)?.state]).toEqual(["cleared", "cleared"]);
    expect([seen.get(municipal.agencyId)?.state, seen.get(housing.agencyId)?.state]).toEqual(["confirmed", "confirmed"]);
    expect(seen.get(nav.agencyId)?.clearedBy?.turns.map(({ field }) => field)).toEqual(["plan-history.field.measure.extent"]);
    expect(await confirmAs(nav.subject)).toEqual({ ok: true });
    expect((await as("jonas", parties, personId)).get(nav.agencyId)?.state).toBe("confirmed");
  });

  it("is not said to a plan that has changed since it was shown", async () => {
    expect(await confirmAs("jonas", 1)).toEqual({ ok: false, problems: [{ code: "confirm.changed-meanwhile" }] });
  });

  it("is not said by a relative, nor by anyone outside", async () => {
    for (const subject of [demo.sister.subject, demo.outsider.subject, demo.administratorNo.subject, demo.coordinatingUnitNo.subject]) {
      expect(await confirmAs(subject, 1)).toEqual({ ok: false, problems: [{ code: "confirm.not-yours" }] });
    }
  });
});
