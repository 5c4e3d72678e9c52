import { afterEach, describe, expect, it } from "vitest";
import { queryAs } from "#access/scope.server.ts";
import { findConsentInForce, listCoverage } from "#consent/consent.store.server.ts";
import { listParticipants } from "#consent/participant.store.server.ts";
import { sightOf } from "#consent/sight.ts";
import { demo } from "#db/demo/actors.ts";
import { idOf } from "#db/demo/identity.ts";
import { as } from "#test/as.ts";
import { truth } from "#test/house.ts";

const { jonas, emma, navConsultant, gp } = demo;
const CONSENT = idOf("consent/jonas-2");
const NAV = `consent_id = '${CONSENT}' and agency_id = '${navConsultant.agencyId}'`;

/** What one staff member meets of Jonas: life areas of his goals, topics of all he may read, and how many sit at the table. */
async function meets(subject: string, person = jonas.personId) {
  return as(subject, async (scope) => {
    const db = queryAs(scope);
    const goals = await db.selectFrom("goal").select(["life_area", "topic_id"]).where("person_id", "=", person).execute();
    const measures = await db.selectFrom("measure").select(["life_area", "topic_id"]).where("person_id", "=", person).execute();
    const others = await db.selectFrom("participant").select("id").where("person_id", "=", person).where("ended_at", "is", null).execute();
    const names = await db.selectFrom("person").select("id").where("id", "=", person).execute();
    const meetings = await db.selectFrom("meeting").select("id").where("person_id", "=", person).execute();
    const rows = [...goals, ...measures];
    return {
      areas: [...new Set(rows.map((row) => row.life_area))].toSorted(),
      topics: rows.filter((row) => row.topic_id !== null).length,
      others: others.length,
      person: names.length,
      meetings: meetings.length,
    };
  });
}
const nothing = { areas: [], topics: 0, person: 0, meetings: 0 };

const undo: string[] = [];
/** Changes what really stands, until the test has ended. */
async function change(sql: string, back: string): Promise<void> {
  undo.unshift(back);
  await truth().runSql(sql);
}
afterEach(async () => {
  for (const sql of undo.splice(0)) await truth().runSql(sql);
});

describe("taking part and consent open together, or nothing opens", () => {
  it("opens to each agency its life areas and no other", async () => {
    expect(await meets("nina-farstad")).toMatchObject({ areas: ["economy", "work"], topics: 0, person: 1 });
    expect((await meets("bjorn-aas")).areas).toEqual(["health"]);
    expect((await meets("geir-solbakken")).areas).toEqual(["housing"]);
  });

  it.each(["stian-moen", "roy-bakken", "tor-haug", "lars-wikstrom", "karin"])("opens nothing to %s, who takes no part", async (subject) => {
    expect(await meets(subject)).toMatchObject({ ...nothing, others: 0 });
  });

  it("closes where taking part has ended, was never accepted, or has run out", async () => {
    const seat = `person_id = '${jonas.personId}' and professional_id = '${gp.professionalId}'`;
    const [before] = await truth().readRows<{ accepted: string; from: string }>(
      `select accepted_at::text as accepted, valid_from::text as from from care.participant where ${seat}`,
    );
    for (const set of ["ended_at = now()", "accepted_at = null", "valid_to = care.today() - 1", "valid_from = care.today() + 1"]) {
      await truth().runSql(`update care.participant set ${set} where ${seat}`);
      expect(await meets("bjorn-aas")).toMatchObject(nothing);
      await truth().runSql(
        `update care.participant set ended_at = null, valid_to = null, accepted_at = '${before?.accepted}', valid_from = '${before?.from}' where ${seat}`,
      );
    }
    expect((await meets("bjorn-aas")).areas).toEqual(["health"]);
  });

  it("closes on the first day of another role: the mandate goes with the agency", async () => {
    await change(
      `update care.mandate set valid_to = care.today() - 1 where id = '${gp.mandateId}'`,
      `update care.mandate set valid_to = null where id = '${gp.mandateId}'`,
    );
    expect(await meets("bjorn-aas")).toMatchObject({ ...nothing, others: 0 });
  });

  it("closes for the one agency it is taken back from, and for no other", async () => {
    await change(`update care.consent_party set withdrawn_at = now() where ${NAV}`, `update care.consent_party set withdrawn_at = null where ${NAV}`);
    expect(await meets("nina-farstad")).toMatchObject(nothing);
    expect((await meets("bjorn-aas")).areas).toEqual(["health"]);
  });

  it("opens to nobody where the list of functions is empty, or names another function", async () => {
    const back = `update care.consent_party set covers_all_functions = true, functions = '{}' where ${NAV}`;
    await change(`update care.consent_party set covers_all_functions = false, functions = '{}' where ${NAV}`, back);
    expect(await meets("nina-farstad")).toMatchObject(nothing);
    await truth().runSql(`update care.consent_party set functions = '{gjeldsrådgiver}' where ${NAV}`);
    expect(await meets("nina-farstad")).toMatchObject(nothing);
    await truth().runSql(`update care.consent_party set functions = '{NAV-konsulent}' where ${NAV}`);
    expect((await meets("nina-farstad")).areas).toEqual(["economy", "work"]);
  });

  it("opens nothing at all where no life area is given: not the meetings, not who takes part", async () => {
    await change(`update care.consent_party set life_areas = '{}' where ${NAV}`, `update care.consent_party set life_areas = '{economy,work}' where ${NAV}`);
    // her own seat she may know of
    expect(await meets("nina-farstad")).toEqual({ ...nothing, others: 1 });
  });

  it.each([
    ["the agency", `agency_id`, navConsultant.agencyId],
    ["the professional", `professional_id`, navConsultant.professionalId],
  ])("shuts out %s before anything else", async (_, column, id) => {
    await change(
      `insert into care.consent_exclusion (consent_id, person_id, ${column}) values ('${CONSENT}', '${jonas.personId}', '${id}')`,
      `delete from care.consent_exclusion where consent_id = '${CONSENT}' and topic_id is null`,
    );
    expect(await meets("nina-farstad")).toMatchObject(nothing);
    expect((await meets("bjorn-aas")).areas).toEqual(["health"]);
  });

  it("keeps a topic back from the agencies named, and from all where none is", async () => {
    expect((await meets("ingrid-moe")).topics).toBeGreaterThan(0);
    expect((await meets("nina-farstad")).topics).toBe(0);
    const topic = `topic_id = '${idOf("topic/jonas/Broren min")}'`;
    await change(
      `insert into care.consent_exclusion (consent_id, person_id, topic_id) select '${CONSENT}', '${jonas.personId}', id from care.topic where person_id = '${jonas.personId}'`,
      `delete from care.consent_exclusion where consent_id = '${CONSENT}' and ${topic} and agency_id is null`,
    );
    expect((await meets("ingrid-moe")).topics).toBe(0);
    expect((await meets("jonas")).topics).toBeGreaterThan(0);
  });

  it("waits for every guardian: one who is asked or says no closes it to all", async () => {
    const father = `circle_member_id = '${demo.emmaFather.circleMemberId}'`;
    for (const answer of ["asked", "no"]) {
      await change(`update care.consent_giver set answer = '${answer}' where ${father}`, `update care.consent_giver set answer = 'yes' where ${father}`);
      expect(await meets("jenny-lund", emma.personId)).toMatchObject(nothing);
    }
  });

  it("closes where no giver is left, which is nobody's yes", async () => {
    await change(
      `create temp table kept as select * from care.consent_giver where consent_id = '${CONSENT}'; delete from care.consent_giver where consent_id = '${CONSENT}'`,
      "insert into care.consent_giver select * from kept; drop table kept",
    );
    expect(await meets("nina-farstad")).toMatchObject(nothing);
  });
});

describe("the day a consent ends", () => {
  it("is open until midnight in Oslo, and closed after", async () => {
    const [row] = await truth().readRows<{ ends: string; body: string }>(
      `select c.valid_to::text as ends, (select pg_get_functiondef('care.today()'::regprocedure)) as body from care.consent c where c.id = '${CONSENT}'`,
    );
    const clock = (moment: string) =>
      `create or replace function care.today() returns date language sql stable set search_path = care, pg_temp as $$ select (timestamp '${moment}' at time zone 'Europe/Oslo' at time zone 'Europe/Oslo')::date $$`;
    undo.push(row?.body ?? "");
    await truth().runSql(clock(`${row?.ends} 23:59:59`));
    expect((await meets("nina-farstad")).areas).toEqual(["economy", "work"]);
    await truth().runSql(clock(`${row?.ends} 24:00:00`));
    expect(await meets("nina-farstad")).toMatchObject(nothing);
  });

  it("is the day in Oslo also when Greenwich has another", async () => {
    const [row] = await truth().readRows<{ body: string }>("select prosrc as body from pg_proc where oid = 'care.today()'::regprocedure");
    const at = async (moment: string) =>
      (await truth().readRows<{ day: string }>(`select (${row?.body.replace("select", "").replace("now()", `timestamptz '${moment}'`)})::text as day`))[0]?.day;
    expect(await at("2026-06-30 21:59:59Z")).toBe("2026-06-30");
    expect(await at("2026-06-30 22:00:00Z")).toBe("2026-07-01");
    expect(await at("2026-12-31 23:00:00Z")).toBe("2027-01-01");
  });
});

describe("what is said about the locks", () => {
  it.each([
    [jonas.personId, "jonas"],
    [emma.personId, "karin"],
  ])("is what the database opens, for everyone at the table of %s", async (personId, subject) => {
    const told = await as(
      subject,
      async (scope) => {
        const consent = await findConsentInForce(scope, personId);
        const [{ today }] = (await truth().readRows<{ today: string }>("select care.today()::text as today")) as [{ today: string }];
        return (await listParticipants(scope, personId)).map((seat) => ({ seat, sight: sightOf(consent, seat, today) }));
      },
      personId,
    );
    for (const { seat, sight } of told) {
      const [session] = await truth().readRows<{ id: string }>(
        `select m.id from care.mandate m where m.professional_id = '${seat.professionalId}' and m.agency_id = '${seat.agencyId}'`,
      );
      await truth().runSql(`insert into care.session (token_hash, account_id, capacity, mandate_id, expires_at)
        select sha256(convert_to('${seat.participantId}', 'UTF8')), a.id, 'professional', '${session?.id}', now() + interval '1 hour' from care.account a where a.professional_id = '${seat.professionalId}'
        on conflict do nothing`);
      const areas = await truth().readRows<{ life_area: string }>(
        `select o.life_area from (select set_config('helhet.session', '${seat.participantId}', true)) k, lateral care.open_areas() o where o.person_id = '${personId}' and o.life_area <> 'common'`,
      );
      const said = "areas" in sight ? [...sight.areas].toSorted() : [];
      expect({ name: seat.name, areas: areas.map((row) => row.life_area).toSorted() }).toEqual({ name: seat.name, areas: said });
    }
  });

  it("tells of the consent only to her, her guardians and her coordinators", async () => {
    for (const subject of ["jonas", "liv-myhre", "ingrid-moe"])
      expect(await as(subject, (scope) => findConsentInForce(scope, jonas.personId), jonas.personId)).toBeDefined();
    for (const subject of ["nina-farstad", "marit", "stian-moen", "tor-haug", "elin-krog", "karin"]) {
      expect(await as(subject, (scope) => findConsentInForce(scope, jonas.personId), jonas.personId)).toBeUndefined();
      expect(await as(subject, (scope) => listCoverage(scope, jonas.personId), jonas.personId)).toEqual([]);
    }
    const coverage = await as("jonas", (scope) => listCoverage(scope, jonas.personId), jonas.personId);
    expect(coverage.find((each) => each.agencyId === navConsultant.agencyId)?.lifeAreas).toEqual(["economy", "work"]);
  });
});
