import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { mandateRoles } from "#agency/agency.ts";
import { analysedRoles } from "#agency/analysed-role.ts";
import { analyseRoles } from "#agency/role-analysis.ts";
import { classOf, TABLE_CLASSES } from "#agency/table-class.ts";
import { truth } from "#test/house.ts";
import { listAddresses } from "#test/routes.ts";
import { rolesOfActors } from "../scripts/papers/role-reach.ts";
import { findStalePapers } from "../scripts/papers.ts";

describe("the papers that follow from the model", () => {
  it("are as the model says now", () => {
    expect(findStalePapers(), "run node scripts/papers.ts").toEqual([]);
  });

  it("judge every table, each once, and none that is not there", async () => {
    const tables = (
      await truth().readRows<{ name: string }>("select relname as name from pg_class where relnamespace = 'care'::regnamespace and relkind = 'r'")
    ).map(({ name }) => name);
    expect(
      tables.filter((table) => classOf(table) === undefined),
      "a new table: say what it is about in app/agency/table-class.ts",
    ).toEqual([]);
    const judged: string[] = Object.values(TABLE_CLASSES).flat();
    expect(judged.filter((table) => !tables.includes(table))).toEqual([]);
    expect(judged.length).toBe(new Set(judged).size);
  });

  it("analyse every role that can be signed in, each measured on somebody", () => {
    const analysed = analyseRoles();
    expect(analysed.map(({ role }) => role)).toEqual([...analysedRoles]);
    expect([...mandateRoles, ...rolesOfActors().values()].filter((role) => !(analysedRoles as readonly string[]).includes(role))).toEqual([]);
    for (const { role, classes } of analysed)
      expect(
        classes.some(({ reach }) => (reach?.actors ?? 0) > 0),
        role,
      ).toBe(true);
  });

  it("name no file, command, proof or page that is not there", () => {
    const scripts = new Set(Object.keys((JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }).scripts));
    const pages = listAddresses().map(({ pattern }) => new RegExp(`^/${pattern.replaceAll(/:\w+/g, "[^/]+")}$`));
    const served = new Set(["/.well-known/security.txt", "/livez", "/readyz"]);
    const faults = ["SECURITY.md", ...globSync("docs/security/*.md")].flatMap((paper) =>
      [...readFileSync(paper, "utf8").matchAll(/`([^`\n]+)`|\]\(([\w./-]+)\)/g)].flatMap(([, quoted, linked]) => {
        const said = quoted ?? "";
        const [, script, name] = /^npm run ([\w:-]+)(?: (?!-)([\w-]+))?/.exec(said) ?? [];
        const isThere =
          linked !== undefined
            ? existsSync(path.join(path.dirname(paper), linked))
            : script !== undefined
              ? scripts.has(script) && (script !== "proof" || name === undefined || existsSync(`proof/${name}.ts`))
              : /^[\w.-]+(?:\/[\w.-]+)*\.(?:ts|tsx|sql|md|csv)$/.test(said)
                ? existsSync(said)
                : /^\/[\w./…-]*$/.test(said)
                  ? served.has(said) || pages.some((page) => page.test(said))
                  : true;
        return isThere ? [] : [`${paper}: ${linked ?? said}`];
      }),
    );
    expect(faults).toEqual([]);
  });
});
