import type { Manifest } from "./backup-file.ts";

/** Reads rows on one connection, in whatever transaction it stands. */
export type Read = <Row>(text: string) => Promise<Row[]>;

/** What the manifest says of a database: counted in the same snapshot that is dumped. */
export async function describeContents(read: Read): Promise<Omit<Manifest, "engine" | "takenAt">> {
  const [login] = await read<{ sees: boolean }>("select rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user");
  if (login?.sees !== true)
    throw new Error(
      "This login does not see every row (row-level security is forced): DATABASE_OWNER_URL must be a superuser or have BYPASSRLS for backup and restore.",
    );
  const tables = await read<{ name: string }>(
    "select schemaname || '.' || tablename as name from pg_tables where schemaname in ('care', 'ledger') order by schemaname, tablename",
  );
  if (!tables.some(({ name }) => name === "ledger.house")) throw new Error("This database is not at this version's schema. Run `npm run migrate` first.");
  const counted = await read<{ name: string; rows: number }>(
    tables.map(({ name }) => `select '${name}' as name, count(*)::int as rows from ${name.replace(/\.(.*)/, '."$1"')}`).join(" union all "),
  );
  const [rest] = await read<{ house: string; migration: string; seal: number; hash: string | null; revocations: number }>(
    `select (select id from ledger.house) as house, (select max(name) from ledger.applied where name <> 'rules') as migration,
            coalesce((select max(number) from care.audit_seal), 0) as seal,
            (select encode(seal_hash, 'hex') from care.audit_seal s order by s.number desc limit 1) as hash,
            (select count(*)::int from ledger.revocation) as revocations`,
  );
  if (rest === undefined) throw new Error("The database says nothing of itself.");
  const { hash, ...said } = rest;
  return { ...said, sealHash: hash, rows: Object.fromEntries(counted.map(({ name, rows }) => [name, rows])) };
}

/** Tables whose rows are not those that were backed up. */
export function differing(before: Manifest["rows"], after: Manifest["rows"]): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => before[name] !== after[name])
    .map((name) => `${name}: ${before[name] ?? "none"} backed up, ${after[name] ?? "none"} restored`);
}
