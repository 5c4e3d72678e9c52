import { describe, expect, it } from "vitest";
import { countClocks, listClimbedClocks, listRunningClocks, mindsClocks } from "#deadline/clock.store.server.ts";
import { pauseClock, resumeClock } from "#deadline/pause-clock.ts";
import { demo } from "#db/demo/actors.ts";
import { as, reallyAs } from "#test/as.ts";
import { truth } from "#test/house.ts";

const unit = demo.coordinatingUnitNo.subject;
const NEED = `insert into care.referral (agreement_id, receipt_hash, raised_as, raiser_name, raiser_contact, person_name, person_contact, what_is_needed, person_knows, held_by_agency)
  select '${demo.agreement.no}', sha256(gen_random_uuid()::text::bytea), 'person', 'Prøve', '000', 'Prøve', '000', 'Hjelp', 'is-the-person', care.receiving_agency('${demo.agreement.no}') returning id`;

/** A need told by the owner, and taken away again. */
async function withNeed(work: (need: { id: string } | undefined, owner: ReturnType<typeof truth>) => Promise<void>): Promise<void> {
  const owner = truth();
  const [need] = await owner.readRows<{ id: string }>(NEED);
  try {
    await work(need, owner);
  } finally {
    await owner.runSql(`delete from care.notice where subject_id = '${need?.id}'; delete from care.clock where subject_id = '${need?.id}';
      delete from care.referral_event where referral_id = '${need?.id}'; delete from care.referral where id = '${need?.id}'`);
  }
}

describe("a clock", () => {
  it("starts with what it is about, whatever wrote it, and gives it the day that was promised", async () => {
    await withNeed(async (need, owner) => {
      const [clock] = await owner.readRows<{ event: string; target_on: string; due: string; runs: boolean }>(
        `select c.event, r.target_on, ((c.due_at - interval '1 second') at time zone 'Europe/Oslo')::date as due, c.met_at is null as runs
           from care.referral r join care.clock c on c.subject_id = r.id where r.id = $1`,
        [need?.id],
      );
      expect(clock).toMatchObject({ event: "referral.raised", runs: true });
      expect(clock?.target_on).toBe(clock?.due);
      await owner.readRows("update care.referral set state = 'received' where id = $1", [need?.id]);
      await owner.readRows("update care.referral set state = 'assessed' where id = $1", [need?.id]);
      expect(await owner.readRows("select met_at is not null as met from care.clock where subject_id = $1", [need?.id])).toEqual([{ met: true }]);
    });
  });

  it("is counted by the coordinating unit, by rule and without names; by nobody else", async () => {
    const counts = await as(unit, countClocks);
    expect(counts.map(({ event }) => event)).toEqual(expect.arrayContaining(["referral.raised", "coordinator.offered", "meeting.requested"]));
    expect(counts.every(({ met, missed, running }) => met + missed + running > 0)).toBe(true);
    for (const { subject } of [demo.jonas, demo.municipalCoordinatorNo, demo.outsider, demo.administratorNo]) {
      expect(await as(subject, countClocks), subject).toEqual([]);
      expect(await as(subject, listRunningClocks), subject).toEqual([]);
    }
    const ofNorway = new Set((await as(unit, listRunningClocks)).map(({ clockId }) => clockId));
    for (const { clockId } of await as(demo.coordinatingUnitSe.subject, listRunningClocks)) expect(ofNorway.has(clockId)).toBe(false);
  });

  it("stands still while it is paused, and then has as long left as it had", async () => {
    await withNeed(async (need, owner) => {
      const found = async () => (await as(unit, listRunningClocks)).find(({ subjectId }) => subjectId === need?.id);
      const before = await found();
      const clockId = before?.clockId ?? "";
      expect(await reallyAs(unit, (scope) => pauseClock(scope, { clockId, version: 1, reason: "Hun vil vente" }))).toEqual({ ok: true });
      expect(await reallyAs(unit, (scope) => pauseClock(scope, { clockId, version: 1, reason: "En gang til" }))).toMatchObject({ ok: false });
      expect((await as(unit, countClocks)).find(({ event }) => event === "referral.raised")?.paused).toBe(1);
      // ten days go by; the trigger would read the clock of the server
      await owner.runSql(
        `set session_replication_role = replica; update care.clock set paused_from = paused_from - interval '10 days' where id = '${clockId}'; set session_replication_role = default`,
      );
      expect(await reallyAs(unit, (scope) => resumeClock(scope, { clockId, version: 2 }))).toEqual({ ok: true });
      // with the owner's eyes: the list holds the most pressing, and this one is no longer among them
      const [after] = await owner.readRows<{ dueOn: string }>(
        `select to_char((due_at - interval '1 microsecond') at time zone 'Europe/Oslo', 'YYYY-MM-DD') as "dueOn" from care.clock where id = '${clockId}' and paused_from is null`,
      );
      expect(Date.parse(after?.dueOn ?? "") - Date.parse(before?.dueOn ?? "")).toBeGreaterThanOrEqual(10 * 86_400_000);
      const [row] = await owner.readRows<{ target_on: string }>("select target_on from care.referral where id = $1", [need?.id]);
      expect(row?.target_on).toBe(after?.dueOn);
    });
  });

  it("is paused by nobody who does not hold it", async () => {
    const [clock] = await truth().readRows<{ id: string; version: number }>(
      `select id, version from care.clock where met_at is null and stopped_at is null and subject = 'referral' and agreement_id = '${demo.agreement.no}' limit 1`,
    );
    for (const { subject } of [demo.jonas, demo.outsider, demo.administratorNo, demo.coordinatingUnitSe]) {
      const refused = await as(subject, (scope) => pauseClock(scope, { clockId: clock?.id ?? "", version: clock?.version ?? 1, reason: "Nei" }));
      expect(refused.ok, subject).toBe(false);
    }
  });

  it("that is broken has climbed to whoever leads the team, about those on her board alone", async () => {
    const owner = truth();
    const [on] = await owner.readRows<{ person: string; plan: string; agreement: string }>(
      `select e.person_id as person, p.id as plan, x.agreement_id as agreement from care.enrolment e join care.team t on t.id = e.team_id and t.agreement_id = '${demo.agreement.no}'
         join care.plan p on p.person_id = e.person_id join care.person x on x.id = e.person_id
         join care.consent c on c.person_id = e.person_id and c.withdrawn_at is null and c.replaced_at is null and c.valid_to >= current_date
         join care.consent_party y on y.consent_id = c.id and y.agency_id = '${demo.specialistCoordinatorNo.agencyId}' and y.covers_all_functions
        where e.level <> 'guidance' and e.ended_on is null and x.died_on is null limit 1`,
    );
    const [clock] = await owner.readRows<{ id: string }>(
      `insert into care.clock (event, subject, subject_id, person_id, agreement_id, started_at, due_at)
       values ('meeting.requested', 'meeting', gen_random_uuid(), '${on?.person}', '${on?.agreement}', now() - interval '9 days', now() - interval '1 day') returning id`,
    );
    try {
      const seen = (subject: string) =>
        as(subject, async (scope) => ({ ...(await mindsClocks(scope)), ids: (await listClimbedClocks(scope)).map(({ clockId }) => clockId) }));
      const leader = await seen(demo.specialistCoordinatorNo.subject);
      expect(leader.leads).toBe(true);
      expect(leader.ids).toContain(clock?.id);
      await owner.runSql(`update care.clock set due_at = now() + interval '1 day' where id = '${clock?.id}'`);
      expect((await seen(demo.specialistCoordinatorNo.subject)).ids).not.toContain(clock?.id);
      await owner.runSql(`update care.clock set due_at = now() - interval '1 day' where id = '${clock?.id}'`);
      for (const subject of [demo.outsider.subject, demo.administratorNo.subject, demo.specialistCoordinatorSe.subject])
        expect(await seen(subject), subject).toMatchObject({ keeps: false, leads: false });
      expect((await seen(demo.outsider.subject)).ids).not.toContain(clock?.id);
    } finally {
      await owner.runSql(`delete from care.clock where id = '${clock?.id}'`);
    }
  });
});
