import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { endSession, openPreview } from "#access/door.server.ts";
import { queryAs, Scope } from "#access/scope.server.ts";
import { listParticipants, type Participant } from "#consent/participant.store.server.ts";
import { demo } from "#db/demo/actors.ts";
import { as, tokenOf } from "#test/as.ts";
import { truth } from "#test/house.ts";

const { jonas, emma } = demo;
/** what is joint content: the same for a participant and for whoever sees what he sees */
const JOINT = [
  "plan",
  "own_words",
  "goal",
  "measure",
  "goal_review",
  "own_rating",
  "contribution",
  "cooperation",
  "disagreement",
  "confirmation",
  "plan_change",
  "meeting",
  "meeting_seat",
  "agenda_question",
  "decision",
  "person",
  "circle_member",
  "participant",
];
/** about the asker himself, or about the log: never part of what is shown */
const OWN = ["account", "identity", "session", "submission", "notice", "audit"];

async function tablesAboutPersons(): Promise<string[]> {
  const rows = await truth().readRows<{ name: string }>(`
    select c.relname as name from pg_class c where c.relnamespace = 'care'::regnamespace and c.relkind = 'r'
       and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = case c.relname when 'person' then 'id' else 'person_id' end and not a.attisdropped) order by 1`);
  return rows.map((row) => row.name);
}

/** Every row of a table about the person, as text; the empty list where the table is closed. */
async function rowsOf(sessionToken: string, personId: string, table: string): Promise<string[]> {
  return Scope.run({ sessionToken, personId }, async (scope) => {
    const key = sql.ref(table === "person" ? "id" : "person_id");
    const { rows } = await sql<{
      row: string;
    }>`select to_jsonb(t)::text as row from care.${sql.id(table)} t where ${key} = ${personId}::uuid order by 1`.execute(queryAs(scope));
    return rows.map((each) => each.row);
  }).catch((error: { code?: string }) => {
    if (error.code === "42501") return [];
    throw error;
  });
}

async function seats(personId: string, subject: string): Promise<Participant[]> {
  return (await as(subject, (scope) => listParticipants(scope, personId), personId)).filter((seat) => seat.acceptedAt !== null && seat.endedAt === null);
}

/** A session as the participant himself, opened for the test where he is none of the sign-in list. */
async function realToken(seat: Participant): Promise<string> {
  const token = seat.participantId.replaceAll("-", "").repeat(2);
  await truth().runSql(`insert into care.session (token_hash, account_id, capacity, mandate_id, expires_at)
    select sha256(convert_to('${token}', 'UTF8')), a.id, 'professional', m.id, now() + interval '1 hour'
      from care.account a join care.mandate m on m.professional_id = a.professional_id and m.agency_id = '${seat.agencyId}' where a.professional_id = '${seat.professionalId}'
    on conflict do nothing`);
  return token;
}

describe("see what they see", () => {
  it.each([
    [jonas.personId, "jonas", "jonas"],
    [emma.personId, "karin", "emma"],
  ])(
    "shows every row the participant sees and not one more, for everyone around %s",
    async (personId, subject) => {
      const tables = (await tablesAboutPersons()).filter((table) => !OWN.includes(table));
      for (const seat of await seats(personId, subject)) {
        const preview = await openPreview(await tokenOf(subject), seat.participantId);
        if (preview === undefined) throw new Error("no preview");
        const real = await realToken(seat);
        for (const table of tables) {
          const [shown, his] = [await rowsOf(preview, personId, table), await rowsOf(real, personId, table)];
          const label = `${seat.name} ${table}`;
          if (JOINT.includes(table) && !(seat.isCoordinating && ["participant", "circle_member"].includes(table))) expect([label, shown]).toEqual([label, his]);
          else expect([label, shown.filter((row) => !his.includes(row))]).toEqual([label, []]);
        }
        await endSession(preview);
      }
    },
    120_000,
  );

  it("writes nothing, in any table", async () => {
    const [seat] = await seats(jonas.personId, "jonas");
    const preview = await openPreview(await tokenOf("jonas"), seat?.participantId ?? "");
    const tables = await truth().readRows<{ name: string; columns: string[]; written: string[] }>(`
      select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns,
             array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as written from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace = 'care'::regnamespace and c.relkind = 'r' group by 1 order by 1`);
    expect(tables.length).toBeGreaterThan(35);
    for (const { name, columns, written } of tables) {
      const [sample] = await truth().readRows<{ row: string }>(`select to_jsonb(t)::text as row from care.${name} t limit 1`);
      const trial = (statement: ReturnType<typeof sql>) =>
        Scope.rehearse(
          { sessionToken: preview ?? "", personId: jonas.personId },
          async (scope) => (await statement.execute(queryAs(scope))).numAffectedRows ?? 0n,
        ).catch((error: { code?: string }) => error.code);
      const changed: unknown[] = [];
      for (const column of columns) changed.push(await trial(sql`update care.${sql.id(name)} set ${sql.id(column)} = ${sql.id(column)}`));
      expect([name, changed.filter((each) => each !== "42501" && each !== 0n && each !== "428C9")]).toEqual([name, []]);
      if (sample !== undefined)
        expect([
          name,
          await trial(
            sql`insert into care.${sql.id(name)} (${sql.join(written.map((each) => sql.id(each)))}) overriding system value
                select ${sql.join(written.map((each) => sql.id(each)))} from jsonb_populate_record(null::care.${sql.id(name)}, ${sample.row}::jsonb)`,
          ),
        ]).toEqual([name, "42501"]);
      expect([name, ["42501", 0n]]).toEqual([name, expect.arrayContaining([await trial(sql`delete from care.${sql.id(name)}`)])]);
    }
  }, 120_000);

  it("opens on this one person alone, for as long as it is open", async () => {
    const nina = (await seats(jonas.personId, "jonas")).find((seat) => seat.professionalId === demo.navConsultant.professionalId);
    const preview = (await openPreview(await tokenOf("jonas"), nina?.participantId ?? "")) ?? "";
    expect(await rowsOf(preview, emma.personId, "goal")).toEqual([]);
    expect(await rowsOf(preview, demo.randi.personId, "person")).toEqual([]);
    expect(await rowsOf(preview, jonas.personId, "goal")).not.toEqual([]);
    await endSession(preview);
    expect(await rowsOf(preview, jonas.personId, "goal")).toEqual([]);
  });

  it("is opened by herself, a guardian or her coordinator, and by nobody else", async () => {
    const [seat] = await seats(jonas.personId, "jonas");
    const id = seat?.participantId ?? "";
    for (const subject of ["jonas", "liv-myhre", "ingrid-moe"]) expect(await openPreview(await tokenOf(subject), id)).toBeDefined();
    for (const subject of ["nina-farstad", "marit", "stian-moen", "karin", "tor-haug", "elin-krog", "randi"])
      expect(await openPreview(await tokenOf(subject), id)).toBeUndefined();
    const preview = (await openPreview(await tokenOf("jonas"), id)) ?? "";
    expect(await openPreview(preview, id)).toBeUndefined();
  });
});
