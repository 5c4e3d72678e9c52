import { it } from "vitest";
import { sql } from "kysely";
import { demo } from "#db/demo/actors.ts";
import { openPlan } from "#plan/open-plan.ts";
import { queryAs } from "#access/scope.server.ts";
import { as } from "#test/as.ts";
import { truth } from "#test/house.ts";
import { readFileSync } from "node:fs";
it("perf", async () => {
  const run = async (label: string) => { for (const who of ["jonas", demo.navConsultant.subject]) await as(who, async (scope) => {
    const loop = async (q: string, n = 300) => {
      const t2 = performance.now();
      await sql.raw(`do $$ begin for i in 1..${n} loop perform ${q}; end loop; end $$`).execute(queryAs(scope));
      return ((performance.now() - t2) / n).toFixed(3);
    };
    for (let i = 0; i < 12; i++) await openPlan(scope, demo.jonas.personId);
    const t = performance.now();
    for (let i = 0; i < 40; i++) await openPlan(scope, demo.jonas.personId);
    console.log(label, who, ((performance.now() - t) / 40).toFixed(1), "ms openPlan;", "acting", await loop("* from care.acting()"), "open_areas", await loop("* from care.open_areas()"), "closed", await loop("* from care.closed_topics()"), "consents", await loop(`* from care.consents_in_force('${demo.jonas.personId}')`), "today", await loop("care.today()"));
  }, demo.jonas.personId); };
  await run("now");
  if (process.env["NEW"]) { await truth().runSql(readFileSync(process.env["NEW"], "utf8")); await run("new"); }
});
