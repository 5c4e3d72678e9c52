import { Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { notFound, pageLoader } from "#access/page.server.ts";
import { findSessionLeft } from "#access/session.store.server.ts";
import { Moment } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/stay.page";

export const handle = { audit: "signin.stay" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

/** Opening it is what keeps the session: the link leads here in a tab of its own, so that what is half written stays. */
export const loader = pageLoader("signin.stay", async (scope) => {
  const left = (await findSessionLeft(scope)) ?? notFound();
  return { until: new Date(Date.now() + Math.min(left.idleSeconds, left.absoluteSeconds) * 1000) };
});

export default function StayPage({ loaderData: { until } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("session.stayed")}
      </Heading>
      <p>
        {t("session.until")} <Moment when={until} />
      </p>
      <p>{t("session.close-tab")}</p>
      <p>
        <Link to="/">{t("error.home")}</Link>
      </p>
    </div>
  );
}
