// writes the compiled plan statement with literal arguments
import { writeFileSync, readFileSync } from "node:fs";
import pg from "pg";
import { openPostgres } from "#db/connect.ts";
import { enterHouse } from "#access/house.server.ts";
import { Scope } from "#access/scope.server.ts";
import { openPlan } from "#plan/open-plan.ts";
import { readWhole } from "../bench/cohort.ts";
const u = new URL(readFileSync("/tmp/h-bench/url", "utf8")); u.username = "bench_login"; u.password = "bench";
const db = openPostgres(u.href, 4); enterHouse(db);
const r = readWhole(5, 0);
const seen: any[] = [];
const orig = pg.Client.prototype.query;
pg.Client.prototype.query = function (this: any, ...a: any[]) { const c = a[0]; seen.push(typeof c === "string" ? { text: c, values: a[1] } : { text: c.text, values: c.values }); return (orig as any).apply(this, a); } as any;
await Scope.run({ sessionToken: r.token, personId: r.personId }, (s) => openPlan(s, r.personId));
const q = seen.find((x) => /own_words/.test(x.text));
writeFileSync("/tmp/h-bench/plan.json", JSON.stringify({ ...q, reading: r }));
console.log(q.text, q.values);
await db.close();
