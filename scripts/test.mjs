// `npm test`: installs what is missing, then everything: the static part, unit, verb and access tests, the pages built,
// and the browser journeys. On the embedded database, or on PostgreSQL where DATABASE_URL is set (README).
// Ends with one line: N passed, N failed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { install } from "./start.mjs";

install();
const node = path.join("node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
const reports = mkdtempSync(path.join(os.tmpdir(), "helhet-report-"));
let passed = 0;
let failed = 0;
let skipped = 0;
/** what held only at the second try */
const again = [];

function step(title, args, env = {}) {
  const started = Date.now();
  console.log(`\n── ${title}`);
  const { status } = spawnSync(node, args, { stdio: "inherit", shell: process.platform === "win32", env: { ...process.env, ...env } });
  console.log(`── ${title}: ${status === 0 ? "ok" : "FAILED"} in ${Math.round((Date.now() - started) / 1000)} s`);
  return status === 0;
}

function count(isOk) {
  if (isOk) passed += 1;
  else failed += 1;
}

/** Runs a vitest suite and adds its own counts; a suite that could not run, or ran nothing, has failed. */
function suite(title, config) {
  const report = path.join(reports, `${path.basename(config)}.json`);
  const isOk = step(
    title,
    ["node_modules/vitest/vitest.mjs", "run", "--config", config, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    { NODE_ENV: "test" },
  );
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
    passed += numPassedTests;
    failed += numFailedTests;
    skipped += numPendingTests;
    for (const { assertionResults } of testResults)
      for (const { status, fullName, failureMessages } of assertionResults)
        if (status === "passed" && failureMessages.length > 0) again.push([fullName, failureMessages[0]]);
    if (numPassedTests === 0 || (!isOk && numFailedTests === 0)) failed += 1;
  } catch {
    failed += 1;
  }
}

count(step("static checks", ["scripts/check.ts"]));
suite("unit, verb and access tests", "vitest.config.ts");
const isBuilt = step("build", ["node_modules/@react-router/dev/bin.cjs", "build"]);
count(isBuilt);
if (isBuilt) suite("the house over HTTP and in the browser", "vitest.e2e.config.ts");
rmSync(reports, { recursive: true, force: true });
for (const [name, reason] of again) console.log(`\nat the second try: ${name}\n${reason}`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed > 0 ? 1 : 0);
