import { type LoaderFunctionArgs, redirect } from "react-router";
import { languageContext } from "#access/asker.server.ts";
import { notFound, personLoader } from "#access/page.server.ts";
import { ownFileHtml } from "#person/own-file-html.ts";
import { speakerOf } from "#person/own-file-words.ts";
import { readOwnFile } from "#person/take-own-file.ts";
import { loadCatalogue } from "#shell/catalogue.ts";

export const handle = { audit: "own-file.take" };

const readFile = personLoader("own-file.take", async (scope, { personId, here }) => {
  if (!here.isOwner) notFound();
  const file = await readOwnFile(scope, personId, new Date());
  // the database gives nothing to who has not just proved who she is: the page asks her to
  if (file === undefined) throw redirect(`/persons/${personId}/own-file`);
  return { file };
});

/** Everything about her, in her own language to read or for another system: to be saved, never shown as a page of the house. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { file } = await readFile(args);
  const isJson = new URL(args.request.url).pathname.endsWith(".json");
  const language = args.context.get(languageContext);
  const body = isJson ? JSON.stringify(file, undefined, 1) : ownFileHtml(file, language, speakerOf(language, await loadCatalogue(language)));
  return new Response(body, {
    headers: {
      "Content-Type": isJson ? "application/json; charset=utf-8" : "text/html; charset=utf-8",
      "Content-Disposition": `attachment; filename="helhet.${isJson ? "json" : "html"}"`,
      "Content-Security-Policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
