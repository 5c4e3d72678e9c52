import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { notFound, pageLoader } from "#access/page.server.ts";
import { listControlled } from "#audit/log-case.store.server.ts";
import { listControlledExceptions } from "#audit/log-exception.store.server.ts";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/log-exceptions.page";

export const handle = { audit: "log-exception.list" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("log-exception.list", async (scope) => {
  if ((await listControlled(scope)).length === 0) notFound();
  return { exceptions: await listControlledExceptions(scope) };
});

/** Everything that is kept back, counted; what waits to be reviewed first. */
export default function LogExceptionsPage({ loaderData: { exceptions } }: Route.ComponentProps) {
  const t = useTexts();
  const active = exceptions.filter((each) => each.isActive).length;
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("log-exception.title")}
      </Heading>
      <BodyShort>{t("log-exception.count", { active, all: exceptions.length })}</BodyShort>
      <ul className="plain-list cards">
        {exceptions.map((each) => (
          <li key={each.id} className="card">
            <Link to={`/log-control/exceptions/${each.id}`}>
              {t("log-exception.one", { kind: t(`log-exception.kind.${each.kind}`), agency: each.agencyName, day: formatDay(each.decidedAt, t.language) })}
            </Link>
            <div className="row">
              <Tag size="small" variant={each.isActive ? "warning" : "neutral"}>
                {t(each.isActive ? "log-exception.active" : "log-exception.over")}
              </Tag>
              {each.isActive && each.review === null && (
                <Tag size="small" variant={each.isLate ? "error" : "info"}>
                  {t("log-exception.review-by", { day: formatDay(each.reviewBy, t.language) })}
                </Tag>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/log-control">{t("log-control.title")}</Link>
      </p>
    </div>
  );
}
