import { Alert, BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader, type Refused } from "#access/page.server.ts";
import { eventOf } from "#audit/visit-shown.tsx";
import { findReview } from "#consent/emergency-review.store.server.ts";
import { ReviewForm, reviewOutcomes } from "#consent/emergency.ts";
import { openReview, reviewEmergency } from "#consent/review-emergency.ts";
import { Ask, Carry, Do, Pick, Words } from "#ui/form.tsx";
import { formatClock, formatDay, formatMoment } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/emergency-review.page";

export const handle = { audit: "emergency.reviews" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("emergency.reviews", async (scope, { params }) => {
  const { personId: _hers, ...found } = (await openReview(scope, idFrom(params, "openingId"))) ?? notFound();
  return { found };
});

export const action = pageAction("emergency.reviews", async (scope, { form, params }) => {
  const found = (await findReview(scope, idFrom(params, "openingId"))) ?? notFound();
  const read = readForm(ReviewForm, form);
  const done = read.ok ? await reviewEmergency(scope, found, read.input) : read;
  return done.ok ? { ok: true, to: "/log-control/emergencies", said: "emergency.review-saved" } : done;
});

/** Was there a reason to break the glass? The reader's own words, the pages and the times; never what stood there. */
export default function EmergencyReviewPage({ loaderData: { found, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const over = found.endedAt ?? found.expiresAt;
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("emergency.review-of", { name: found.readerName })}
      </Heading>
      <dl className="facts">
        <dt>{t("log-control.agency")}</dt>
        <dd>{found.agencyName}</dd>
        <dt>{t("log-control.about")}</dt>
        <dd>{found.personName ?? ""}</dd>
        <dt>{t("log-control.when")}</dt>
        <dd>
          {formatMoment(found.openedAt ?? over, t.language)}–{formatClock(over, t.language)}
        </dd>
        <dt>{t("emergency.reason")}</dt>
        <dd className="pre-line">{found.reason}</dd>
      </dl>
      <Section id="opened" title={t("log-control.opened", { count: found.opened.length })} size="small" className="stack--tight">
        <ul className="measures">
          {found.opened.map((row) => (
            <li key={row.key}>
              {formatClock(row.at, t.language)} {eventOf(t, row.event)}
            </li>
          ))}
        </ul>
        <BodyShort className="muted">{t("log-control.not-what")}</BodyShort>
      </Section>
      {!found.isToldHere && <Alert variant="warning">{t("emergency.not-told-here")}</Alert>}
      {found.isKeptBack && <Alert variant="info">{t("log-control.kept-back")}</Alert>}
      {found.review === null ? (
        <Ask formKey={formKey} refused={actionData as Refused | undefined}>
          <Carry name="version" value={found.version} />
          <Pick
            name="outcome"
            label={t("emergency.outcome")}
            options={reviewOutcomes.map((value) => ({ value, label: t(`emergency.outcome.${value}`), description: t(`emergency.outcome-about.${value}`) }))}
          />
          <Words name="words" label={t("log-control.words")} description={t("log-control.words-about")} rows={3} maxLength={2000} />
          <Do>{t("log-control.do")}</Do>
        </Ask>
      ) : (
        <Alert variant="info">
          <Tag size="small" variant="neutral">
            {t(`emergency.outcome.${found.review}`)}
          </Tag>
          <BodyShort className="pre-line">{found.reviewWords}</BodyShort>
          <BodyShort size="small">
            {t("log-control.decided-by", { name: found.reviewedBy ?? "", day: formatDay(found.reviewedAt ?? over, t.language) })}
          </BodyShort>
        </Alert>
      )}
      <p>
        <Link to="/log-control/emergencies">{t("emergency.reviews")}</Link>
      </p>
    </div>
  );
}
