import { renderToStaticMarkup } from "react-dom/server";
import { Alert, BodyLong, BodyShort, Heading } from "@navikt/ds-react";
import { type ActionFunctionArgs, Link } from "react-router";
import { languageContext } from "#access/asker.server.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { CopyList } from "#plan/copy-list.tsx";
import { CopyPaper } from "#plan/copy-paper.tsx";
import { printPdf } from "#plan/print-pdf.server.ts";
import { type CopyContent, type CopyFiles, readCopies, readForCopy, takeCopy } from "#plan/take-copy.ts";
import { loadCatalogue } from "#shell/catalogue.ts";
import { Ask, Do } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { TextsProvider, useTexts } from "#ui/texts.tsx";
import paperCss from "./plan-paper.css?raw";
import type { Route } from "./+types/copies.page";

export const handle = { audit: "copy.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("copy.read", async (scope, { personId, here }) => {
  // who may look at someone through another's eyes, or is near her without a say, has no copies
  if (here.capacity !== "professional" && !here.isOwner) notFound();
  return { copies: await readCopies(scope, personId), mayTake: here.capacity === "professional" && here.isOpen };
});

const prepare = personLoader("copy.prepare", async (scope, { personId, here }) => {
  if (here.capacity !== "professional") notFound();
  return { read: (await readForCopy(scope, personId)) ?? notFound() };
});

/** More sheets than the plan alone: notes and contacts follow it. */
const SHEETS = 40;

/** The files of a copy, made outside every transaction. Without a browser to print with there is no PDF; the HTML prints. */
async function makeCopy(content: CopyContent, language: "nb" | "sv" | "en"): Promise<CopyFiles> {
  const catalogue = await loadCatalogue(language);
  const body = renderToStaticMarkup(
    <TextsProvider language={language} catalogue={catalogue}>
      <CopyPaper content={content} />
    </TextsProvider>,
  );
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Plan</title><style>body { font-family: "Source Sans 3 Variable", "DejaVu Sans", sans-serif; }\n${paperCss}</style></head><body>${body}</body></html>`;
  const pdf = await printPdf(body, language, SHEETS);
  return { html: Buffer.from(html), json: Buffer.from(JSON.stringify(content, null, 1)), ...(pdf === undefined ? {} : { pdf }) };
}

/** Reads in one transaction, prints when it is over, and keeps in another what is still open then. */
export async function action(args: ActionFunctionArgs) {
  const { read } = await prepare(args);
  const language = args.context.get(languageContext);
  const files = await makeCopy(read.content, language);
  return personAction(
    "copy.keep",
    async (scope, { personId }) => {
      const done = await takeCopy(scope, { personId, digest: read.digest, language, files });
      return done.ok ? { ok: true, said: "copy.taken" } : done;
    },
    "C",
  )(args);
}

/** The agency's own copies: it answers for them by its own archive's law, and the person sees that they were taken and of what. */
export default function CopiesPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const { here, copies, mayTake, formKey } = loaderData;
  return (
    <>
      <BodyShort>
        <Link to={`/persons/${here.personId}/plan`}>{t("back")}</Link>
      </BodyShort>
      <Heading level="1" size="large">
        {t("copy.title")}
      </Heading>
      <BodyLong>{here.isOwner ? t("copy.means-own") : t("copy.means", { name: here.givenName })}</BodyLong>
      {mayTake && (
        <Ask formKey={formKey} refused={refused} label={t("copy.take")}>
          <Alert variant="info">{t("copy.before", { name: here.givenName })}</Alert>
          <Do>{t("copy.take")}</Do>
        </Ask>
      )}
      <Section id="copies" title={t("copy.taken-so-far")} size="small" className="stack">
        {copies.length === 0 ? <BodyShort>{t("copy.none")}</BodyShort> : <CopyList copies={copies} />}
      </Section>
    </>
  );
}
