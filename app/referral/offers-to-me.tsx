import { Link } from "react-router";
import { LateAnswer } from "#referral/late-answer.tsx";
import type { listMyOffers } from "#referral/referral.store.server.ts";
import { Day } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

/** Roles of coordinator that the asker is asked to take, and by when she is to answer. */
export function OffersToMe({ offers }: { offers: Awaited<ReturnType<typeof listMyOffers>> }) {
  const t = useTexts();
  if (offers.length === 0) return null;
  return (
    <Section id="offers" title={t("referral.offers-to-you")} spacing>
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
              <LateAnswer isLate={offer.isLate} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
