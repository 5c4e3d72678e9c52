import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { actorOf } from "#contact/signal-actor.ts";
import { readSignalFacts } from "#contact/signal-facts.store.server.ts";
import { signalsOf } from "#contact/signal.ts";
import { demo, demoActors } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import type { Database } from "#db/connect.ts";
import { as, undisturbed } from "#test/as.ts";
import { dayFrom } from "#test/signal-facts.ts";
import { writePersons } from "#test/signal-rows.ts";

/* What the database counts for reminders, and what the rules of app/contact say: the same, over generated persons. */

const COUNTED = ["never-contacted", "silent", "no-coordinator", "stay-follow-up", "wish"];
const leader = demo.specialistCoordinatorNo.subject;

/** What the board's leader is shown, by the rules; and whom each person has to act. */
async function byRules(scope: Scope) {
  const { persons, around, today } = await readSignalFacts(scope, { teamId: idOf("team/fjordby") });
  const sees = new Set((await areasOf(scope)).map(({ person, area }) => `${person} ${area}`));
  const signals = persons.flatMap((person) =>
    signalsOf(person, around, today).flatMap(({ kind, subject, since, lifeArea }) =>
      COUNTED.includes(kind) ? [{ person: person.personId, kind, subject, since, lifeArea }] : [],
    ),
  );
  return {
    sees,
    signals,
    persons: persons.map(({ personId }) => personId),
    actors: new Map(persons.map((person) => [person.personId, actorOf(person, around, today).professionalId])),
  };
}
const areasOf = async (scope: Scope) =>
  (await sql<{ person: string; area: string }>`select distinct o.person_id as person, o.life_area as area from care.contact_areas() o`.execute(queryAs(scope)))
    .rows;
const byDatabase = (owner: Database, ids: readonly string[]) =>
  owner.readRows<{ person: string; kind: string; subject: string; since: string; lifeArea: string }>(
    `select s.person_id as person, s.kind, s.subject, s.since, s.life_area as "lifeArea" from care.standing_signals(care.today(), $1::uuid[]) s`,
    [ids],
  );
const inWords = (signals: readonly { person: string; kind: string; subject: string; since: string }[]) =>
  signals.map(({ person, kind, subject, since }) => `${person} ${kind} ${subject} ${since}`).toSorted();

describe("the database counts the same signals as the rules", () => {
  it.each([1, 2])(
    "with the same days, actors and answers (seed %i)",
    async (seed) => {
      await undisturbed(async (owner) => {
        await writePersons(owner, 200, seed);
        for (let round = 0; round < 4; round += 1) {
          const rules = await as(leader, byRules);
          expect(rules.persons.length).toBeGreaterThan(60);
          const counted = await byDatabase(owner, rules.persons);
          expect(inWords(counted.filter(({ person, lifeArea }) => rules.sees.has(`${person} ${lifeArea}`)))).toEqual(inWords(rules.signals));
          if (round === 0) expect(new Set(rules.signals.map(({ kind }) => kind))).toEqual(new Set(COUNTED));
          const actors = await owner.readRows<{ person: string; actor: string | null }>(
            "select p as person, care.signal_actor(p, care.today()) as actor from unnest($1::uuid[]) p",
            [rules.persons],
          );
          expect(actors.map(({ person, actor }) => [person, actor])).toEqual(rules.persons.map((person) => [person, rules.actors.get(person)]));
          // half of what stands is answered, some time since it began; some come back
          const answers = rules.signals.flatMap((each, n) => {
            if ((n * 7 + seed + round) % 2 === 0) return [];
            const closedOn =
              [each.since, dayFrom(0), dayFrom(-1), dayFrom(-20)].filter((day) => day >= each.since && day <= dayFrom(0))[(n + round) % 2] ?? each.since;
            const isNotNow = n % 5 === 0;
            const next = isNotNow || n % 3 === 0 ? [dayFrom(-3), dayFrom(0), dayFrom(9)].filter((day) => day > closedOn)[n % 2] : undefined;
            const reason = isNotNow && next !== undefined ? "not-now" : "plan-made";
            return [
              `('${each.person}', '${each.kind}', '${each.subject}', '${each.since}', '${each.lifeArea}', '${reason}', 'Prøve', ${next === undefined ? "null" : `'${next}'`}, '${demo.specialistCoordinatorNo.professionalId}', '${demo.specialistCoordinatorNo.accountId}', 'Prøve', '${closedOn}T10:00Z')`,
            ];
          });
          await owner.runSql(
            `insert into care.signal_closing (person_id, kind, subject, since, life_area, reason, next_step, next_try_on, professional_id, closed_by, closed_by_name, closed_at) values ${answers.join(",")}`,
          );
        }
      });
    },
    120_000,
  );

  it("and is told to those alone who would be shown it, signed in", async () => {
    await undisturbed(async (owner) => {
      await writePersons(owner, 60, 4);
      const staff = demoActors.filter(
        ({ capacity, subject }) => capacity === "professional" && demoActors.filter((each) => each.subject === subject).length === 1,
      );
      expect(staff.length).toBeGreaterThan(8);
      let opened = 0;
      for (const { subject } of staff) {
        const shown = (await as(subject, areasOf)).map(({ person, area }) => `${person} ${area}`).toSorted();
        const counted = await owner.readRows<{ pair: string }>(
          `select p.id || ' ' || l.code as pair from care.person p cross join lateral (select 'common' as code union all select a.code from care.life_area a where a.jurisdiction = p.jurisdiction) l
            where care.may_follow(p.id, l.code, (select c.professional_id from care.identity i join care.account c on c.id = i.account_id where i.subject = $1 limit 1))`,
          [subject],
        );
        expect(counted.map(({ pair }) => pair).toSorted(), subject).toEqual(shown);
        opened += shown.length;
      }
      expect(opened).toBeGreaterThan(100);
    });
  }, 120_000);
});
