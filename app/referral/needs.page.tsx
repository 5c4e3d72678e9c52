import { Button, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { pageLoader } from "#access/page.server.ts";
import { NeedCard } from "#referral/need-card.tsx";
import { isUnit, listMyOffers, listRaisedByMe, listUnitNeeds } from "#referral/referral.store.server.ts";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/needs.page";

export const handle = { audit: "referral.list" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("referral.list", async (scope, { url }) => {
  const isOpen = url.searchParams.get("show") !== "ended";
  const isOfUnit = await isUnit(scope);
  return { isOpen, isOfUnit, ofUnit: isOfUnit ? await listUnitNeeds(scope, isOpen) : [], offers: await listMyOffers(scope), mine: await listRaisedByMe(scope) };
});

export default function NeedsPage({ loaderData: { isOpen, isOfUnit, ofUnit, offers, mine } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <>
      <div className="row">
        <Heading level="1" size="large">
          {t("nav.needs")}
        </Heading>
        <Button as={Link} to="/raise" variant={isOfUnit ? "secondary" : "primary"} size="small">
          {t("nav.raise")}
        </Button>
      </div>
      {offers.length > 0 && (
        <section aria-labelledby="offers">
          <Heading level="2" size="medium" id="offers" spacing>
            {t("referral.offers-to-you")}
          </Heading>
          <ul className="plain-list">
            {offers.map((offer) => (
              <li key={offer.termId} className="card">
                <Link to={`/offers/${offer.termId}`}>{t("referral.offer-of-role", { side: offer.side })}</Link>
                <div className="row">
                  {offer.answerBy !== null && (
                    <span>
                      {t("referral.answer-by")} <Day when={offer.answerBy} />
                    </span>
                  )}
                  {offer.isLate && (
                    <Tag variant="warning" size="small">
                      {t("referral.answer-late")}
                    </Tag>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isOfUnit && (
        <section aria-labelledby="of-unit" className="stack">
          <Heading level="2" size="medium" id="of-unit">
            {isOpen ? t("referral.open-needs", { count: ofUnit.length }) : t("referral.ended-needs", { count: ofUnit.length })}
          </Heading>
          <p>{isOpen ? <Link to="/needs?show=ended">{t("referral.show-ended")}</Link> : <Link to="/needs">{t("referral.show-open")}</Link>}</p>
          <ul className="plain-list cards">
            {ofUnit.map((need) => (
              <li key={need.referralId}>
                <NeedCard need={need} isOfUnit />
              </li>
            ))}
          </ul>
        </section>
      )}
      {(mine.length > 0 || !isOfUnit) && (
        <section aria-labelledby="mine" className="stack">
          <Heading level="2" size="medium" id="mine">
            {t("referral.raised-by-you")}
          </Heading>
          {mine.length === 0 ? (
            <p>{t("referral.raised-none")}</p>
          ) : (
            <ul className="plain-list cards">
              {mine.map((need) => (
                <li key={need.referralId}>
                  <NeedCard need={need} isOfUnit={false} />
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}
