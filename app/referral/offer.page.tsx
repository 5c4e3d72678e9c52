import { Alert, Heading } from "@navikt/ds-react";
import { Fragment } from "react";
import { readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { acceptOffer, declineOffer } from "#referral/answer-offer.ts";
import { OfferDays } from "#referral/offer-days.tsx";
import { AcceptForm, DeclineForm } from "#referral/referral.ts";
import { findOffer, listMyUnits } from "#referral/referral.store.server.ts";
import { listSubstitutes } from "#referral/term.store.server.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Decline } from "#ui/decline.tsx";
import { Ask, Choice, Do } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/offer.page";

export const handle = { audit: "referral.offer-read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("referral.offer-read", async (scope, { params }) => {
  const offer = await findOffer(scope, idFrom(params, "termId"));
  if (offer === undefined) notFound();
  return { offer, units: await listMyUnits(scope), substitutes: offer.state === "offered" ? await listSubstitutes(scope) : [] };
});

export const action = pageAction("referral.answer", async (scope, { form, intent, params }) => {
  const termId = idFrom(params, "termId");
  if ((await findOffer(scope, termId)) === undefined) notFound();
  if (intent === "accept") {
    const read = readForm(AcceptForm, form);
    if (!read.ok) return read;
    const done = await acceptOffer(scope, { termId, ...read.input });
    return done.ok ? { ok: true, to: `/persons/${done.personId}`, said: "referral.accepted" } : done;
  }
  if (intent === "decline") {
    const read = readForm(DeclineForm, form);
    if (!read.ok) return read;
    const done = await declineOffer(scope, { termId, ...read.input });
    return done.ok ? { ok: true, to: "/needs", said: "referral.declined" } : done;
  }
  return refuse("form.not-valid");
});

export default function OfferPage({ loaderData: { offer, units, substitutes, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("referral.offer-of-role", { side: offer.side })}
      </Heading>
      <dl className="facts">
        <OfferDays offeredAt={offer.offeredAt} answerBy={offer.state === "offered" ? offer.answerBy : null} isLate={offer.isLate} />
        <dt>{t("referral.on-behalf-of")}</dt>
        <dd>{offer.agencyName}</dd>
        {units.map((unit) => (
          <Fragment key={unit.name}>
            <dt>{t("referral.questions-to")}</dt>
            <dd>{unit.phone === null ? unit.name : t("referral.agency-with-phone", { name: unit.name, phone: unit.phone })}</dd>
          </Fragment>
        ))}
      </dl>
      {offer.leastToShare !== null && (
        <Section id="least" title={t("referral.least-to-you")} className="card">
          <p className="pre-line">{offer.leastToShare}</p>
          <p className="muted">{t("referral.least-to-you-why")}</p>
        </Section>
      )}
      {offer.state === "offered" ? (
        <>
          <Section id="accept" title={t("referral.accept")} className="card">
            <p>{t("referral.accept-means")}</p>
            <Ask formKey={formKey} refused={refused} intent="accept" label={t("referral.accept")}>
              <Choice
                name="substituteId"
                label={t("referral.substitute")}
                description={t("referral.substitute-why")}
                empty={t("referral.substitute-later")}
                optional
                options={substitutes.map((each) => ({ value: each.professionalId, label: `${each.name}, ${each.functionName}` }))}
              />
              <Do>{t("referral.accept-do")}</Do>
            </Ask>
          </Section>
          <Decline
            title={t("referral.decline")}
            means={<p>{t("referral.decline-means")}</p>}
            reason={t("referral.decline-reason")}
            reasonHow={t("referral.decline-reason-how")}
            sayNo={t("referral.decline-do")}
            className="card"
            formKey={formKey}
            refused={refused}
          />
        </>
      ) : (
        <Alert variant="info">{t(`referral.offer-is-${offer.state}`)}</Alert>
      )}
      {offer.personId !== null && <ButtonLink to={`/persons/${offer.personId}`}>{t("referral.to-the-person")}</ButtonLink>}
    </div>
  );
}
