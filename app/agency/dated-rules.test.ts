import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { listLifeAreas } from "#agency/agency.store.server.ts";
import { dayAfter } from "#agency/agency.ts";
import { findAdministration, readAgreement, readLifeAreas, readStatutoryItems } from "#agency/read-administration.ts";
import { rewordStatutoryItem } from "#agency/reword-statutory-item.ts";
import { endDeadlineRule, setDeadlineRule } from "#agency/set-up-agreement.ts";
import { addLifeArea, changeLifeArea } from "#agency/set-up-life-area.ts";
import { admin, refusalOf, today } from "#test/administration.ts";
import { demo } from "#db/demo/actors.ts";
import { as } from "#test/as.ts";
import { truth } from "#test/house.ts";

describe("rules as data", () => {
  const rule = { event: "meeting.requested", amount: 15, unit: "days", basis: "agreement", source: "Ny avtale", validFrom: dayAfter(today, 10) } as const;

  it("replace one another by date and are never deleted", async () => {
    await as(admin, async (scope) => {
      const administration = (await findAdministration(scope))!;
      const before = (await readAgreement(scope, administration, demo.agreement.no))!.rules;
      expect((await setDeadlineRule(scope, demo.agreement.no, rule)).ok).toBe(true);
      const after = (await readAgreement(scope, administration, demo.agreement.no))!.rules;
      expect(after.length).toBe(before.length + 1);
      expect(after.filter((each) => each.event === "meeting.requested").map((each) => [each.amount, each.validTo])).toEqual([
        [15, null],
        [21, dayAfter(today, 9)],
      ]);
      expect(await refusalOf(setDeadlineRule(scope, demo.agreement.no, { ...rule, validFrom: today }))).toBe("agency.rule-in-the-way");
      expect(await refusalOf(setDeadlineRule(scope, demo.agreement.no, { ...rule, validFrom: "2020-01-01" }))).toBe("agency.rule-starts-in-the-past");
      const added = after.find((each) => each.amount === 15)!;
      expect((await endDeadlineRule(scope, demo.agreement.no, { id: added.id, version: 1, lastDay: dayAfter(today, 20) })).ok).toBe(true);
      expect(await refusalOf(endDeadlineRule(scope, demo.agreement.no, { id: added.id, version: 1, lastDay: today }))).toBe("form.conflict");
    });
  });

  it("that are law are not the administrator's to write or end", async () => {
    const id = randomUUID();
    await truth().runSql(
      `insert into care.deadline_rule (id, jurisdiction, event, amount, unit, basis, source, valid_from) values ('${id}', 'no', 'plan.activated', 12, 'months', 'statute', 'Prøve', '2020-01-01')`,
    );
    expect(await refusalOf(as(admin, (scope) => endDeadlineRule(scope, demo.agreement.no, { id, version: 1, lastDay: today })))).toBe("form.not-valid");
    await truth().runSql(`delete from care.deadline_rule where id = '${id}'`);
  });

  it("change the wording of the law from a day on; the old wording keeps its dates", async () => {
    await as(admin, async (scope) => {
      const administration = (await findAdministration(scope))!;
      const old = (await readStatutoryItems(scope, administration))[0]!;
      const wording = {
        id: old.id,
        version: old.version,
        nameNb: "Ny ordlyd",
        nameSv: "Ny lydelse",
        nameEn: "New wording",
        source: "Ny forskrift § 4",
        validFrom: "2027-01-01",
      };
      expect(await refusalOf(rewordStatutoryItem(scope, { ...wording, validFrom: old.validFrom }))).toBe("agency.wording-begins-too-early");
      expect((await rewordStatutoryItem(scope, wording)).ok).toBe(true);
      expect(await refusalOf(rewordStatutoryItem(scope, wording))).toBe("form.conflict");
      const same = (await readStatutoryItems(scope, administration)).filter((each) => each.checkCode === old.checkCode);
      expect(same.map((each) => [each.nameNb, each.validTo])).toEqual([
        ["Ny ordlyd", null],
        [old.nameNb, "2026-12-31"],
      ]);
    });
  });

  it("add and change life areas in three languages, whose code never changes", async () => {
    await as(admin, async (scope) => {
      const administration = (await findAdministration(scope))!;
      const area = { jurisdiction: "no", nameNb: "Kjæledyr", nameSv: "Sällskapsdjur", nameEn: "Pets", position: 99, validFrom: today, validTo: null } as const;
      expect((await addLifeArea(scope, area)).ok).toBe(true);
      expect(await refusalOf(addLifeArea(scope, area))).toBe("agency.life-area-is-there");
      expect(await refusalOf(addLifeArea(scope, { ...area, nameEn: "Common" }))).toBe("agency.life-area-is-there");
      expect(await refusalOf(addLifeArea(scope, { ...area, jurisdiction: "se" }))).toBe("form.not-valid");
      expect((await listLifeAreas(scope, "no")).at(-1)).toMatchObject({ code: "pets", name_nb: "Kjæledyr" });
      const change = { ...area, nameEn: "Animals", code: "pets", version: 1 };
      expect((await changeLifeArea(scope, change)).ok).toBe(true);
      expect(await changeLifeArea(scope, change)).toMatchObject({ ok: false, current: { nameEn: "Animals", version: 2 } });
      expect((await readLifeAreas(scope, administration)).every((each) => each.jurisdiction === "no")).toBe(true);
    });
  });
});
