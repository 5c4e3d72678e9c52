import { Alert, BodyLong, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { z } from "zod";
import { readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { findLiveConsent, findToday } from "#consent/consent.store.server.ts";
import { describeConsent, HIDDEN_PLACE, stateOf } from "#consent/consent.ts";
import { withdrawConsent } from "#consent/withdraw-consent.ts";
import { maySeePlaces } from "#person/person.ts";
import { Ask, Do, Pick } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/take-back.page";

export const handle = { audit: "consent.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("consent.read", async (scope, { personId, here, url }) => {
  if (!here.speaksForHer && !here.isCoordinator) notFound();
  const live = await findLiveConsent(scope, personId);
  const isLive = live !== undefined && stateOf(live, await findToday(scope)) !== "expired";
  const mine = live?.givers.find((giver) => giver.isMine && giver.circleMemberId !== null);
  return {
    agencies: isLive
      ? describeConsent(live).agencies.map(({ partyId, agencyName }) => ({ partyId, agencyName: maySeePlaces(here) ? agencyName : HIDDEN_PLACE }))
      : [],
    isLive: isLive && mine?.answer !== "no",
    isGuardian: mine !== undefined,
    chosen: url.searchParams.get("party"),
  };
});

const TakeBackForm = z.strictObject({ from: z.union([z.literal("all"), z.uuid()], "consent.take-back-what") });

export const action = personAction("consent.take-back", async (scope, { form, personId, here }) => {
  if (!here.speaksForHer && !here.isCoordinator) return refuse("consent.nothing-to-take-back");
  const read = readForm(TakeBackForm, form);
  if (!read.ok) return read;
  const done = await withdrawConsent(scope, { personId, partyId: read.input.from === "all" ? null : read.input.from });
  return done.ok ? { ok: true, to: `/persons/${personId}/consents`, said: "consent.withdrawn" } : done;
});

/** Choose, confirm, done. */
export default function TakeBackPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const { here, agencies, isLive, isGuardian, chosen, formKey } = loaderData;
  const known = agencies.some((agency) => agency.partyId === chosen) ? (chosen ?? undefined) : undefined;
  return (
    <>
      <Heading level="1" size="large">
        {here.isOwner ? t("consent.take-back-title-own") : t("consent.take-back-title", { name: here.givenName })}
      </Heading>
      {isLive ? (
        <Ask formKey={formKey} refused={actionData}>
          <Pick
            name="from"
            label={t("consent.take-back-what")}
            defaultValue={known}
            options={[
              {
                value: "all",
                label: t("consent.take-back-all"),
                description: isGuardian ? t("consent.take-back-all-guardian") : t("consent.take-back-all-about"),
              },
              ...agencies.map((agency) => ({ value: agency.partyId, label: t("consent.take-back-one", { agency: agency.agencyName }) })),
            ]}
          />
          <Do kind="danger">{t("consent.take-back-do")}</Do>
        </Ask>
      ) : (
        <Alert variant="info">{t("consent.nothing-to-take-back")}</Alert>
      )}
      <Section id="then" title={t("consent.what-happens")} size="small" className="stack">
        <ul>
          <li>{t("consent.happens-at-once")}</li>
          <li>{t("consent.happens-told")}</li>
          <li>{t("consent.happens-records")}</li>
          <li>{here.isOwner ? t("copy.kept-own") : t("copy.kept")}</li>
          <li>{t("consent.happens-help")}</li>
        </ul>
        {!here.isOwner && here.isCoordinator && <BodyLong className="muted">{t("consent.take-back-for", { name: here.givenName })}</BodyLong>}
        <p>
          <Link to={`/persons/${here.personId}/consents`}>{t("consent.keep")}</Link>
        </p>
      </Section>
    </>
  );
}
