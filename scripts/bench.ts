// `npm run bench plan`: measures ours beside a bare server on this machine. Options: --persons 2000 --seconds 3 --rounds 3
// --port 3130 (takes three from there) --only postgres|pglite. `npm run bench board`: the team's board, 200 and 2,000 rows, 1,000 to 100,000 persons. Nothing it prints is a pass or a fail; it fails on a wrong answer.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { endAll } from "../bench/ending.ts";
import { benchBoard } from "../bench/board.ts";
import { benchPlan } from "../bench/plan.ts";

const LONGEST_MS = { plan: 240_000, board: 600_000 };
const benches = { plan: benchPlan, board: benchBoard };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { persons: { type: "string" }, seconds: { type: "string" }, rounds: { type: "string" }, port: { type: "string" }, only: { type: "string" } },
});
const number = (text: string | undefined, otherwise: number) => (text === undefined ? otherwise : Number(text));
const chosen = positionals[0] ?? "plan";
const isBench = (name: string): name is keyof typeof benches => name in benches;
if (!isBench(chosen)) {
  console.error(`There is no such bench. Choose one of: ${Object.keys(benches).join(", ")}.`);
  process.exit(1);
}

// what runs is what would be served: the pages as they stand now
const built = spawnSync(process.execPath, ["--input-type=module", "-e", "import { build } from './scripts/start.mjs'; build();"], { stdio: "inherit" });
if (built.status !== 0) process.exit(1);

const stop = (why: string) => {
  console.error(why);
  void endAll().then(() => process.exit(1));
};
setTimeout(() => stop(`The bench took longer than ${LONGEST_MS[chosen] / 1000} s and is ended.`), LONGEST_MS[chosen]).unref();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop(`Ended by ${signal}.`));

await benches[chosen]({
  persons: number(values.persons, 2000),
  seconds: number(values.seconds, 3),
  rounds: number(values.rounds, 3),
  port: number(values.port, 3130),
  only: values.only === "postgres" || values.only === "pglite" ? values.only : undefined,
})
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  })
  .finally(endAll);
