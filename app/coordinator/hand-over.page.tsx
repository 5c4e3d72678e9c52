import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { acceptHandover, declineHandover } from "#coordinator/answer-handover.ts";
import { AcceptForm, DeclineForm } from "#coordinator/coordinator.ts";
import { findOfferToMe } from "#coordinator/handover-to-me.store.server.ts";
import { LoadTicks } from "#coordinator/load-ticks.tsx";
import { OfferFacts } from "#coordinator/offer-facts.tsx";
import { listStandIns } from "#coordinator/receiver.store.server.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Decline } from "#ui/decline.tsx";
import { Ask, Choice, Do } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { ShouldRevalidateFunctionArgs } from "react-router";
import type { Route } from "./+types/hand-over.page";

export const handle = { audit: "coordinator.offer-read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

/** Someone was faster: there is nothing left to answer, and the page says how it ended instead of keeping its form. */
const LATE = new Set(["coordinator.is-accepted", "coordinator.is-declined", "coordinator.is-taken-back", "coordinator.term-over"]);
const cameLate = (refused: unknown) => ((refused as { problems?: readonly { code: string }[] } | undefined)?.problems ?? []).some(({ code }) => LATE.has(code));
export const shouldRevalidate = ({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) => defaultShouldRevalidate || cameLate(actionResult);

export const loader = pageLoader("coordinator.offer-read", async (scope, { params }) => {
  const offer = (await findOfferToMe(scope, idFrom(params, "handoverId"))) ?? notFound();
  return { offer, standIns: offer.state === "offered" ? await listStandIns(scope) : [] };
});

export const action = pageAction("coordinator.answer", async (scope, { form, intent, params }) => {
  const handoverId = idFrom(params, "handoverId");
  if ((await findOfferToMe(scope, handoverId)) === undefined) notFound();
  if (intent === "accept") {
    const read = readForm(AcceptForm, form);
    if (!read.ok) return read;
    const { substituteId, load, shown, rest } = read.input;
    const done = await acceptHandover(scope, { handoverId, substituteId, ticked: load, shown: shown.split(" ").filter(Boolean), takesRest: rest });
    return done.ok ? { ok: true, said: "coordinator.taken-over" } : done;
  }
  if (intent === "decline") {
    const read = readForm(DeclineForm, form);
    if (!read.ok) return read;
    const done = await declineHandover(scope, { handoverId, ...read.input });
    return done.ok ? { ok: true, to: "/coordinator", said: "coordinator.declined" } : done;
  }
  return refuse("form.not-valid");
});

/** A role that another wants the asker to take over: what it holds, as far as it is open to her, and her yes or no. */
export default function HandOverPage({ loaderData: { offer, standIns, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("coordinator.offer-title", { name: offer.fromName })}
      </Heading>
      <OfferFacts offer={offer} />
      {offer.state === "offered" ? (
        <>
          <Section id="accept" title={t("coordinator.accept")} className="card stack">
            <BodyShort>{t("coordinator.accept-means", { name: offer.fromName })}</BodyShort>
            {offer.load !== null && !offer.load.isCovered && (
              <Alert variant="info" size="small">
                {t("coordinator.not-covered")}
              </Alert>
            )}
            <Ask formKey={formKey} refused={refused} intent="accept" label={t("coordinator.accept")}>
              <LoadTicks offer={offer} />
              <Choice
                name="substituteId"
                label={t("coordinator.substitute")}
                empty={t("coordinator.nobody-yet")}
                optional
                options={standIns.map((each) => ({ value: each.professionalId, label: `${each.name}, ${each.functionName}` }))}
              />
              <Do>{t("coordinator.accept-do")}</Do>
            </Ask>
          </Section>
          <Decline
            title={t("coordinator.decline")}
            means={<BodyShort>{t("coordinator.decline-means", { name: offer.fromName })}</BodyShort>}
            reason={t("coordinator.decline-why")}
            reasonHow={t("coordinator.decline-why-how")}
            sayNo={t("coordinator.decline-do")}
            className="card stack"
            formKey={formKey}
            refused={refused}
          />
        </>
      ) : (
        <Alert variant={offer.state === "accepted" ? "success" : "info"} role={cameLate(refused) ? "alert" : undefined}>
          {t(`coordinator.offer-is-${offer.state}`, { day: formatDay(offer.answeredAt ?? offer.offeredAt, t.language) })}
        </Alert>
      )}
      {offer.personId !== null && (
        <div>
          <ButtonLink to={`/persons/${offer.personId}`}>{t("coordinator.to-person")}</ButtonLink>
        </div>
      )}
    </div>
  );
}
