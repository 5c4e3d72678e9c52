import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { queryAs } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { dayOf } from "#deadline/day.ts";
import { agreeInMeeting } from "#meeting/agree-in-meeting.ts";
import { insertDecision, insertQuestion, listPlaces } from "#meeting/agenda.store.server.ts";
import { askQuestion } from "#meeting/ask-question.ts";
import { findMeeting } from "#meeting/meeting-read.store.server.ts";
import { recordDecision } from "#meeting/record-decision.ts";
import { as, tokenOf } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { codeOf } from "#test/outcome.ts";

const jonas = demo.jonas.personId;
const emma = demo.emma.personId;
const called = idOf("meeting/jonas-called");
const emmaCalled = idOf("meeting/emma-called");
const now = new Date();

describe("life areas and topics in a meeting", () => {
  const brother = "Hva gjør vi når broren min dukker opp?";
  const wordsSeen = (subject: string, personId: string, meetingId: string) =>
    as(subject, async (scope) => (await findMeeting(scope, personId, meetingId))?.questions.map((question) => question.words) ?? [], personId);

  it("a question under a closed topic is not there for the agency it is closed to", async () => {
    for (const actor of [demo.jonas, demo.municipalCoordinatorNo, demo.specialistCoordinatorNo])
      expect(await wordsSeen(actor.subject, jonas, called)).toContain(brother);
    for (const actor of [demo.navConsultant, demo.housing, demo.gp, demo.sister]) expect(await wordsSeen(actor.subject, jonas, called)).not.toContain(brother);
  });

  it("hers come first", async () => {
    const questions = await as(demo.jonas.subject, async (scope) => (await findMeeting(scope, jonas, called))?.questions ?? [], jonas);
    expect(questions.map((question) => question.isHers)).toEqual([true, true, false]);
  });

  it("a choice is offered only of what is open, and a forged one is refused", async () => {
    const nav = demo.navConsultant.subject;
    const topic = (await truth().readRows<{ id: string }>("select id from care.topic where person_id = $1", [jonas]))[0]?.id ?? "";
    expect(await as(nav, (scope) => listPlaces(scope, jonas), jonas)).toMatchObject({ areas: [{ code: "economy" }, { code: "work" }], topics: [] });
    expect((await as(demo.municipalCoordinatorNo.subject, (scope) => listPlaces(scope, jonas), jonas)).topics).toHaveLength(1);
    const at = { personId: jonas, meetingId: called, words: "Hva?" };
    for (const place of [
      { lifeArea: "housing", topicId: null },
      { lifeArea: "economy", topicId: topic },
      { lifeArea: "nowhere", topicId: null },
    ]) {
      expect(codeOf(await as(nav, (scope) => askQuestion(scope, { ...at, ...place, isHers: false }), jonas))).toBe("form.not-valid");
      expect(codeOf(await as(nav, (scope) => recordDecision(scope, { ...at, ...place }), jonas))).toBe("form.not-valid");
      await expect(as(nav, (scope) => insertDecision(scope, { ...at, ...place }), jonas)).rejects.toThrow(/row-level security/);
      await expect(as(nav, (scope) => insertQuestion(scope, { ...at, ...place, isHers: false }), jonas)).rejects.toThrow(/row-level security/);
    }
  });

  it("a question is hers when she, a guardian or her coordinator says so, and not when anyone else does", async () => {
    const isHersBy = (subject: string, personId: string, meetingId: string) =>
      as(
        subject,
        async (scope) => {
          expect(codeOf(await askQuestion(scope, { personId, meetingId, words: "Et nytt spørsmål", lifeArea: "common", topicId: null, isHers: true }))).toBe(
            "ok",
          );
          return (await findMeeting(scope, personId, meetingId))?.questions.find((question) => question.words === "Et nytt spørsmål")?.isHers;
        },
        personId,
      );
    expect(await isHersBy(demo.jonas.subject, jonas, called)).toBe(true);
    expect(await isHersBy(demo.emmaMother.subject, emma, emmaCalled)).toBe(true);
    expect(await isHersBy(demo.municipalCoordinatorNo.subject, jonas, called)).toBe(true);
    expect(await isHersBy(demo.navConsultant.subject, jonas, called)).toBe(false);
    expect(await isHersBy(demo.sister.subject, jonas, called)).toBe(false);
  });

  it("a decision and a measure made in the meeting lie under the lock of their life area", async () => {
    const at = { personId: jonas, meetingId: called };
    // signing in takes a connection of its own, which the transaction below would hold
    await tokenOf(demo.outsider.subject);
    await as(
      demo.municipalCoordinatorNo.subject,
      async (scope) => {
        expect(codeOf(await recordDecision(scope, { ...at, words: "Ny lås på døra", lifeArea: "housing", topicId: null }))).toBe("ok");
        expect(
          codeOf(
            await agreeInMeeting(scope, {
              ...at,
              goalId: null,
              lifeArea: "housing",
              topicId: null,
              what: "Bestille låsesmed",
              extent: "",
              how: "",
              startsOn: dayOf(now),
              dueOn: dayOf(now),
              owner: { kind: "person" },
            }),
          ),
        ).toBe("ok");
        const seenAs = async (subject: string) => {
          // the same transaction, someone else's key: nothing is left behind for other tests
          await sql`select set_config('helhet.session', ${await tokenOf(subject)}, true)`.execute(queryAs(scope));
          const meeting = await findMeeting(scope, jonas, called);
          return [...(meeting?.decisions ?? []).map((each) => each.words), ...(meeting?.measures ?? []).map((each) => each.what)];
        };
        for (const actor of [demo.jonas, demo.housing, demo.specialistCoordinatorNo, demo.sister])
          expect(await seenAs(actor.subject)).toEqual(["Ny lås på døra", "Bestille låsesmed"]);
        for (const actor of [demo.navConsultant, demo.gp, demo.outsider]) expect(await seenAs(actor.subject)).toEqual([]);
      },
      jonas,
    );
  });
});
