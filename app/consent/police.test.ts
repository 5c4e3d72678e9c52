import { CompiledQuery } from "kysely";
import { describe, expect, it } from "vitest";
import { theDatabase } from "#access/house.server.ts";
import { beginAs, endWith } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { tokenOf, undisturbed } from "#test/as.ts";

const { police } = demo;

/** What the police participant meets, table by table: rows with a life area, by person and area. */
async function met(tables: readonly string[], columns: string): Promise<{ kind: string; person: string; area: string }[]> {
  const sessionToken = await tokenOf(police.subject);
  return theDatabase()
    .kysely.connection()
    .execute(async (connection) => {
      await beginAs(connection, { role: "helhet_app", sessionToken });
      const parts = tables.map(
        (table) => `select '${table}' as kind, person_id::text as person, ${columns} as area from care.${table} where person_id is not null`,
      );
      const { rows } = await connection.executeQuery<{ kind: string; person: string; area: string }>(CompiledQuery.raw(parts.join(" union all ")));
      await endWith(connection, "rollback");
      return rows;
    });
}

describe("attack 12: a police participant", () => {
  it("meets what consent gives the police and nothing of health; treatment notes and the crisis plan are not there", async () => {
    await undisturbed(async (owner) => {
      const withArea = (
        await owner.readRows<{ name: string }>(`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'life_area'
          join pg_attribute p on p.attrelid = c.oid and p.attname = 'person_id'
         where c.relnamespace = 'care'::regnamespace and c.relkind = 'r' and has_column_privilege('helhet_app', c.oid, a.attnum, 'select')`)
      ).map(({ name }) => name);
      expect(withArea.length).toBeGreaterThan(10);
      const { personId } = demo.jonas;
      const before = await met(withArea, "life_area");
      expect(before.filter(({ person, area }) => person === personId || ["health", "care", "school"].includes(area))).toEqual([]);

      // a seat and her consent, for the housing alone
      await owner.runSql(`
        insert into care.participant (person_id, professional_id, agency_id, role, valid_from, accepted_at, invited_at, invited_by)
          values ('${personId}', '${police.professionalId}', '${police.agencyId}', 'team-member', care.today() - 1, now(), now(), '${demo.municipalCoordinatorNo.accountId}');
        insert into care.consent_party (consent_id, person_id, agency_id, life_areas, covers_all_functions)
          select f.id, f.person_id, '${police.agencyId}', array['housing'], true from care.consent f
           where f.person_id = '${personId}' and f.withdrawn_at is null and f.replaced_at is null limit 1`);
      const seen = (await met(withArea, "life_area")).filter(({ person }) => person === personId);
      expect(seen.length).toBeGreaterThan(3);
      expect(seen.filter(({ area }) => area !== "common" && area !== "housing")).toEqual([]);
      const [notes] = await owner.readRows<{ n: number }>("select count(*)::int as n from care.agency_note where person_id = $1 and life_area = 'health'", [
        personId,
      ]);
      expect(notes?.n).toBeGreaterThan(0);
      expect(seen.filter(({ kind }) => kind === "agency_note")).toEqual([]);
      expect(await met(["crisis_words", "crisis_plan", "crisis_contact"], "'-'")).toEqual([]);

      // and it is her consent that keeps health away: where she gives it, it is there
      await owner.runSql(`update care.consent_party set life_areas = array['health'] where agency_id = '${police.agencyId}'`);
      expect((await met(withArea, "life_area")).filter(({ area }) => area === "health").length).toBeGreaterThan(0);
    });
  }, 120_000);
});
