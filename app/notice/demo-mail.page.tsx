import { BodyShort, Heading } from "@navikt/ds-react";
import type { LoaderFunctionArgs } from "react-router";
import { doorSettingsContext } from "#access/asker.server.ts";
import { notFound, pageLoader } from "#access/page.server.ts";
import { listCaughtMail } from "#notice/caught-mail.store.server.ts";
import { formatMoment } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/demo-mail.page";

export const handle = { audit: "notice.read-mail" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

const read = pageLoader("notice.read-mail", async (scope) => ({ mails: await listCaughtMail(scope) }));

/** There is no such page outside the demo area. */
export async function loader(args: LoaderFunctionArgs) {
  return args.context.get(doorSettingsContext).isDemo ? read(args) : notFound();
}

/** What would have left the house. */
export default function DemoMailPage({ loaderData: { mails } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("demo-mail.title")}
      </Heading>
      <BodyShort>{t("demo-mail.about")}</BodyShort>
      {mails.length === 0 && <BodyShort className="muted">{t("demo-mail.none")}</BodyShort>}
      <ol className="plain-list">
        {mails.map((mail) => (
          <li key={mail.id} className="card">
            <Heading level="2" size="small">
              {mail.subject}
            </Heading>
            <BodyShort className="muted">
              {t("demo-mail.to", { address: mail.address })} · {formatMoment(mail.at, t.language)}
            </BodyShort>
            <p className="pre-line breaks">{mail.body}</p>
            <BodyShort className="muted breaks" size="small">
              {mail.messageId}
            </BodyShort>
          </li>
        ))}
      </ol>
    </div>
  );
}
