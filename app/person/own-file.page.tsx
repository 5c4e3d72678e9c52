import { BodyLong, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { notFound, personLoader } from "#access/page.server.ts";
import { requireStepUp } from "#access/step-up.server.ts";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/own-file.page";

export const handle = { audit: "own-file.page" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

/** Taking everything out is hers alone, and asks first that she proves who she is. */
export const loader = personLoader("own-file.page", async (scope, at) => {
  if (!at.here.isOwner) notFound();
  await requireStepUp(scope, at);
  return {};
});

export default function OwnFilePage({ loaderData: { here } }: Route.ComponentProps) {
  const t = useTexts();
  const at = `/persons/${here.personId}/own-file`;
  return (
    <div className="stack">
      <BodyShort>
        <Link to={`/persons/${here.personId}`}>{t("back")}</Link>
      </BodyShort>
      <Heading level="1" size="large">
        {t("own-file.title")}
      </Heading>
      <BodyLong>{t("own-file.means")}</BodyLong>
      <BodyLong>{t("own-file.kept-apart")}</BodyLong>
      <BodyLong>{t("own-file.take-care")}</BodyLong>
      <ul className="links">
        <li>
          <a href={`${at}.html`} download>
            {t("own-file.take-html")}
          </a>
        </li>
        <li>
          <a href={`${at}.json`} download>
            {t("own-file.take-json")}
          </a>
        </li>
      </ul>
    </div>
  );
}
