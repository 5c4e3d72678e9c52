import { openSession } from "#access/door.server.ts";
import { Scope } from "#access/scope.server.ts";
import { openPerson, recordAccess } from "#audit/audit.store.server.ts";
import type { Database } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { anchorLog } from "../../jobs/anchor.ts";

/** A row or a seal as jsonb shows it: every column, hashes as "\\x…". */
export type Stored = Readonly<Record<string, string | number | null>>;

/** All that a log is: what lies in the database, and what was written down outside it. */
export interface Log {
  readonly rows: readonly Stored[];
  readonly seals: readonly Stored[];
  readonly marks: readonly Stored[];
  readonly anchors: string;
}

const TABLES = { rows: ["audit", "seq"], seals: ["audit_seal", "number"], marks: ["audit_anchor", "seal_number"] } as const;

async function readLog(owner: Database, anchors: string): Promise<Log> {
  const read = async (name: keyof typeof TABLES): Promise<Stored[]> => {
    const [table, order] = TABLES[name];
    return (await owner.readRows<{ row: Stored }>(`select to_jsonb(x) as row from care.${table} x order by x.${order}`)).map(({ row }) => row);
  };
  return { rows: await read("rows"), seals: await read("seals"), marks: await read("marks"), anchors };
}

/** Puts a log in the place of what is there, with the rights of whoever owns the database. */
export async function writeLog(owner: Database, log: Log): Promise<void> {
  const put = (name: keyof typeof TABLES) => {
    const [table] = TABLES[name];
    const words = JSON.stringify(log[name]).replaceAll("'", "''");
    return `insert into care.${table} ${name === "rows" ? "overriding system value " : ""}select * from jsonb_populate_recordset(null::care.${table}, '${words}'::jsonb)`;
  };
  await owner.runSql(
    `begin; delete from care.audit_anchor; delete from care.audit_seal; delete from care.audit; ${put("rows")}; ${put("seals")}; ${put("marks")}; commit`,
  );
}

/** As record_access wrote before it had a version: kept to show that what was written then still verifies. */
const OLD_ROWS = `
do $$
declare
  who uuid; before bytea; moment timestamptz; req uuid; n int;
begin
  for n in 1..12 loop
    who := case n % 3 when 0 then null when 1 then '${demo.jonas.personId}' else '${demo.emma.personId}' end::uuid;
    moment := clock_timestamp(); req := gen_random_uuid();
    before := (select x.row_hash from care.audit x where x.person_id = who order by x.seq desc limit 1);
    insert into care.audit (at, request_id, capacity, actor_name, purpose_of_use, event, action, outcome, person_id, subject, subject_id, previous_hash, row_hash)
    values (moment, req, 'person', 'Jonas | Lie', 'PATRQT', 'plan.read', 'R', 'done', who, case when n % 2 = 0 then 'plan' end, case when n % 4 = 0 then req end, before,
      sha256(coalesce(before, ''::bytea) || convert_to(concat_ws('|', extract(epoch from moment), req, null, null, 'person', 'Jonas | Lie', null, null, 'PATRQT', 'plan.read', 'R', 'done',
        who, case when n % 2 = 0 then 'plan' end, case when n % 4 = 0 then req end), 'UTF8')));
  end loop;
end
$$`;

const READERS = [
  [demo.municipalCoordinatorNo, demo.jonas],
  [demo.navConsultant, demo.jonas],
  [demo.teacher, demo.emma],
  [demo.municipalCoordinatorSe, demo.emma],
  [demo.outsider, demo.jonas],
] as const;

/** Some rows of old, then readings of several people by several, in rounds that are each sealed and anchored. */
export async function layLog(owner: Database, rounds: number): Promise<Log> {
  let anchors = "";
  const place = { kind: "file", take: async (line: string) => void (anchors += `${line}\n`) } as const;
  await owner.runSql(`delete from care.audit_anchor; delete from care.audit_seal; ${OLD_ROWS}`); // as before the first seal
  const tokens = await Promise.all(
    READERS.map(async ([{ subject, mandateId }]) => (await openSession({ issuer: "demo", subject }, { capacity: "professional", mandateId }, 8)) ?? ""),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, [, { personId }]] of READERS.entries()) {
      await Scope.run({ sessionToken: tokens[at] ?? "", personId }, async (scope) => {
        await recordAccess(scope, { event: "my-day.open", action: "R" });
        await openPerson(scope, personId, "plan.read", "R");
      });
    }
    // as if two minutes had gone by, and a few more each round: what was written just now is sealed
    await anchorLog([place], () => {}, new Date(Date.now() + (3 + round) * 60_000));
  }
  return readLog(owner, anchors);
}
