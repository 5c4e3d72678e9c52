import { describe, expect, it } from "vitest";
import { writeReminders } from "#access/post.server.ts";
import type { Database } from "#db/connect.ts";
import { demo, demoActors } from "#db/demo/actors.ts";
import { findMyPlans } from "#shell/my-day.store.server.ts";
import { as, undisturbed } from "#test/as.ts";
import { onFreshCopy } from "#test/house.ts";

/* Confirmations and ratings are reminded of where My day shows them, and nowhere else. */

/** Whoever has one sign-in: with two she is shown, as one, half of what she is reminded of. */
const twice: readonly string[] = [demo.dualWorker.subject, demo.dualRelative.subject];
const single = demoActors.filter(({ subject }) => !twice.includes(subject) && demoActors.filter((each) => each.subject === subject).length === 1);

async function compare(owner: Database): Promise<number> {
  const counted = await owner.readRows<{ subject: string; kind: string; count: number }>(
    "select i.subject, w.kind, w.count from care.what_waits(care.today()) w join care.identity i on i.account_id = w.account_id where w.kind in ('confirm', 'rate')",
  );
  let found = 0;
  for (const { subject } of single) {
    const { confirmations, toRate } = await as(subject, findMyPlans);
    const of = (kind: string) => counted.find((each) => each.subject === subject && each.kind === kind)?.count ?? 0;
    expect([subject, of("confirm"), of("rate")]).toEqual([subject, confirmations.length, toRate.length]);
    found += confirmations.length + toRate.length;
  }
  return found;
}

/** What may happen to a plan, so that some wait, some do not, and some may not be told. */
const TURNS = [
  "update care.confirmation set cleared_at = now() where cleared_at is null",
  "delete from care.own_rating",
  "update care.consent_party set life_areas = array['work'] where cardinality(life_areas) > 1",
  "update care.participant set ended_at = now() where id in (select id from care.participant where ended_at is null order by id limit 5)",
  `insert into care.consent_exclusion (consent_id, person_id, agency_id)
     select y.consent_id, y.person_id, y.agency_id from care.consent_party y join care.consent c on c.id = y.consent_id where c.replaced_at is null order by y.id limit 3`,
  "update care.consent set withdrawn_at = now() where id in (select id from care.consent where withdrawn_at is null and replaced_at is null order by id limit 2)",
];

describe("what waits in plans", () => {
  it("is counted as My day shows it, whatever happens to the plan and the consent", async () => {
    await undisturbed(async (owner) => {
      let most = await compare(owner);
      for (const turn of TURNS) {
        await owner.runSql(`set session_replication_role = replica; ${turn}; set session_replication_role = default`);
        most = Math.max(most, await compare(owner));
      }
      expect(most).toBeGreaterThan(10);
    });
  }, 120_000);

  it("is a reminder by itself once a week, on the first working day", async () => {
    await onFreshCopy(async (owner) => {
      await owner.runSql("delete from care.notice; update care.confirmation set cleared_at = now() where cleared_at is null; delete from care.own_rating");
      const [alone] = await owner.readRows<{ id: string }>(
        "select w.account_id as id from care.what_waits('2027-06-01') w group by 1 having bool_and(w.kind in ('confirm', 'rate')) order by 1 limit 1",
      );
      expect(alone).toBeDefined();
      const reminded: string[] = [];
      for (const day of ["2027-06-01", "2027-06-02", "2027-06-04", "2027-06-05", "2027-06-07", "2027-06-08"]) {
        await writeReminders(new Date(`${day}T08:00:00Z`));
        const rows = await owner.readRows("delete from care.notice where account_id = $1 and kind = 'reminder' returning id", [alone?.id]);
        if (rows.length > 0) reminded.push(day);
      }
      // a Tuesday after a day when nothing ran, and the Monday after
      expect(reminded).toEqual(["2027-06-01", "2027-06-07"]);
    });
  }, 60_000);
});
