import { describe, expect, it } from "vitest";
import { gatherLetters, leaseLetters, markSent, writeReminders } from "#access/post.server.ts";
import type { Database } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { onFreshCopy } from "#test/house.ts";
import { dayFrom } from "#test/signal-facts.ts";
import { writePersons } from "#test/signal-rows.ts";

/* Whoever is to act is told of a signal once, the leader once when it has stood too long; nobody of one that is settled. */

const leader = demo.specialistCoordinatorNo;
const SIGNALS = "n.kind in ('signal-open', 'signal-escalated', 'chair-empty')";
const round = (day: number) => writeReminders(new Date(`${dayFrom(day)}T08:00:00Z`));
/** Letters made and sent, so that what was told has left the house. */
async function post(day: number): Promise<void> {
  const at = new Date(`${dayFrom(day)}T08:01:00Z`);
  await gatherLetters(at);
  for (const { letterId } of await leaseLetters(at, 500)) await markSent(letterId);
}
const count = async (owner: Database, what: string, values: unknown[] = []) =>
  (await owner.readRows<{ n: number }>(`select count(*)::int as n from ${what}`, values))[0]?.n ?? -1;
const waiting = (owner: Database, person: string) =>
  owner.readRows<{ account: string; kind: string }>(
    `select n.account_id as account, n.kind from care.notice n where n.person_id = $1 and ${SIGNALS} and n.stopped_at is null and n.read_at is null order by 2, 1`,
    [person],
  );
const close = (person: string, kind: string, reason: string, next: string | null) => `
  insert into care.signal_closing (person_id, kind, subject, since, reason, next_step, next_try_on, professional_id, closed_by, closed_by_name)
    select s.person_id, s.kind, s.subject, s.since, '${reason}', 'Prøve', ${next === null ? "null" : `'${next}'`}, '${leader.professionalId}', '${leader.accountId}', 'Prøve'
      from care.standing_signals(care.today(), array['${person}'::uuid]) s where s.kind = '${kind}'`;
const meet = (person: string) => `insert into care.contact (person_id, at, kind, place, direction, outcome, professional_id, agency_id, recorded_by)
  values ('${person}', now(), 'phone', 'none', 'to-person', 'met', '${leader.professionalId}', '${leader.agencyId}', '${leader.accountId}')`;

describe("a signal is told", () => {
  it("once to each and at each step, over weeks in which things are answered, met, withdrawn and die", async () => {
    await onFreshCopy(async (owner) => {
      const ids = await writePersons(owner, 40, 11);
      let told = 0;
      for (let day = 1; day <= 16; day += 1) {
        told += await round(day);
        expect(await round(day)).toBe(0);
        // told at this round or earlier, never twice for one occurrence and step
        expect(
          await count(
            owner,
            `(select 1 from care.notice n where ${SIGNALS} and (n.stopped_at is null or n.letter_id is not null) group by n.account_id, n.kind, n.subject_id having count(*) > 1) x`,
          ),
        ).toBe(0);
        // and what waits is exactly what stands
        expect(
          await count(
            owner,
            `care.notice n where ${SIGNALS} and n.stopped_at is null and n.read_at is null and not exists (select 1 from care.person p where p.id = n.person_id and p.jurisdiction = 'se')
            and exists (select 1 from care.daily_round r where r.on_day = '${dayFrom(day)}') and (n.account_id, n.kind, n.subject_id) not in
                (select w.account_id, w.kind, w.key from care.signals_to_tell('${dayFrom(day)}', array(select id from care.person)) w)`,
          ),
        ).toBe(0);
        expect(
          await count(
            owner,
            `care.notice n join care.person p on p.id = n.person_id where ${SIGNALS} and p.died_on is not null and n.stopped_at is null and n.read_at is null`,
          ),
        ).toBe(0);
        if (day % 3 === 0) await post(day);
        const one = ids[(day * 13) % ids.length] ?? "";
        const actions = [
          close(one, "never-contacted", "plan-made", null),
          meet(one),
          `update care.consent set withdrawn_at = now() where person_id = '${one}'`,
          `update care.person set died_on = care.today() where id = '${one}'`,
          close(one, "silent", "not-now", dayFrom(40)),
        ];
        await owner.runSql(actions[day % actions.length] ?? "");
      }
      expect(told).toBeGreaterThan(60);
      const kinds = await owner.readRows<{ kind: string }>(`select distinct n.kind from care.notice n where ${SIGNALS} order by 1`);
      expect(kinds.map(({ kind }) => kind)).toEqual(["chair-empty", "signal-escalated", "signal-open"]);
      // a notice is a kind and a time: no number, and nobody but the judge reads about whom
      expect(await count(owner, `care.notice n where ${SIGNALS} and n.count is not null`)).toBe(0);
    });
  }, 240_000);

  it("is stopped in the transaction that settles it, for the one it no longer is for", async () => {
    await onFreshCopy(async (owner) => {
      const ids = await writePersons(owner, 90, 12);
      for (let day = 1; day <= 3; day += 1) await round(day);
      // those of whom nothing stands but that they were never contacted, and late
      const alone = await owner.readRows<{ person: string }>(
        `select s.person_id as person from care.standing_signals(care.today(), $1::uuid[]) s group by s.person_id
          having bool_or(s.kind = 'never-contacted') and count(*) filter (where s.kind not in ('no-coordinator', 'never-contacted')) = 0 order by 1`,
        [ids],
      );
      const told: string[] = [];
      for (const { person } of alone)
        if ((await waiting(owner, person)).some(({ account, kind }) => account === leader.accountId && kind === "signal-escalated")) told.push(person);
      const [met = "", dead = "", closed = "", withdrawn = ""] = told;
      expect(told.length).toBeGreaterThan(3);
      await owner.runSql(`update care.person set died_on = care.today() where id = '${dead}'`);
      expect(await waiting(owner, dead)).toEqual([]);
      const before = (await waiting(owner, met)).length;
      await owner.runSql(meet(met));
      expect((await waiting(owner, met)).length).toBeLessThan(before);
      const all = (await waiting(owner, closed)).length;
      await owner.runSql(close(closed, "never-contacted", "not-now", dayFrom(30)));
      expect((await waiting(owner, closed)).length).toBeLessThan(all);
      // the consent goes: the leader sees her no more, the unit still has an empty chair to fill
      await owner.runSql(`update care.consent set withdrawn_at = now() where person_id = '${withdrawn}'`);
      expect((await waiting(owner, withdrawn)).filter(({ account }) => account === leader.accountId)).toEqual([]);
      // given anew before any letter left, it is told anew
      await owner.runSql(`update care.consent set withdrawn_at = null where person_id = '${withdrawn}'`);
      await round(5);
      await round(8);
      expect((await waiting(owner, withdrawn)).some(({ account }) => account === leader.accountId)).toBe(true);
    });
  }, 120_000);

  it("to whoever acts first, and to the leader only when it has stood as long as the team has set", async () => {
    await onFreshCopy(async (owner) => {
      await owner.runSql("delete from care.notice");
      const { personId } = demo.jonas;
      // her last contact just long enough ago: silent since yesterday
      const first = async () =>
        (
          await owner.readRows<{ account: string; kind: string }>(
            `select n.account_id as account, n.kind from care.notice n where n.person_id = $1 and ${SIGNALS} and n.at > now() - interval '1 hour'`,
            [personId],
          )
        ).map(({ account, kind }) => `${kind} ${account}`);
      await owner.runSql(`
        set session_replication_role = replica;
        delete from care.signal_closing where person_id = '${personId}'; delete from care.stay where person_id = '${personId}';
        update care.wish set answer = 'Ja', answered_at = now(), answered_by = '${leader.accountId}', answered_by_name = 'x' where person_id = '${personId}' and answered_at is null;
        update care.contact_rhythm set ended_on = care.today() where person_id = '${personId}' and ended_on is null;
        insert into care.contact (person_id, at, kind, place, direction, outcome, professional_id, agency_id, recorded_by)
          values ('${personId}', now(), 'visit', 'home', 'to-person', 'met', '${leader.professionalId}', '${leader.agencyId}', '${leader.accountId}');
        set session_replication_role = default`);
      const [team] = await owner.readRows<{ every: number; after: number }>(
        "select t.contact_every_days as every, t.escalates_after_days as after from care.enrolment e join care.team t on t.id = e.team_id where e.person_id = $1 and e.ended_on is null",
        [personId],
      );
      const silentIn = Math.floor((team?.every ?? 0) * 1.5) + 1;
      // weekdays alone are told on: the first at or after each step
      const walk = async (from: number, to: number) => {
        for (let day = from; day <= to; day += 1) await round(day);
        return first();
      };
      expect(await walk(1, silentIn - 1)).toEqual([]);
      expect(await walk(silentIn, silentIn + 3)).toEqual([`signal-open ${demo.municipalCoordinatorNo.accountId}`]);
      const late = await walk(silentIn + 4, silentIn + (team?.after ?? 0) + 3);
      expect(late.toSorted()).toEqual([`signal-escalated ${leader.accountId}`, `signal-open ${demo.municipalCoordinatorNo.accountId}`]);
    });
  }, 120_000);
});
