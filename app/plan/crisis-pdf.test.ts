import { existsSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { CrisisPaper } from "#plan/crisis-paper.tsx";
import type { CrisisRead } from "#plan/crisis.store.server.ts";
import { zoneParts, zones } from "#plan/crisis.ts";
import { findChromium } from "#plan/find-chromium.server.ts";
import { openCrisisPlan } from "#plan/open-crisis-plan.ts";
import { closePrinter, printPdf } from "#plan/print-pdf.server.ts";
import { loadCatalogue } from "#shell/catalogue.ts";
import { TextsProvider } from "#ui/texts.tsx";
import { as } from "#test/as.ts";

const { jonas, randi, samir } = demo;

async function paperOf(read: CrisisRead | undefined, name: string, language: "nb" | "sv"): Promise<string> {
  if (read === undefined) throw new Error("no crisis plan");
  const paper = createElement(CrisisPaper, { read, name, givenName: name.split(" ")[0] ?? "" });
  return renderToStaticMarkup(createElement(TextsProvider, { language, catalogue: await loadCatalogue(language), children: paper }));
}
const readOf = (who: { subject: string; personId: string }) => as(who.subject, (scope) => openCrisisPlan(scope, who.personId), who.personId);
const sheetsOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

afterAll(closePrinter);

describe("the crisis plan on paper", () => {
  it("holds all that stands on the screen, whom to call first, and says where a part was written down", async () => {
    const read = await readOf(randi);
    const html = await paperOf(read, "Randi Solvang", "nb");
    for (const { words } of read?.words ?? []) expect(html).toContain(words.split("\n")[0]?.replaceAll("'", "&#x27;"));
    for (const { name, phone } of read?.contacts ?? []) expect(html).toContain(`${name} <span class="paper__phone">${phone}`);
    expect(html.indexOf("Silje Solvang")).toBeLessThan(html.indexOf("Jeg baker til helgen"));
    expect(html).toContain("Skrevet ned av Oda Nilsen");
  });

  it.skipIf(findChromium(process.env["CHROMIUM_PATH"]) === undefined || !existsSync("/tmp"))(
    "takes one sheet, however much she has written",
    async () => {
      for (const [who, name, language] of [
        [jonas, "Jonas Lie Haugen", "nb"],
        [samir, "Samir Khalil", "sv"],
      ] as const) {
        const pdf = await printPdf(await paperOf(await readOf(who), name, language), language, 1);
        expect(pdf && sheetsOf(pdf)).toBe(1);
      }
      const read = await readOf(jonas);
      const much = read && {
        ...read,
        words: read.words.map((each) => ({ ...each, words: `${each.words} ${"Og så ett til, som også er viktig. ".repeat(9)}` })),
      };
      expect(much?.words).toHaveLength(4 + zones.length * zoneParts.length);
      const pdf = await printPdf(await paperOf(much, "Jonas Lie Haugen", "nb"), "nb", 1);
      expect(pdf && sheetsOf(pdf)).toBe(1);
    },
    90_000,
  );
});
