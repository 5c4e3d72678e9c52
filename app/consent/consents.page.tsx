import { Alert, BodyLong, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { notFound, personLoader } from "#access/page.server.ts";
import { listLifeAreas } from "#agency/agency.store.server.ts";
import { Answer } from "#consent/answers.tsx";
import { findToday, listConsents } from "#consent/consent.store.server.ts";
import { type Consent, describeConsent, stateOf, withoutPlaces } from "#consent/consent.ts";
import { getGiving } from "#consent/giving.store.server.ts";
import { Standing } from "#consent/standing.tsx";
import { useListed, WhoSees } from "#consent/who-sees.tsx";
import { maySeePlaces } from "#person/person.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/consents.page";

export const handle = { audit: "consent.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("consent.read", async (scope, { personId, here }) => {
  if (!here.speaksForHer && !here.isCoordinator) notFound();
  const found = await listConsents(scope, personId);
  const consents = maySeePlaces(here) ? found : found.map(withoutPlaces);
  const giving = await getGiving(scope, personId);
  const live = consents.find((each) => each.withdrawnAt === null && each.replacedAt === null);
  const asked = new Set(live?.givers.map((giver) => giver.circleMemberId));
  return {
    live,
    earlier: consents.filter((each) => each !== live),
    areas: await listLifeAreas(scope, here.jurisdiction),
    today: await findToday(scope),
    // someone who became a guardian after this was given has not been asked
    unasked: live !== undefined && giving?.guardiansDecide ? giving.guardians.filter((each) => !asked.has(each.memberId)).map((each) => each.name) : [],
    // given by guardians, and she decides for herself by now
    isHersByNow:
      live !== undefined && giving?.guardiansDecide === false && live.givers.some((giver) => giver.circleMemberId !== null && giver.isAppointed !== true),
  };
});

export default function ConsentsPage({ loaderData }: Route.ComponentProps) {
  const t = useTexts();
  const { here, live, earlier, areas, today, unasked, isHersByNow } = loaderData;
  const at = `/persons/${here.personId}`;
  const state = live && stateOf(live, today);
  const isMineToAnswer = live?.givers.some((giver) => giver.isMine && giver.answer !== "yes") ?? false;
  return (
    <>
      <Heading level="1" size="large">
        {here.isOwner ? t("consent.title-own") : t("consent.title", { name: here.name })}
      </Heading>
      {live === undefined ? (
        <Alert variant="info">{here.isOwner ? t("consent.none-own") : t("consent.none", { name: here.givenName })}</Alert>
      ) : (
        <Standing consent={live} personName={here.name} today={today} />
      )}
      {state === "refused" && <Refused at={at} isBetweenGuardians={live?.givers.some((giver) => giver.circleMemberId !== null) ?? false} />}
      {unasked.length > 0 && <Unasked names={unasked} />}
      {isHersByNow && <Alert variant="warning">{t("consent.decides-herself-now", { name: here.givenName })}</Alert>}
      <div className="row">
        {live !== undefined && isMineToAnswer && <ButtonLink to={`${at}/consents/${live.consentId}#answers`}>{t("consent.read-and-answer")}</ButtonLink>}
        <ButtonLink to={`${at}/consents/new`} variant={isMineToAnswer ? "secondary" : "primary"}>
          {live === undefined ? t("consent.give") : t("consent.change-or-renew")}
        </ButtonLink>
        {live !== undefined && state !== "expired" && (
          <ButtonLink to={`${at}/take-back`} variant="secondary">
            {t("consent.take-back")}
          </ButtonLink>
        )}
      </div>
      {live !== undefined && (
        <>
          {(here.isCoordinator || live.givers.some((giver) => giver.circleMemberId !== null)) && (
            <Section id="answers" title={t("consent.answers")} size="small" className="stack">
              <ul className="plain-list">
                {live.givers.map((giver) => (
                  <li key={giver.giverId}>
                    <Answer giver={giver} personName={here.name} />
                  </li>
                ))}
              </ul>
              {here.isCoordinator && live.givers.some((giver) => giver.answer !== "yes") && (
                <p>
                  <Link to={`${at}/consents/${live.consentId}#answers`}>{t("consent.record")}</Link>
                </p>
              )}
            </Section>
          )}
          <Section id="sees" title={state === "in-force" ? t("consent.who-sees") : t("consent.who-would-see")} size="small" className="stack">
            <WhoSees words={describeConsent(live)} areas={areas} takeBackAt={state === "in-force" ? `${at}/take-back` : undefined} />
            <BodyLong className="muted">{t("consent.purpose-is", { purpose: live.purpose })}</BodyLong>
          </Section>
          <ul className="links">
            <li>
              <Link to={`${at}/consents/${live.consentId}`}>{t("consent.receipt")}</Link>
            </li>
            <li>
              <Link to={`${at}/participants`}>{t("consent.who-takes-part")}</Link>
            </li>
          </ul>
        </>
      )}
      <p>
        <Link to={`${at}/blocks`}>{here.isOwner ? t("block.link-own") : here.capacity === "circle" ? t("block.link-guardian") : t("block.link")}</Link>
      </p>
      <Earlier consents={earlier} today={today} at={at} />
    </>
  );
}

/** What a no means for the others, and where it is told what a court or a board may decide. */
function Refused({ at, isBetweenGuardians }: { at: string; isBetweenGuardians: boolean }) {
  const t = useTexts();
  return (
    <BodyLong>
      {t("consent.refused-next")} {isBetweenGuardians && <Link to={`${at}/guardians`}>{t("consent.refused-guardians")}</Link>}
    </BodyLong>
  );
}

function Unasked({ names }: { names: readonly string[] }) {
  const t = useTexts();
  const listed = useListed();
  return <Alert variant="warning">{t("consent.unasked", { names: listed(names) })}</Alert>;
}

function Earlier({ consents, today, at }: { consents: readonly Consent[]; today: string; at: string }) {
  const t = useTexts();
  if (consents.length === 0) return null;
  return (
    <Section id="earlier" title={t("consent.earlier")} size="small" className="stack">
      <ul className="plain-list">
        {consents.map((consent) => (
          <li key={consent.consentId} className="row">
            <Link to={`${at}/consents/${consent.consentId}`}>
              {t("consent.from-to", { start: formatDay(consent.validFrom, t.language), end: formatDay(consent.validTo, t.language) })}
            </Link>
            <Tag size="small" variant="neutral">
              {t(`consent.tag-${stateOf(consent, today)}`)}
            </Tag>
          </li>
        ))}
      </ul>
    </Section>
  );
}
