import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { openSession } from "#access/door.server.ts";
import { queryAs } from "#access/scope.server.ts";
import { TABLE_CLASSES } from "#agency/table-class.ts";
import { demo } from "#db/demo/actors.ts";
import { as, undisturbed } from "#test/as.ts";
import { truth } from "#test/house.ts";

const worker = demo.dualWorker;
const relative = demo.dualRelative;
/** filled by signing in itself */
const MOVING = ["session", "audit", "submission"];
const tables: readonly string[] = Object.values(TABLE_CLASSES).flat();

/** What a request may read of each table: all of it, or the columns granted to it. */
const readable = () =>
  truth().readRows<{ name: string; columns: string }>(
    `select c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and has_column_privilege('helhet_app', c.oid, a.attnum, 'select')
      where c.relnamespace = 'care'::regnamespace and c.relkind = 'r' group by c.relname order by c.relname`,
  );

/** A key for every row one capacity meets, table by table. */
async function met(subject: string): Promise<Map<string, Set<string>>> {
  const known = (await readable()).filter(({ name }) => tables.includes(name));
  return as(subject, async (scope) => {
    const found = new Map<string, Set<string>>();
    for (const { name, columns } of known) {
      const { rows } = await sql<{ key: string }>`select md5((row(${sql.raw(columns)}))::text) as key from ${sql.table(`care.${name}`)}`.execute(
        queryAs(scope),
      );
      found.set(name, new Set(rows.map(({ key }) => key)));
    }
    return found;
  });
}

describe("one human in two capacities", () => {
  it("chooses one at the door, and meets in each what that one alone opens", async () => {
    const asWorker = await met(worker.subject);
    const asRelative = await met(relative.subject);
    const columns = new Map((await readable()).map((each) => [each.name, each.columns]));
    const about = async (personId: string, table: string) =>
      new Set(
        (
          await truth().readRows<{ key: string }>(`select md5((row(${columns.get(table)}))::text) as key from care.${table} where person_id = $1`, [personId])
        ).map(({ key }) => key),
      );
    // Randi keeps her niece's office out of the plan; the niece she lets in on one life area
    for (const table of ["goal", "measure", "own_words", "plan", "participant", "meeting", "circle_member"]) {
      const randis = await about(demo.randi.personId, table);
      expect([...asWorker.get(table)!].filter((key) => randis.has(key)).length, `at work: ${table}`).toBe(0);
      expect(
        [...asRelative.get(table)!].every((key) => randis.has(key)),
        `in private: ${table}`,
      ).toBe(true);
    }
    expect(asRelative.get("plan")!.size).toBeGreaterThan(0);
    expect(asWorker.get("goal")!.size).toBeGreaterThan(0);
  });

  it("has both together nowhere: no session sees more than the capacity it was opened in", async () => {
    const sizes = (found: Map<string, Set<string>>) => [...found].filter(([table]) => !MOVING.includes(table)).map(([table, keys]) => [table, keys.size]);
    const both = await undisturbed(async () => ({ atWork: sizes(await met(worker.subject)), inPrivate: sizes(await met(relative.subject)) }));
    // the same human at work without a place in anybody's circle, and in private without anybody's table: the same rows
    await undisturbed(async (owner) => {
      await owner.runSql(`update care.circle_member set account_id = null where id = '${relative.circleMemberId}'`);
      expect(sizes(await met(worker.subject))).toEqual(both.atWork);
    });
    await undisturbed(async (owner) => {
      await owner.runSql(`update care.participant set ended_at = now() where professional_id = '${worker.professionalId}'`);
      expect(sizes(await met(relative.subject))).toEqual(both.inPrivate);
    });
  });

  it("cannot take the mandate along into her private place, or another's mandate into her own", async () => {
    for (const entering of [
      { capacity: "circle", mandateId: worker.mandateId },
      { capacity: "person", mandateId: null },
      { capacity: "professional", mandateId: demo.gp.mandateId },
      { capacity: "professional", mandateId: null },
    ] as const)
      expect(await openSession({ issuer: "demo", subject: relative.subject }, entering, 1)).toBeUndefined();
  });
});
