import type { LoaderFunctionArgs } from "react-router";
import { languageContext } from "#access/asker.server.ts";
import { notFound, personLoader } from "#access/page.server.ts";
import { readBetween } from "#audit/could-see.ts";
import { listCouldSee } from "#audit/could-see.store.server.ts";
import { couldSeeSheet } from "#audit/could-see-table.tsx";
import { asFile, sheet } from "#audit/sheet.ts";
import { loadCatalogue } from "#shell/catalogue.ts";
import { makeTexts } from "#ui/make-texts.ts";

export const handle = { audit: "audit.export" };

const readRows = personLoader("audit.export", async (scope, { personId, here, url }) => {
  if (!here.speaksForHer || (here.capacity === "circle" && here.addressProtection !== "none")) notFound();
  const between = readBetween(url.searchParams.get("from") ?? "", url.searchParams.get("to") ?? "", new Date());
  return { between, rows: await listCouldSee(scope, personId, between.from, between.to) };
});

/** Who could have seen her, to take away: as a sheet or as JSON, by the address's ending. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { rows, between } = await readRows(args);
  if (new URL(args.request.url).pathname.endsWith(".json")) return asFile(JSON.stringify({ ...between, rows }, undefined, 2), "json", "could-see");
  const language = args.context.get(languageContext);
  const t = makeTexts(language, await loadCatalogue(language));
  return asFile(sheet(couldSeeSheet(t, rows, t.of("audit.mark-own", { from: between.from.toISOString(), to: between.to.toISOString() }))), "csv", "could-see");
}
