import type { Database } from "#db/connect.ts";
import type { Fact, Happening } from "../../oracle/event.ts";
import { standsInNoTable } from "./ground.ts";

/** Puts what happened straight into the tables, past triggers and policies, as whoever owns the database could. */
export async function load(database: Database, happenings: Iterable<Happening>): Promise<void> {
  const groups = new Map<string, { what: string; columns: string[]; facts: Fact[] }>();
  const changes: string[] = [];
  for (const each of happenings) {
    if (each.kind === "changed") {
      const sets = Object.entries(each.to).map(([column, cell]) => `${column} = ${quote(cell)}`);
      changes.push(`update care.${each.what} set ${sets.join(", ")} where id = '${each.id}'`);
      continue;
    }
    if (standsInNoTable(each.what)) continue; // it is asked for by a function
    const columns = Object.keys(each.fact).toSorted();
    const key = `${each.what} ${columns.join(" ")}`;
    const group = groups.get(key) ?? { what: each.what, columns, facts: [] };
    groups.set(key, group);
    group.facts.push(each.fact);
  }
  const statements = ["begin", "set local session_replication_role = replica"];
  for (const { what, columns, facts } of groups.values()) {
    for (let from = 0; from < facts.length; from += 2000) {
      const rows = JSON.stringify(facts.slice(from, from + 2000)).replaceAll("'", "''");
      statements.push(
        `insert into care.${what} (${columns.join(", ")}) overriding system value select ${columns.join(", ")} from jsonb_populate_recordset(null::care.${what}, '${rows}'::jsonb)`,
      );
    }
  }
  await database.runSql([...statements, ...changes, "commit"].join(";\n"));
  await database.runSql("analyze");
}

const quote = (cell: Fact[string]): string =>
  cell === null
    ? "null"
    : typeof cell === "string"
      ? `'${cell.replaceAll("'", "''")}'`
      : typeof cell === "boolean" || typeof cell === "number"
        ? `${cell}`
        : `'${JSON.stringify(cell)}'`;

/** Empties the tables of everything. */
export async function clear(database: Database, tables: readonly { readonly name: string; readonly columns: readonly string[] }[]): Promise<void> {
  await database.runSql(
    `truncate ${tables
      .filter(({ columns }) => columns.length > 0)
      .map(({ name }) => `care.${name}`)
      .join(", ")} cascade`,
  );
}
