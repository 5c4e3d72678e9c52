// `npm run check`: everything a tool can see without running the house. Two at a time; each says its seconds; any failure fails.
import { spawn } from "node:child_process";
import { globSync } from "node:fs";
import { toolPath } from "./tool-path.ts";

const FOLDERS = ["app", "db", "jobs", "scripts", "test", "bench", "oracle", "proof"].filter((folder) => globSync(`${folder}/**/*.ts`).length > 0);
const SOURCES = [...FOLDERS, ...globSync("*.ts")];

interface Check {
  readonly name: string;
  /** run after one another, each with this Node */
  readonly commands: readonly (readonly string[])[];
  /** what it says is worth reading even when it passes */
  readonly isReport?: boolean;
}

// the slow ones first
const checks: readonly Check[] = [
  {
    name: "types",
    commands: [
      [toolPath("react-router"), "typegen"],
      [toolPath("tsc"), "--noEmit"],
    ],
  },
  { name: "schema snapshot", commands: [["scripts/db-snapshot.ts", "--check"]] },
  { name: "unused (knip)", commands: [[toolPath("knip"), "--no-progress"]] },
  { name: "dependencies", commands: [[toolPath("depcruise"), "--no-progress", "--output-type", "err", ...SOURCES]] },
  { name: "planted violations", commands: [["scripts/canary.ts"]], isReport: true },
  { name: "format", commands: [[toolPath("oxfmt"), "--list-different", ...SOURCES]] },
  { name: "lint", commands: [[toolPath("oxlint"), "--format", "unix", "--ignore-pattern", "test/canary/**", ...SOURCES]] },
  { name: "migrations", commands: [[toolPath("squawk"), ...globSync("db/migrations/*.sql").toSorted()]] },
  { name: ".env.example", commands: [["scripts/env-example.ts", "--check"]] },
  { name: "size", commands: [["scripts/size-budget.ts"]], isReport: true },
];

function run(args: readonly string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    const said: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => said.push(part));
    child.stderr.on("data", (part: Buffer) => said.push(part));
    child.on("close", (code) => resolve({ code: code ?? 1, said: Buffer.concat(said).toString().trim() }));
  });
}

async function carryOut({ name, commands, isReport = false }: Check): Promise<boolean> {
  const started = Date.now();
  let last = { code: 0, said: "" };
  for (const command of commands) {
    last = await run(command);
    if (last.code !== 0) break;
  }
  const isOk = last.code === 0;
  console.log(`${isOk ? "ok    " : "FAILED"} ${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${name}`);
  if (!isOk || isReport) console.log(last.said.replace(/^/gm, "          "));
  return isOk;
}

const waiting = [...checks];
const failed: string[] = [];
async function work(): Promise<void> {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    if (!(await carryOut(check))) failed.push(check.name);
  }
}
await Promise.all([work(), work()]);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}`);
process.exit(failed.length > 0 ? 1 : 0);
