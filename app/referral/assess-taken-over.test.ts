import { describe, expect, it } from "vitest";
import { openReceiptSession } from "#access/door.server.ts";
import { Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { closeByPerson } from "#referral/assess-need.ts";
import { assessTakenOver } from "#referral/assess-taken-over.ts";
import { followNeed } from "#referral/follow-need.ts";
import { answerHandover } from "#referral/hand-over.ts";
import { isAssessedHere } from "#referral/handover.ts";
import { reallyAs } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { offerOn, receivedNeed, unit, versionOf } from "#test/needs.ts";
import { codeOf } from "#test/outcome.ts";

const ingrid = demo.specialistCoordinatorNo;
const geir = demo.housing;

/** Given by the unit to DPS, which has said yes. */
async function takenOver() {
  const need = await receivedNeed();
  const handoverId = await offerOn(unit, need.referralId, ingrid.agencyId);
  expect(await reallyAs(ingrid.subject, (scope) => answerHandover(scope, { handoverId }))).toMatchObject({ ok: true });
  return need;
}
const clocksOf = (referralId: string) =>
  truth().readRows<{ runs: boolean; met: boolean; due: string; source: string }>(
    `select c.met_at is null and c.stopped_at is null as runs, c.met_at is not null as met, r.source,
            ((c.due_at - interval '1 second') at time zone 'Europe/Oslo')::date as due
       from care.clock c join care.deadline_rule r on r.id = c.rule_id
      where c.subject_id = $1 and c.event = 'need.taken-over' order by c.started_at`,
    [referralId],
  );
const targetOf = async (referralId: string) =>
  (
    await truth().readRows<{ target_on: string | null; target_basis: string | null }>("select target_on, target_basis from care.referral where id = $1", [
      referralId,
    ])
  )[0];
const assess = async (subject: string, referralId: string, version?: number) => {
  const at = { referralId, version: version ?? (await versionOf(referralId)) };
  return reallyAs(subject, (scope) => assessTakenOver(scope, at));
};

describe("a need that was taken over", () => {
  it("has a clock of its own from the yes, and the day stands with the need and says whose promise it is", async () => {
    const { referralId } = await takenOver();
    const [clock] = await clocksOf(referralId);
    expect(clock).toMatchObject({ runs: true, source: expect.stringContaining("10 virkedager") });
    expect(await targetOf(referralId)).toEqual({ target_on: clock?.due, target_basis: clock?.source });
  });

  it("is assessed by the agency that took it over: the clock is met, and the one who raised it sees that much", async () => {
    const { referralId, receipt } = await takenOver();
    expect(codeOf(await assess(ingrid.subject, referralId, 1))).toBe("referral.changed-meanwhile");
    expect(await assess(ingrid.subject, referralId)).toEqual({ ok: true });
    expect(await clocksOf(referralId)).toMatchObject([{ runs: false, met: true }]);
    expect(await targetOf(referralId)).toEqual({ target_on: null, target_basis: null });
    const status = await Scope.run({ sessionToken: (await openReceiptSession(receipt)) ?? "" }, followNeed);
    expect(status?.events.at(-1)?.kind).toBe("holder-assessed");
    expect(codeOf(await assess(ingrid.subject, referralId))).toBe("handover.is-assessed-here");
  });

  it("by nobody else", async () => {
    const { referralId } = await takenOver();
    for (const subject of [
      unit,
      geir.subject,
      demo.municipalCoordinatorNo.subject,
      demo.outsider.subject,
      demo.administratorNo.subject,
      demo.jonas.subject,
      demo.coordinatingUnitSe.subject,
    ])
      expect(codeOf(await assess(subject, referralId)), subject).toBe("referral.not-here");
    expect(await clocksOf(referralId)).toMatchObject([{ runs: true }]);
  });

  it("and passed on by another yes has a new clock with whoever took it; it runs on while nobody has answered", async () => {
    const { referralId } = await takenOver();
    const handoverId = await offerOn(ingrid.subject, referralId, geir.agencyId);
    expect(codeOf(await assess(ingrid.subject, referralId))).toBe("handover.is-offered-on");
    expect(await clocksOf(referralId)).toMatchObject([{ runs: true }]);
    expect(await reallyAs(geir.subject, (scope) => answerHandover(scope, { handoverId }))).toMatchObject({ ok: true });
    expect(await clocksOf(referralId)).toMatchObject([
      { met: true, runs: false },
      { met: false, runs: true },
    ]);
    expect(codeOf(await assess(ingrid.subject, referralId))).toBe("referral.not-here");
    expect(await assess(geir.subject, referralId)).toEqual({ ok: true });
  });

  it("that goes back to the unit has none, and her no stops it", async () => {
    const back = await takenOver();
    const handoverId = await offerOn(ingrid.subject, back.referralId, demo.coordinatingUnitNo.agencyId);
    expect(await reallyAs(unit, (scope) => answerHandover(scope, { handoverId }))).toMatchObject({ ok: true });
    expect(await clocksOf(back.referralId)).toMatchObject([{ runs: false, met: true }]);
    expect(await targetOf(back.referralId)).toEqual({ target_on: null, target_basis: null });
    const { referralId } = await takenOver();
    const version = await versionOf(referralId);
    expect(await reallyAs(ingrid.subject, (scope) => closeByPerson(scope, { referralId, version, how: "phone", words: "" }))).toEqual({ ok: true });
    expect(await clocksOf(referralId)).toMatchObject([{ runs: false, met: false }]);
  });
});

it("each that takes it over answers for itself", () => {
  const events = (...kinds: string[]) => kinds.map((kind) => ({ kind }));
  expect(isAssessedHere(events("received", "handover-accepted"))).toBe(false);
  expect(isAssessedHere(events("handover-accepted", "holder-assessed", "handover-offered"))).toBe(true);
  expect(isAssessedHere(events("handover-accepted", "holder-assessed", "handover-accepted"))).toBe(false);
});
