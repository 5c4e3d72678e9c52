import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { LoaderFunctionArgs } from "react-router";
import { languageContext } from "#access/asker.server.ts";
import { notFound, personLoader } from "#access/page.server.ts";
import { loadCatalogue } from "#shell/catalogue.ts";
import { makeTexts } from "#ui/make-texts.ts";
import { TextsProvider } from "#ui/texts.tsx";
import { CrisisPaper } from "#plan/crisis-paper.tsx";
import { findCrisisPlan } from "#plan/crisis.store.server.ts";
import { printPdf } from "#plan/print-pdf.server.ts";

export const handle = { audit: "crisis.pdf" };

const readCrisis = personLoader("crisis.pdf", async (scope, { personId }) => ({ read: (await findCrisisPlan(scope, personId)) ?? notFound() }));

/** One sheet. Read in one transaction, printed when it is over. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { read, here } = await readCrisis(args);
  const language = args.context.get(languageContext);
  const catalogue = await loadCatalogue(language);
  const paper = createElement(CrisisPaper, { read, name: here.name, givenName: here.givenName });
  const pdf = await printPdf(renderToStaticMarkup(createElement(TextsProvider, { language, catalogue, children: paper })), language, 1);
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
