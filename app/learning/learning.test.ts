import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { readForm } from "#access/form.ts";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { inOrderOfTheMeeting, Lesson, nameIn, NewLog } from "#learning/learning.ts";
import { listLessonsToTalkAbout, readLesson, readLessons } from "#learning/read-lessons.ts";
import { agreeLesson, correctLog, evaluateTrial, raiseLog, tryAlternative } from "#learning/write-lesson.ts";
import { closeTeamMeeting, notePresence, readTeamMeeting, settleDecision } from "#team/hold-team-meeting.ts";
import { as } from "#test/as.ts";

const fjordby = idOf("team/fjordby");
const ingrid = demo.specialistCoordinatorNo;
const liv = demo.municipalCoordinatorNo;
const keyOf = (who: { professionalId: string; agencyId: string }) => `${who.professionalId} ${who.agencyId}`;
const codeOf = (done: { ok: boolean; problems?: readonly { code: string }[] }) => (done.ok ? "ok" : done.problems?.[0]?.code);
const dayFrom = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const log = (number: number) => idOf(`learning-log/fjordby/${number}`);

const raised = { kind: "event", happenedOn: dayFrom(-3), what: "To møter samme dag, og ingen visste om det andre." } as const;
const trial = { version: 1, causes: "Hver sin kalender.", alternative: "Én ringer rundt.", who: keyOf(liv), evaluateOn: dayFrom(14) };
const lesson = { lesson: "Ett anrop sparer en dag.", risesTo: "", who: "", risesOn: null };

async function raise(scope: Scope): Promise<string> {
  const done = await raiseLog(scope, fjordby, raised);
  if (!done.ok) throw new Error("not raised");
  return done.logId;
}
async function evaluated(scope: Scope): Promise<string> {
  const logId = await raise(scope);
  await tryAlternative(scope, fjordby, logId, trial);
  await evaluateTrial(scope, fjordby, logId, { version: 2, helped: "yes", evaluation: "Ingen dobbeltmøter siden." });
  return logId;
}

describe("names in a text", () => {
  const known = [
    { given: "Dag", family: "Rønning" },
    { given: "Jonas", family: "Lie Haugen" },
    { given: "Anne-Grete", family: "Moe" },
  ];
  it.each([
    ["Jonas ville ikke.", "Jonas"],
    ["jonas ville ikke", "Jonas"],
    ["Møtet hos Jonas' mor", "Jonas"],
    ["Dags leilighet", "Dag"],
    ["en dag i uka", undefined],
    ["hver dag rønning", "Dag Rønning"],
    ["Hos Haugen", "Haugen"],
    ["oppe i haugen", undefined],
    ["Grete ringte", "Grete"],
    ["Moenga", undefined],
    ["Jonasson", undefined],
    ["(Moe)", "Moe"],
  ])("%s", (text, name) => expect(nameIn(text, known)).toBe(name));

  it("takes a name with signs in it as it is written", () => {
    expect(nameIn("a+b", [{ given: "A+", family: "(" }])).toBeUndefined();
  });
});

describe("what a form may hold", () => {
  const formOf = (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return form;
  };
  it("refuses what looks like a national number or an address, and anything that ties it to a person", () => {
    expect(codeOf(readForm(NewLog, formOf({ ...raised, what: "Gjelder 010170 12345" })))).toBe("learning.names-someone");
    expect(codeOf(readForm(NewLog, formOf({ ...raised, what: "Spør ola@eksempel.no" })))).toBe("learning.names-someone");
    expect(codeOf(readForm(NewLog, formOf({ ...raised, personId: demo.jonas.personId })))).toBe("form.not-valid");
    expect(codeOf(readForm(NewLog, formOf({ ...raised })))).toBe("ok");
  });

  it("asks for a name and a day for what is to rise, and for words where there is a name", () => {
    const read = (fields: Record<string, string>) => codeOf(readForm(Lesson, formOf({ version: "1", lesson: "Vi ringer.", ...fields })));
    expect(read({ risesTo: "", who: "", risesOn: "" })).toBe("ok");
    expect(read({ risesTo: "Til ledermøtet", who: "", risesOn: dayFrom(2) })).toBe("learning.rises-with-a-name");
    expect(read({ risesTo: "Til ledermøtet", who: keyOf(liv), risesOn: "" })).toBe("learning.rises-on-a-day");
    expect(read({ risesTo: "", who: keyOf(liv), risesOn: "" })).toBe("learning.rises-with-words");
  });
});

describe("a learning log", () => {
  it("goes from what happened to an agreed lesson, step by step, each with a name", async () => {
    await as(liv.subject, async (scope) => {
      const logId = await raise(scope);
      const now = async () => (await readLesson(scope, fjordby, logId))!.log;
      expect(await now()).toMatchObject({ number: 5, state: "raised", raisedByName: "Liv Myhre" });
      expect(codeOf(await evaluateTrial(scope, fjordby, logId, { version: 1, helped: "yes", evaluation: "Ja." }))).toBe("learning.step-is-taken");
      expect(codeOf(await tryAlternative(scope, fjordby, logId, { ...trial, evaluateOn: dayFrom(-1) }))).toBe("learning.day-has-been");
      expect(codeOf(await tryAlternative(scope, fjordby, logId, { ...trial, who: keyOf(demo.gp) }))).toBe("form.not-valid");
      expect(codeOf(await tryAlternative(scope, fjordby, logId, trial))).toBe("ok");
      expect(codeOf(await tryAlternative(scope, fjordby, logId, { ...trial, version: 2 }))).toBe("learning.step-is-taken");
      expect(await now()).toMatchObject({ state: "tried", trialName: "Liv Myhre", triedByName: "Liv Myhre" });
      expect(codeOf(await evaluateTrial(scope, fjordby, logId, { version: 1, helped: "yes", evaluation: "Bedre." }))).toBe("form.conflict");
      expect(codeOf(await evaluateTrial(scope, fjordby, logId, { version: 2, helped: "yes", evaluation: "Bedre." }))).toBe("ok");
      expect(await now()).toMatchObject({ state: "evaluated", helped: "yes", evaluatedByName: "Liv Myhre" });
      expect(codeOf(await agreeLesson(scope, fjordby, logId, { ...lesson, version: 3 }))).toBe("learning.agreed-in-the-meeting");
      await notePresence(scope, fjordby, { present: [keyOf(liv), keyOf(ingrid)] });
      expect(codeOf(await agreeLesson(scope, fjordby, logId, { ...lesson, version: 3 }))).toBe("ok");
      expect(await now()).toMatchObject({ state: "agreed", lesson: lesson.lesson, agreedByName: "Liv Myhre", risesTo: null });
      expect((await readLessons(scope, fjordby))!.learned.map((each) => each.number)).toEqual([5, 1]);
    });
  });

  it("rises as a decision of the meeting, with a name and a day, about nobody; and is risen when that is done", async () => {
    await as(ingrid.subject, async (scope) => {
      const logId = await evaluated(scope);
      const rising = { ...lesson, version: 3, risesTo: "Ta det opp i ledermøtet.", who: keyOf(liv), risesOn: dayFrom(20) };
      await notePresence(scope, fjordby, { present: [keyOf(ingrid)] });
      expect(codeOf(await agreeLesson(scope, fjordby, logId, { ...rising, risesOn: dayFrom(-2) }))).toBe("team.due-in-the-past");
      expect(codeOf(await agreeLesson(scope, fjordby, logId, rising))).toBe("ok");
      const { decisions } = (await readTeamMeeting(scope, fjordby))!;
      expect(decisions).toMatchObject([
        { words: rising.risesTo, ownerName: "Liv Myhre", dueOn: rising.risesOn, personId: null, referralId: null, sides: ["specialist"] },
      ]);
      expect((await readLesson(scope, fjordby, logId))!.log).toMatchObject({
        risesTo: rising.risesTo,
        risesName: "Liv Myhre",
        risesOn: rising.risesOn,
        risenAt: null,
      });
      await settleDecision(scope, fjordby, { decisionId: decisions[0]!.decisionId });
      expect((await readLesson(scope, fjordby, logId))!.log.risenAt).not.toBeNull();
      await closeTeamMeeting(scope, fjordby);
      expect(codeOf(await agreeLesson(scope, fjordby, log(2), { ...lesson, version: 1 }))).toBe("learning.agreed-in-the-meeting");
    });
  });

  it("is refused, with the name, where a text says one the writer knows", async () => {
    await as(liv.subject, async (scope) => {
      const named = await raiseLog(scope, fjordby, { ...raised, what: "Jonas fikk to beskjeder." });
      expect(named).toMatchObject({ ok: false, problems: [{ code: "learning.names-a-person", field: "what", values: { name: "Jonas" } }] });
      expect(codeOf(await tryAlternative(scope, fjordby, log(4), { ...trial, causes: "Haugen svarte ikke." }))).toBe("learning.names-a-person");
      expect(codeOf(await raiseLog(scope, fjordby, { ...raised, happenedOn: dayFrom(2) }))).toBe("learning.in-the-future");
    });
  });

  it("has its words put right, which is kept; what stood there is not, and no step is taken that way", async () => {
    await as(liv.subject, async (scope) => {
      const logId = await raise(scope);
      expect(codeOf(await correctLog(scope, fjordby, logId, { version: 1, what: "To møter samme dag.", lesson: "Noe" }))).toBe("ok");
      expect((await readLesson(scope, fjordby, logId))!.log).toMatchObject({
        what: "To møter samme dag.",
        lesson: null,
        state: "raised",
        correctedByName: "Liv Myhre",
      });
      expect(codeOf(await correctLog(scope, fjordby, logId, { version: 1, what: "Annet." }))).toBe("form.conflict");
      expect(codeOf(await correctLog(scope, fjordby, logId, { version: 2, what: "Dag Rønning gikk." }))).toBe("learning.names-a-person");
    });
  });

  it("cannot be tied to anyone: the table has no column for it", async () => {
    await as(liv.subject, async (scope) => {
      const row = await queryAs(scope).selectFrom("learning_log as l").selectAll("l").limit(1).executeTakeFirstOrThrow();
      expect(Object.keys(row).filter((column) => /person|referral|enrol|circle|plan/.test(column))).toEqual([]);
    });
  });
});

describe("the meeting's agenda", () => {
  it("has them in the order of what they wait for", async () => {
    const found = await as(ingrid.subject, (scope) => listLessonsToTalkAbout(scope, fjordby));
    expect(found.map(({ number, isToEvaluate }) => [number, isToEvaluate])).toEqual([
      [2, false],
      [3, true],
      [4, false],
    ]);
    const running = { state: "tried", evaluateOn: dayFrom(9), number: 1 } as const;
    expect(inOrderOfTheMeeting([running, { state: "raised", evaluateOn: null, number: 2 }], dayFrom(0)).map((each) => each.number)).toEqual([2, 1]);
  });
});

describe("who may", () => {
  it("the peer worker reads what was agreed, and nothing more", async () => {
    await as(demo.peerWorker.subject, async (scope) => {
      expect(await readLessons(scope, fjordby)).toMatchObject({ holds: false, open: [], learned: [{ number: 1 }] });
      expect(await readLesson(scope, fjordby, log(1))).toBeDefined();
      expect(await readLesson(scope, fjordby, log(2))).toBeUndefined();
      expect(await listLessonsToTalkAbout(scope, fjordby)).toEqual([]);
      expect(codeOf(await raiseLog(scope, fjordby, raised))).toBe("learning.not-a-member");
      expect(codeOf(await correctLog(scope, fjordby, log(1), { version: 1, what: "Annet." }))).toBe("learning.not-a-member");
    });
  });

  it.each([
    demo.gp.subject,
    demo.outsider.subject,
    demo.coordinatingUnitNo.subject,
    demo.administratorNo.subject,
    demo.jonas.subject,
    demo.sister.subject,
    demo.specialistCoordinatorSe.subject,
    demo.municipalCoordinatorSe.subject,
  ])("%s has nothing of Fjordby's", async (subject) => {
    await as(subject, async (scope) => {
      expect(await readLessons(scope, fjordby)).toBeUndefined();
      expect(await readLesson(scope, fjordby, log(1))).toBeUndefined();
      expect(await listLessonsToTalkAbout(scope, fjordby)).toEqual([]);
      expect(codeOf(await raiseLog(scope, fjordby, raised))).toBe("learning.not-a-member");
      expect(codeOf(await tryAlternative(scope, fjordby, log(4), trial))).toBe("learning.not-a-member");
      expect(await queryAs(scope).selectFrom("learning_log").select("id").where("team_id", "=", fjordby).execute()).toEqual([]);
    });
  });

  it.each<[string, string, (scope: Scope) => Promise<unknown>]>([
    ["in another's name", liv.subject, (scope) => insertAs(scope, { raised_by_name: "Ingrid Moe" })],
    ["as agreed already", liv.subject, (scope) => insertAs(scope, { agreed_by_name: "Liv Myhre" })],
    ["by the peer worker", demo.peerWorker.subject, (scope) => insertAs(scope, {})],
    ["by the GP", demo.gp.subject, (scope) => insertAs(scope, {})],
    [
      "with another's name on a step",
      liv.subject,
      (scope) => queryAs(scope).updateTable("learning_log").set({ tried_by_name: "Ingrid Moe" }).where("id", "=", log(2)).execute(),
    ],
    [
      "agreed without the meeting",
      liv.subject,
      (scope) => queryAs(scope).updateTable("learning_log").set({ lesson: "Selv." }).where("id", "=", log(2)).execute(),
    ],
    [
      "moved to another team",
      liv.subject,
      (scope) =>
        queryAs(scope)
          .updateTable("learning_log")
          .set({ team_id: idOf("team/alvsta") })
          .where("id", "=", log(2))
          .execute(),
    ],
  ])("the database refuses a log %s", async (_, subject, attempt) => {
    await expect(as(subject, attempt)).rejects.toMatchObject({ code: "42501" });
  });

  it("a step once taken cannot be undone, and a decision once linked stays", async () => {
    const change = (row: Record<string, string | null>) => (scope: Scope) =>
      queryAs(scope).updateTable("learning_log").set(row).where("id", "=", log(1)).execute();
    await expect(as(liv.subject, change({ lesson: null }))).rejects.toMatchObject({ code: "23514" });
    await as(liv.subject, async (scope) => {
      await change({ decision_id: null, helped: "no", evaluate_on: dayFrom(90) })(scope);
      expect((await readLesson(scope, fjordby, log(1)))!.log).toMatchObject({ helped: "partly", risesName: "Ingrid Moe" });
    });
  });
});

async function insertAs(scope: Scope, row: Record<string, string>): Promise<void> {
  await queryAs(scope)
    .insertInto("learning_log")
    .values({
      team_id: fjordby,
      number: 99,
      kind: "event",
      happened_on: dayFrom(-1),
      what: "Noe.",
      raised_by: sql<string>`care.acting_account()`,
      raised_by_name: sql<string>`(select a.account_name from care.acting() a)`,
      ...row,
    })
    .execute();
}
