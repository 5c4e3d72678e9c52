import type { LoaderFunctionArgs } from "react-router";
import { languageContext } from "#access/asker.server.ts";
import { notFound, personLoader } from "#access/page.server.ts";
import { asFile, sheet } from "#audit/sheet.ts";
import { eventOf, whoOf } from "#audit/visit-shown.tsx";
import { listAllLooks } from "#audit/who-looked.store.server.ts";
import { loadCatalogue } from "#shell/catalogue.ts";
import { makeTexts } from "#ui/make-texts.ts";

export const handle = { audit: "audit.export" };

/** More than anyone's log holds in years; a file of this size still opens in a spreadsheet. */
const MOST = 100_000;

const readLooks = personLoader("audit.export", async (scope, { personId, here }) => {
  if (!here.speaksForHer) notFound();
  return { looks: await listAllLooks(scope, personId, MOST) };
});

/** Her log to take away, the rows she may see and no number that tells of others. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { looks } = await readLooks(args);
  const shown = looks.map(({ sessionId: _session, key: _key, isMine: _mine, ...look }) => look);
  if (new URL(args.request.url).pathname.endsWith(".json")) return asFile(JSON.stringify({ looks: shown }, undefined, 2), "json", "log");
  const language = args.context.get(languageContext);
  const t = makeTexts(language, await loadCatalogue(language));
  const rows = shown.map((look) => [
    new Date(look.at).toISOString(),
    whoOf(t, look),
    eventOf(t, look.event),
    t.of(`audit.purpose.${look.capacity === "circle" ? "circle" : look.purpose}`),
  ]);
  return asFile(sheet([[t("audit.when"), t("audit.who"), t("audit.what"), t("audit.why")], ...rows]), "csv", "log");
}
