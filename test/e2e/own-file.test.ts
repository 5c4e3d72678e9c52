import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { launchBrowser } from "#test/e2e/browser.ts";
import { Screen } from "#test/e2e/screen.ts";
import { serve, type Served } from "#test/e2e/serve.ts";
import { Visitor } from "#test/e2e/visitor.ts";

/* Everything about me, over HTTP: proved first, hers alone, in her own language, and in the log. */

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

const jonas = `/persons/${demo.jonas.personId}`;
const missing = `/persons/${"0".repeat(8)}-0000-4000-8000-000000000000`;
const forms = ["own-file", "own-file.html", "own-file.json"] as const;

describe("everything about me", () => {
  it("asks who she is first, then gives it to read and to another system, and stands in her log", async () => {
    const her = await new Visitor(served.address).signIn("jonas");
    const page = await her.get(`${jonas}/own-file`);
    expect([page.status, page.headers.get("Location")]).toEqual([302, `/step-up?back=${encodeURIComponent(`${jonas}/own-file`)}`]);
    for (const form of ["own-file.html", "own-file.json"]) {
      const closed = await her.get(`${jonas}/${form}`);
      expect([closed.status, closed.headers.get("Location"), await closed.text()]).toEqual([302, `${jonas}/own-file`, ""]);
    }
    expect((await her.post("/step-up", { back: `${jonas}/own-file` })).headers.get("Location")).toBe(`${jonas}/own-file`);
    const open = await (await her.get(`${jonas}/own-file`)).text();
    expect(open).toContain(`${jonas}/own-file.html`);

    const json = await her.get(`${jonas}/own-file.json`);
    expect([json.status, json.headers.get("Cache-Control"), json.headers.get("Content-Disposition")]).toEqual([
      200,
      "no-store",
      'attachment; filename="helhet.json"',
    ]);
    const file = (await json.json()) as { format: string; rows: Record<string, { words?: string }[]>; log: { event: string }[] };
    expect([file.format, file.log[0]?.event]).toEqual(["helhet-own-file", "own-file.take"]);
    const [words] = file.rows["own_words"] ?? [];

    for (const [language, title] of [
      ["nb", "Alt om meg"],
      ["sv", "Allt om mig"],
      ["en", "Everything about me"],
    ] as const) {
      await her.post("/language", { language, back: "/" });
      const html = await her.get(`${jonas}/own-file.html`);
      const text = await html.text();
      expect(html.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
      expect(text).toContain(`<html lang="${language}">`);
      expect(text).toContain(`<h1>${title}`);
      expect(text).toContain(words?.words?.split("'")[0]?.slice(0, 20) ?? "?");
    }
    expect(await (await her.get(`${jonas}/log.json`)).text()).toContain('"own-file.take"');
  }, 120_000);

  it.each(["marit", "liv-myhre", "ingrid-moe", "elin-krog", "randi", "sara-mamma"])(
    "is not there for %s, proved or not: the page that does not exist",
    async (subject) => {
      const other = await new Visitor(served.address).signIn(subject);
      const look = async (path: string) => {
        const answer = await other.get(path);
        // (the session's clock ticks in both: numbers are no part of what is told)
        return [answer.status, (await answer.text()).replaceAll(/nonce="[^"]*"|[0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9+/]{22}==|\d+/g, "")];
      };
      for (const proof of [false, true]) {
        if (proof) await other.post("/step-up", { back: "/" });
        for (const form of forms) {
          const [status, text] = await look(`${jonas}/${form}`);
          expect([status, text]).toEqual(await look(`${missing}/${form}`));
          expect(status).toBe(404);
        }
      }
    },
    120_000,
  );

  it.each(["nb", "sv", "en"] as const)("is a page without a fault that axe can find, come to from her log, in %s", async (tongue) => {
    const browser = await launchBrowser();
    try {
      const her = await Screen.of(browser, served.address, { subject: "jonas", tongue });
      await her.go(`${jonas}/own-file`);
      expect(her.path).toBe("/step-up");
      await her.page.getByRole("button", { name: her.t("stepup.do") }).click();
      await her.page.waitForURL(`**${jonas}/own-file`);
      await her.sees(her.t("own-file.title"));
      await her.axe();
      expect(her.faults).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
