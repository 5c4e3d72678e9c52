import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { demo } from "#db/demo/actors.ts";
import { as, undisturbed } from "#test/as.ts";
import { truth } from "#test/house.ts";

/* What a row says beyond what its reader is there for: columns, words and reasons that others at the table do not read. */

const { jonas, sister, coordinatingUnitNo } = demo;
const liv = demo.municipalCoordinatorNo;
const { personId } = jonas;
const ask = <Row>(subject: string, query: ReturnType<typeof sql<Row>>) =>
  as(subject, async (scope: Scope) => (await query.execute(queryAs(scope))).rows, personId);
const refused = { code: "42501" };

describe("of a place in her circle", () => {
  const details = sql<{ name: string; phone: string | null; areas: string[] | null }>`
    select k.name, d.phone, d.open_areas as areas from care.circle_member k join care.circle_details() d on d.member_id = k.id where k.person_id = ${personId}::uuid`;

  it("herself and her coordinator read what is open to it; her table the number; another relative the name alone", async () => {
    const places = await truth().readRows<{ name: string }>("select name from care.circle_member where person_id = $1", [personId]);
    expect(places.length).toBeGreaterThan(1);
    for (const subject of [jonas.subject, liv.subject]) {
      const read = await ask(subject, details);
      expect(read.map(({ name }) => name).toSorted(), subject).toEqual(places.map(({ name }) => name).toSorted());
      expect(read.every(({ areas }) => areas !== null)).toBe(true);
    }
    const atTable = await ask(demo.navConsultant.subject, details);
    expect(atTable.length).toBe(places.length);
    expect(atTable.every(({ areas }) => areas === null)).toBe(true);
    const near = await ask(sister.subject, details);
    expect(near).toHaveLength(1);
    expect(await ask(demo.outsider.subject, details)).toEqual([]);
    expect((await ask(sister.subject, sql`select name from care.circle_member where person_id = ${personId}::uuid`)).length).toBe(places.length);
  });

  it("the columns themselves are read by nobody", async () => {
    for (const column of ["phone", "mandate_text", "mandate_areas", "open_areas", "paper_seen_by_name"])
      for (const subject of [sister.subject, liv.subject, jonas.subject])
        await expect(ask(subject, sql`select ${sql.ref(column)} from care.circle_member`), `${subject} ${column}`).rejects.toMatchObject(refused);
  });
});

describe("of a plan that ended", () => {
  it("the register says that and when, and to nobody why", async () => {
    const [plan] = await ask<{ state: string }>(coordinatingUnitNo.subject, sql`select state, ended_at from care.plan where person_id = ${personId}::uuid`);
    expect(plan?.state).toBe("active");
    for (const subject of [coordinatingUnitNo.subject, liv.subject])
      await expect(ask(subject, sql`select ended_reason from care.plan`), subject).rejects.toMatchObject(refused);
  });
});

describe("of a role offered to somebody who said no", () => {
  it("she, her coordinators and the unit read why; her table and a relative do not", () =>
    undisturbed(async (owner) => {
      await owner.runSql(`insert into care.coordinator_term (person_id, professional_id, agency_id, side, state, decline_reason, offered_by, answered_at)
        select '${personId}', c.professional_id, c.agency_id, c.side, 'declined', 'Vi kjenner hverandre privat', '${demo.coordinatingUnitNo.accountId}', now()
          from care.coordinator_term c where c.person_id = '${personId}' and c.side = 'specialist' and c.state = 'accepted'`);
      const why = sql`select decline_reason from care.coordinator_term where person_id = ${personId}::uuid and state = 'declined'`;
      for (const subject of [jonas.subject, liv.subject, coordinatingUnitNo.subject]) expect(await ask(subject, why), subject).toHaveLength(1);
      for (const subject of [demo.navConsultant.subject, sister.subject, demo.outsider.subject]) expect(await ask(subject, why), subject).toEqual([]);
    }));
});

describe("of why she stands on the board", () => {
  it("her team, her coordinators and she read it, and not the rest of her table", async () => {
    const why = sql`select reason from care.board_reason where person_id = ${personId}::uuid`;
    for (const subject of [jonas.subject, liv.subject]) expect((await ask(subject, why)).length, subject).toBeGreaterThan(0);
    for (const subject of [demo.gp.subject, sister.subject, demo.outsider.subject, coordinatingUnitNo.subject])
      expect(await ask(subject, why), subject).toEqual([]);
  });
});

describe("a signal", () => {
  it("is not told to one she keeps out, nor to one whose agency she does", () =>
    undisturbed(async (owner) => {
      const follows = async () =>
        (await owner.readRows<{ may: boolean }>("select care.may_follow($1, 'common', $2) as may", [personId, liv.professionalId]))[0]?.may;
      const keepOut = (against: string, column: string, id: string) =>
        owner.runSql(`insert into care.block (person_id, against, covers, ${column}, said_as, said_by, said_by_name)
          values ('${personId}', '${against}', 'whole', '${id}', 'self', '${jonas.accountId}', 'Jonas')`);
      expect(await follows()).toBe(true);
      await keepOut("professional", "professional_id", liv.professionalId ?? "");
      expect(await follows()).toBe(false);
      await owner.runSql("update care.block set lifted_at = now(), lifted_by = said_by");
      expect(await follows()).toBe(true);
      await keepOut("agency", "agency_id", liv.agencyId ?? "");
      expect(await follows()).toBe(false);
    }));
});
