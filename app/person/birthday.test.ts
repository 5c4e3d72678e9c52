import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { tellBirthdays } from "#access/post.server.ts";
import { queryAs } from "#access/scope.server.ts";
import { openPerson, type PersonHere } from "#audit/audit.store.server.ts";
import type { Database } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { listBirthdaysNear, listLetInAsked } from "#person/birthday.store.server.ts";
import { countToLetIn, letIn } from "#person/let-in.ts";
import { as, reallyAs, undisturbed } from "#test/as.ts";
import { truth } from "#test/house.ts";

const sara = demo.sara.personId;
const noah = demo.noah.personId;
const signe = demo.signe.personId;

/** The calendar day of someone who turns `age` so many days from today, leap days and all: found by asking every day around. */
async function bornSoThat(owner: Database, age: number, inDays: number): Promise<string> {
  const [row] = await owner.readRows<{ day: string }>(
    `select d::date::text as day from generate_series(care.today() + ${inDays} - interval '${age} years' - interval '3 days', care.today() + ${inDays} - interval '${age} years' + interval '3 days', interval '1 day') d
      where care.turns_on(d::date, ${age}) = care.today() + ${inDays} order by 1 desc limit 1`,
  );
  return row?.day ?? "";
}

interface RuleAt {
  readonly country: "no" | "se";
  readonly kind: string;
  readonly age: number;
  readonly subject: string;
  readonly personId: string;
  readonly asked: "keeps" | "guardians";
}

/** What is open to a guardian, or what she herself may, on the day. */
async function stands({ subject, personId, asked }: RuleAt): Promise<boolean> {
  return as(
    subject,
    async (scope) => {
      const { rows } = await sql<{ is: boolean }>`select case when ${asked} = 'keeps' then care.keeps_from_guardian(${personId}::uuid)
        else ${personId}::uuid in (select care.whole_people()) end as is`.execute(queryAs(scope));
      return rows[0]?.is ?? false;
    },
    personId,
  );
}

describe("the day before, the day, and the day after", () => {
  test.each<RuleAt>([
    { country: "no", kind: "keeps-from-guardian", age: 12, subject: "sara-holt", personId: sara, asked: "keeps" },
    { country: "no", kind: "guardian-access-ends", age: 16, subject: "sara-mamma", personId: sara, asked: "guardians" },
    { country: "se", kind: "keeps-from-guardian", age: 13, subject: "signe-dahl", personId: signe, asked: "keeps" },
    { country: "se", kind: "guardian-access-ends", age: 18, subject: "signe-mamma", personId: signe, asked: "guardians" },
  ])("$country, $age: no row flips early or late", (rule) =>
    undisturbed(async (owner) => {
      const [row] = await owner.readRows<{ age: number }>("select age from care.age_rule where jurisdiction = $1 and kind = $2 and valid_to is null", [
        rule.country,
        rule.kind,
      ]);
      expect(row?.age).toBe(rule.age);
      const opensOnTheDay = rule.asked === "keeps";
      for (const inDays of [-400, -1, 0, 1, 400]) {
        await owner.runSql(`update care.person set birth_on = '${await bornSoThat(owner, rule.age, inDays)}' where id = '${rule.personId}'`);
        expect(await stands(rule), `${inDays} days to the birthday`).toBe(inDays <= 0 ? opensOnTheDay : !opensOnTheDay);
      }
    }),
  );

  test("someone born on 29 February turns so old on the 28th where the year has no 29th, on the 29th where it has", async () => {
    const [row] = await truth().readRows<
      Record<string, string>
    >(`select care.turns_on('2012-02-29', 15)::text as fifteen, care.turns_on('2012-02-29', 16)::text as sixteen,
      care.turns_on('2008-02-29', 18)::text as eighteen, care.turns_on('2012-02-28', 15)::text as before, care.turns_on('2012-03-01', 15)::text as after`);
    expect(row).toEqual({ fifteen: "2027-02-28", sixteen: "2028-02-29", eighteen: "2026-02-28", before: "2027-02-28", after: "2027-03-01" });
  });

  test("every birthday of a hundred years, every age of the rules: the day itself is the first, never the one before", async () => {
    const [row] = await truth().readRows<{ wrong: number; tried: number }>(`
      select count(*)::int as tried, count(*) filter (where extract(year from age(t.turns, d)) <> r.age and not (to_char(d, 'MM-DD') = '02-29' and to_char(t.turns, 'MM-DD') = '02-28')
                                                      or extract(year from age(t.turns - 1, d)) >= r.age)::int as wrong
        from generate_series('1950-01-01'::date, '2050-12-31'::date, interval '1 day') day cross join lateral (select day::date as d) x
       cross join (select distinct age from care.age_rule) r cross join lateral (select care.turns_on(d, r.age) as turns) t`);
    expect(row?.tried).toBeGreaterThan(100_000);
    expect(row?.wrong).toBe(0);
  });
});

describe("sixty days before", () => {
  const kinds = (owner: Database, accountId: string) =>
    owner
      .readRows<{ kind: string }>(
        `select kind from care.notice where account_id = $1 and (kind like 'birthday-%' or kind = 'let-in-to-answer') order by kind`,
        [accountId],
      )
      .then((rows) => rows.map((row) => row.kind));

  test("the young person, each guardian and the coordinators are told once, in words that name nobody; on the day she is asked", () =>
    undisturbed(async (owner) => {
      await owner.runSql(`delete from care.notice where kind like 'birthday%' or kind = 'let-in-to-answer'; delete from care.birthday_told;
        update care.person set birth_on = '${await bornSoThat(owner, 16, 60)}' where id = '${sara}'`);
      await tellBirthdays(new Date());
      expect(await tellBirthdays(new Date())).toBe(0);
      for (const who of [demo.sara, demo.saraMother, demo.saraFather]) expect(await kinds(owner, who.accountId), who.subject).toEqual(["birthday-near"]);
      expect(await kinds(owner, demo.childCoordinatorNo.accountId)).toContain("birthday-near");
      const onTheDay = new Date(Date.now() + 60 * 86_400_000);
      await owner.runSql("update care.notice set read_at = now() where kind = 'birthday-near'");
      await tellBirthdays(onTheDay);
      expect(await kinds(owner, demo.sara.accountId)).toContain("let-in-to-answer");
      expect(await kinds(owner, demo.saraMother.accountId)).toContain("birthday-reached");
    }));

  test("61 days before nobody is told, and the queue holds her from the sixtieth day on, for those who mind her alone", () =>
    undisturbed(async (owner) => {
      const near = async (subject: string) => (await as(subject, listBirthdaysNear)).filter((each) => each.personId === sara).map((each) => each.kind);
      await owner.runSql(`update care.person set birth_on = '${await bornSoThat(owner, 16, 61)}' where id = '${sara}'`);
      expect(await near("ola-vik")).toEqual([]);
      await owner.runSql(`update care.person set birth_on = '${await bornSoThat(owner, 16, 60)}' where id = '${sara}'`);
      for (const subject of ["ola-vik", "elin-krog"]) expect(await near(subject), subject).toEqual(["guardian-access-ends"]);
      for (const subject of ["liv-myhre", "nina-farstad", "sara-mamma", "sara-holt", "gunilla-astrom", "tor-haug"])
        expect(await near(subject), subject).toEqual([]);
    }));
});

describe("from the day she decides", () => {
  async function here(scope: Parameters<typeof openPerson>[0], personId: string): Promise<PersonHere> {
    const opened = await openPerson(scope, personId, "person.page", "R");
    if (opened === undefined || opened === "signed-out") throw new Error("not here");
    return opened;
  }
  const opened = (subject: string) =>
    as(
      subject,
      async (scope) => {
        const { rows } = await sql<{
          area: string;
        }>`select distinct o.life_area as area from care.open_areas() o where o.person_id = ${noah}::uuid order by 1`.execute(queryAs(scope));
        return rows.map((row) => row.area);
      },
      noah,
    );

  test("his parents see nothing; he is asked about each, lets one in to one part of his life, and takes it back", () =>
    undisturbed(async () => {
      for (const subject of ["noah-mamma", "noah-pappa"]) expect(await opened(subject), subject).toEqual([]);
      expect(await as("noah-berge", countToLetIn)).toBe(2);
      const choose = (memberId: string, areas: string[]) =>
        reallyAs("noah-berge", async (scope) => letIn(scope, await here(scope, noah), { memberId, areas }), noah);
      expect(await choose(demo.noahMother.circleMemberId, ["school", "no-such-area"])).toEqual({ ok: true });
      expect(await choose(demo.noahFather.circleMemberId, [])).toEqual({ ok: true });
      expect(await opened("noah-mamma")).toEqual(["common", "school"]);
      expect(await opened("noah-pappa")).toEqual([]);
      expect(await as("noah-berge", countToLetIn)).toBe(0);
      expect(await choose(demo.noahMother.circleMemberId, [])).toEqual({ ok: true });
      expect(await opened("noah-mamma")).toEqual([]);
    }));

  test("a child cannot let in what the law has not let go, and nobody answers for him", () =>
    undisturbed(async () => {
      expect(await as("sara-holt", (scope) => listLetInAsked(scope), sara)).toEqual([]);
      expect(
        await as("sara-holt", async (scope) => letIn(scope, await here(scope, sara), { memberId: demo.saraMother.circleMemberId, areas: ["school"] }), sara),
      ).toMatchObject({
        ok: false,
      });
      for (const subject of ["noah-mamma", "ola-vik", "elin-krog"])
        await as(subject, async (scope) => {
          const { rows } = await sql<{ done: boolean }>`select care.let_in(${demo.noahMother.circleMemberId}::uuid, array['health']) as done`.execute(
            queryAs(scope),
          );
          expect(rows[0]?.done, subject).toBe(false);
        });
      // nor another's guardian
      expect(
        await as("noah-berge", async (scope) => letIn(scope, await here(scope, noah), { memberId: demo.saraMother.circleMemberId, areas: ["school"] }), noah),
      ).toMatchObject({
        ok: false,
      });
    }));
});
