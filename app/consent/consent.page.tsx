import { BodyLong, BodyShort, Button, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { idFrom, notFound, personAction, personLoader } from "#access/page.server.ts";
import { listLifeAreas } from "#agency/agency.store.server.ts";
import { answerFromForm } from "#consent/answer-form.ts";
import { Answers } from "#consent/answers.tsx";
import { findConsent, findToday } from "#consent/consent.store.server.ts";
import { describeConsent, stateOf, withoutPlaces } from "#consent/consent.ts";
import { textOf, wordingOf } from "#consent/consent-text.ts";
import { Standing } from "#consent/standing.tsx";
import { WhoSees } from "#consent/who-sees.tsx";
import { maySeePlaces } from "#person/person.ts";
import { Day, formatDay, Moment } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/consent.page";

export const handle = { audit: "consent.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("consent.read", async (scope, { personId, here, params }) => {
  const consent = (await findConsent(scope, personId, idFrom(params, "consentId"))) ?? notFound();
  return {
    consent: maySeePlaces(here) ? consent : withoutPlaces(consent),
    areas: await listLifeAreas(scope, here.jurisdiction),
    today: await findToday(scope),
  };
});

export const action = personAction("consent.answer", (scope, { form, personId, params }) =>
  answerFromForm(scope, { personId, consentId: idFrom(params, "consentId") }, form),
);

/** The receipt: everything that was agreed, and how; on one sheet of paper. */
export default function ConsentPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const { here, consent, areas, today, formKey } = loaderData;
  const state = stateOf(consent, today);
  const isLive = consent.withdrawnAt === null && consent.replacedAt === null && state !== "expired";
  const text = textOf(consent.language, consent.textVersion);
  const isByGuardians = consent.givers.some((giver) => giver.circleMemberId !== null);
  const wasReadAbout = isByGuardians || consent.form !== "signed-in";
  return (
    <article className="stack receipt">
      <Heading level="1" size="large">
        {state === "waiting" ? t("consent.title", { name: here.name }) : t("consent.receipt-title", { name: here.name })}
      </Heading>
      <Standing consent={consent} personName={here.name} today={today} />
      <dl className="facts">
        <dt>{t("consent.period")}</dt>
        <dd>{t("consent.from-to", { start: formatDay(consent.validFrom, t.language), end: formatDay(consent.validTo, t.language) })}</dd>
        <dt>{t("consent.purpose")}</dt>
        <dd>{consent.purpose}</dd>
        {consent.ownVoice !== null && (
          <>
            <dt>{t("consent.own-voice-of", { name: here.givenName })}</dt>
            <dd className="pre-line">{consent.ownVoice}</dd>
          </>
        )}
        <dt>{t("consent.recorded")}</dt>
        <dd>
          <Moment when={consent.recordedAt} />
          {consent.recordedByName !== null && `. ${t("consent.recorded-by", { name: consent.recordedByName })}`}
        </dd>
        {consent.withdrawnAt !== null && (
          <>
            <dt>{t("consent.taken-back")}</dt>
            <dd>
              <Day when={consent.withdrawnAt} />
            </dd>
          </>
        )}
      </dl>
      <Section
        id="sees"
        title={state === "in-force" ? t("consent.who-sees") : isLive ? t("consent.who-would-see") : t("consent.who-was-to-see")}
        size="small"
        className="stack"
      >
        <WhoSees words={describeConsent(consent)} areas={areas} />
      </Section>
      <Section id="text" title={state === "waiting" ? t("consent.text-title") : t("consent.text-read")} size="small" className="stack">
        {text === undefined ? (
          <BodyShort>{t("consent.text-unknown")}</BodyShort>
        ) : (
          <div lang={consent.language} className="stack--tight">
            {wordingOf(text, wasReadAbout ? here.givenName : undefined).map((paragraph) => (
              <BodyLong key={paragraph} size="small">
                {paragraph}
              </BodyLong>
            ))}
          </div>
        )}
        <BodyShort size="small" className="muted">
          {t("consent.text-version", {
            version: consent.textVersion,
            language: t(`consent.language-${consent.language === "sv" || consent.language === "en" ? consent.language : "nb"}`),
          })}
        </BodyShort>
      </Section>
      <Answers consent={consent} personName={here.name} formKey={formKey} refused={actionData} mayRecord={here.isCoordinator} isLive={isLive} />
      <div className="row no-print">
        <Button type="button" variant="secondary" onClick={() => window.print()}>
          {t("print")}
        </Button>
        {isLive && <Link to={`/persons/${here.personId}/take-back`}>{t("consent.take-back")}</Link>}
        <Link to={`/persons/${here.personId}/consents`}>{t("consent.to-consents")}</Link>
      </div>
      <noscript>
        <p className="no-print muted">{t("consent.print-without-script")}</p>
      </noscript>
    </article>
  );
}
