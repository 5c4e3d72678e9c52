import { Alert, Button, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { answerHandover, openHandover } from "#referral/hand-over.ts";
import { DeclineHandoverForm } from "#referral/handover.ts";
import { movedOn, readAnewWhenMovedOn } from "#referral/moved-on.ts";
import { Ask, Do, type RefusedShown, Words } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
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
  const refused = isMovedOn ? undefined : (actionData as RefusedShown | undefined);
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("handover.from", { sender: offer.fromAgency })}
      </Heading>
      <dl className="facts">
        <dt>{t("referral.offered")}</dt>
        <dd>
          <Day when={offer.offeredAt} />
        </dd>
        {offer.answerBy !== null && offer.state === "offered" && (
          <>
            <dt>{t("referral.answer-by")}</dt>
            <dd>
              <Day when={offer.answerBy} /> {offer.answerBasis !== null && <span className="muted">({offer.answerBasis})</span>}{" "}
              {offer.isLate && (
                <Tag variant="warning" size="small">
                  {t("referral.answer-late")}
                </Tag>
              )}
            </dd>
          </>
        )}
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
          <section className="card" aria-labelledby="least">
            <Heading level="2" size="medium" id="least">
              {t("handover.what-you-may-know")}
            </Heading>
            <p className="pre-line">{offer.leastToShare}</p>
            <Heading level="3" size="small">
              {t("handover.why-you")}
            </Heading>
            <p className="pre-line">{offer.reason}</p>
            <p className="muted">{t("handover.no-name-yet")}</p>
          </section>
          <section className="card" aria-labelledby="accept">
            <Heading level="2" size="medium" id="accept">
              {t("handover.accept")}
            </Heading>
            <p>{t("handover.accept-means")}</p>
            <Ask formKey={formKey} refused={refused} intent="accept" label={t("handover.accept")}>
              <Do>{t("handover.accept-do")}</Do>
            </Ask>
          </section>
          <section className="card" aria-labelledby="decline">
            <Heading level="2" size="medium" id="decline">
              {t("handover.decline")}
            </Heading>
            <p>{t("handover.decline-means", { sender: offer.fromAgency })}</p>
            <Ask formKey={formKey} refused={refused} intent="decline" label={t("handover.decline")}>
              <Words name="reason" label={t("handover.decline-reason")} description={t("handover.decline-reason-how")} rows={2} maxLength={1000} />
              <Do kind="secondary">{t("handover.decline-do")}</Do>
            </Ask>
          </section>
        </>
      ) : (
        // someone answered, or it was taken back, while this page lay open: the same words as the refusal
        <Alert variant={isMovedOn ? "warning" : "info"} role={isMovedOn ? "alert" : undefined}>
          {t(`handover.was-${offer.state}`)}
        </Alert>
      )}
      {offer.declineReason !== null && <p className="pre-line">{t("referral.because", { reason: offer.declineReason })}</p>}
      {offer.referralId !== null && (
        <Button as={Link} to={`/needs/${offer.referralId}`}>
          {t("handover.to-the-need")}
        </Button>
      )}
    </div>
  );
}
