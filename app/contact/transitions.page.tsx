import { BodyLong, BodyShort, Heading, Tag } from "@navikt/ds-react";
import { type ActionFunctionArgs, Link } from "react-router";
import { formSent } from "#access/form-sent.server.ts";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { OwnersNamed } from "#contact/owners-named.tsx";
import { registerTransition, takeUpTransition } from "#contact/take-up-transition.ts";
import { comingTransitions, type OpenTransition, openTransitions, RegisterTransitionForm, TakeUpForm } from "#contact/transition.ts";
import { getTransitionsPage } from "#contact/transition.store.server.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Ask, Carry, Choice, DayField, Do } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import { wordingIn } from "#ui/wording.ts";
import type { Route } from "./+types/transitions.page";

export const handle = { audit: "transition.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("transition.read", async (scope, { personId, here }) => {
  const { rules, stays, takenUp, areas, today, birthOn, diedOn } = await getTransitionsPage(scope, personId);
  if (!areas.includes("common")) notFound();
  const of = { birthOn, diedOn, stays, takenUp };
  const isSeen = (each: OpenTransition) => areas.includes(each.lifeArea);
  const names = rules.map(({ ruleId, nameNb, nameSv, nameEn }) => ({ ruleId, nameNb, nameSv, nameEn }));
  return {
    open: openTransitions(rules, of, today).filter(isSeen),
    coming: comingTransitions(rules, of, today).filter(isSeen),
    closed: takenUp.filter((each) => each.state !== "open"),
    takenUp: takenUp.filter((each) => each.state === "open"),
    names,
    byHand:
      here.capacity === "professional" && diedOn === null ? rules.filter((rule) => rule.isInForce && rule.age === null && areas.includes(rule.lifeArea)) : [],
    today,
  };
});

const takeUp = personAction(
  "transition.take-up",
  async (scope, { form, here, personId }) => {
    const read = readForm(TakeUpForm, form);
    if (!read.ok) return read;
    const done = await takeUpTransition(scope, here, read.input);
    return done.ok ? { ok: true, to: `/persons/${personId}/transitions/${done.transitionId}`, said: "transition.taken-up" } : done;
  },
  "C",
);
const register = personAction(
  "transition.register",
  async (scope, { form, here, personId }) => {
    const read = readForm(RegisterTransitionForm, form);
    if (!read.ok) return read;
    const done = await registerTransition(scope, here, read.input);
    return done.ok ? { ok: true, to: `/persons/${personId}/transitions/${done.transitionId}`, said: "transition.registered" } : done;
  },
  "C",
);

export async function action(args: ActionFunctionArgs) {
  const intent = (await formSent(args.request.clone())).get("_intent");
  return intent === "register" ? register(args) : takeUp(args);
}

/** Turnings of life that are known beforehand, each with two owners and a list of what is to be done. */
export default function TransitionsPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const { open, coming, closed, byHand, here, formKey } = loaderData;
  const nameOf = (ruleId: string) => {
    const rule = loaderData.names.find((each) => each.ruleId === ruleId);
    return rule === undefined ? "" : wordingIn(rule, t.language);
  };
  return (
    <div className="stack narrow">
      <Link to={`/persons/${here.personId}/contacts`}>{t("contact.back")}</Link>
      <Heading level="1" size="large">
        {t("transition.title")}
      </Heading>
      <BodyLong className="muted">{here.isOwner ? t("transition.means-own") : t("transition.means", { name: here.givenName })}</BodyLong>
      <Section id="open" title={t("transition.open")} size="small" className="stack--tight">
        {open.length === 0 && <BodyShort>{t("transition.none-open")}</BodyShort>}
        <ul className="plain-list">
          {open.map((each) => (
            <li key={`${each.ruleId}${each.onDay}`} className="card">
              <Heading level="3" size="xsmall">
                {`${nameOf(each.ruleId)}, ${formatDay(each.onDay, t.language)}`}
              </Heading>
              <OwnersNamed taken={loaderData.takenUp.find((taken) => taken.transitionId === each.transitionId)} />
              {each.transitionId !== null ? (
                <ButtonLink size="small" variant="secondary" to={`/persons/${here.personId}/transitions/${each.transitionId}`}>
                  {t("transition.see", { name: nameOf(each.ruleId) })}
                </ButtonLink>
              ) : (
                here.capacity === "professional" && (
                  <Ask formKey={formKey} refused={refused?.typed["ruleId"] === each.ruleId ? refused : undefined} intent="take-up" label={nameOf(each.ruleId)}>
                    <Carry name="ruleId" value={each.ruleId} />
                    <Carry name="onDay" value={each.onDay} />
                    <Carry name="stayId" value={each.stayId ?? ""} />
                    <Do kind="secondary">{t("transition.take-up")}</Do>
                  </Ask>
                )
              )}
            </li>
          ))}
        </ul>
      </Section>
      {coming.length > 0 && (
        <Section id="coming" title={t("transition.coming")} size="small" className="stack--tight">
          <ul className="measures">
            {coming.map((each) => (
              <li key={`${each.ruleId}${each.onDay}`}>
                {t("transition.coming-line", { name: nameOf(each.ruleId), day: formatDay(each.onDay, t.language), opens: formatDay(each.opensOn, t.language) })}{" "}
                {each.transitionId !== null && (
                  <Link to={`/persons/${here.personId}/transitions/${each.transitionId}`}>{t("transition.see", { name: nameOf(each.ruleId) })}</Link>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {byHand.length > 0 && (
        <Section id="register" title={t("transition.register")} size="small" spacing>
          <Ask formKey={formKey} refused={refused} intent="register" label={t("transition.register")}>
            <Choice
              name="ruleId"
              label={t("transition.kind")}
              empty={t("transition.kind-choose")}
              options={byHand.map((rule) => ({ value: rule.ruleId, label: wordingIn(rule, t.language) }))}
            />
            <DayField name="onDay" label={t("transition.on-day")} />
            <Do>{t("transition.register-do")}</Do>
          </Ask>
        </Section>
      )}
      {closed.length > 0 && (
        <details>
          <summary>{t("transition.closed", { count: closed.length })}</summary>
          <ul className="plain-list">
            {closed.map((each) => (
              <li key={each.transitionId}>
                <Link to={`/persons/${here.personId}/transitions/${each.transitionId}`}>{`${nameOf(each.ruleId)}, ${formatDay(each.onDay, t.language)}`}</Link>{" "}
                <Tag size="small" variant={each.state === "done" ? "success" : "neutral"}>
                  {t(each.state === "done" ? "transition.state.done" : "transition.state.not-needed")}
                </Tag>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
