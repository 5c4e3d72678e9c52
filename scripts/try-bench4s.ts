// CPU µs of the backend per execution of a statement list; argv: file.json...
import { readFileSync } from "node:fs";
import { openPostgres, beginAs } from "#db/connect.ts";
import { CompiledQuery } from "kysely";
const u = new URL(readFileSync("/tmp/h-bench/url", "utf8").replace(/postgres$/, "scratch")); u.username = "bench_login"; u.password = "bench";
const { reading } = JSON.parse(readFileSync("/tmp/h-bench/plan.json", "utf8"));
const N = 200;
for (const file of process.argv.slice(2)) {
  const { text, values, admin } = JSON.parse(readFileSync(file, "utf8"));
  const db = openPostgres(admin ? readFileSync("/tmp/h-bench/url", "utf8") : u.href, 1);
  await db.kysely.connection().execute(async (c) => {
    const pid = ((await c.executeQuery<{ p: number }>(CompiledQuery.raw("select pg_backend_pid() as p"))).rows[0]!).p;
    const cpu = () => Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0]) / 1000;
    const begin = () => admin ? c.executeQuery(CompiledQuery.raw("begin")) : beginAs(db, c, { role: "helhet_app", sessionToken: reading.token, personId: reading.personId });
    const times: number[] = [];
    for (let i = 0; i < N + 20; i++) {
      await begin();
      const from = cpu();
      const r = await c.executeQuery(CompiledQuery.raw(text, values));
      if (i === 0) console.log(file, "rows", r.rows.length, "bytes", JSON.stringify(r.rows).length);
      const used = cpu() - from;
      await c.executeQuery(CompiledQuery.raw("commit"));
      if (i >= 20) times.push(used);
    }
    times.sort((a, b) => a - b);
    console.log(file, "backend cpu µs: min", times[0]!.toFixed(0), "p25", times[50]!.toFixed(0), "median", times[100]!.toFixed(0));
  });
  await db.close();
}
