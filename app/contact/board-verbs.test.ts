import { describe, expect, it } from "vitest";
import type { Scope } from "#access/scope.server.ts";
import { findBoardDay } from "#contact/board-day.store.server.ts";
import { whoValue } from "#contact/board.ts";
import { closeBoardDay } from "#contact/close-board-day.ts";
import { readBoard, listBoards } from "#contact/read-board.ts";
import { decideAtBoard, endBoardReason, markDone, setBoardReason, setTeamRhythm } from "#contact/write-board.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { codeOf } from "#test/outcome.ts";
import { dayFrom } from "#test/signal-facts.ts";

const teamId = idOf("team/fjordby");
const ingrid = demo.specialistCoordinatorNo.subject;
const liv = demo.municipalCoordinatorNo;
const nina = demo.navConsultant.subject;
const rowOf = idOf("enrolment/jonas");
const who = whoValue(liv.professionalId, liv.agencyId);
const decide = (scope: Scope, differing = {}) => decideAtBoard(scope, { enrolmentId: rowOf, words: "Ringe etter lunsj", who, dueOn: dayFrom(0), ...differing });
const outsiders = [
  demo.outsider,
  demo.peerWorker,
  demo.coordinatingUnitNo,
  demo.administratorNo,
  demo.jonas,
  demo.sister,
  demo.municipalCoordinatorSe,
  demo.gp,
];

describe("the board is the team's", () => {
  it("opens to leader and members, and to nobody else", async () => {
    for (const { subject } of [demo.specialistCoordinatorNo, liv, demo.navConsultant, demo.housing]) {
      expect(await as(subject, listBoards), subject).toHaveLength(1);
      expect((await as(subject, (scope) => readBoard(scope, teamId)))?.rows.length, subject).toBeGreaterThan(0);
    }
    for (const { subject } of outsiders) expect(await as(subject, (scope) => readBoard(scope, teamId)), subject).toBeUndefined();
  });

  it("shows each member those whose consent covers her agency, and no others", async () => {
    const seenBy = async (subject: string) => new Set((await as(subject, (scope) => readBoard(scope, teamId)))?.rows.map(({ personId }) => personId));
    const [hers, navs] = [await seenBy(ingrid), await seenBy(nina)];
    expect(hers.size).toBeGreaterThan(navs.size);
    const closed = await truth().readRows<{ id: string }>(
      `select e.person_id as id from care.enrolment e where e.team_id = $1 and e.ended_on is null and not exists (
         select 1 from care.consent c join care.consent_party p on p.consent_id = c.id
          where c.person_id = e.person_id and c.withdrawn_at is null and c.replaced_at is null and c.valid_to >= care.today() and p.agency_id = $2 and p.withdrawn_at is null)`,
      [teamId, demo.navConsultant.agencyId],
    );
    expect(closed.length).toBeGreaterThan(0);
    for (const { id } of closed) expect(navs.has(id)).toBe(false);
  });

  it("leaves out the dead, the guided and those whose time in the team is over", async () => {
    const board = await as(ingrid, (scope) => readBoard(scope, teamId));
    const gone = await truth().readRows<{ id: string }>(
      "select e.id from care.enrolment e join care.person p on p.id = e.person_id where e.team_id = $1 and (e.ended_on is not null or e.level = 'guidance' or p.died_on is not null)",
      [teamId],
    );
    expect(gone.length).toBeGreaterThan(2);
    for (const { id } of gone) expect(board?.rows.some((row) => row.enrolmentId === id)).toBe(false);
  });

  it("begins with what was agreed and is not done", async () => {
    const board = await as(ingrid, (scope) => readBoard(scope, teamId));
    const counts = board?.rows.map(({ undone }) => undone.length > 0) ?? [];
    expect(counts[0]).toBe(true);
    expect(counts.lastIndexOf(true)).toBeLessThan(counts.indexOf(false));
  });
});

describe("what is agreed at the board", () => {
  it("stands in the row, and in her own log", async () => {
    const after = await as(liv.subject, async (scope) => {
      expect(codeOf(await decide(scope))).toBe("ok");
      return readBoard(scope, teamId);
    });
    expect(after?.rows.find((row) => row.enrolmentId === rowOf)?.today).toMatchObject([{ words: "Ringe etter lunsj", name: "Liv Myhre", doneOn: null }]);
    await undisturbed(async (owner) => {
      await reallyAs(liv.subject, decide);
      const [logged] = await owner.readRows<{ actor_name: string }>("select actor_name from care.audit where event = 'board.decide' and person_id = $1", [
        demo.jonas.personId,
      ]);
      expect(logged?.actor_name).toBe("Liv Myhre");
    });
  });

  it("is done once (peers §7.10)", async () => {
    const decisionId = idOf("board-decision/jonas/-3");
    const answers = await as(liv.subject, async (scope) => [codeOf(await markDone(scope, decisionId)), codeOf(await markDone(scope, decisionId))]);
    expect(answers).toEqual(["ok", "board.done-already"]);
    for (const { subject } of outsiders.slice(0, 4))
      expect(codeOf(await as(subject, (scope) => markDone(scope, decisionId))), subject).toBe("board.done-already");
  });

  it.each([
    ["a day that has been", { dueOn: dayFrom(-1) }, "board.due-in-past"],
    ["a day far ahead", { dueOn: dayFrom(61) }, "board.due-too-far"],
    ["someone outside the team", { who: whoValue(demo.outsider.professionalId, demo.outsider.agencyId) }, "board.has-nobody"],
    ["a row of another team", { enrolmentId: idOf("enrolment/emma") }, "board.not-here"],
    ["a row that is not there", { enrolmentId: idOf("enrolment/nobody") }, "board.not-here"],
  ])("is refused for %s", async (_, differing, code) => {
    expect(codeOf(await as(liv.subject, (scope) => decide(scope, differing)))).toBe(code);
  });

  it("is not for others to write", async () => {
    for (const { subject } of outsiders) expect(codeOf(await as(subject, decide)), subject).toBe("board.not-here");
  });
});

describe("why she is on the board", () => {
  const set = (scope: Scope, reason: "admitted" | "new", since = dayFrom(0)) => setBoardReason(scope, { enrolmentId: rowOf, reason, since });

  it("is set once and taken away by hand", async () => {
    const seen = await as(liv.subject, async (scope) => {
      expect(codeOf(await set(scope, "admitted"))).toBe("ok");
      expect(codeOf(await set(scope, "admitted"))).toBe("board.reason-there");
      const row = (await readBoard(scope, teamId))?.rows.find((each) => each.enrolmentId === rowOf);
      const added = row?.reasons.find(({ reason }) => reason === "admitted");
      expect(added).toMatchObject({ since: dayFrom(0), lifeArea: "health" });
      expect(codeOf(await endBoardReason(scope, added?.reasonId ?? ""))).toBe("ok");
      expect(codeOf(await endBoardReason(scope, added?.reasonId ?? ""))).toBe("board.not-here");
      return (await readBoard(scope, teamId))?.rows.find((each) => each.enrolmentId === rowOf)?.reasons;
    });
    expect(seen?.map(({ reason }) => reason)).toEqual(["intensive-short"]);
  });

  it("tells of health only where her consent does: NAV neither sees nor sets it", async () => {
    const admitted = idOf("enrolment/cecilie-aarnes");
    const reasonsOf = async (subject: string) =>
      (await as(subject, (scope) => readBoard(scope, teamId)))?.rows.find((row) => row.enrolmentId === admitted)?.reasons.map(({ reason }) => reason);
    expect(await reasonsOf(ingrid)).toContain("admitted");
    expect((await reasonsOf(nina)) ?? []).not.toContain("admitted");
    expect(codeOf(await as(nina, (scope) => set(scope, "admitted")))).toBe("board.reason-not-open");
    expect(codeOf(await as(nina, (scope) => set(scope, "new")))).toBe("ok");
  });

  it("has begun", async () => expect(codeOf(await as(liv.subject, (scope) => set(scope, "new", dayFrom(1))))).toBe("board.since-in-future"));
});

describe("the meeting is closed", () => {
  const close = (scope: Scope) => closeBoardDay(scope, teamId, [liv.professionalId]);

  it("once: two clicks and two people give one board (peers §7.10)", async () => {
    await undisturbed(async (owner) => {
      const answers = await Promise.all([reallyAs(liv.subject, close), reallyAs(ingrid, close), reallyAs(liv.subject, close)]);
      expect(answers.map((answer) => (answer.ok ? answer.wasClosed : "refused")).toSorted()).toEqual([false, true, true]);
      const [kept] = await owner.readRows<{ days: number; rows: number }>(
        "select count(distinct d.id)::int as days, count(r.id)::int as rows from care.board_day d left join care.board_day_row r on r.board_day_id = d.id where d.team_id = $1 and d.on_day = care.today()",
        [teamId],
      );
      expect(kept?.days).toBe(1);
      expect(kept?.rows).toBeGreaterThan(20);
    });
  });

  it("keeps row by row: who takes the consent back is gone from old boards too (peers §7.4)", async () => {
    await undisturbed(async (owner) => {
      await reallyAs(liv.subject, close);
      const [day] = await owner.readRows<{ id: string }>("select id from care.board_day where team_id = $1 and on_day = care.today()", [teamId]);
      const rowsFor = async (subject: string) =>
        (await as(subject, (scope) => findBoardDay(scope, teamId, day?.id ?? "")))?.rows.map((row) => `${row.givenName} ${row.familyName}`) ?? [];
      const names = await rowsFor(demo.housing.subject);
      const [first] = await owner.readRows<{ id: string; name: string }>(
        `select p.id, p.given_name || ' ' || p.family_name as name from care.person p join care.consent c on c.person_id = p.id and c.withdrawn_at is null and c.replaced_at is null
          where p.given_name || ' ' || p.family_name = any ($1) and not exists (select 1 from care.coordinator_term t where t.person_id = p.id and t.professional_id = $2) limit 1`,
        [names, demo.housing.professionalId],
      );
      expect(names).toContain(first?.name);
      await owner.runSql(`update care.consent set withdrawn_at = now(), withdrawn_by = recorded_by where person_id = '${first?.id}' and withdrawn_at is null`);
      expect(await rowsFor(demo.housing.subject)).toEqual(names.filter((name) => name !== first?.name));
      for (const { subject } of outsiders) expect(await rowsFor(subject), subject).toEqual([]);
    });
  });

  it("has somebody present, and is for the team alone", async () => {
    expect(codeOf(await as(liv.subject, (scope) => closeBoardDay(scope, teamId, [demo.outsider.professionalId])))).toBe("board.nobody-present");
    for (const { subject } of outsiders) expect(codeOf(await as(subject, close)), subject).toBe("board.not-here");
  });
});

describe("the default rhythm", () => {
  it("is the leader's to set", async () => {
    const everyDays = await as(ingrid, async (scope) => {
      expect(codeOf(await setTeamRhythm(scope, teamId, 10))).toBe("ok");
      return (await readBoard(scope, teamId))?.rows[0]?.everyDays;
    });
    expect(everyDays).toBe(10);
    for (const { subject } of [liv, ...outsiders])
      expect(codeOf(await as(subject, (scope) => setTeamRhythm(scope, teamId, 10))), subject).toBe("board.not-here");
  });
});
