import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { reviewException } from "#audit/keep-back.ts";
import { ReviewForm } from "#audit/log-control.ts";
import { findControlledException } from "#audit/log-exception.store.server.ts";
import { Ask, Do, Pick, Words } from "#ui/form.tsx";
import { formatDay, formatMoment } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/log-exception.page";

export const handle = { audit: "log-exception.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("log-exception.read", async (scope, { params }) => ({
  exception: (await findControlledException(scope, idFrom(params, "exceptionId"))) ?? notFound(),
}));

export const action = pageAction("log-exception.read", async (scope, { form, params }) => {
  const id = idFrom(params, "exceptionId");
  if ((await findControlledException(scope, id)) === undefined) notFound();
  const read = readForm(ReviewForm, form);
  const done = read.ok ? await reviewException(scope, id, read.input) : read;
  return done.ok ? { ok: true, to: "/log-control/exceptions", said: "log-exception.reviewed" } : done;
});

/** One decision: on what ground, by whom, until when, how much it keeps back; and the review of it. */
export default function LogExceptionPage({ loaderData: { exception, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t(`log-exception.kind.${exception.kind}`)}
      </Heading>
      <dl className="facts">
        <dt>{t("log-control.about")}</dt>
        <dd>{exception.personName ?? ""}</dd>
        <dt>{t("log-exception.ground")}</dt>
        <dd>{exception.source}</dd>
        <dt>{t("log-exception.decided")}</dt>
        <dd>
          {exception.decidedBy}, {exception.agencyName}, {formatMoment(exception.decidedAt, t.language)}
        </dd>
        <dt>{t("log-exception.hidden-from")}</dt>
        <dd>{t(`log-exception.from.${exception.hiddenFrom}`)}</dd>
        <dt>{t("log-exception.lasts")}</dt>
        <dd>{t("log-exception.from-to", { from: formatDay(exception.coversFrom, t.language), to: formatDay(exception.endsOn, t.language) })}</dd>
        <dt>{t("log-exception.covers")}</dt>
        <dd>{t("log-exception.rows", { count: exception.covered })}</dd>
      </dl>
      <blockquote className="own-words pre-line">{exception.reason}</blockquote>
      {exception.review !== null && (
        <Alert variant="info">
          <BodyShort>
            {t(`log-exception.was-${exception.review}`, { name: exception.reviewedBy ?? "", day: formatDay(exception.reviewedAt ?? "", t.language) })}
          </BodyShort>
          <BodyShort className="pre-line">{exception.reviewWords}</BodyShort>
        </Alert>
      )}
      {exception.isActive && (
        <Ask formKey={formKey} refused={refused}>
          <Pick
            name="review"
            label={t("log-exception.review")}
            options={[
              { value: "upheld", label: t("log-exception.uphold"), description: t("log-exception.uphold-about") },
              { value: "lifted", label: t("log-exception.lift"), description: t("log-exception.lift-about") },
            ]}
          />
          <Words name="words" label={t("log-exception.review-words")} rows={3} maxLength={1000} />
          <Do>{t("log-exception.review-do")}</Do>
        </Ask>
      )}
      <p>
        <Link to="/log-control/exceptions">{t("log-exception.title")}</Link>
      </p>
    </div>
  );
}
