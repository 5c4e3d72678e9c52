import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { LoaderFunctionArgs } from "react-router";
import { languageContext } from "#access/asker.server.ts";
import { notFound, personLoader } from "#access/page.server.ts";
import { loadCatalogue } from "#shell/catalogue.ts";
import { makeTexts } from "#ui/make-texts.ts";
import { TextsProvider } from "#ui/texts.tsx";
import { openPlan } from "#plan/open-plan.ts";
import { PlanPaper } from "#plan/plan-paper.tsx";
import { printPdf } from "#plan/print-pdf.server.ts";

export const handle = { audit: "plan.pdf" };

const readPlan = personLoader("plan.pdf", async (scope, { personId }) => {
  return { read: (await openPlan(scope, personId)) ?? notFound() };
});

/** Reads in one transaction, and prints when it is over: the browser is never waited for inside a scope. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { read, here } = await readPlan(args);
  const language = args.context.get(languageContext);
  const catalogue = await loadCatalogue(language);
  const openTo = here.speaksForHer ? undefined : read.participants.find(({ agencyId }) => agencyId === here.agencyId)?.agencyName;
  const paper = createElement(PlanPaper, { read, openTo });
  const pdf = await printPdf(renderToStaticMarkup(createElement(TextsProvider, { language, catalogue, children: paper })), language);
  if (pdf === undefined) {
    return new Response(makeTexts(language, catalogue)("paper.no-browser"), {
      status: 503,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  }
  return new Response(new Uint8Array(pdf), {
    headers: { "Content-Type": "application/pdf", "Content-Disposition": 'attachment; filename="plan.pdf"', "Cache-Control": "no-store" },
  });
}
