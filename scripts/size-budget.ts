// Prints how big the files are and how often the types are talked out of it; fails on a file over the hard limit.
import { globSync, readFileSync } from "node:fs";
import { parseSync } from "@swc/core";

const HARD_LIMIT = 300;
const BUDGET = { median: 60, p90: 150 };
const GENERATED = "db/tables.ts";

const files = globSync(["{app,db,jobs,scripts,test,bench,oracle}/**/*.{ts,tsx}", "*.ts"], { exclude: ["test/canary/**"] })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file !== GENERATED)
  .toSorted();
const texts = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const linesOf = (text: string) => text.split("\n").length - 1;
const sizes = [...texts].map(([file, text]) => ({ file, lines: linesOf(text) })).toSorted((one, other) => other.lines - one.lines);
const total = sizes.reduce((sum, { lines }) => sum + lines, 0);
// the budget is for what runs; tests and texts are long lists of cases, held by the hard limit alone
const running = sizes.filter(({ file }) => !/\.test\.tsx?$|\.(nb|sv|en)\.ts$|^(test|bench|db\/demo)\//.test(file));
const at = (share: number) => running[Math.min(running.length - 1, Math.floor(running.length * (1 - share)))]?.lines ?? 0;

/** How often each kind of node stands in a syntax tree. */
function countNodes(node: unknown, counts: Record<string, number>): void {
  if (typeof node !== "object" || node === null) return;
  if ("type" in node && typeof node.type === "string") {
    const kind = node.type === "TsKeywordType" && "kind" in node ? `keyword ${String(node.kind)}` : node.type;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  for (const child of Object.values(node)) countNodes(child, counts);
}

const counts: Record<string, number> = {};
for (const [file, text] of texts) countNodes(parseSync(text, { syntax: "typescript", tsx: file.endsWith(".tsx"), target: "es2024" }), counts);
const suppressions = [...texts.values()].reduce(
  (sum, text) => sum + (text.match(/(oxlint|eslint)-disable|@ts-(ignore|expect-error|nocheck)/g)?.length ?? 0),
  0,
);
const per = (count = 0) => `${count} (${((1000 * count) / total).toFixed(2)} per 1000 lines)`;

const [median, p90] = [at(0.5), at(0.9)];
const mark = (value: number, budget: number) => (value > budget ? `${value}, over the budget of ${budget}` : `${value} of ${budget}`);
console.log(
  `${files.length} files, ${total} lines, of these ${running.length} files that run; median ${mark(median, BUDGET.median)}; p90 ${mark(p90, BUDGET.p90)}`,
);
console.log(
  `largest: ${sizes
    .slice(0, 5)
    .map(({ file, lines }) => `${file} ${lines}`)
    .join(", ")}`,
);
console.log(`any ${per(counts["keyword any"])}; casts ${per(counts["TsAsExpression"])}; suppressions ${per(suppressions)}`);

const tooBig = sizes.filter(({ lines }) => lines > HARD_LIMIT);
for (const { file, lines } of tooBig) console.error(`${file} has ${lines} lines; the limit is ${HARD_LIMIT}`);
process.exit(tooBig.length > 0 ? 1 : 0);
