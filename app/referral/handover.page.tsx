import { Alert, Heading } from "@navikt/ds-react";
import { readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { answerHandover, openHandover } from "#referral/hand-over.ts";
import { DeclineHandoverForm } from "#referral/handover.ts";
import { movedOn, readAnewWhenMovedOn } from "#referral/moved-on.ts";
import { OfferDays } from "#referral/offer-days.tsx";
import { ButtonLink } from "#ui/button-link.tsx";
import { Decline } from "#ui/decline.tsx";
import { Ask, Do } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/handover.page";

export const handle = { audit: "referral.hand-over-read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];
export const shouldRevalidate = readAnewWhenMovedOn;

export const loader = pageLoader("referral.hand-over-read", async (scope, { params }) => ({
  offer: (await openHandover(scope, idFrom(params, "handoverId"))) ?? notFound(),
}));

export const action = pageAction("referral.answer-hand-over", async (scope, { form, intent, params }) => {
  const handoverId = idFrom(params, "handoverId");
  if ((await openHandover(scope, handoverId)) === undefined) notFound();
  if (intent === "accept") {
    const done = await answerHandover(scope, { handoverId });
    return done.ok ? { ok: true, to: `/needs/${done.referralId}`, said: "handover.accepted" } : done;
  }
  if (intent === "decline") {
    const read = readForm(DeclineHandoverForm, form);
    if (!read.ok) return read;
    const done = await answerHandover(scope, { handoverId, declineReason: read.input.reason });
    return done.ok ? { ok: true, to: "/needs", said: "handover.declined" } : done;
  }
  return refuse("form.not-valid");
});

/** A need another agency asks the asker's to take over: what it takes to answer, and not whose need it is. */
export default function HandoverPage({ loaderData: { offer, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const isMovedOn = movedOn(actionData).length > 0;
  const refused = isMovedOn ? undefined : actionData;
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("handover.from", { sender: offer.fromAgency })}
      </Heading>
      <dl className="facts">
        <OfferDays
          offeredAt={offer.offeredAt}
          answerBy={offer.state === "offered" ? offer.answerBy : null}
          answerBasis={offer.answerBasis}
          isLate={offer.isLate}
        />
        <dt>{t("handover.need-is-old")}</dt>
        <dd>
          {t("referral.days-ago", { days: offer.ageInDays })}
          {offer.thrownBefore > 0 && `. ${t("handover.thrown-before", { count: offer.thrownBefore })}`}
        </dd>
        <dt>{t("referral.questions-to")}</dt>
        <dd>{offer.fromPhone === null ? offer.fromAgency : t("referral.agency-with-phone", { name: offer.fromAgency, phone: offer.fromPhone })}</dd>
      </dl>
      {offer.state === "offered" ? (
        <>
          <Section id="least" title={t("handover.what-you-may-know")} className="card">
            <p className="pre-line">{offer.leastToShare}</p>
            <Heading level="3" size="small">
              {t("handover.why-you")}
            </Heading>
            <p className="pre-line">{offer.reason}</p>
            <p className="muted">{t("handover.no-name-yet")}</p>
          </Section>
          <Section id="accept" title={t("handover.accept")} className="card">
            <p>{t("handover.accept-means")}</p>
            <Ask formKey={formKey} refused={refused} intent="accept" label={t("handover.accept")}>
              <Do>{t("handover.accept-do")}</Do>
            </Ask>
          </Section>
          <Decline
            title={t("handover.decline")}
            means={<p>{t("handover.decline-means", { sender: offer.fromAgency })}</p>}
            reason={t("handover.decline-reason")}
            reasonHow={t("handover.decline-reason-how")}
            sayNo={t("handover.decline-do")}
            className="card"
            formKey={formKey}
            refused={refused}
          />
        </>
      ) : (
        // someone answered, or it was taken back, while this page lay open: the same words as the refusal
        <Alert variant={isMovedOn ? "warning" : "info"} role={isMovedOn ? "alert" : undefined}>
          {t(offer.state === "accepted" ? "handover.was-accepted-here" : `handover.was-${offer.state}`)}
        </Alert>
      )}
      {offer.declineReason !== null && <p className="pre-line">{t("referral.because", { reason: offer.declineReason })}</p>}
      {offer.referralId !== null && <ButtonLink to={`/needs/${offer.referralId}`}>{t("handover.to-the-need")}</ButtonLink>}
    </div>
  );
}
