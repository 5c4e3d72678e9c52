import { Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { pageLoader } from "#access/page.server.ts";
import { NeedCard } from "#referral/need-card.tsx";
import { GivenOn, HandoversToMe } from "#referral/handovers-to-me.tsx";
import { listHandoversToMe } from "#referral/handover.store.server.ts";
import { OffersToMe } from "#referral/offers-to-me.tsx";
import { isLate, isUnit, listHeldHere, listMyOffers, listRaisedByMe, listUnitNeeds, type NeedListed } from "#referral/referral.store.server.ts";
import { openFirst } from "#referral/referral.ts";
import { listStatuses } from "#referral/status.store.server.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/needs.page";

export const handle = { audit: "referral.list" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("referral.list", async (scope, { url }) => {
  const isOpen = url.searchParams.get("show") !== "ended";
  const isOfUnit = await isUnit(scope);
  const ofUnit = isOfUnit ? await listUnitNeeds(scope, isOpen) : [];
  const statuses = await listStatuses(scope);
  return {
    isOpen,
    isOfUnit,
    ofUnit: ofUnit.map((need) => ({ need, isLate: isOpen && isLate(need) })),
    handovers: await listHandoversToMe(scope),
    offers: await listMyOffers(scope),
    heldHere: await listHeldHere(scope),
    givenOn: statuses.filter(({ wasOurs }) => wasOurs),
    mindsFlow: statuses.some(({ isMinded }) => isMinded),
    mine: openFirst(await listRaisedByMe(scope)),
  };
});

export default function NeedsPage({ loaderData }: Route.ComponentProps) {
  const { isOpen, isOfUnit, ofUnit, handovers, offers, heldHere, givenOn, mindsFlow, mine } = loaderData;
  const t = useTexts();
  const hasRaised = mine.open.length + mine.ended.length > 0;
  return (
    <>
      <div className="row">
        <Heading level="1" size="large">
          {t("nav.needs")}
        </Heading>
        <ButtonLink to="/raise" variant={isOfUnit ? "secondary" : "primary"} size="small">
          {t("nav.raise")}
        </ButtonLink>
        {mindsFlow && <Link to="/needs/flow">{t("handover.to-flow")}</Link>}
        {isOfUnit && <Link to="/needs/clocks">{t("deadline.to-clocks")}</Link>}
      </div>
      <HandoversToMe handovers={handovers} />
      <OffersToMe offers={offers} />
      {isOfUnit && (
        <Section
          id="of-unit"
          title={isOpen ? t("referral.open-needs", { count: ofUnit.length }) : t("referral.ended-needs", { count: ofUnit.length })}
          className="stack"
        >
          <p>{isOpen ? <Link to="/needs?show=ended">{t("referral.show-ended")}</Link> : <Link to="/needs">{t("referral.show-open")}</Link>}</p>
          <ul className="plain-list cards">
            {ofUnit.map(({ need, isLate: isClimbed }) => (
              <li key={need.referralId}>
                <NeedCard need={need} isOfUnit isLate={isClimbed} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {heldHere.length > 0 && (
        <Section id="held-here" title={t("handover.held-here", { count: heldHere.length })} className="stack">
          <ul className="plain-list cards">
            {heldHere.map((need) => (
              <li key={need.referralId}>
                <NeedCard need={need} isOfUnit isHeldHere />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <GivenOn statuses={givenOn} />
      {(hasRaised || !isOfUnit) && (
        <Section id="mine" title={t("referral.raised-by-you")} className="stack">
          {!hasRaised ? (
            <p>{t("referral.raised-none")}</p>
          ) : (
            <>
              {mine.open.length > 0 && <RaisedByMe needs={mine.open} />}
              {mine.ended.length > 0 && (
                <details open={mine.open.length === 0}>
                  <summary>{t("referral.ended-needs", { count: mine.ended.length })}</summary>
                  <RaisedByMe needs={mine.ended} />
                </details>
              )}
            </>
          )}
        </Section>
      )}
    </>
  );
}

function RaisedByMe({ needs }: { needs: readonly NeedListed[] }) {
  return (
    <ul className="plain-list cards">
      {needs.map((need) => (
        <li key={need.referralId}>
          <NeedCard need={need} isOfUnit={false} />
        </li>
      ))}
    </ul>
  );
}
