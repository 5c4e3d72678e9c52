import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { notFound, personAction, personLoader, type Refused } from "#access/page.server.ts";
import { listChoices } from "#consent/choices.ts";
import { findLiveConsent } from "#consent/consent.store.server.ts";
import type { ConsentInWords } from "#consent/consent.ts";
import { describeDraft } from "#consent/describe-draft.ts";
import { DraftForm, gatherDraft, problemsAt } from "#consent/draft.ts";
import { getGiving } from "#consent/giving.store.server.ts";
import { giveConsent } from "#consent/give-consent.ts";
import { startingPoint } from "#consent/starting-point.ts";
import { stepOf, STEPS, type Step } from "#consent/steps.ts";
import { WhatStep } from "#consent/what-step.tsx";
import { WhoStep } from "#consent/who-step.tsx";
import { YesStep } from "#consent/yes-step.tsx";
import { maySeePlaces } from "#person/person.ts";
import { Ask, Carry } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/give-consent.page";

export const handle = { audit: "consent.prepare" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("consent.prepare", async (scope, { personId, here }) => {
  const giving = (await getGiving(scope, personId)) ?? notFound();
  if (!here.speaksForHer && !here.isCoordinator) notFound();
  const all = await listChoices(scope, giving);
  // the names of the agencies around her would tell where she is: then it is given together with her coordinator
  const isProtected = !maySeePlaces(here);
  const choices = isProtected ? { agencies: [], staff: [], areas: [] } : all;
  const live = await findLiveConsent(scope, personId);
  return { giving, choices, isProtected, replaces: live?.consentId ?? null, start: startingPoint(isProtected ? undefined : live, giving, choices) };
});

/** Each step carries what the others hold; nothing is written until the yes. */
export const action = personAction("consent.prepare", async (scope, { form, personId, here }) => {
  if (!maySeePlaces(here)) return refuse("consent.places-protected");
  const read = readForm(DraftForm, gatherDraft(form));
  if (!read.ok) return read;
  const draft = read.input;
  if (draft.go !== "give") {
    const isForward = STEPS.indexOf(draft.go) > STEPS.indexOf(draft.from);
    return { ok: false, problems: isForward ? problemsAt(draft.from, draft) : [], current: await describeDraft(scope, personId, draft) };
  }
  const done = await giveConsent(scope, personId, draft);
  if (!done.ok) return { ...done, current: await describeDraft(scope, personId, draft) };
  return { ok: true, to: `/persons/${personId}/consents/${done.consentId}`, said: done.isWaiting ? "consent.asked" : "consent.given" };
});

const OF_STEP: Record<Step, readonly string[]> = {
  who: ["agency"],
  what: ["area", "who", "function", "topic", "newTopic", "newTopicFor", "shut"],
  yes: ["purpose", "validFrom", "validTo", "form", "witness", "ownVoice", "yes", "textVersion", "language"],
};

export default function GiveConsentPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const { here, giving, choices, isProtected, replaces, start, formKey } = loaderData;
  const refused = actionData as Refused | undefined;
  const typed = refused?.typed ?? {};
  const step = refused === undefined ? "who" : stepOf(String(typed["go"] ?? "who"), refused.problems);
  const isHerOwn = here.isOwner && !giving.guardiansDecide;
  // what the other steps hold goes along unseen
  const carried = Object.entries(typed).filter(([name]) => !["go", "from", "replaces"].includes(name) && !OF_STEP[step].includes(name.split(".")[0] ?? ""));
  if (isProtected) {
    return (
      <>
        <Heading level="1" size="large">
          {t("consent.give-title", { name: here.givenName })}
        </Heading>
        <Alert variant="info">{t("consent.places-protected")}</Alert>
        <p>
          <Link to={`/persons/${here.personId}/consents`}>{t("consent.to-consents")}</Link>
        </p>
      </>
    );
  }
  const wrong = (refused?.problems ?? []).flatMap((problem) => problem.field ?? []);
  const props = { here, giving, choices, start, typed, wrong };
  return (
    <>
      <Heading level="1" size="large">
        {isHerOwn ? t("consent.give-title-own") : t("consent.give-title", { name: here.givenName })}
      </Heading>
      <BodyShort className="muted">{t("consent.step", { step: STEPS.indexOf(step) + 1, of: STEPS.length })}</BodyShort>
      {giving.guardiansDecide && giving.guardians.length === 0 && (
        <Alert variant="warning">
          {t("consent.has-no-guardian")} <Link to={`/persons/${here.personId}/circle`}>{t("consent.to-circle")}</Link>
        </Alert>
      )}
      <Ask key={step} formKey={formKey} refused={refused}>
        <Carry name="from" value={step} />
        <Carry name="replaces" value={String(typed["replaces"] ?? replaces ?? "")} />
        {carried.flatMap(([name, value]) => [value].flat().map((each, index) => <Carry key={`${name}${index}`} name={name} value={each} />))}
        {step === "who" && <WhoStep {...props} />}
        {step === "what" && <WhatStep {...props} />}
        {step === "yes" && <YesStep {...props} words={refused?.current as ConsentInWords | undefined} isHerOwn={isHerOwn} />}
      </Ask>
      <p>
        <Link to={`/persons/${here.personId}/consents`}>{t("consent.give-later")}</Link>
      </p>
    </>
  );
}
