import { readFileSync } from "node:fs";
import { openPostgres, beginAs } from "#db/connect.ts";
import { CompiledQuery } from "kysely";
const admin = readFileSync("/tmp/h-bench/url", "utf8");
const u = new URL(admin); u.username = "bench_login"; u.password = "bench";
const { reading } = JSON.parse(readFileSync("/tmp/h-bench/plan.json", "utf8"));
const { text, values } = JSON.parse(readFileSync(process.argv[2] ?? "/tmp/h-bench/plan.json", "utf8"));
const a = openPostgres(admin, 1); await a.runSql("alter role bench_login set track_functions = 'all'");
const db = openPostgres(u.href, 1);
await db.kysely.connection().execute(async (c) => {
  const one = async () => { await beginAs(db, c, { role: "helhet_app", sessionToken: reading.token, personId: reading.personId }); await c.executeQuery(CompiledQuery.raw(text, values)); await c.executeQuery(CompiledQuery.raw("commit")); };
  for (let i = 0; i < 10; i++) await one();
  await new Promise((r) => setTimeout(r, 1500)); await a.runSql("select pg_stat_reset()");
  for (let i = 0; i < 100; i++) await one();
});
await db.close(); await new Promise((r) => setTimeout(r, 1500));
for (const r of await a.readRows<any>("select funcname, calls / 100.0 as calls, round((total_time*10)::numeric,0) as total_us, round((self_time * 10)::numeric,0) as self_us from pg_stat_user_functions order by self_time desc")) console.log(r.funcname, r.calls, "total", r.total_us, "self", r.self_us);
await a.runSql("alter role bench_login reset track_functions"); await a.close();
