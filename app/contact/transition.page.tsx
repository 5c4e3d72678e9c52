import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { type ActionFunctionArgs, Link } from "react-router";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, personAction, personLoader } from "#access/page.server.ts";
import { closeAsNotNeeded, finishTransition, moveTransition, nameOwners, reopenTransition, tickStep } from "#contact/hand-over-transition.ts";
import { CloseForm, MoveForm, NotNeededForm, OwnersForm, StepForm } from "#contact/transition.ts";
import { findTransition } from "#contact/transition.store.server.ts";
import { OwnersPart } from "#contact/transition-owners.tsx";
import { StepsPart } from "#contact/transition-steps.tsx";
import { maySeePlaces } from "#person/person.ts";
import { Ask, Carry, DayField, Do, Words } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import { wordingIn } from "#ui/wording.ts";
import type { Route } from "./+types/transition.page";

export const handle = { audit: "transition.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("transition.read", async (scope, { personId, params, here }) => {
  const transition = (await findTransition(scope, personId, idFrom(params, "transitionId"))) ?? notFound();
  if (maySeePlaces(here)) return { transition };
  return { transition: { ...transition, helpers: transition.helpers.map((each) => ({ ...each, agencyName: null })) } };
});

const change = personAction("transition.change", async (scope, { form, intent, here, params }) => {
  const at = { here, transitionId: idFrom(params, "transitionId") };
  switch (intent) {
    case "owners": {
      const read = readForm(OwnersForm, form);
      return read.ok ? said(await nameOwners(scope, at, read.input), "transition.owners") : read;
    }
    case "step": {
      const read = readForm(StepForm, form);
      return read.ok ? said(await tickStep(scope, at, read.input), read.input.done === "yes" ? "transition.step" : "transition.step-back") : read;
    }
    case "move": {
      const read = readForm(MoveForm, form);
      return read.ok ? said(await moveTransition(scope, at, read.input), "transition.moved") : read;
    }
    case "not-needed": {
      const read = readForm(NotNeededForm, form);
      return read.ok ? said(await closeAsNotNeeded(scope, at, read.input), "transition.not-needed") : read;
    }
    default: {
      const read = readForm(CloseForm, form);
      if (!read.ok) return read;
      return intent === "reopen"
        ? said(await reopenTransition(scope, at, read.input), "transition.reopened")
        : said(await finishTransition(scope, at, read.input), "transition.done");
    }
  }
});
const said = (outcome: Awaited<ReturnType<typeof nameOwners>>, text: string) => (outcome.ok ? { ok: true as const, said: text } : outcome);

export const action = (args: ActionFunctionArgs) => change(args);

/** One hand-over: the day, the two who own it, what is to be done, and its end. */
export default function TransitionPage({ loaderData: { transition, here, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const mayWrite = here.capacity === "professional" && transition.state === "open";
  const form = { formKey, refused };
  const version = <Carry name="version" value={transition.version} />;
  const isGiven = transition.kind.startsWith("age-") || transition.stayId !== null;
  return (
    <div className="stack narrow">
      <Link to={`/persons/${here.personId}/transitions`}>{t("transition.all")}</Link>
      <Heading level="1" size="large">
        {wordingIn(transition, t.language)}
      </Heading>
      <BodyShort>
        {formatDay(transition.onDay, t.language)} <span className="muted">· {t("transition.source", { source: transition.source })}</span>
      </BodyShort>
      {transition.state !== "open" && (
        <Alert variant={transition.state === "done" ? "success" : "info"}>
          {t(transition.state === "done" ? "transition.done-by" : "transition.not-needed-by", {
            name: transition.closedByName ?? "",
            day: formatDay(transition.closedAt ?? transition.today, t.language),
          })}
          {transition.reason !== null && <BodyShort>{transition.reason}</BodyShort>}
        </Alert>
      )}
      <OwnersPart transition={transition} mayWrite={mayWrite} formKey={formKey} refused={refused} />
      <StepsPart transition={transition} mayWrite={mayWrite} formKey={formKey} refused={refused} />
      {mayWrite && (
        <>
          <Ask {...form} intent="done" label={t("transition.finish")}>
            {version}
            <Do>{t("transition.finish")}</Do>
          </Ask>
          {!isGiven && (
            <details open={refused?.intent === "move"}>
              <summary>{t("transition.move")}</summary>
              <Ask {...form} intent="move" label={t("transition.move")}>
                {version}
                <DayField name="onDay" label={t("transition.on-day")} defaultValue={transition.onDay} />
                <Do kind="secondary">{t("transition.move-do")}</Do>
              </Ask>
            </details>
          )}
          <details open={refused?.intent === "not-needed"}>
            <summary>{t("transition.not-needed")}</summary>
            <Ask {...form} intent="not-needed" label={t("transition.not-needed")}>
              {version}
              <Words name="reason" label={t("transition.reason")} rows={2} maxLength={500} />
              <Do kind="secondary">{t("transition.not-needed-do")}</Do>
            </Ask>
          </details>
        </>
      )}
      {here.capacity === "professional" && transition.state !== "open" && (
        <Ask {...form} intent="reopen" label={t("transition.reopen")}>
          {version}
          <Do kind="tertiary">{t("transition.reopen")}</Do>
        </Ask>
      )}
    </div>
  );
}
