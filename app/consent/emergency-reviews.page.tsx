import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { notFound, pageLoader } from "#access/page.server.ts";
import { listControlled } from "#audit/log-case.store.server.ts";
import { listReviews } from "#consent/emergency-review.store.server.ts";
import { formatDay, formatMoment } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/emergency-reviews.page";

export const handle = { audit: "emergency.reviews" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

/** Every time the glass was broken by someone of the reviewer's own agencies. To anyone else there is no such page. */
export const loader = pageLoader("emergency.reviews", async (scope) => {
  if ((await listControlled(scope)).length === 0) notFound();
  return { openings: await listReviews(scope) };
});

type Shown = Route.ComponentProps["loaderData"]["openings"];

export default function EmergencyReviewsPage({ loaderData: { openings } }: Route.ComponentProps) {
  const t = useTexts();
  const waiting = openings.filter((each) => each.review === null);
  const done = openings.filter((each) => each.review !== null);
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("emergency.reviews")}
      </Heading>
      <BodyShort>{t("emergency.reviews-about")}</BodyShort>
      <Section id="waiting" title={t("emergency.to-review", { count: waiting.length })} size="small" className="stack--tight">
        <List openings={waiting} />
      </Section>
      <Section id="done" title={t("emergency.have-reviewed", { count: done.length })} size="small" className="stack--tight">
        <List openings={done} />
      </Section>
      <p>
        <Link to="/log-control">{t("log-control.title")}</Link>
      </p>
    </div>
  );
}

function List({ openings }: { openings: Shown }) {
  const t = useTexts();
  if (openings.length === 0) return <BodyShort>{t("log-control.none")}</BodyShort>;
  return (
    <ul className="plain-list cards">
      {openings.map((each) => (
        <li key={each.id} className="card">
          <Link to={`/log-control/emergencies/${each.id}`}>
            {each.readerName}, {formatMoment(each.openedAt ?? each.expiresAt, t.language)}
          </Link>
          <BodyShort size="small" className="muted">
            {each.agencyName}
          </BodyShort>
          <div>
            <Tag size="small" variant={each.isLate ? "error" : each.review === null ? "warning" : "neutral"}>
              {each.review === null
                ? t(each.isLate ? "emergency.review-late" : "emergency.review-by", { day: formatDay(each.reviewBy ?? each.expiresAt, t.language) })
                : t(`emergency.outcome.${each.review}`)}
            </Tag>
          </div>
        </li>
      ))}
    </ul>
  );
}
