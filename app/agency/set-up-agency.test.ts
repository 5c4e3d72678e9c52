import { describe, expect, it } from "vitest";
import { queryAs } from "#access/scope.server.ts";
import { listAgenciesOfAgreement } from "#agency/agency.store.server.ts";
import { findAdministration, readAgency, readOverview } from "#agency/read-administration.ts";
import { addAgency, changeAgency } from "#agency/set-up-agency.ts";
import { admin, agencyId, denied, newAgency, refusalOf, today } from "#test/administration.ts";
import { demo } from "#db/demo/actors.ts";
import { as } from "#test/as.ts";

describe("agencies", () => {
  it("are written as parties of the agreement in the same act", async () => {
    await as(admin, async (scope) => {
      const added = await addAgency(scope, newAgency);
      expect(added.ok && (await listAgenciesOfAgreement(scope, demo.agreement.no)).find((each) => each.id === added.agencyId)?.name).toBe("Fjordby legevakt");
    });
  });

  it("tell the second of two editors, and show what stands", async () => {
    await as(admin, async (scope) => {
      const { version } = (await readAgency(scope, agencyId))!;
      expect((await changeAgency(scope, agencyId, { ...newAgency, name: "Først", version })).ok).toBe(true);
      expect(await changeAgency(scope, agencyId, { ...newAgency, name: "Så", version })).toMatchObject({
        ok: false,
        problems: [{ code: "form.conflict" }],
        current: { name: "Først", version: version + 1 },
      });
    });
  });

  it("end the mandates in them when they close, but are not closed by one who works there", async () => {
    await as(admin, async (scope) => {
      const { version } = (await readAgency(scope, agencyId))!;
      expect((await changeAgency(scope, agencyId, { ...newAgency, validFrom: "2012-01-01", validTo: today, version })).ok).toBe(true);
      const { mandates } = await readOverview(scope, (await findAdministration(scope))!);
      const there = mandates.filter((each) => each.agencyId === agencyId);
      expect(there.length).toBeGreaterThan(0);
      expect(there.every((each) => each.validTo !== null && each.validTo <= today)).toBe(true);
    });
    await as(admin, async (scope) => {
      const { version } = (await readAgency(scope, demo.administratorNo.agencyId))!;
      expect(await refusalOf(changeAgency(scope, demo.administratorNo.agencyId, { ...newAgency, validFrom: "2012-01-01", validTo: today, version }))).toBe(
        "agency.is-your-own",
      );
    });
  });

  it("of another area cannot be drawn into one's own agreement", async () => {
    await denied(
      as(admin, async (scope) => {
        await queryAs(scope).insertInto("agreement_party").values({ agreement_id: demo.agreement.no, agency_id: demo.administratorSe.agencyId }).execute();
      }),
    );
  });
});
