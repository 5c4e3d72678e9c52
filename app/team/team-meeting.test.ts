import { describe, expect, it } from "vitest";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { closeTeamMeeting, decide, notePresence, readHeldMeeting, readTeamMeeting, settleDecision } from "#team/hold-team-meeting.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { codeOf } from "#test/outcome.ts";

const fjordby = idOf("team/fjordby");
const ingrid = demo.specialistCoordinatorNo;
const liv = demo.municipalCoordinatorNo;
const nina = demo.navConsultant;
const keyOf = (who: { professionalId: string; agencyId: string }) => `${who.professionalId} ${who.agencyId}`;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const nobody = { personId: null, referralId: null };
const decision = { about: nobody, words: "Anders ringer boligkontoret.", who: keyOf(liv), dueOn: inDays(3) };
const hold = async (scope: Scope, present: readonly string[]) => expect(codeOf(await notePresence(scope, fjordby, { present: [...present] }))).toBe("ok");

describe("the agenda", () => {
  it("fills itself: what is undone from earlier, offers not answered, those on their way out; each as far as it is open", async () => {
    await as(ingrid.subject, async (scope) => {
      const read = (await readTeamMeeting(scope, fjordby))!;
      expect(read.undone.map((each) => each.aboutName)).toEqual(expect.arrayContaining(["Dag Rønning", "Inger Vassbotn", null]));
      expect(read.undone.every((each) => each.doneByName === null)).toBe(true);
      // nobody's consent lets the team see her
      expect(read.undone.map((each) => each.aboutName)).not.toContain("Wanja Lieng");
      expect(read.next).toBeInstanceOf(Date);
      expect(read.inCare.some((each) => each.level === "shoulder-to-shoulder")).toBe(true);
    });
  });

  it("shows a decision of one side alone as just that", async () => {
    await as(ingrid.subject, async (scope) => {
      const read = (await readTeamMeeting(scope, fjordby))!;
      const held = read.earlier.find((each) => !each.present.some((one) => one.side === "municipal"))!;
      const meeting = (await readHeldMeeting(scope, fjordby, held.meetingId))!;
      expect(meeting.missing).toEqual(["municipal"]);
      expect(meeting.decisions.every((each) => !each.sides.includes("municipal"))).toBe(true);
    });
  });

  it.each([
    ["a GP", demo.gp.subject],
    ["the coordinating unit", demo.coordinatingUnitNo.subject],
    ["the administrator", demo.administratorNo.subject],
    ["the person", demo.jonas.subject],
    ["the other country", demo.specialistCoordinatorSe.subject],
  ])("is not there for %s", async (_, subject) => {
    expect(await as(subject, (scope) => readTeamMeeting(scope, fjordby))).toBeUndefined();
    expect(codeOf(await as(subject, (scope) => notePresence(scope, fjordby, { present: [] })))).toBe("team.not-a-member");
  });

  it("names nobody to the peer worker, who follows those who asked for it", async () => {
    const read = (await as(demo.peerWorker.subject, (scope) => readTeamMeeting(scope, fjordby)))!;
    expect(read.inCare).toEqual([]);
    expect(read.undone.filter((each) => each.aboutName !== null)).toEqual([]);
    expect(codeOf(await as(demo.peerWorker.subject, (scope) => notePresence(scope, fjordby, { present: [] })))).toBe("team.not-a-member");
  });
});

describe("a meeting", () => {
  it("begins with who is there, and can be corrected; a second click finds the same", async () => {
    await as(ingrid.subject, async (scope) => {
      await hold(scope, [keyOf(ingrid)]);
      expect((await readTeamMeeting(scope, fjordby))?.missing).toEqual(["municipal"]);
      await hold(scope, [keyOf(ingrid), keyOf(liv)]);
      const read = (await readTeamMeeting(scope, fjordby))!;
      expect(read.missing).toEqual([]);
      expect(read.meeting?.present).toHaveLength(2);
    });
  });

  it("is one, when two begin it at once", async () => {
    await undisturbed(async (owner) => {
      await Promise.all([ingrid, liv].map((who) => reallyAs(who.subject, (scope) => notePresence(scope, fjordby, { present: [keyOf(ingrid), keyOf(liv)] }))));
      const rows = await owner.readRows("select 1 from care.team_meeting where team_id = $1 and on_day = care.today()", [fjordby]);
      expect(rows).toHaveLength(1);
    });
  });

  it("decides what, who and by when; and marks for good which sides were there", async () => {
    await as(ingrid.subject, async (scope) => {
      expect(codeOf(await decide(scope, fjordby, decision))).toBe("team.meeting-is-not-open");
      await hold(scope, [keyOf(ingrid)]);
      expect(codeOf(await decide(scope, fjordby, decision))).toBe("ok");
      await hold(scope, [keyOf(ingrid), keyOf(liv)]);
      expect(codeOf(await decide(scope, fjordby, { ...decision, words: "Begge sider enige." }))).toBe("ok");
      const { decisions } = (await readTeamMeeting(scope, fjordby))!;
      expect(decisions.map((each) => each.sides)).toEqual([["specialist"], ["municipal", "specialist"]]);
      // the form has no say in it
      const lie = queryAs(scope)
        .insertInto("team_decision")
        .values({
          meeting_id: (await readTeamMeeting(scope, fjordby))!.meeting!.meetingId,
          team_id: fjordby,
          words: "Begge var her",
          professional_id: liv.professionalId,
          agency_id: liv.agencyId,
          due_on: inDays(1),
          sides: ["specialist"],
          decided_by: ingrid.accountId,
          decided_by_name: "Ingrid Moe",
        })
        .execute();
      await expect(lie).rejects.toMatchObject({ code: "42501" });
    });
  });

  it("gives nothing to someone outside the team, in the past, or about someone the decider doesn't see", async () => {
    await as(nina.subject, async (scope) => {
      await hold(scope, [keyOf(nina)]);
      const about = (slug: string) => ({ personId: idOf(`person/${slug}`), referralId: null });
      expect(codeOf(await decide(scope, fjordby, { ...decision, who: keyOf(demo.gp) }))).toBe("form.not-valid");
      expect(codeOf(await decide(scope, fjordby, { ...decision, dueOn: inDays(-1) }))).toBe("team.due-in-the-past");
      expect(codeOf(await decide(scope, fjordby, { ...decision, about: about("bjarne-eidsvik") }))).toBe("ok");
      expect(codeOf(await decide(scope, fjordby, { ...decision, about: about("grete-nordang") }))).toBe("form.not-valid");
      expect(codeOf(await decide(scope, fjordby, { ...decision, about: about("dina-flaten") }))).toBe("form.not-valid");
    });
  });

  it("is closed once, and nothing is added or corrected afterwards", async () => {
    await as(ingrid.subject, async (scope) => {
      await hold(scope, [keyOf(ingrid), keyOf(liv)]);
      await decide(scope, fjordby, decision);
      const closed = await closeTeamMeeting(scope, fjordby);
      if (!closed.ok) throw new Error("not closed");
      expect(codeOf(await closeTeamMeeting(scope, fjordby))).toBe("team.meeting-is-closed");
      expect(codeOf(await decide(scope, fjordby, decision))).toBe("team.meeting-is-closed");
      expect(codeOf(await notePresence(scope, fjordby, { present: [] }))).toBe("team.meeting-is-closed");
      const held = (await readHeldMeeting(scope, fjordby, closed.meetingId))!;
      expect(held.meeting).toMatchObject({ closedByName: "Ingrid Moe", present: [{ name: "Liv Myhre" }, { name: "Ingrid Moe" }] });
      expect(held.decisions.map((each) => each.words)).toEqual([decision.words]);
    });
  });
});

describe("a decision", () => {
  const undone = (slug: string) =>
    truth().readRows<{ id: string }>("select id from care.team_decision where person_id = $1 and done_at is null", [idOf(`person/${slug}`)]);

  it("is done once, by the team or by the one it was given to", async () => {
    const [dag] = await undone("dag-ronning");
    await as(liv.subject, async (scope) => {
      expect(codeOf(await settleDecision(scope, fjordby, { decisionId: dag!.id }))).toBe("ok");
      expect(codeOf(await settleDecision(scope, fjordby, { decisionId: dag!.id }))).toBe("team.decision-is-settled");
    });
    for (const subject of [demo.peerWorker.subject, demo.gp.subject, demo.outsider.subject, demo.jonas.subject, demo.coordinatingUnitNo.subject]) {
      expect(codeOf(await as(subject, (scope) => settleDecision(scope, fjordby, { decisionId: dag!.id })))).toBe("team.decision-is-settled");
    }
  });

  it("about a person is hers to read, and not her relatives' or those at her table alone", async () => {
    const readBy = (subject: string) =>
      as(
        subject,
        async (scope) => (await queryAs(scope).selectFrom("team_decision").select("id").where("person_id", "=", demo.jonas.personId).execute()).length,
        demo.jonas.personId,
      );
    expect(await readBy(demo.jonas.subject)).toBe(1);
    expect(await readBy(liv.subject)).toBe(1);
    expect(await readBy(nina.subject)).toBe(1);
    expect(await readBy(demo.sister.subject)).toBe(0);
    expect(await readBy(demo.gp.subject)).toBe(0);
    expect(await readBy(demo.outsider.subject)).toBe(0);
  });
});
