import { describe, expect, it } from "vitest";
import { dayAfter } from "#agency/agency.ts";
import { endMandate } from "#agency/end-mandate.ts";
import { findAdministration, readOverview, readProfessional } from "#agency/read-administration.ts";
import { silentAgencies } from "#agency/silent-agency.ts";
import { listSilentAgencies } from "#agency/who-answers.ts";
import { listBatonsAwaitingMe } from "#coordinator/await-me.ts";
import { demo } from "#db/demo/actors.ts";
import { admin, foreignAdmin, today } from "#test/administration.ts";
import { as, undisturbed } from "#test/as.ts";
import { codeOf } from "#test/outcome.ts";

const unit = demo.coordinatingUnitNo.subject;
const { agencyId, professionalId } = demo.outsider;
const on = (days: number) => dayAfter(today, days);

describe("an agency nobody answers for", () => {
  const agency = { id: "a", name: "Boligkontoret", validFrom: "2020-01-01", validTo: null };
  const mandate = (from: number, to: number | null, role = "team-member") => ({
    agencyId: "a",
    role,
    validFrom: on(from),
    validTo: to === null ? null : on(to),
  });
  const found = (...mandates: ReturnType<typeof mandate>[]) => silentAgencies([agency], mandates, today, 30).map(({ since, until }) => [since, until]);

  it("is a fact with a date: since the day after the last one ended, or from a day that is near", () => {
    expect(found(mandate(-100, -3), mandate(-300, -200))).toEqual([[on(-2), null]]);
    expect(found(mandate(-100, 10))).toEqual([[on(11), null]]);
    expect(found(mandate(-100, 10), mandate(20, null))).toEqual([[on(11), on(20)]]);
    expect(found(mandate(-100, -1), mandate(5, null))).toEqual([[today, on(5)]]);
  });

  it("and none where somebody answers, follows on, or never has been", () => {
    expect(found(mandate(-100, null))).toEqual([]);
    expect(found(mandate(-100, 10), mandate(11, null))).toEqual([]);
    expect(found(mandate(-100, 10), mandate(5, 20), mandate(-1, null, "coordinator"))).toEqual([]);
    expect(found(mandate(-100, 60))).toEqual([]);
    expect(found(mandate(-100, -1, "peer-worker"), mandate(-100, null, "administrator"))).toEqual([]);
    expect(found()).toEqual([]);
    expect(silentAgencies([{ ...agency, validTo: on(-1) }], [mandate(-100, -3)], today, 30)).toEqual([]);
    // it closes before it falls silent
    expect(silentAgencies([{ ...agency, validTo: on(10) }], [mandate(-100, 10)], today, 30)).toEqual([]);
  });

  it("is said before the last mandate's end is saved, and seen the same day by the unit and the administrator, by nobody else", async () => {
    await undisturbed(async (owner) => {
      await owner.runSql(`update care.mandate set valid_to = care.today() - 1 where agency_id = '${agencyId}' and id <> '${demo.outsider.mandateId}'`);
      const silentTo = async (subject: string) => (await as(subject, listSilentAgencies)).filter(({ id }) => id === agencyId);
      expect(await silentTo(unit)).toEqual([]);
      await as(admin, async (scope) => {
        const held = (await readProfessional(scope, professionalId))?.mandates.find(({ mandateId }) => mandateId === demo.outsider.mandateId);
        expect(held?.silentFrom).toBe(today);
        const end = { mandateId: demo.outsider.mandateId, version: held?.version ?? 0, when: "now", lastDay: null } as const;
        expect(codeOf(await endMandate(scope, professionalId, end))).toBe("agency.last-who-answers");
        expect(codeOf(await endMandate(scope, professionalId, { ...end, when: "day", lastDay: on(90) }))).toBe("agency.last-who-answers");
        expect(codeOf(await endMandate(scope, professionalId, { ...end, when: "open" }))).toBe("ok");
        const saved = (await readProfessional(scope, professionalId))?.mandates.find(({ mandateId }) => mandateId === demo.outsider.mandateId);
        expect(codeOf(await endMandate(scope, professionalId, { ...end, version: saved?.version ?? 0, gapIsKnown: true }))).toBe("ok");
        const administration = (await findAdministration(scope))!;
        expect((await readOverview(scope, administration)).attention.silent).toMatchObject([{ id: agencyId, since: today, until: null }]);
      });
      await owner.runSql(`update care.mandate set valid_to = care.today() - 1 where agency_id = '${agencyId}'`);
      expect(await silentTo(unit)).toMatchObject([{ since: today, until: null }]);
      expect((await as(unit, listBatonsAwaitingMe)).silent).toMatchObject([{ id: agencyId, to: "/coordinator/gaps" }]);
      expect((await as(admin, listBatonsAwaitingMe)).silent).toMatchObject([{ id: agencyId, to: "/administration" }]);
      for (const subject of [foreignAdmin, demo.coordinatingUnitSe.subject, demo.municipalCoordinatorNo.subject, demo.jonas.subject, demo.sister.subject])
        expect(await as(subject, listSilentAgencies), subject).toEqual([]);
    });
  });
});
