// "Who could have seen her between these two moments, and who did": answered on a log of a million rows, by index, under
// a second; and her page of the log with it. `npm run proof could-see` (on PostgreSQL where there is one)
import { openSession } from "#access/door.server.ts";
import { enterHouse } from "#access/house.server.ts";
import { Scope } from "#access/scope.server.ts";
import { listCouldSee } from "#audit/could-see.store.server.ts";
import { listLooks } from "#audit/who-looked.store.server.ts";
import { type Database, openLite } from "#db/connect.ts";
import { demo } from "#db/demo/actors.ts";
import { seedDemo } from "#db/demo/seed.ts";
import { migrate } from "#db/migrate.ts";
import { onOwnDatabase } from "../bench/own-database.ts";
import type { Proof } from "../scripts/proof.ts";

const PORT = 4860;
const ROWS = 1_000_000;
const LIMIT_MS = 1_000;
const TIMES = 9;

export async function prove(): Promise<Proof> {
  const proof = await onOwnDatabase(PORT, 4, (database) => on(database, ROWS));
  if (proof !== undefined) return proof;
  const lite = await openLite(undefined);
  try {
    return await on(lite, ROWS);
  } finally {
    await lite.close();
  }
}

/** Ten years of looking, by everyone who works here, at everyone: a person's own share is tens of thousands. */
const MANY = (rows: number) => `
  insert into care.audit (at, request_id, session_id, account_id, capacity, actor_name, professional_id, agency_id, agency_name, purpose_of_use, event, action, outcome, person_id, row_hash)
  select now() - make_interval(secs => n * 315), gen_random_uuid(), md5((n / 7)::text)::uuid, w.account_id, 'professional', w.name, w.professional_id, w.agency_id, w.agency_name, 'COC', 'plan.read', 'R',
         'done', p.id, sha256(int8send(n))
    from generate_series(${rows}, 1, -1) n
    join (select row_number() over (order by m.id) - 1 as at, count(*) over () as among, m.professional_id, m.agency_id, g.name as agency_name, x.name, a.id as account_id
            from care.mandate m join care.agency g on g.id = m.agency_id join care.professional x on x.id = m.professional_id join care.account a on a.professional_id = x.id) w on w.at = n % w.among
    join (select row_number() over (order by id) - 1 as at, count(*) over () as among, id from care.person) p on p.at = (n / 11) % p.among;
  analyze care.audit`;

async function on(database: Database, rows: number): Promise<Proof> {
  await migrate(database);
  await seedDemo(database, new Date().toISOString().slice(0, 10));
  enterHouse(database);
  await database.runSql(MANY(rows));
  const [{ n = 0, hers = 0 } = {}] = await database.readRows<{ n: number; hers: number }>(
    "select count(*)::int as n, (count(*) filter (where person_id = $1))::int as hers from care.audit",
    [demo.jonas.personId],
  );
  const token = (await openSession({ issuer: "demo", subject: demo.jonas.subject }, { capacity: "person", mandateId: null }, 8)) ?? "";
  const officer =
    (await openSession(
      { issuer: "demo", subject: demo.logControllerNo.subject },
      { capacity: "professional", mandateId: demo.logControllerNo.mandateId },
      8,
    )) ?? "";
  const year = [new Date(Date.now() - 365 * 86_400_000), new Date()] as const;
  const own = await timed(token, (scope) => listCouldSee(scope, demo.jonas.personId, ...year));
  const checked = await timed(officer, (scope) => listCouldSee(scope, demo.jonas.personId, ...year), undefined);
  const page = await timed(token, (scope) => listLooks(scope, demo.jonas.personId, { agency: undefined, before: undefined }));
  const explained = await database.readRows<Record<string, string>>(
    `explain select count(*) from care.audit x where x.person_id = '${demo.jonas.personId}' and x.at >= now() - interval '1 year' and x.capacity = 'professional' and x.outcome = 'done'`,
  );
  const plans = explained.map((row) => Object.values(row)[0]).join(" ");
  const byIndex = /audit_by_person/.test(plans) && !/Seq Scan on audit/.test(plans);
  const worst = Math.max(own.worst, checked.worst);
  return {
    figure: `${database.engine}: ${n.toLocaleString("en")} rows, ${hers.toLocaleString("en")} of them hers: the report in ${own.middle} ms (worst ${own.worst}), the officer's in ${checked.middle} ms (worst ${checked.worst}), her page of the log in ${page.middle} ms; ${byIndex ? "by index" : "NOT by index"}`,
    isProven: worst < LIMIT_MS && byIndex && own.found > 0 && checked.found > 0 && n >= rows,
  };
}

async function timed(sessionToken: string, work: (scope: Scope) => Promise<unknown>, personId: string | undefined = demo.jonas.personId) {
  const took: number[] = [];
  let found = 0;
  for (let time = 0; time < TIMES; time += 1) {
    const began = performance.now();
    const rows = await Scope.run({ sessionToken, personId }, work);
    took.push(Math.round(performance.now() - began));
    found = Array.isArray(rows) ? rows.length : 1;
  }
  const sorted = took.toSorted((a, b) => a - b);
  return { middle: sorted[Math.floor(TIMES / 2)] ?? 0, worst: sorted.at(-1) ?? 0, found };
}
