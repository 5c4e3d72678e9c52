import { openLite } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import { isDemoSeeded, seedDemo } from "#db/demo/seed.ts";
const d = await openLite(undefined);
await migrate(d);
console.log(await isDemoSeeded(d));
const t = performance.now();
await seedDemo(d, "2026-11-22");
console.log("seed ms", performance.now() - t, await isDemoSeeded(d));
const tables = await d.readRows<{t:string}>("select tablename as t from pg_tables where schemaname='care' order by 1");
for (const {t} of tables) { const [r] = await d.readRows<{n:number}>(`select count(*)::int n from care.${t}`); if (r!.n) process.stdout.write(`${t} ${r!.n}, `); }
console.log();
const fks = await d.readRows<any>(`select c.conname, c.conrelid::regclass::text as t, a.attname as col, c.confrelid::regclass::text as ft, fa.attname as fcol from pg_constraint c join pg_attribute a on a.attrelid=c.conrelid and a.attnum=c.conkey[1] join pg_attribute fa on fa.attrelid=c.confrelid and fa.attnum=c.confkey[1] where c.contype='f' and c.connamespace='care'::regnamespace`);
for (const f of fks) { const [r] = await d.readRows<{n:number}>(`select count(*)::int n from ${f.t} x where x.${f.col} is not null and not exists (select 1 from ${f.ft} y where y.${f.fcol}=x.${f.col})`); if (r!.n) console.log("FK BROKEN", f.conname, r!.n); }

import { beginAs, endWith } from "#db/connect.ts";
import { demo, demoActors } from "#db/demo/actors.ts";
import { sql } from "kysely";
for (const a of demoActors) {
  const tok = a.subject.split("").map(c=>c.charCodeAt(0).toString(16)).join("").padEnd(64,"0").slice(0,64);
  const [s] = await d.readRows<any>("select care.open_session('demo',$1,$2,$3,$4,8) as s",[a.subject,a.capacity,a.mandateId??null,tok]);
  if (!s.s) { console.log("CANNOT SIGN IN", a.subject); continue; }
  await d.kysely.connection().execute(async c => {
    await beginAs(d, c, { role: "helhet_app", sessionToken: tok });
    const q = async (t: string) => (await sql.raw<any>(t).execute(c)).rows;
    const n = async (t: string) => (await q(`select count(*)::int n from care.${t}`))[0].n;
    const out = [];
    for (const t of ["person","person_card","plan","goal","measure","own_words","meeting","consent","referral","plan_change","topic","decision"]) out.push(`${t} ${await n(t)}`);
    const t0=performance.now(); await q("select * from care.measure"); const ms=(performance.now()-t0).toFixed(0);
    console.log(a.subject, a.role, "|", out.join(", "), `measure ${ms}ms`);
    if (a.subject==="nina-farstad") console.log((await q(`select life_area, left(what,50) w, topic_id from care.measure where person_id='${demo.jonas.personId}'`)));
    await endWith(c, "rollback");
  });
}
const [em]=await d.readRows<any>(`select (select count(*)::int from care.measure where person_id=$1) m,(select count(*)::int from care.goal where person_id=$1) g`,[demo.emma.personId]); console.log("emma has",em);
await d.close();
