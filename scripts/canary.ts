// Proves that the checkers see: each must find what is planted under test/canary, rule by rule, and nothing else.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { toolPath } from "./tool-path.ts";

const run = (tool: string, ...args: string[]) => spawnSync(process.execPath, [toolPath(tool), ...args], { encoding: "utf8", maxBuffer: 1e8 }).stdout;
const require = createRequire(import.meta.url);

interface Cruise {
  readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string } }[] };
}
interface Lint {
  readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
}

const { forbidden }: { forbidden: readonly { name: string }[] } = require("../.dependency-cruiser.cjs");
const cruise: Cruise = JSON.parse(run("depcruise", "--no-progress", "--output-type", "json", "test/canary"));
const lint: Lint = JSON.parse(run("oxlint", "--format", "json", "test/canary/app/plan/lint.ts"));
const migrations = run("squawk", "--reporter", "gcc", "test/canary/unsafe.sql");
// tsc's own codes: 2741 a key is missing, 2353 a key too many, 2554 an argument is missing, 2345 a key that does not exist
const texts = run("tsc", "--noEmit", "--project", "test/canary/texts/tsconfig.json");

const trials: [what: string, planted: string[], found: string[]][] = [
  ["dependency rules", forbidden.map((rule) => rule.name), cruise.summary.violations.map((violation) => violation.rule.name)],
  [
    "lint rules",
    ["no-barrel-file", "no-console", "no-explicit-any", "no-non-null-assertion", "no-restricted-imports queryAs", "process.env", "sql.raw", "selectAll"],
    lint.diagnostics.map(({ code, message }) => {
      const name = code.replace(/^.*\(|\)$/g, "");
      const word = /'([\w.]+)'/.exec(message)?.[1] ?? "";
      return name === "no-restricted-properties" ? word : name === "no-restricted-imports" ? `${name} ${word}` : name;
    }),
  ],
  [
    "migration rules",
    ["ban-drop-column", "changing-column-type", "renaming-table"],
    [...migrations.matchAll(/: (?:warning|error): ([\w-]+) /g)].map((match) => match[1] ?? ""),
  ],
  [
    "missing texts",
    ["TS2741", "TS2353", "TS2554", "TS2345"],
    [...texts.matchAll(/^test\/canary\/texts\/planted\.ts.*error (TS\d+)/gm)].map((match) => match[1] ?? ""),
  ],
];

let isBlind = false;
for (const [what, planted, found] of trials) {
  const missed = planted.filter((name) => !found.includes(name));
  const extra = found.filter((name) => !planted.includes(name));
  if (missed.length + extra.length === 0) console.log(`${what}: all ${planted.length} planted violations found`);
  else {
    isBlind = true;
    console.error(`${what}: not found: ${missed.join(", ") || "–"}; not expected: ${extra.join(", ") || "–"}`);
  }
}
process.exit(isBlind ? 1 : 0);
