import { describe, expect, it } from "vitest";
import { queryAs } from "#access/scope.server.ts";
import { answerQuestion } from "#audit/answer-question.ts";
import { askUnit } from "#audit/ask-unit.ts";
import { openPerson } from "#audit/audit.store.server.ts";
import { countQuestionsWithoutOfficer, findLook, findQuestionToUnit, listQuestions, listQuestionsToUnit } from "#audit/log-question.store.server.ts";
import { demo } from "#db/demo/actors.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";
import { truth } from "#test/house.ts";

const { jonas, emma } = demo;
const liv = demo.municipalCoordinatorNo;
const officer = demo.logControllerNo.subject;

async function lookedAt(personId: string, subject: string): Promise<string> {
  await reallyAs(subject, (scope) => openPerson(scope, personId, "plan.read", "R"), personId);
  const [row] = await truth().readRows<{ key: string }>(
    "select key from care.audit where person_id = $1 and capacity = 'professional' order by seq desc limit 1",
    [personId],
  );
  return row?.key ?? "";
}

describe("a question about a visit", () => {
  it("goes to the data-protection officer as a task without content, is answered once, and she sees the answer", async () => {
    await undisturbed(async (owner) => {
      await reallyAs(liv.subject, (scope) => openPerson(scope, jonas.personId, "plan.read", "R"), jonas.personId);
      const [{ key = "" } = {}] = await owner.readRows<{ key: string }>(
        "select key from care.audit where person_id = $1 and account_id = $2 order by seq desc limit 1",
        [jonas.personId, liv.accountId],
      );
      const ask = () =>
        reallyAs(
          jonas.subject,
          async (scope) => {
            const look = await findLook(scope, jonas.personId, key);
            return look === undefined ? undefined : askUnit(scope, jonas.personId, look, { words: "Hvorfor så du?" });
          },
          jonas.personId,
        );
      expect(await ask()).toEqual({ ok: true });
      expect(await ask()).toMatchObject({ ok: false, problems: [{ code: "audit.asked-already" }] });
      const told = await owner.readRows<{ account_id: string; person_id: string | null }>(
        "select account_id, person_id from care.notice where kind = 'log-question'",
      );
      expect(told.map(({ account_id }) => account_id)).toEqual([demo.logControllerNo.accountId]);
      expect(told.every(({ person_id }) => person_id === null)).toBe(true);
      const waiting = await as(officer, listQuestionsToUnit);
      const mine = waiting.find(({ words }) => words === "Hvorfor så du?");
      expect(mine).toMatchObject({ lookerName: "Liv Myhre", askedBy: "Jonas Lie Haugen", answer: null });
      expect(await reallyAs(officer, (scope) => answerQuestion(scope, mine?.id ?? "", { answer: "Møtet ble forberedt." }))).toEqual({ ok: true });
      expect(await reallyAs(officer, (scope) => answerQuestion(scope, mine?.id ?? "", { answer: "Noe annet." }))).toMatchObject({ ok: false });
      const seen = await as(jonas.subject, (scope) => listQuestions(scope, jonas.personId), jonas.personId);
      expect(seen.find((each) => each.key === key)).toMatchObject({ answer: "Møtet ble forberedt.", answeredBy: "Aud Berntsen" });
      expect(await owner.readRows("select 1 from care.notice where kind = 'log-answered' and account_id = $1", [jonas.accountId])).toHaveLength(1);
      expect(await owner.readRows("select 1 from care.audit where event = 'log-question.answer' and person_id is null")).toHaveLength(1);
    });
  }, 60_000);

  it("is not there for the one who looked, for other agencies or for anyone else's administrator", async () => {
    const [{ id = "" } = {}] = await truth().readRows<{ id: string }>("select id from care.log_question limit 1");
    for (const subject of [
      liv.subject,
      demo.navConsultant.subject,
      demo.outsider.subject,
      demo.administratorNo.subject,
      demo.administratorSe.subject,
      demo.coordinatingUnitNo.subject,
      demo.logControllerSe.subject,
    ]) {
      expect(await as(subject, (scope) => findQuestionToUnit(scope, id)), subject).toBeUndefined();
      expect(await as(subject, (scope) => queryAs(scope).selectFrom("log_question").select("id").execute()), subject).toEqual([]);
    }
    expect(await as(demo.sister.subject, (scope) => listQuestions(scope, jonas.personId), jonas.personId)).toEqual([]);
    expect(await as(demo.emmaMother.subject, (scope) => listQuestions(scope, jonas.personId), jonas.personId)).toEqual([]);
  });

  it("waits unread while no officer is named: whoever can name one is told that it waits, how many, and nothing else", async () => {
    await undisturbed(async (owner) => {
      const { subject, accountId } = demo.administratorNo;
      expect(await as(subject, countQuestionsWithoutOfficer)).toBe(0);
      await owner.runSql("update care.mandate set valid_to = care.today() - 1 where role = 'log-controller'; delete from care.log_question");
      await reallyAs(liv.subject, (scope) => openPerson(scope, jonas.personId, "plan.read", "R"), jonas.personId);
      const [{ key = "" } = {}] = await owner.readRows<{ key: string }>("select key from care.audit where account_id = $1 order by seq desc limit 1", [
        liv.accountId,
      ]);
      await reallyAs(
        jonas.subject,
        async (scope) => {
          const look = await findLook(scope, jonas.personId, key);
          return look && askUnit(scope, jonas.personId, look, { words: "Hvorfor så du?" });
        },
        jonas.personId,
      );
      const told = await owner.readRows<{ account_id: string; person_id: string | null }>(
        "select account_id, person_id from care.notice where kind = 'log-question'",
      );
      expect(told).toContainEqual({ account_id: accountId, person_id: null });
      expect(await as(subject, countQuestionsWithoutOfficer)).toBe(1);
      expect(await as(subject, listQuestionsToUnit)).toEqual([]);
      for (const other of [demo.administratorSe, liv, demo.coordinatingUnitNo])
        expect(await as(other.subject, countQuestionsWithoutOfficer), other.subject).toBe(0);
    });
  }, 60_000);

  it("cannot be asked about a row that is not hers, nor told in another's name", async () => {
    const key = await lookedAt(jonas.personId, liv.subject);
    expect(await as(demo.emmaMother.subject, (scope) => findLook(scope, emma.personId, key), emma.personId)).toBeUndefined();
    expect(await as(demo.sister.subject, (scope) => findLook(scope, jonas.personId, key), jonas.personId)).toBeUndefined();
    await expect(
      as(
        jonas.subject,
        (scope) =>
          queryAs(scope)
            .insertInto("log_question")
            .values({
              person_id: jonas.personId,
              audit_key: key,
              agency_id: liv.agencyId,
              professional_id: liv.professionalId,
              looked_at: new Date(),
              looker_name: "En annen",
              asked_by: jonas.accountId,
              asked_by_name: "Jonas",
            })
            .execute(),
        jonas.personId,
      ),
    ).rejects.toMatchObject({ code: "42501" });
  });
});
