import { readFileSync } from "node:fs";
import { openPostgres } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import { seedDemo } from "#db/demo/seed.ts";
import { demoActors } from "#db/demo/actors.ts";
import { createHash } from "node:crypto";
const url = readFileSync("/tmp/h-bench/url", "utf8");
const admin = openPostgres(url, 1);
await admin.runSql("drop database if exists demo"); await admin.runSql("create database demo");
const db = openPostgres(url.replace(/postgres$/, "demo"), 1);
await migrate(db); await seedDemo(db, new Date().toISOString().slice(0, 10));
// old definitions, in a schema of their own that calls itself
let old = ["01_acting", "02_locks"].map((f) => readFileSync(`/tmp/h-bench/old/${f}.sql`, "utf8")).join("\n");
for (const f of ["acting", "today", "session_is_live", "session_may_write", "acting_account", "acting_professional", "acting_agency", "acting_capacity", "acting_referral", "narrowed_to", "whole_people", "consents_in_force", "open_areas", "closed_topics", "coordinated_people", "writing_people", "own_circle_places", "agreements_as", "has_own_voice", "has_consent_in_force"])
  old = old.replaceAll(new RegExp(`care\\.${f}\\(`, "g"), `care.old_${f}(`);
await db.runSql(old);
// sessions for every actor, previews of everyone at a table, public, receipt, ended mandates
const tokens: [string, string][] = [];
const people = (await db.readRows<{ id: string }>("select id from care.person")).map((r) => r.id);
const sess = async (name: string, cols: string, vals: string) => { const token = createHash("sha256").update(name).digest("hex"); tokens.push([name, token]); await db.runSql(`insert into care.session (token_hash, expires_at, ${cols}) values (sha256(convert_to('${token}', 'UTF8')), now() + interval '1 hour', ${vals})`); };
for (const a of await db.readRows<any>("select a.id, a.person_id, m.id as mandate, a.name, exists (select 1 from care.circle_member c where c.account_id = a.id) as circle from care.account a left join care.mandate m on m.professional_id = a.professional_id")) {
  if (a.mandate) await sess(`pro ${a.name} ${a.mandate}`, "account_id, capacity, mandate_id", `'${a.id}', 'professional', '${a.mandate}'`);
  if (a.person_id) await sess(`person ${a.name}`, "account_id, capacity", `'${a.id}', 'person'`);
  if (a.circle) await sess(`circle ${a.name}`, "account_id, capacity", `'${a.id}', 'circle'`);
}
for (const p of await db.readRows<any>("select distinct on (t.id) t.id, t.person_id, m.id as mandate, (select id from care.account limit 1) as acc from care.participant t join care.mandate m on m.professional_id = t.professional_id and m.agency_id = t.agency_id"))
  await sess(`preview ${p.id}`, "account_id, capacity, mandate_id, preview_person_id", `'${p.acc}', 'preview', '${p.mandate}', '${p.person_id}'`);
await sess("public", "capacity", "'public'");
const ref = (await db.readRows<any>("select id from care.referral limit 1"))[0];
if (ref) await sess("receipt", "capacity, referral_id", `'receipt', '${ref.id}'`);
tokens.push(["nobody", "0".repeat(64)]); tokens.push(["none", ""]);
console.log(tokens.length, "sessions", people.length, "persons", demoActors.length);
const scalar = ["session_is_live()", "session_may_write()", "acting_account()", "acting_professional()", "acting_agency()", "acting_capacity()", "acting_referral()", "acting()", "today()"];
const sets = ["open_areas()", "whole_people()", "coordinated_people()", "writing_people()", "own_circle_places()", "agreements_as('coordinating-unit')", "agreements_as('administrator')"];
const narrowings = ["", ...people, "00000000-0000-4000-8000-000000000000"];
let n = 0, diffs = 0, closedDiff = 0;
const q = `select ${[...scalar.map((f) => `(care.${f})::text is not distinct from (care.old_${f})::text`),
  ...sets.map((f) => `(select array_agg(x::text order by x::text) from care.${f} x) is not distinct from (select array_agg(x::text order by x::text) from care.old_${f} x)`),
  `(select array_agg(x::text order by x::text) from care.closed_topics() x) is not distinct from (select array_agg(x::text order by x::text) from care.old_closed_topics() x join care.topic t on t.id = x where t.person_id in (select person_id from care.open_areas()))`,
  `not exists (select 1 from care.closed_topics() x where x not in (select care.old_closed_topics()))`,
  `not exists (select 1 from care.old_closed_topics() x join care.topic t on t.id = x where t.person_id in (select person_id from care.open_areas()) and x not in (select care.closed_topics()))`,
  `(select array_agg(x::text order by x::text) from care.closed_topics() x) is not distinct from (select array_agg(x::text order by x::text) from care.old_closed_topics() x)`,
].map((e, i) => `${e} as c${i}`).join(",\n")}`;
for (const [name, token] of tokens) for (const person of narrowings) {
  const [r] = await db.readRows<any>(`with s as materialized (select set_config('helhet.session', $1, false), set_config('helhet.person', $2, false)) select 1 from s`, [token, person]) && await db.readRows<any>(q + " where $1 = 1", [1]);
  n++; const bad = Object.entries(r).filter(([, v]) => v !== true).map(([k]) => k);
  const last = `c${scalar.length + sets.length + 3}`, strict = `c${scalar.length + sets.length}`;
  if (bad.includes(last)) closedDiff++;
  const real = bad.filter((b) => b !== last && b !== strict);
  if (real.length) { diffs++; console.log(name, person, real); }
}
for (const p of people) { const [r] = await db.readRows<any>("select (select array_agg(x::text) from care.consents_in_force($1) x) is not distinct from (select array_agg(x::text) from care.old_consents_in_force($1) x) as ok, care.has_consent_in_force($1) = care.old_has_consent_in_force($1) as ok2", [p]); if (!r.ok || !r.ok2) { diffs++; console.log("consent", p); } }
console.log("compared", n, "differences", diffs, "closed topics narrower in", closedDiff);
await db.close(); await admin.runSql("drop database demo"); await admin.close();
