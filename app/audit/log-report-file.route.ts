import type { ActionFunctionArgs } from "react-router";
import { languageContext } from "#access/asker.server.ts";
import { formSent } from "#access/form-sent.server.ts";
import { readForm } from "#access/form.ts";
import { notFound, pageLoader } from "#access/page.server.ts";
import { couldSeeSheet } from "#audit/could-see-table.tsx";
import { listControlled } from "#audit/log-case.store.server.ts";
import { ReportForm } from "#audit/log-control.ts";
import { reportOn } from "#audit/report-on.ts";
import { asFile, sheet } from "#audit/sheet.ts";
import { loadCatalogue } from "#shell/catalogue.ts";
import { makeTexts } from "#ui/make-texts.ts";

export const handle = { audit: "log-control.export" };

/** The report as a file, asked for by a form: no number stands in an address. */
export const action = (args: ActionFunctionArgs) => writeReport(args);

async function writeReport(args: ActionFunctionArgs): Promise<Response> {
  const form = await formSent(args.request);
  const { found, kind } = await pageLoader("log-control.export", async (scope) => {
    if ((await listControlled(scope)).length === 0) notFound();
    const read = readForm(ReportForm, form);
    return {
      found: (read.ok ? await reportOn(scope, read.input) : undefined) ?? notFound(),
      kind: read.ok && read.input.as === "json" ? ("json" as const) : ("csv" as const),
    };
  })(args);
  const { rows, between } = found;
  if (kind === "json") return asFile(JSON.stringify({ ...between, rows }, undefined, 2), "json", "could-see");
  const language = args.context.get(languageContext);
  const t = makeTexts(language, await loadCatalogue(language));
  return asFile(
    sheet(couldSeeSheet(t, rows, t.of("audit.mark-control", { from: between.from.toISOString(), to: between.to.toISOString(), at: new Date().toISOString() }))),
    "csv",
    "could-see",
  );
}
