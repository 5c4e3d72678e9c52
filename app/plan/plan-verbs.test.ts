import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { beginPlan } from "#plan/begin-plan.ts";
import { askCooperation, changeContribution, contribute } from "#plan/contribute.ts";
import { disagree } from "#plan/disagree.ts";
import { agreePeriod, answerNone, nameLead } from "#plan/frame-plan.ts";
import { openPlan } from "#plan/open-plan.ts";
import { as } from "#test/as.ts";
import { truth } from "#test/house.ts";

const { jonas } = demo;
const personId = jonas.personId;
const inJonas = <Result>(subject: string, work: (scope: Scope) => Promise<Result>) => as(subject, work, personId);
const planOf = async (scope: Scope) => {
  const plan = await openPlan(scope, personId);
  if (plan === undefined) throw new Error("no plan");
  return plan;
};
async function lastChange(scope: Scope) {
  const { rows } = await sql<{ item: string; change: string; by_name: string; by_agency: string | null }>`
    select item, change, by_name, by_agency from care.plan_change where plan_id = ${jonas.planId} order by at desc, content_version desc limit 1`.execute(
    queryAs(scope),
  );
  return rows[0];
}
describe("contributions and cooperation", () => {
  it("each writes for its own party; the person and her coordinators for any", async () => {
    const give = (party: Parameters<typeof contribute>[1]["party"]) => (scope: Scope) =>
      contribute(scope, { personId, party, words: "Vi stiller opp.", lifeArea: "common", topicId: null });
    const nav = { kind: "agency", agencyId: demo.navConsultant.agencyId } as const;
    const housing = { kind: "agency", agencyId: demo.housing.agencyId } as const;
    const sister = { kind: "circle", circleMemberId: demo.sister.circleMemberId } as const;
    expect((await inJonas(demo.navConsultant.subject, give(nav))).ok).toBe(true);
    expect((await inJonas(demo.navConsultant.subject, give(housing))).ok).toBe(false);
    expect((await inJonas(demo.sister.subject, give(sister))).ok).toBe(true);
    expect((await inJonas(demo.sister.subject, give({ kind: "person" }))).ok).toBe(false);
    expect((await inJonas(demo.municipalCoordinatorNo.subject, give(housing))).ok).toBe(true);
    expect((await inJonas("jonas", give({ kind: "person" }))).ok).toBe(true);
    expect((await inJonas(demo.outsider.subject, give({ kind: "agency", agencyId: demo.outsider.agencyId }))).ok).toBe(false);
  });

  it("are changed by whoever wrote them, from the wording that was seen", async () => {
    await inJonas(demo.navConsultant.subject, async (scope) => {
      const given = (await planOf(scope)).contributions;
      const mine = given.find((each) => each.isMine);
      const other = given.find((each) => !each.isMine);
      if (mine === undefined || other === undefined) throw new Error("the demo has changed");
      expect((await changeContribution(scope, { personId, contributionId: other.id, words: "Noe annet", version: other.version })).ok).toBe(false);
      expect(await changeContribution(scope, { personId, contributionId: mine.id, words: "Fast kontakt.", version: mine.version })).toEqual({ ok: true });
      expect(await changeContribution(scope, { personId, contributionId: mine.id, words: "For sent", version: mine.version })).toMatchObject({
        problems: [{ code: "form.conflict" }],
        current: { words: "Fast kontakt." },
      });
    });
  });

  it("a need for cooperation takes back the answer that there is none", async () => {
    await inJonas(demo.municipalCoordinatorNo.subject, async (scope) => {
      const { version } = (await planOf(scope)).plan;
      await answerNone(scope, { personId, question: "cooperation", isNone: true, version });
      expect((await askCooperation(scope, { personId, withWhom: "Utleier", about: "Naboene", lifeArea: "housing", topicId: null })).ok).toBe(true);
      expect((await planOf(scope)).plan.needsNoOtherCooperation).toBe(false);
      expect(await lastChange(scope)).toMatchObject({ by_name: "Liv Myhre" });
    });
  });
});

describe("a disagreement", () => {
  it("stands beside its item, in its area and topic, in the name of whoever said it, and is never changed", async () => {
    await inJonas(demo.sister.subject, async (scope) => {
      const [goal] = (await planOf(scope)).goals;
      expect((await disagree(scope, { personId, item: "goal", itemId: goal?.id ?? "", words: "Jeg tror det går for fort." })).ok).toBe(true);
      expect((await planOf(scope)).goals[0]?.disagreements.at(-1)).toMatchObject({ saidByName: "Marit Lie Haugen", words: "Jeg tror det går for fort." });
    });
    for (const text of [sql`update care.disagreement set words = 'Noe annet'`, sql`delete from care.disagreement`]) {
      await expect(inJonas("jonas", (scope) => text.execute(queryAs(scope)))).rejects.toThrow(/permission denied/);
    }
  });

  it("can't be said about what is closed to the one who says it, nor more widely than its item", async () => {
    const [kept] = await truth().readRows<{ id: string }>("select id from care.goal where plan_id = $1 and topic_id is not null limit 1", [jonas.planId]);
    const nav = demo.navConsultant.subject;
    expect(await inJonas(nav, (scope) => disagree(scope, { personId, item: "goal", itemId: kept?.id ?? "", words: "Uenig" }))).toMatchObject({
      ok: false,
      problems: [{ code: "disagreement.has-no-item" }],
    });
    for (const subject of [nav, "jonas"]) {
      await expect(
        inJonas(subject, (scope) =>
          sql`insert into care.disagreement (person_id, plan_id, life_area, item, item_id, words, said_by, said_by_name)
        values (${personId}, ${jonas.planId}, 'common', 'goal', ${kept?.id ?? ""}, 'Uenig', care.acting_account(), 'x')`.execute(queryAs(scope)),
        ),
        subject,
      ).rejects.toThrow(/row-level security/);
    }
  });
});

describe("the frame of the plan", () => {
  it("is set by herself or a coordinator, within its own rules, and kept in the history", async () => {
    await inJonas("jonas", async (scope) => {
      const { version } = (await planOf(scope)).plan;
      const set = (periodTo: string, nextReviewOn: string | null) =>
        agreePeriod(scope, { personId, periodFrom: "2027-01-01", periodTo, nextReviewOn, version });
      expect(await set("2026-12-31", null)).toMatchObject({ problems: [{ code: "plan.ends-before-it-starts" }] });
      expect(await set("2027-06-01", "2027-07-01")).toMatchObject({ problems: [{ code: "plan.review-after-the-period" }] });
      expect(await set("2027-06-01", null)).toMatchObject({ problems: [{ code: "plan.has-no-review" }] });
      expect(await set("2027-12-31", "2027-06-01")).toEqual({ ok: true });
      expect(await lastChange(scope)).toMatchObject({ item: "plan", change: "changed", by_name: "Jonas Lie Haugen" });
      expect(await set("2028-12-31", "2027-06-01")).toMatchObject({ problems: [{ code: "form.conflict" }], current: { periodTo: "2027-12-31" } });
    });
    const asNav = await inJonas(demo.navConsultant.subject, (scope) =>
      agreePeriod(scope, { personId, periodFrom: null, periodTo: null, nextReviewOn: "2027-06-01", version: 1 }),
    );
    expect(asNav).toMatchObject({ problems: [{ code: "plan.not-yours-to-frame" }] });
  });

  it("names as responsible only an agency that takes part", async () => {
    await inJonas(demo.municipalCoordinatorNo.subject, async (scope) => {
      const { version } = (await planOf(scope)).plan;
      expect(await nameLead(scope, { personId, leadAgencyId: demo.outsider.agencyId, version })).toMatchObject({
        problems: [{ code: "plan.lead-takes-no-part" }],
      });
      expect(await nameLead(scope, { personId, leadAgencyId: demo.specialistCoordinatorNo.agencyId, version })).toEqual({ ok: true });
      expect((await planOf(scope)).plan.leadAgencyName).toBe("Fjordby DPS");
    });
  });

  it("counts no change that is none: content version and history are out of anyone's reach", async () => {
    for (const text of [
      sql`update care.plan set content_version = 1`,
      sql`insert into care.plan_change (person_id, plan_id, life_area, item, item_id, change, after, content_version, by_name) values (${personId}, ${jonas.planId}, 'common', 'goal', ${jonas.planId}, 'added', '{}', 1, 'x')`,
    ]) {
      await expect(inJonas("jonas", (scope) => text.execute(queryAs(scope)))).rejects.toThrow(/permission denied/);
    }
  });
});

describe("beginning a plan", () => {
  it("is refused where one is live: one live plan for a person", async () => {
    expect(await inJonas("jonas", (scope) => beginPlan(scope, { personId }))).toMatchObject({ ok: false, problems: [{ code: "plan.already-live" }] });
    await expect(truth().runSql(`insert into care.plan (person_id, kind) values ('${personId}', 'ip')`)).rejects.toThrow(/plan__one_live_for_a_person/);
  });

  it("takes consent first, and makes an IP in Norway; then only one", async () => {
    await inJonas("jonas", async (scope) => {
      await sql`update care.plan set state = 'ended', ended_reason = 'Flyttet', ended_at = now() where id = ${jonas.planId}`.execute(queryAs(scope));
      const begun = await beginPlan(scope, { personId });
      expect(begun.ok).toBe(true);
      expect(await openPlan(scope, personId)).toMatchObject({ plan: { kind: "ip", state: "draft" }, goals: [], measures: [] });
      expect(await beginPlan(scope, { personId })).toMatchObject({ problems: [{ code: "plan.already-live" }] });
    });
    await inJonas("jonas", async (scope) => {
      await sql`update care.plan set state = 'ended', ended_reason = 'Flyttet', ended_at = now() where id = ${jonas.planId}`.execute(queryAs(scope));
      await sql`update care.consent set withdrawn_at = now(), withdrawn_by = care.acting_account() where person_id = ${personId}`.execute(queryAs(scope));
      expect(await beginPlan(scope, { personId })).toMatchObject({ problems: [{ code: "plan.needs-consent" }] });
    });
    for (const subject of [demo.navConsultant.subject, demo.sister.subject, demo.outsider.subject]) {
      expect(await inJonas(subject, (scope) => beginPlan(scope, { personId })), subject).toMatchObject({ problems: [{ code: "plan.not-yours-to-begin" }] });
    }
  });
});
