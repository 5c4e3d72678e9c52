import { describe, expect, it } from "vitest";
import { sql } from "kysely";
import { openPreview } from "#access/door.server.ts";
import { queryAs, Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { beginPlan } from "#plan/begin-plan.ts";
import { openPlan } from "#plan/open-plan.ts";
import { rewordGoal } from "#plan/reword-goal.ts";
import { sayWords } from "#plan/say-words.ts";
import { setGoal } from "#plan/set-goal.ts";
import { as, tokenOf } from "#test/as.ts";
import { truth } from "#test/house.ts";

const { jonas, emma, randi } = demo;
const inJonas = <Result>(subject: string, work: (scope: Scope) => Promise<Result>) => as(subject, work, jonas.personId);
const PROFESSIONALS = [
  demo.municipalCoordinatorNo,
  demo.specialistCoordinatorNo,
  demo.navConsultant,
  demo.gp,
  demo.housing,
  demo.peerWorker,
  demo.coordinatingUnitNo,
  demo.administratorNo,
  demo.outsider,
];

async function newestMatters(): Promise<string> {
  const [row] = await truth().readRows<{ id: string }>(
    "select id from care.own_words where plan_id = $1 and kind = 'matters' order by written_at desc limit 1",
    [jonas.planId],
  );
  return row?.id ?? "";
}

describe("her own words", () => {
  it("are said anew by herself; the earlier wording stays, and the history names her", async () => {
    const basedOn = await newestMatters();
    const plan = await inJonas("jonas", async (scope) => {
      expect(await sayWords(scope, { personId: jonas.personId, kind: "matters", words: "Å få sove.", basedOn })).toEqual({ ok: true });
      const { rows } = await sql<{
        by_name: string;
        item: string;
        change: string;
      }>`select by_name, item, change from care.plan_change where plan_id = ${jonas.planId} order by at desc limit 1`.execute(queryAs(scope));
      expect(rows[0]).toEqual({ by_name: "Jonas Lie Haugen", item: "own_words", change: "added" });
      return openPlan(scope, jonas.personId);
    });
    expect(plan?.words.matters).toMatchObject({ words: "Å få sove.", writtenHow: "self", writtenByName: "Jonas Lie Haugen" });
    expect(plan?.words.matters?.earlier[0]?.id).toBe(basedOn);
  });

  it("can't be written, dictated over or reworded by any professional, by verb or by statement", async () => {
    const basedOn = await newestMatters();
    const [goal] = await truth().readRows<{ id: string; version: number }>("select id, version from care.goal where plan_id = $1 order by written_at limit 1", [
      jonas.planId,
    ]);
    for (const { subject } of [...PROFESSIONALS, demo.sister]) {
      const said = await inJonas(subject, (scope) => sayWords(scope, { personId: jonas.personId, kind: "matters", words: "Noe annet", basedOn }));
      expect(said.ok, subject).toBe(false);
      const reworded = await inJonas(subject, (scope) =>
        rewordGoal(scope, { personId: jonas.personId, goalId: goal?.id ?? "", words: "Noe annet", horizon: "short", version: goal?.version ?? 1 }),
      );
      expect(reworded.ok, subject).toBe(false);
      for (const how of ["self", "dictated"]) {
        await expect(
          inJonas(subject, (scope) =>
            sql`insert into care.own_words (person_id, plan_id, kind, words, written_how, written_by, written_by_name)
          values (${jonas.personId}, ${jonas.planId}, 'matters', 'Noe annet', ${how}, care.acting_account(), 'Jonas')`.execute(queryAs(scope)),
          ),
          `${subject} ${how}`,
        ).rejects.toThrow(/row-level security/);
      }
      const changed = await inJonas(subject, (scope) =>
        sql`update care.goal set words = 'Noe annet', written_how = 'self', written_by = care.acting_account() where person_id = ${jonas.personId}`.execute(
          queryAs(scope),
        ),
      );
      expect(Number(changed.numAffectedRows ?? 0n), subject).toBe(0);
      await expect(
        inJonas(subject, (scope) => sql`update care.own_words set words = 'Noe annet'`.execute(queryAs(scope))),
        subject,
      ).rejects.toThrow(/permission denied/);
    }
  });

  it("are written down by a coordinator only until she has written herself", async () => {
    const coordinator = demo.municipalCoordinatorSe.subject;
    const say = (words: string, basedOn: string | null) => (scope: Scope) => sayWords(scope, { personId: emma.personId, kind: "needs", words, basedOn });
    const over = await as(coordinator, say("Hon ritar.", null), emma.personId);
    expect(over).toMatchObject({ ok: false, problems: [{ code: "words.only-hers" }] });
    // a new plan, in which nobody has written yet
    const beginAnew = async (scope: Scope) => {
      await sql`update care.plan set state = 'ended', ended_reason = 'Ny plan' where id = ${emma.planId}`.execute(queryAs(scope));
      expect((await beginPlan(scope, { personId: emma.personId })).ok).toBe(true);
    };
    await as(
      coordinator,
      async (scope) => {
        await beginAnew(scope);
        expect(await say("Hon ritar.", null)(scope)).toEqual({ ok: true });
        expect((await openPlan(scope, emma.personId))?.words.needs).toMatchObject({ writtenHow: "dictated", writtenByName: "Anna-Lena Sjöberg" });
      },
      emma.personId,
    );
    await as(
      demo.teacher.subject,
      async (scope) => {
        expect(await say("Hon ritar.", null)(scope)).toMatchObject({ ok: false, problems: [{ code: "words.only-hers" }] });
      },
      emma.personId,
    );
  });

  it("of a child are written by a guardian under the guardian's own name", async () => {
    const goal = await as(
      demo.emmaFather.subject,
      async (scope) => {
        const set = await setGoal(scope, { personId: emma.personId, words: "Jag vill rida.", horizon: "short", lifeArea: "leisure", topicId: null });
        return (await openPlan(scope, emma.personId))?.goals.find((each) => set.ok && each.id === set.goalId);
      },
      emma.personId,
    );
    expect(goal).toMatchObject({ writtenHow: "self", writtenByName: "Mikael Lindqvist" });
  });

  it("of a child stand as the child's where a guardian wrote down what the child said", async () => {
    const words = await as(
      demo.emmaMother.subject,
      async (scope) => {
        const standing = (await openPlan(scope, emma.personId))?.words.matters?.id ?? null;
        expect(
          await sayWords(scope, { personId: emma.personId, kind: "matters", words: "Jag vill ha en vit häst.", basedOn: standing, whose: "told" }),
        ).toEqual({ ok: true });
        return (await openPlan(scope, emma.personId))?.words.matters;
      },
      emma.personId,
    );
    expect(words).toMatchObject({ writtenHow: "dictated", writtenByName: "Karin Lindqvist" });
    // an adult's own words are never "told" by herself
    const own = await inJonas("jonas", async (scope) => {
      await sayWords(scope, { personId: jonas.personId, kind: "matters", words: "Å få sove.", basedOn: await newestMatters(), whose: "told" });
      return (await openPlan(scope, jonas.personId))?.words.matters?.writtenHow;
    });
    expect(own).toBe("self");
  });

  it("lose nothing when two write at once: the second is told, with what stands now", async () => {
    const done = await inJonas("jonas", (scope) => sayWords(scope, { personId: jonas.personId, kind: "matters", words: "Mitt", basedOn: null }));
    expect(done).toMatchObject({ ok: false, problems: [{ code: "form.conflict" }], current: { id: await newestMatters() } });
  });
});

describe("a goal", () => {
  it("is reworded by herself, from the wording she saw; the earlier one is kept", async () => {
    const [goal] = await truth().readRows<{ id: string; version: number; words: string }>(
      "select id, version, words from care.goal where plan_id = $1 and life_area = 'economy'",
      [jonas.planId],
    );
    const reword = (version: number) => (scope: Scope) =>
      rewordGoal(scope, { personId: jonas.personId, goalId: goal?.id ?? "", words: "Mat hele måneden.", horizon: "long", version });
    await inJonas("jonas", async (scope) => {
      expect(await reword(goal?.version ?? 0)(scope)).toEqual({ ok: true });
      const late = await reword(goal?.version ?? 0)(scope);
      expect(late).toMatchObject({
        ok: false,
        problems: [{ code: "form.conflict" }],
        current: { words: "Mat hele måneden.", version: (goal?.version ?? 0) + 1 },
      });
    });
  });

  it("said anew by a professional is a new, dictated goal, only in an area that is open", async () => {
    const set = (lifeArea: string) => (scope: Scope) =>
      setGoal(scope, { personId: jonas.personId, words: "Jobb to dager.", horizon: "short", lifeArea, topicId: null });
    await inJonas(demo.navConsultant.subject, async (scope) => {
      const done = await set("work")(scope);
      expect((await openPlan(scope, jonas.personId))?.goals.find((each) => done.ok && each.id === done.goalId)).toMatchObject({
        writtenHow: "dictated",
        writtenByName: "Nina Farstad",
      });
    });
    expect(await inJonas(demo.navConsultant.subject, set("health"))).toMatchObject({ ok: false, problems: [{ code: "plan.area-is-closed" }] });
    await expect(
      inJonas(demo.navConsultant.subject, (scope) =>
        sql`insert into care.goal (person_id, plan_id, life_area, words, horizon, written_how, written_by, written_by_name)
      values (${jonas.personId}, ${jonas.planId}, 'health', 'Noe', 'short', 'dictated', care.acting_account(), 'Nina')`.execute(queryAs(scope)),
      ),
    ).rejects.toThrow(/row-level security/);
    for (const subject of [demo.sister.subject, demo.outsider.subject, "randi"]) expect((await inJonas(subject, set("housing"))).ok, subject).toBe(false);
  });

  it("is never signed in another's name, and never hung on another person's plan", async () => {
    await expect(
      inJonas("jonas", (scope) =>
        sql`insert into care.goal (person_id, plan_id, life_area, words, horizon, written_how, written_by, written_by_name)
      values (${jonas.personId}, ${emma.planId}, 'housing', 'Noe', 'short', 'self', care.acting_account(), 'Jonas')`.execute(queryAs(scope)),
      ),
    ).rejects.toThrow(/goal__in_her_plan/);
    await expect(
      inJonas("jonas", (scope) => sql`update care.goal set person_id = ${randi.personId} where plan_id = ${jonas.planId}`.execute(queryAs(scope))),
    ).rejects.toThrow(/permission denied/);
  });
});

describe("a preview", () => {
  it("writes nothing, not even what its holder wrote", async () => {
    const [seat] = await truth().readRows<{ id: string }>(
      "select id from care.participant where person_id = $1 and professional_id = $2 and ended_at is null",
      [jonas.personId, demo.specialistCoordinatorNo.professionalId],
    );
    const sessionToken = (await openPreview(await tokenOf(demo.municipalCoordinatorNo.subject), seat?.id ?? "")) ?? "";
    const look = <Result>(work: (scope: Scope) => Promise<Result>) => Scope.rehearse({ sessionToken, personId: jonas.personId }, work);
    const own = await look((scope) => sql`update care.contribution set words = 'Noe annet' where plan_id = ${jonas.planId}`.execute(queryAs(scope)));
    expect(Number(own.numAffectedRows ?? 0n)).toBe(0);
    expect((await look((scope) => setGoal(scope, { personId: jonas.personId, words: "Noe", horizon: "short", lifeArea: "housing", topicId: null }))).ok).toBe(
      false,
    );
    for (const text of [
      sql`insert into care.goal (person_id, plan_id, life_area, words, horizon, written_how, written_by, written_by_name) values (${jonas.personId}, ${jonas.planId}, 'housing', 'x', 'short', 'dictated', care.acting_account(), 'x')`,
      sql`insert into care.measure (person_id, plan_id, life_area, what, is_hers, starts_on, due_on, created_by) values (${jonas.personId}, ${jonas.planId}, 'housing', 'xx', true, '2027-01-01', '2027-01-01', care.acting_account())`,
      sql`insert into care.disagreement (person_id, plan_id, life_area, item, item_id, words, said_by, said_by_name) values (${jonas.personId}, ${jonas.planId}, 'common', 'plan', ${jonas.planId}, 'xx', care.acting_account(), 'x')`,
    ])
      await expect(look((scope) => text.execute(queryAs(scope)))).rejects.toThrow(/row-level security/);
    for (const table of ["plan", "measure", "goal"]) {
      const changed = await look((scope) => sql`update ${sql.table(`care.${table}`)} set version = version + 1 where version > 0`.execute(queryAs(scope)));
      expect(Number(changed.numAffectedRows ?? 0n), table).toBe(0);
    }
  });
});
