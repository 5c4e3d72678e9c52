// CPU µs of the backend per whole read: begin, open_person, plan, commit
import { readFileSync } from "node:fs";
import { openPostgres, beginAs } from "#db/connect.ts";
import { CompiledQuery } from "kysely";
const u = new URL(readFileSync("/tmp/h-bench/url", "utf8")); u.username = "bench_login"; u.password = "bench";
const { reading, text, values } = JSON.parse(readFileSync("/tmp/h-bench/plan.json", "utf8"));
const db = openPostgres(u.href, 1);
await db.kysely.connection().execute(async (c) => {
  const pid = ((await c.executeQuery<{ p: number }>(CompiledQuery.raw("select pg_backend_pid() as p"))).rows[0]!).p;
  const cpu = () => Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0]) / 1000;
  const t: number[][] = [[], [], [], []];
  for (let i = 0; i < 220; i++) {
    let from = cpu(); const lap = (k: number) => { const n = cpu(); t[k]!.push(n - from); from = n; };
    await beginAs(db, c, { role: "helhet_app", sessionToken: reading.token, personId: reading.personId }); lap(0);
    await c.executeQuery(CompiledQuery.raw("select care.open_person($1::uuid, $2::text, $3::text, $4::uuid) as here", [reading.personId, "plan.read", "R", crypto.randomUUID()])); lap(1);
    await c.executeQuery(CompiledQuery.raw(text, values)); lap(2);
    await c.executeQuery(CompiledQuery.raw("commit")); lap(3);
  }
  ["begin", "open", "plan", "commit"].forEach((n, k) => { const x = t[k]!.slice(20).sort((a, b) => a - b); console.log(n, "min", x[0]!.toFixed(0), "p25", x[50]!.toFixed(0), "median", x[100]!.toFixed(0)); });
});
await db.close();
