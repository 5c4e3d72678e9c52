import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const run = (body: string) =>
  spawnSync(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      `import pino from "pino"; import { catchLast } from "./last-handler.ts";
       catchLast(pino({ base: null }, pino.destination({ dest: 1, sync: true })), () => { console.log("ended"); process.exit(1); });
       setTimeout(() => { console.log("goes on"); process.exit(0); }, 200); ${body}`,
    ],
    { encoding: "utf8", cwd: import.meta.dirname },
  );

it.each([
  ["a rejection nobody caught is noted, and the house goes on", 'Promise.reject(new TypeError("Jonas Lie Haugen"))', 0, "goes on", 50],
  [
    "an exception nobody caught is noted, and the process ends with a fault",
    'setTimeout(() => { throw new RangeError("Jonas Lie Haugen") }, 10)',
    1,
    "ended",
    60,
  ],
])("%s; by name and place, without its words", (_what, body, code, last, level) => {
  const { stdout, stderr, status } = run(body);
  const [line, after] = stdout.trim().split("\n");
  expect(JSON.parse(line ?? "")).toMatchObject({ level, error: expect.stringMatching(/^(?:Type|Range)Error$/) as string });
  expect([after, status]).toEqual([last, code]);
  expect(stdout + stderr).not.toContain("Jonas");
});
