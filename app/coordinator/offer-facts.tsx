import { Tag } from "@navikt/ds-react";
import type { findOfferToMe } from "#coordinator/handover-to-me.store.server.ts";
import { sideNameOf } from "#person/agency-name.ts";
import { Day } from "#ui/moment.tsx";
import { Phone } from "#ui/phone.tsx";
import { useTexts } from "#ui/texts.tsx";

/** Who offers the role, whose it is, why, and by when an answer is wanted. */
export function OfferFacts({ offer }: { offer: NonNullable<Awaited<ReturnType<typeof findOfferToMe>>> }) {
  const t = useTexts();
  return (
    <dl className="facts">
      <dt>{t("coordinator.offered-by")}</dt>
      <dd>
        {offer.fromName}, {offer.fromAgency}
        {offer.fromPhone !== null && (
          <>
            {" "}
            <Phone number={offer.fromPhone} />
          </>
        )}
      </dd>
      {offer.personName !== null && (
        <>
          <dt>{t("coordinator.about")}</dt>
          <dd>{offer.personName}</dd>
        </>
      )}
      <dt>{t("coordinator.side")}</dt>
      <dd>{sideNameOf(t, offer.side, offer.jurisdiction === "se" ? "se" : "no")}</dd>
      <dt>{t("coordinator.why")}</dt>
      <dd>{t(`coordinator.reason-${offer.reason}`)}</dd>
      <dt>{t("coordinator.for-agency")}</dt>
      <dd>{offer.toAgency}</dd>
      {offer.lastDay !== null && (
        <>
          <dt>{t("coordinator.last-day")}</dt>
          <dd>
            <Day when={offer.lastDay} />
          </dd>
        </>
      )}
      {offer.answerBy !== null && offer.state === "offered" && (
        <>
          <dt>{t("coordinator.answer-by")}</dt>
          <dd>
            <Day when={offer.answerBy} />{" "}
            {offer.isLate && (
              <Tag size="small" variant="warning">
                {t("coordinator.is-late")}
              </Tag>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}
