import { describe, expect, it } from "vitest";
import { openPublicSession } from "#access/door.server.ts";
import { Scope } from "#access/scope.server.ts";
import { listAgenciesOfAgreement, listProfessionalsOf } from "#agency/agency.store.server.ts";
import { endMandate } from "#agency/end-mandate.ts";
import { giveMandate } from "#agency/give-mandate.ts";
import { giveSignIn } from "#agency/give-sign-in.ts";
import { findAdministration, readAgency, readOverview, readProfessional, readStatutoryItems } from "#agency/read-administration.ts";
import { registerProfessional } from "#agency/register-professional.ts";
import { endStatutoryItem } from "#agency/reword-statutory-item.ts";
import { addAgency, changeAgency } from "#agency/set-up-agency.ts";
import { changeAgreement, setDeadlineRule } from "#agency/set-up-agreement.ts";
import { addLifeArea } from "#agency/set-up-life-area.ts";
import { admin, agencyId, foreignAdmin, mandate, newAgency, newProfessional, refusalOf, today } from "#test/administration.ts";
import { demo } from "#db/demo/actors.ts";
import { as } from "#test/as.ts";

const everyoneElse = [demo.municipalCoordinatorNo.subject, demo.coordinatingUnitNo.subject, demo.outsider.subject, demo.jonas.subject, demo.sister.subject];

describe("who may administer", () => {
  it("is the administrator of the agreement, for that agreement alone", async () => {
    expect((await as(admin, findAdministration))?.agreements.map((each) => each.id)).toEqual([demo.agreement.no]);
    expect((await as(foreignAdmin, findAdministration))?.agreements.map((each) => each.id)).toEqual([demo.agreement.se]);
  });

  it.each(everyoneElse)("is not %s: nothing is there, nothing can be written", async (subject) => {
    expect(await as(subject, findAdministration)).toBeUndefined();
    expect(await as(subject, (scope) => readAgency(scope, agencyId))).toBeUndefined();
    expect(await as(subject, (scope) => readProfessional(scope, demo.outsider.professionalId))).toBeUndefined();
    expect(await refusalOf(as(subject, (scope) => addAgency(scope, newAgency)))).toBe("form.not-valid");
    expect(await refusalOf(as(subject, (scope) => changeAgency(scope, agencyId, { ...newAgency, version: 1 })))).toBe("form.not-valid");
    expect(await refusalOf(as(subject, (scope) => registerProfessional(scope, newProfessional())))).toBe("form.not-valid");
    expect(await refusalOf(as(subject, (scope) => giveMandate(scope, demo.outsider.professionalId, mandate)))).toBe("form.not-valid");
    expect(await refusalOf(as(subject, (scope) => giveSignIn(scope, demo.outsider.professionalId, { issuer: "x", subject: "y" })))).toBe("form.not-valid");
    expect(
      await refusalOf(
        as(subject, (scope) => endMandate(scope, demo.outsider.professionalId, { mandateId: demo.outsider.mandateId, version: 1, when: "now", lastDay: null })),
      ),
    ).toBe("form.not-valid");
    expect(
      await refusalOf(
        as(subject, (scope) =>
          addLifeArea(scope, { jurisdiction: "no", nameNb: "Dyr", nameSv: "Djur", nameEn: "Pets", position: 1, validFrom: today, validTo: null }),
        ),
      ),
    ).toBe("form.not-valid");
    expect(
      await refusalOf(
        as(subject, (scope) =>
          setDeadlineRule(scope, demo.agreement.no, { event: "meeting.requested", amount: 1, unit: "days", basis: "local", source: "x", validFrom: today }),
        ),
      ),
    ).toBe("form.not-valid");
  });

  it("is nobody without an account, who may still read where a need can be raised", async () => {
    const sessionToken = await openPublicSession();
    await Scope.rehearse({ sessionToken }, async (scope) => {
      expect(await findAdministration(scope)).toBeUndefined();
      expect((await listAgenciesOfAgreement(scope, demo.agreement.no)).length).toBeGreaterThan(0);
      expect(await listProfessionalsOf(scope, [agencyId])).toEqual([]);
      expect(await refusalOf(addAgency(scope, newAgency))).toBe("form.not-valid");
    });
  });

  it("is not the administrator of the other country: she changes nothing here", async () => {
    expect(await as(foreignAdmin, (scope) => readAgency(scope, agencyId))).toBeUndefined();
    expect(await as(foreignAdmin, (scope) => readProfessional(scope, demo.outsider.professionalId))).toBeUndefined();
    expect(await refusalOf(as(foreignAdmin, (scope) => addAgency(scope, newAgency)))).toBe("form.not-valid");
    expect(await refusalOf(as(foreignAdmin, (scope) => changeAgency(scope, agencyId, { ...newAgency, version: 1 })))).toBe("form.not-valid");
    expect(
      await refusalOf(as(foreignAdmin, (scope) => giveMandate(scope, demo.outsider.professionalId, { ...mandate, agencyId: demo.administratorSe.agencyId }))),
    ).toBe("form.not-valid");
    expect(
      await refusalOf(
        as(foreignAdmin, (scope) =>
          endMandate(scope, demo.outsider.professionalId, { mandateId: demo.outsider.mandateId, version: 1, when: "now", lastDay: null }),
        ),
      ),
    ).toBe("form.not-valid");
    expect(
      await refusalOf(
        as(foreignAdmin, (scope) => changeAgreement(scope, demo.agreement.no, { name: "Tatt over", validFrom: today, validTo: null, version: 1 })),
      ),
    ).toBe("form.not-valid");
    const items = await as(admin, async (scope) => readStatutoryItems(scope, (await findAdministration(scope))!));
    expect(items.every((item) => item.jurisdiction === "no")).toBe(true);
    expect(await refusalOf(as(foreignAdmin, (scope) => endStatutoryItem(scope, { id: items[0]!.id, version: 1, lastDay: today })))).toBe("form.not-valid");
    const overview = await as(foreignAdmin, async (scope) => readOverview(scope, (await findAdministration(scope))!));
    expect(overview.mandates.some((each) => each.professionalId === demo.outsider.professionalId)).toBe(false);
  });
});
