import { existsSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, describe, expect, it } from "vitest";
import { demo } from "#db/demo/actors.ts";
import { loadCatalogue } from "#shell/catalogue.ts";
import { TextsProvider } from "#ui/texts.tsx";
import { findChromium } from "#plan/find-chromium.server.ts";
import { openPlan } from "#plan/open-plan.ts";
import { PlanPaper } from "#plan/plan-paper.tsx";
import { closePrinter, printPdf } from "#plan/print-pdf.server.ts";
import { as } from "#test/as.ts";

const { jonas, randi, emma } = demo;

async function paperAs(subject: string, personId: string, language: "nb" | "sv" | "en"): Promise<string> {
  const read = await as(subject, (scope) => openPlan(scope, personId), personId);
  if (read === undefined) throw new Error("no plan");
  const paper = createElement(PlanPaper, { read, openTo: undefined });
  return renderToStaticMarkup(createElement(TextsProvider, { language, catalogue: await loadCatalogue(language), children: paper }));
}

describe("the plan on paper", () => {
  it("puts her words first, and disagreement beside its measure", async () => {
    const html = await paperAs("jonas", jonas.personId, "nb");
    expect(html.indexOf("At jeg får bo der jeg bor")).toBeGreaterThan(-1);
    expect(html.indexOf("At jeg får bo der jeg bor")).toBeLessThan(html.indexOf("Liv Myhre"));
    const [, after = ""] = html.split("Finne plass på sykkelverkstedet");
    expect(after.slice(0, after.indexOf("</li>"))).toContain("er ikke enig: Nina mener fire dager");
  });

  it("prints no word that is closed to the reader", async () => {
    const everything = await paperAs("jonas", jonas.personId, "nb");
    const forNav = await paperAs(demo.navConsultant.subject, jonas.personId, "nb");
    for (const closed of ["blodprøver", "broren min", "turene", "vaskekjeller", "færre netter"]) {
      expect(everything).toContain(closed);
      expect(forNav).not.toContain(closed);
    }
    expect(forNav).toContain("Betale husleie og strøm");
  });
});

const chromium = findChromium(process.env["CHROMIUM_PATH"]);
if (chromium === undefined && process.env["CI"] !== undefined) throw new Error("no browser to print with");

describe.skipIf(chromium === undefined)("the PDF", () => {
  afterAll(closePrinter);

  it.each([
    ["jonas", jonas.personId, "nb"],
    ["randi", randi.personId, "nb"],
    ["karin", emma.personId, "sv"],
    ["jonas", jonas.personId, "en"],
    ["karin", emma.personId, "nb"],
    [demo.municipalCoordinatorSe.subject, emma.personId, "sv"],
    [demo.navConsultant.subject, jonas.personId, "nb"],
  ] as const)(
    "of %s's plan is tagged, in its language, on two sheets at most",
    async (subject, personId, language) => {
      const pdf = (await printPdf(await paperAs(subject, personId, language), language))?.toString("latin1") ?? "";
      expect(pdf).toMatch(/^%PDF-/);
      expect(pdf).toContain("/StructTreeRoot");
      expect(pdf).toMatch(new RegExp(`/Lang \\(${language}`));
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    },
    30_000,
  );

  it("runs no script and reaches nothing", async () => {
    const pdf = await printPdf(
      `<p id="a">stille</p><img src="http://127.0.0.1:1/x.png"><script>document.title = "ran"; document.body.innerHTML = "<h1>ran</h1>".repeat(500)</script>`,
      "nb",
    );
    expect(pdf?.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  }, 30_000);
});

it("finds a named browser first", () => {
  expect(existsSync(process.execPath)).toBe(true);
  expect(findChromium(process.execPath)?.executablePath).toBe(process.execPath);
});
