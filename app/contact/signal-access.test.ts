import { describe, expect, it } from "vitest";
import type { Scope } from "#access/scope.server.ts";
import { closeSignal } from "#contact/close-signal.ts";
import { readBoard } from "#contact/read-board.ts";
import { readSignals } from "#contact/read-signals.ts";
import { readSignalFacts } from "#contact/signal-facts.store.server.ts";
import type { Signal } from "#contact/signal-kinds.ts";
import { listEscalated, listSignalsForMe } from "#contact/signals-for-me.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { codeOf } from "#test/outcome.ts";
import { dayFrom } from "#test/signal-facts.ts";

const jonas = demo.jonas.personId;
const teamId = idOf("team/fjordby");
const liv = demo.municipalCoordinatorNo;
const ingrid = demo.specialistCoordinatorNo;
const outsiders = [demo.outsider, demo.coordinatingUnitNo, demo.administratorNo, demo.sister, demo.randi, demo.socialInsurance];

/** Makes a signal of every kind that depends on the reader stand for Jonas, on a copy of its own. */
async function withAll<Result>(work: () => Promise<Result>): Promise<Result> {
  return undisturbed(async (owner) => {
    await owner.runSql(`
      update care.consent set valid_to = care.today() + 10 where person_id = '${jonas}' and withdrawn_at is null and replaced_at is null;
      update care.plan set next_review_on = care.today() - 3 where person_id = '${jonas}' and state = 'active';
      update care.participant set accepted_at = now() - interval '200 days', valid_from = care.today() - 200 where person_id = '${jonas}' and agency_id = '${demo.gp.agencyId}';
      delete from care.audit where person_id = '${jonas}' and agency_id = '${demo.gp.agencyId}';
      update care.contact set recorded_at = now() - interval '200 days', at = now() - interval '201 days' where person_id = '${jonas}' and agency_id = '${demo.gp.agencyId}';
      update care.measure set status_at = null where person_id = '${jonas}' and agency_id = '${demo.gp.agencyId}';
      insert into care.stay (person_id, life_area, kind, where_name, admitted_on, recorded_by, registered_at)
        select '${jonas}', 'health', 'hospital', 'Sykehuset', care.today() - 1, a.id, now() from care.account a where a.professional_id = '${ingrid.professionalId}';
      update care.contact set next_on = null where person_id = '${jonas}';
      update care.meeting set state = 'cancelled', cancelled_reason = 'Utsatt' where person_id = '${jonas}' and state = 'called';
      update care.contact set at = at - interval '30 days' where person_id = '${jonas}' and at > now() - interval '25 days'`);
    return work();
  });
}
const kindsFor = async (subject: string) => (await as(subject, (scope) => readSignals(scope, jonas)))?.signals.map(({ kind }) => kind);

describe("what the reader may not see makes her no signal", () => {
  it("the consent's end is a secret to all but herself and her coordinators (signal 10)", () =>
    withAll(async () => {
      for (const { subject } of [liv, ingrid, demo.jonas]) expect(await kindsFor(subject), subject).toContain("consent-ending");
      for (const { subject } of [demo.navConsultant, demo.housing, demo.gp]) {
        const kinds = await kindsFor(subject);
        expect(kinds, subject).toBeDefined();
        expect(kinds, subject).not.toContain("consent-ending");
      }
    }));

  it("a stay in hospital is told to those whom her consent tells of health (signal 8)", () =>
    withAll(async () => {
      expect(await kindsFor(ingrid.subject)).toContain("stay-follow-up");
      expect(await kindsFor(demo.navConsultant.subject)).not.toContain("stay-follow-up");
    }));

  it("an agency's silence is told to those at her table, by a day and nothing more (signal 7)", () =>
    withAll(async () => {
      const found = (await as(liv.subject, (scope) => readSignals(scope, jonas)))?.signals.find(({ kind }) => kind === "agency-silent");
      expect(found).toMatchObject({ subject: demo.gp.agencyId, reason: { values: { agency: "Brygga legekontor" } } });
      const table = async (subject: string) =>
        (await as(subject, (scope) => readSignalFacts(scope, { teamId }))).persons.filter(({ table: seats }) => seats.length > 0);
      for (const person of await table(demo.housing.subject)) {
        const [sits] = await truth().readRows<{ sits: boolean }>(
          "select exists (select 1 from care.participant t where t.person_id = $1 and t.professional_id = $2 and t.accepted_at is not null and t.ended_at is null) as sits",
          [person.personId, demo.housing.professionalId],
        );
        expect(sits?.sits).toBe(true);
      }
    }));

  it("measures come under the locks: a closed topic makes no signal (signal 5)", async () => {
    const due = (scope: Scope) => readSignalFacts(scope, { personId: jonas });
    await undisturbed(async (owner) => {
      await owner.runSql(`update care.measure set due_on = care.today() - 2, starts_on = care.today() - 30, status = 'ongoing' where person_id = '${jonas}'`);
      const seenBy = async (subject: string) => (await as(subject, due)).persons[0]?.measures.map(({ measureId }) => measureId).toSorted() ?? [];
      const all = await seenBy(demo.jonas.subject);
      const navs = await seenBy(demo.navConsultant.subject);
      expect(navs.length).toBeLessThan(all.length);
      const open = await as(demo.navConsultant.subject, async (scope) =>
        (await due(scope)).persons[0]?.measures.every((measure) => measure.lifeArea !== "health"),
      );
      expect(open).toBe(true);
    });
  });

  it("nothing at all to whoever does not follow her", async () => {
    for (const { subject } of outsiders) {
      expect(await kindsFor(subject), subject).toBeUndefined();
    }
  });
});

describe("signals for me", () => {
  it("are those the asker is the one to act on", async () => {
    const mine = await as(liv.subject, listSignalsForMe);
    expect(mine.length).toBeGreaterThan(0);
    for (const { actor, to } of mine) {
      expect(actor.professionalId).toBe(liv.professionalId);
      expect(to).toMatch(/^\/(persons\/[0-9a-f-]{36}\/signals|board\/.+)$/);
    }
    expect(mine.map(({ since }) => since)).toEqual(mine.map(({ since }) => since).toSorted());
    for (const { subject } of [...outsiders, demo.jonas, demo.peerWorker]) expect(await as(subject, listSignalsForMe), subject).toEqual([]);
  });

  it("reach the leader when nobody has answered for as long as the team has set, and nobody else", async () => {
    const late = await as(ingrid.subject, listEscalated);
    expect(late.length).toBeGreaterThan(0);
    for (const { since } of late) expect(since <= dayFrom(-7)).toBe(true);
    for (const { subject } of [liv, demo.navConsultant, ...outsiders]) expect(await as(subject, listEscalated), subject).toEqual([]);
  });

  it("one who was transferred yesterday is on her new coordinator's list (peers §7.8)", async () => {
    const all = (await as(ingrid.subject, (scope) => readBoard(scope, teamId)))?.rows.flatMap(({ signals }) => signals) ?? [];
    expect(all.some(({ kind }) => kind === "transferred")).toBe(true);
    expect(all.some(({ kind }) => kind === "never-contacted")).toBe(true);
    expect(all.some(({ kind }) => kind === "on-leave")).toBe(true);
  });
});

describe("an answer", () => {
  const wish = async () => (await as(liv.subject, (scope) => readSignals(scope, jonas)))?.signals.find(({ kind }) => kind === "wish");
  const answer =
    (signal: Signal | undefined, differing = {}) =>
    (scope: Scope) =>
      closeSignal(scope, {
        personId: jonas,
        kind: signal?.kind ?? "wish",
        subject: signal?.subject ?? "",
        since: signal?.since ?? dayFrom(0),
        reason: "plan-made",
        words: "",
        nextStep: "Tas opp torsdag",
        nextTryOn: null,
        acts: liv.professionalId,
        ...differing,
      });

  it("closes the occurrence for everyone, and stands with who takes the next step", async () => {
    const signal = await wish();
    expect(signal).toBeDefined();
    await undisturbed(async () => {
      expect(codeOf(await reallyAs(liv.subject, answer(signal)))).toBe("ok");
      const after = await as(ingrid.subject, (scope) => readSignals(scope, jonas));
      expect(after?.signals.some(({ kind }) => kind === "wish")).toBe(false);
      expect(after?.closings[0]).toMatchObject({ kind: "wish", reason: "plan-made", nextStep: "Tas opp torsdag", actsName: "Liv Myhre" });
      // from a page that has gone stale (peers §7.9)
      expect(codeOf(await as(ingrid.subject, answer(signal)))).toBe("signal.answered-by");
    });
  });

  it("two at once: one stands, and the other is told (peers §7.5)", async () => {
    const signal = await wish();
    await undisturbed(async (owner) => {
      const answers = await Promise.all([reallyAs(liv.subject, answer(signal)), reallyAs(ingrid.subject, answer(signal))]);
      expect(answers.map(codeOf).toSorted()).toEqual(["ok", "signal.answered-by"]);
      const [kept] = await owner.readRows<{ count: number }>("select count(*)::int as count from care.signal_closing where person_id = $1 and kind = 'wish'", [
        jonas,
      ]);
      expect(kept?.count).toBe(1);
    });
  });

  it.each([
    ['"not now" without a day', { reason: "not-now" }, "signal.not-now-has-no-day"],
    ["a next try that has been", { nextTryOn: dayFrom(0) }, "signal.next-try-in-past"],
    ["a next try far ahead", { nextTryOn: dayFrom(400) }, "signal.next-try-too-far"],
    ['"not right" without saying why', { reason: "not-right" }, "signal.not-right-says-why"],
    ["someone who can't take the step", { acts: demo.outsider.professionalId }, "signal.has-no-actor"],
    ["a signal that is not there", { since: "2020-01-01" }, "signal.answered-already"],
  ])("is refused: %s", async (_, differing, code) => expect(codeOf(await as(liv.subject, answer(await wish(), differing)))).toBe(code));

  it("is for professionals who follow her: neither herself nor an outsider", async () => {
    const signal = await wish();
    for (const { subject } of outsiders) expect(codeOf(await as(subject, answer(signal))), subject).toBe("signal.not-here");
    await expect(as(demo.jonas.subject, answer(signal))).rejects.toMatchObject({ code: "42501" });
  });

  it("about the consent is read by those who read the consent", () =>
    withAll(async () => {
      const signals = (await as(liv.subject, (scope) => readSignals(scope, jonas)))?.signals ?? [];
      const ending = signals.find(({ kind }) => kind === "consent-ending");
      expect(codeOf(await reallyAs(liv.subject, answer(ending, { nextStep: "Spør på torsdag" })))).toBe("ok");
      const closingsFor = async (subject: string) => (await as(subject, (scope) => readSignals(scope, jonas)))?.closings.map(({ kind }) => kind) ?? [];
      expect(await closingsFor(ingrid.subject)).toContain("consent-ending");
      for (const { subject } of [demo.navConsultant, demo.housing, demo.gp]) expect(await closingsFor(subject), subject).not.toContain("consent-ending");
    }));
});
