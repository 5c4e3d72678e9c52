import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { truth } from "#test/house.ts";

const served = globSync(["app/**/*.{ts,tsx}", "jobs/*.ts", "server.ts", "web-app.ts", "http-guard.ts", "env.ts", "security-txt.ts"]).filter(
  (file) => !file.includes(".test."),
);
const sources = new Map(served.map((file) => [file, readFileSync(file, "utf8")]));
const filesWith = (pattern: RegExp) => [...sources].filter(([, source]) => pattern.test(source)).map(([file]) => file);

describe("the code that answers", () => {
  it("makes no code, markup or program out of what was typed", () => {
    expect(filesWith(/\beval\(|new Function\(|dangerouslySetInnerHTML|\.innerHTML\b|document\.write|\bvm\b.*from "node:vm"/)).toEqual([]);
    // one program is started (it unpacks the browser that prints), with a list of arguments and no shell
    expect(filesWith(/node:child_process|\b(?:exec|execSync|spawn|spawnSync|fork)\(\s*["'`]/)).toEqual(["app/plan/find-chromium.server.ts"]);
    expect(filesWith(/\bshell:|\bexecSync\(|(?<!\.)\bexec\(/)).toEqual([]);
  });

  it("makes no search pattern out of what was typed, unless every letter of it is taken literally", () => {
    // patterns put together of constants, and of names that are escaped letter by letter
    const made = [...sources].flatMap(([file, source]) => [...source.matchAll(/new RegExp\(([^\n]*)/g)].map(([, of]) => ({ file, of: of ?? "" })));
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter(({ of }) => !/^`[^`]*`|literally|escape/.test(of))).toEqual([]);
    expect(made.filter(({ of }) => /\$\{(?!UUID|ID|LETTER|flags|literally|block)/.test(of))).toEqual([]);
  });

  it("opens files and reaches other machines in few named places", () => {
    expect(filesWith(/from "node:fs/).toSorted()).toEqual([
      "app/access/journal.server.ts",
      "app/access/oidc-settings.server.ts",
      "app/plan/find-chromium.server.ts",
      "jobs/anchor.ts",
    ]);
    // in the browser: the session's clock; outside: the sink of the log's seals. The provider and the mail server have libraries of their own
    expect(filesWith(/(?<![\w.])fetch\(/).toSorted()).toEqual(["app/access/outside.server.ts", "app/shell/session-watcher.ts", "jobs/anchor.ts"]);
    expect(filesWith(/from "node:(?:net|https|tls|dns|dgram|http2)"/).filter((file) => file !== "server.ts")).toEqual([]);
  });

  it("names every file it hands out by a name of its own: a constant, or a number", () => {
    const named = [...sources].flatMap(([file, source]) => [...source.matchAll(/filename\*?=([^\n]*)/g)].map(([, of]) => ({ file, of: of ?? "" })));
    expect(named.length).toBeGreaterThan(4);
    // ${kind}, ${name}: of asFile(), called with constants alone; ${file.version}, ${format}: a number and one of three words
    const known = /^"(?:[a-z-]+|\$\{name\})(?:-\$\{file\.version\})?\.(?:[a-z]+|\$\{(?:kind|format|isJson \? "json" : "html")\})"/;
    expect(named.filter(({ of }) => !known.test(of))).toEqual([]);
    const asked = [...sources].flatMap(([file, source]) =>
      [...source.matchAll(/\basFile\(((?:[^;]|;(?!\n))*)/g)].filter(() => file !== "app/audit/sheet.ts").map(([, of]) => of ?? ""),
    );
    expect(asked.length).toBeGreaterThan(2);
    for (const of of asked) expect(of).toMatch(/"(?:csv|json)",\s*"[a-z-]+",?\s*\)$/);
  });

  it("asks nobody for a password or for a secret that others can guess, and hints at none", () => {
    expect(filesWith(/type="password"|autoComplete="(?:current|new)-password"|securityQuestion|secret question/)).toEqual([]);
    expect(filesWith(/\b(?:passwordHint|hemmelig spørsmål|kontrollfråga)\b/i)).toEqual([]);
  });

  it("runs in the browser without plug-ins, applets or frames of others", () => {
    expect(filesWith(/<(?:embed|applet|iframe|frame|object data)\b|navigator\.plugins|application\/x-shockwave/)).toEqual([]);
  });

  it("writes its log in a table, at the anchors, in the journal and to standard output, and nowhere else", () => {
    const outlets =
      /\b(?:appendFile|writeFile|createWriteStream)(?:Sync)?\(|\bopen\([^)]*"a"|process\.std(?:out|err)\.write|\bconsole\.(?:log|error|warn|info)|\bpino\(/;
    expect(filesWith(outlets).toSorted()).toEqual([
      "app/access/house.server.ts",
      "app/access/journal.server.ts",
      "app/access/turn.server.ts",
      "app/entry.server.tsx",
      // the browser that prints, unpacked: no line of a log
      "app/plan/find-chromium.server.ts",
      "jobs/anchor.ts",
      "jobs/worker.ts",
      "server.ts",
    ]);
  });

  it("puts names and keys in one order, on the server and in every browser: by a language that is said", () => {
    expect(filesWith(/\b(?:name|key|title|what|subject|id)\.localeCompare\([^,()]+\)/i)).toEqual([]);
  });

  it("reads what was sent through one door, which answers what is no form", () => {
    expect(filesWith(/\.formData\(\)/)).toEqual(["app/access/form-sent.server.ts"]);
  });

  it("keeps nothing in the browser but what was typed and not yet sent", () => {
    expect(filesWith(/\b(?:localStorage|indexedDB|caches)\b(?!")/)).toEqual([]);
    expect(filesWith(/\bpostMessage\(|new WebSocket|serviceWorker\.register/)).toEqual([]);
  });
});

describe("the database", () => {
  it("keeps every moment with its place on the clock of the world", async () => {
    const found = await truth().readRows<{ at: string }>(
      "select table_name || '.' || column_name as at from information_schema.columns where table_schema = 'care' and data_type = 'timestamp without time zone'",
    );
    expect(found).toEqual([]);
  });
});
