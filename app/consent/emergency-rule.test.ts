import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { obstacleOf, type Standing } from "#consent/emergency.ts";
import { askForPerson, getEmergencyStanding } from "#consent/emergency.store.server.ts";
import { demo } from "#db/demo/actors.ts";
import { reallyAs, undisturbed } from "#test/as.ts";

/*
 * The rule as a property: whatever an owner writes into it, and whatever has been used of it, the database answers as
 * these few lines do. They read no SQL and know no row.
 */

interface World {
  readonly isAllowed: boolean;
  readonly role: "team-member" | "coordinator" | "peer-worker" | "administrator" | "coordinating-unit";
  readonly sector: "health" | "social" | "school" | "labour" | "police";
  readonly provedMinutesAgo: number | null;
  readonly unreviewed: number;
  readonly reviewed: number;
  readonly tries: number;
  readonly quota: number;
  readonly triesADay: number;
  readonly steps: 1 | 2;
  readonly hours: number;
}

const RULE_ROLES = ["team-member", "coordinator"];

/** The answer to a known number with an approved crisis plan. */
function expected(world: World): string {
  if (world.sector !== "health" || !world.isAllowed || !RULE_ROLES.includes(world.role)) return "not-yours";
  if (world.provedMinutesAgo === null || world.provedMinutesAgo >= 5) return "stale";
  if (world.unreviewed >= 1) return "unreviewed";
  if (world.unreviewed + world.reviewed >= world.quota) return "quota";
  if (world.tries >= world.triesADay) return "too-many-tries";
  return world.steps === 1 ? "open" : "closed";
}

const often = <Value>(usual: Value, others: readonly Value[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

const worlds = fc.record<World>({
  isAllowed: often(true, [false]),
  role: often<World["role"]>("team-member", ["coordinator", "peer-worker", "administrator", "coordinating-unit"]),
  sector: often<World["sector"]>("health", ["social", "school", "labour", "police"]),
  provedMinutesAgo: fc.option(fc.constantFrom(0, 1, 2, 4, 6, 30), { freq: 12 }),
  unreviewed: fc.constantFrom(0, 0, 0, 0, 1, 2),
  reviewed: fc.integer({ min: 0, max: 3 }),
  tries: fc.integer({ min: 0, max: 3 }),
  quota: fc.integer({ min: 1, max: 5 }),
  triesADay: fc.integer({ min: 1, max: 6 }),
  steps: fc.constantFrom(1, 2),
  hours: fc.integer({ min: 1, max: 24 }),
});

describe("the rule of emergency access", () => {
  it("is what the database answers by, in any world", async () => {
    const { nightNurseNo: nora, jonas, logControllerHospitalNo: officer } = demo;
    await undisturbed(async (owner) => {
      const [card] = await owner.readRows<{ n: string }>(`select national_id as n from care.person_card where person_id = '${jonas.personId}'`);
      const seen = new Map<string, number>();
      const opening = (isReviewed: boolean, at: number) => `insert into care.emergency_opening
        (person_id, rule_id, account_id, professional_id, agency_id, reader_name, reason, asked_at, opened_at, expires_at, review_by${isReviewed ? ", review, review_words, reviewed_by, reviewed_by_name, reviewed_at" : ""})
        select '${demo.randi.personId}', r.id, '${nora.accountId}', '${nora.professionalId}', '${nora.agencyId}', 'Nora Lind', 'Det hastet veldig', now() - interval '${at} days', now() - interval '${at} days',
               now() - interval '${at} days' + interval '1 hour', current_date${isReviewed ? `, 'justified', 'Det var grunn', '${officer.accountId}', 'Einar Foss', now()` : ""}
          from care.emergency_rule r where r.jurisdiction = 'no' and r.sector = 'health';`;
      await fc.assert(
        fc.asyncProperty(worlds, async (world) => {
          await reallyAs(nora.subject, getEmergencyStanding);
          await owner.runSql(`
            delete from care.emergency_opening where account_id = '${nora.accountId}'; delete from care.emergency_try;
            update care.mandate set role = '${world.role}' where id = '${nora.mandateId}';
            update care.agency set sector = '${world.sector}' where id = '${nora.agencyId}';
            update care.emergency_rule set is_allowed = ${world.isAllowed}, quota = ${world.quota}, tries_a_day = ${world.triesADay}, steps = ${world.steps}, hours = ${world.hours} where jurisdiction = 'no' and sector = 'health';
            update care.session set stepped_up_at = ${world.provedMinutesAgo === null ? "null" : `now() - interval '${world.provedMinutesAgo} minutes'`};
            ${Array.from({ length: world.unreviewed }, () => opening(false, 3)).join("")}${Array.from({ length: world.reviewed }, () => opening(true, 9)).join("")}
            ${Array.from({ length: world.tries }, () => `insert into care.emergency_try (account_id) values ('${nora.accountId}');`).join("")}`);
          const done = await reallyAs(nora.subject, (scope) => askForPerson(scope, card?.n ?? "", "Ligger i akuttmottaket."));
          expect(done.answer, JSON.stringify(world)).toBe(expected(world));
          seen.set(done.answer, (seen.get(done.answer) ?? 0) + 1);
          if (done.answer !== "open") return;
          const [row] = await owner.readRows<{ h: number }>(
            `select extract(epoch from expires_at - opened_at)::int / 3600 as h from care.emergency_opening where id = '${done.openingId ?? ""}'`,
          );
          expect(row?.h).toBe(world.hours);
        }),
        { numRuns: 200, seed: 21 },
      );
      expect([...seen.keys()].toSorted()).toEqual(["closed", "not-yours", "open", "quota", "stale", "too-many-tries", "unreviewed"]);
    });
  }, 120_000);

  it("says on the page what the database would answer", () => {
    const standing: Standing = {
      mayAsk: true,
      isFresh: true,
      unreviewed: 0,
      unreviewedAtMost: 1,
      used: 0,
      quota: 3,
      quotaDays: 30,
      triesLeft: 6,
      hours: 8,
      steps: 1,
      reviewDays: 7,
      jurisdiction: "no",
    };
    expect(obstacleOf(standing)).toBeUndefined();
    expect(obstacleOf({ ...standing, unreviewed: 1 })).toBe("unreviewed");
    expect(obstacleOf({ ...standing, used: 3 })).toBe("quota");
    expect(obstacleOf({ ...standing, triesLeft: 0 })).toBe("too-many-tries");
  });
});
