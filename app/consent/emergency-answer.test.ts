import { describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { norwegianTestNumber } from "#db/demo/national-id.ts";
import { undisturbed } from "#test/as.ts";
import { askFor, numberOf, partsRead } from "#test/emergency.ts";

const { jonas, nightNurseNo: nora } = demo;

describe("the answer that tells nothing", () => {
  it("is the same for unknown, elsewhere, without a crisis plan, not approved, refused and kept out, and writes the same rows", async () => {
    await undisturbed(async (owner) => {
      await owner.runSql("update care.emergency_rule set tries_a_day = 50");
      const [without] = await owner.readRows<{ n: string }>(
        "select k.national_id as n from care.person_card k join care.person p on p.id = k.person_id where p.jurisdiction = 'no' and p.id not in (select person_id from care.crisis_plan) limit 1",
      );
      const number = await numberOf(owner, jonas.personId);
      const block = (against: string) =>
        owner.runSql(
          `insert into care.block (person_id, against, covers, said_as, said_by, said_by_name, ${against}, relation_name) select '${jonas.personId}', '${against.replace("_id", "")}', 'whole', 'self', '${jonas.accountId}', 'Jonas', '${against === "agency_id" ? nora.agencyId : nora.professionalId}', null`,
        );
      const lift = () => owner.runSql("update care.block set lifted_at = now() where lifted_at is null");
      const worlds: readonly (readonly [string, () => Promise<unknown>, string, () => Promise<unknown>])[] = [
        ["unknown", async () => {}, norwegianTestNumber("1971-03-04", 402), async () => {}],
        ["without a crisis plan", async () => {}, without?.n ?? "", async () => {}],
        [
          "not approved",
          () =>
            owner.runSql(
              `update care.crisis_approval set crisis_plan_id = crisis_plan_id where false; create table keep as select * from care.crisis_approval; delete from care.crisis_approval`,
            ),
          number,
          () => owner.runSql("insert into care.crisis_approval select * from keep; drop table keep"),
        ],
        [
          "refused",
          () => owner.runSql("update care.crisis_plan set in_emergency = false"),
          number,
          () => owner.runSql("update care.crisis_plan set in_emergency = true"),
        ],
        ["keeps her out by name", () => block("professional_id"), number, lift],
        ["keeps her agency out", () => block("agency_id"), number, lift],
        [
          "keeps her out by the words of a relation",
          () =>
            owner.runSql(
              `insert into care.block (person_id, against, covers, said_as, said_by, said_by_name, relation_name) values ('${jonas.personId}', 'relation', 'whole', 'self', '${jonas.accountId}', 'Jonas', 'Nora Lind')`,
            ),
          number,
          lift,
        ],
      ];
      const left: unknown[] = [];
      for (const [name, before, typed, after] of worlds) {
        await before();
        await owner.runSql("delete from care.emergency_try");
        const [{ top } = { top: 0 }] = await owner.readRows<{ top: number }>("select max(seq)::int as top from care.audit");
        const done = await askFor(owner, nora, typed);
        expect(done, name).toEqual({ ok: true, answer: "nothing" });
        left.push({
          audit: await owner.readRows(
            `select event, action, outcome, person_id, subject, subject_id, purpose_of_use, decision_basis from care.audit where seq > ${top} and event <> 'signin.opened'`,
          ),
          tries: (await owner.readRows("select id from care.emergency_try")).length,
          openings: (await owner.readRows(`select id from care.emergency_opening where account_id = '${nora.accountId}'`)).length,
        });
        await after();
      }
      for (const each of left) expect(each).toEqual(left[0]);
      expect(await askFor(owner, nora, number)).toMatchObject({ answer: "open" });
      // kept out while it is open: it closes there and then
      expect(await partsRead(nora.subject, jonas.personId)).toBeGreaterThan(0);
      await block("professional_id");
      expect(await partsRead(nora.subject, jonas.personId)).toBe(0);
    });
  }, 60_000);

  it("numbers cannot be tried one after the other, and one that cannot be a number is not asked at all", async () => {
    await undisturbed(async (owner) => {
      await owner.runSql("update care.emergency_rule set tries_a_day = 2");
      expect(await askFor(owner, nora, "12345678901")).toMatchObject({ ok: false, problems: [{ code: "emergency.not-a-number" }] });
      expect(await askFor(owner, nora, norwegianTestNumber("1971-03-04", 402))).toMatchObject({ answer: "nothing" });
      expect(await askFor(owner, nora, norwegianTestNumber("1971-03-04", 431))).toMatchObject({ answer: "nothing" });
      expect(await askFor(owner, nora, await numberOf(owner, jonas.personId))).toMatchObject({ answer: "too-many-tries" });
      expect(await partsRead(nora.subject, jonas.personId)).toBe(0);
    });
  });
});
