import { describe, expect, test } from "vitest";
import { demo } from "#db/demo/actors.ts";
import type { Database } from "#db/connect.ts";
import { tokenOf, undisturbed } from "#test/as.ts";
import { countAs } from "#test/count-as.ts";

/*
 * A block beats everything that opens: the sets, what was written by the one kept out, and every table about the person.
 */
const { personId } = demo.jonas;

async function keepOut(owner: Database, against: string, columns: Record<string, string>): Promise<void> {
  const names = ["person_id", "against", "covers", "said_as", "said_by", "said_by_name", ...Object.keys(columns)];
  const values = [
    personId,
    against,
    columns["topic_id"] ? "topic" : columns["item_id"] ? "item" : "whole",
    "self",
    demo.jonas.accountId,
    "Jonas",
    ...Object.values(columns),
  ];
  await owner.runSql(`insert into care.block (${names.join(", ")}) values (${values.map((each) => `'${each}'`).join(", ")})`);
}

async function tablesAboutPersons(owner: Database): Promise<string[]> {
  const rows = await owner.readRows<{ name: string }>(
    "select table_name as name from information_schema.columns where table_schema = 'care' and column_name = 'person_id' order by 1",
  );
  return rows.map((row) => row.name);
}

/** Rows about Jonas that this actor meets, table by table; only tables where there is one. */
async function met(subject: string, tables: readonly string[]): Promise<Record<string, number>> {
  return countAs(await tokenOf(subject), tables, personId);
}

describe("whom she keeps out", () => {
  test("a professional she names meets no row about her, in any table; the others meet what they met", () =>
    undisturbed(async (owner) => {
      const tables = await tablesAboutPersons(owner);
      const [nina, liv] = [await met("nina-farstad", tables), await met("liv-myhre", tables)];
      expect(Object.keys(nina).length).toBeGreaterThan(5);
      await keepOut(owner, "professional", { professional_id: demo.navConsultant.professionalId });
      expect(await met("nina-farstad", tables)).toEqual({});
      expect(await met("liv-myhre", tables)).toEqual(liv);
    }));

  test("the words of a relation hit whoever bears the name, also her coordinator", () =>
    undisturbed(async (owner) => {
      const tables = await tablesAboutPersons(owner);
      await keepOut(owner, "relation", { relation_name: " MYHRE,  Liv" });
      expect(await met("liv-myhre", tables)).toEqual({});
      expect(Object.keys(await met("ingrid-moe", tables)).length).toBeGreaterThan(5);
    }));

  test("an agency kept out sees what it wrote itself and nothing more", () =>
    undisturbed(async (owner) => {
      await keepOut(owner, "agency", { agency_id: demo.navConsultant.agencyId });
      const left = await met("nina-farstad", await tablesAboutPersons(owner));
      expect(left).not.toHaveProperty("goal");
      expect(left).not.toHaveProperty("own_words");
      expect(left).not.toHaveProperty("person_card");
    }));

  test("nobody but she reads the block, or learns that there is one", () =>
    undisturbed(async (owner) => {
      await keepOut(owner, "professional", { professional_id: demo.navConsultant.professionalId });
      for (const subject of ["nina-farstad", "liv-myhre", "elin-krog", "tor-haug", "marit"]) expect(await met(subject, ["block"]), subject).toEqual({});
      expect(await met("jonas", ["block"])).toEqual({ block: 1 });
    }));

  test("she cannot close another person’s item", () =>
    undisturbed(async (owner) => {
      const [goal] = await owner.readRows<{ id: string }>(`select id from care.goal where person_id = '${demo.emma.personId}' limit 1`);
      await expect(keepOut(owner, "everyone", { item: "goal", item_id: String(goal?.id) })).rejects.toThrow(/not hers/);
    }));
});
