import type { Database } from "#db/connect.ts";

/**
 * The migrated database in words: tables, constraints, indexes, triggers, functions, policies and grants, read from
 * the catalogue in a fixed order, alike on PGlite and PostgreSQL. Committed as db/schema.sql and reviewed as text.
 */
export async function describeSchema(database: Database): Promise<string> {
  const sections: [string, string][] = [
    [
      "tables",
      `select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
              || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') || case a.attidentity when 'a' then ' identity' else '' end as line
         from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
        where c.relnamespace = 'care'::regnamespace and c.relkind = 'r' order by c.relname, a.attnum`,
    ],
    [
      "row-level security",
      `select relname || case when relrowsecurity then ' enabled' else ' OFF' end || case when relforcerowsecurity then ' forced' else ' NOT FORCED' end
              || ', owned by ' || pg_get_userbyid(relowner) as line
         from pg_class where relnamespace = 'care'::regnamespace and relkind = 'r' order by relname`,
    ],
    [
      "constraints",
      `select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as line
         from pg_constraint where connamespace = 'care'::regnamespace and contype <> 'n' order by conrelid::regclass::text, conname`,
    ],
    ["indexes", `select indexdef as line from pg_indexes where schemaname = 'care' order by indexdef`],
    [
      "triggers",
      `select pg_get_triggerdef(t.oid) as line from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where c.relnamespace = 'care'::regnamespace and not t.tgisinternal order by c.relname, t.tgname`,
    ],
    [
      "functions",
      `select oid::regprocedure || ' by ' || pg_get_userbyid(proowner) || case when prosecdef then ' security definer' else '' end
              || ' ' || md5(prosrc) as line
         from pg_proc where pronamespace = 'care'::regnamespace order by oid::regprocedure::text`,
    ],
    [
      "policies",
      `select tablename || ' ' || policyname || ' ' || permissive || ' ' || cmd || ' to ' || array_to_string(roles, ',')
              || coalesce(E'\\n    using ' || qual, '') || coalesce(E'\\n    check ' || with_check, '') as line
         from pg_policies where schemaname = 'care' order by tablename, policyname`,
    ],
    [
      "grants on tables",
      `select table_name || ' to ' || grantee || ': ' || string_agg(privilege_type, ', ' order by privilege_type) as line
         from information_schema.role_table_grants where table_schema = 'care' and grantee like 'helhet%' and grantee <> 'helhet_owner'
        group by table_name, grantee order by table_name, grantee`,
    ],
    [
      "grants on functions",
      `select routine_name || ' to ' || grantee as line from information_schema.role_routine_grants
        where routine_schema = 'care' and grantee in ('helhet_app', 'helhet_door', 'PUBLIC') group by routine_name, grantee order by 1`,
    ],
  ];
  const parts: string[] = [];
  for (const [title, query] of sections) {
    const rows = await database.readRows<{ line: string }>(query);
    parts.push(`-- ${title}\n${rows.map((row) => row.line).join("\n")}`);
  }
  // PostgreSQL 18 prints regprocedure and index definitions as 15 does, except for redundant parentheses in policies
  return `${parts.join("\n\n")}\n`;
}

interface ColumnRow {
  table_name: string;
  column_name: string;
  type: string;
  is_nullable: boolean;
  has_default: boolean;
}

const TYPES: Record<string, string> = {
  uuid: "string",
  text: "string",
  date: "string",
  "timestamp with time zone": "Date",
  boolean: "boolean",
  integer: "number",
  bigint: "number",
  jsonb: "unknown",
  bytea: "Uint8Array",
  "text[]": "string[]",
  "uuid[]": "string[]",
};

/** TypeScript types of every table, words limited by a check becoming unions. Committed as db/tables.ts. */
export async function describeTables(database: Database): Promise<string> {
  const columns = await database.readRows<ColumnRow>(`
    select c.relname as table_name, a.attname as column_name, format_type(a.atttypid, null) as type, not a.attnotnull as is_nullable,
           d.adbin is not null or a.attidentity <> '' as has_default
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where c.relnamespace = 'care'::regnamespace and c.relkind = 'r' order by c.relname, a.attnum`);
  const checks = await database.readRows<{ table_name: string; definition: string }>(`
    select c.relname as table_name, pg_get_constraintdef(x.oid) as definition
      from pg_constraint x join pg_class c on c.oid = x.conrelid
     where x.connamespace = 'care'::regnamespace and x.contype = 'c'`);
  const unions = new Map<string, string>();
  for (const { table_name, definition } of checks) {
    const match = /^CHECK \(\((\w+) = ANY \(ARRAY\[(.+)\]\)\)\)$/.exec(definition);
    if (match?.[1] && match[2]) {
      const words = [...match[2].matchAll(/'([^']*)'::text/g)].map((word) => `"${word[1]}"`);
      // numbers listed by a check stay numbers
      if (words.length > 0) unions.set(`${table_name}.${match[1]}`, words.join(" | "));
    }
  }
  const tables = new Map<string, string[]>();
  for (const column of columns) {
    const plain = unions.get(`${column.table_name}.${column.column_name}`) ?? TYPES[column.type] ?? (column.type.startsWith("numeric") ? "number" : undefined);
    if (plain === undefined) throw new Error(`no TypeScript type for ${column.type} (${column.table_name}.${column.column_name})`);
    const nullable = column.is_nullable ? `${plain} | null` : plain;
    const lines = tables.get(column.table_name) ?? [];
    lines.push(`    ${column.column_name}: ${column.has_default ? `Generated<${nullable}>` : nullable};`);
    tables.set(column.table_name, lines);
  }
  const bodies = [...tables].map(([name, lines]) => `  ${name}: {\n${lines.join("\n")}\n  };`);
  return `// Generated from the migrated database by \`npm run db:snapshot\`. Do not edit.\nimport type { Generated } from "kysely";\n\nexport interface Tables {\n${bodies.join("\n")}\n}\n`;
}
