import { Alert, BodyShort, Button, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { acceptHandover, declineHandover } from "#coordinator/answer-handover.ts";
import { AcceptForm, DeclineForm } from "#coordinator/coordinator.ts";
import { findOfferToMe } from "#coordinator/handover.store.server.ts";
import { LoadTicks } from "#coordinator/load-ticks.tsx";
import { listStandIns } from "#coordinator/term.store.server.ts";
import { sideNameOf } from "#person/agency-name.ts";
import { Ask, Choice, Do, type RefusedShown, Words } from "#ui/form.tsx";
import { Day, formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/hand-over.page";

export const handle = { audit: "coordinator.offer-read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

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
export default function HandOverPage({ loaderData: { offer, standIns, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const refused = actionData as RefusedShown | undefined;
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("coordinator.offer-title", { name: offer.fromName })}
      </Heading>
      <OfferFacts offer={offer} />
      {offer.state === "offered" ? (
        <>
          <section className="card stack" aria-labelledby="accept">
            <Heading level="2" size="medium" id="accept">
              {t("coordinator.accept")}
            </Heading>
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
          </section>
          <section className="card stack" aria-labelledby="decline">
            <Heading level="2" size="medium" id="decline">
              {t("coordinator.decline")}
            </Heading>
            <BodyShort>{t("coordinator.decline-means", { name: offer.fromName })}</BodyShort>
            <Ask formKey={formKey} refused={refused} intent="decline" label={t("coordinator.decline")}>
              <Words name="reason" label={t("coordinator.decline-why")} description={t("coordinator.decline-why-how")} rows={2} maxLength={1000} />
              <Do kind="secondary">{t("coordinator.decline-do")}</Do>
            </Ask>
          </section>
        </>
      ) : (
        <Alert variant={offer.state === "accepted" ? "success" : "info"}>
          {t(`coordinator.offer-is-${offer.state}`, { day: formatDay(offer.answeredAt ?? offer.offeredAt, t.language) })}
        </Alert>
      )}
      {offer.personId !== null && (
        <div>
          <Button as={Link} to={`/persons/${offer.personId}`}>
            {t("coordinator.to-person")}
          </Button>
        </div>
      )}
    </div>
  );
}

function OfferFacts({ offer }: { offer: NonNullable<Route.ComponentProps["loaderData"]["offer"]> }) {
  const t = useTexts();
  return (
    <dl className="facts">
      <dt>{t("coordinator.offered-by")}</dt>
      <dd>
        {offer.fromName}, {offer.fromAgency}
        {offer.fromPhone !== null && (
          <>
            {" "}
            <a href={`tel:${offer.fromPhone.replaceAll(/[^+\d]/g, "")}`}>{offer.fromPhone}</a>
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
