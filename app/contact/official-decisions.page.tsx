import { Alert, BodyLong, BodyShort, Heading } from "@navikt/ds-react";
import { type ActionFunctionArgs, Link } from "react-router";
import { formSent } from "#access/form-sent.server.ts";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { areaNameOf, DecisionShown } from "#contact/decision-shown.tsx";
import { DecisionForm, SettleForm } from "#contact/official-decision.ts";
import { getDecisionChoices, listOfficialDecisions } from "#contact/official-decision.store.server.ts";
import { recordOfficialDecision, settleOfficialDecision } from "#contact/record-official-decision.ts";
import { maySeePlaces } from "#person/person.ts";
import { Ask, Carry, Choice, DayField, Do, Line } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/official-decisions.page";

export const handle = { audit: "official-decision.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("official-decision.read", async (scope, { personId, here }) => {
  if (here.capacity === "circle" && !here.speaksForHer) notFound();
  const decisions = await listOfficialDecisions(scope, personId);
  return {
    decisions: maySeePlaces(here) ? decisions : decisions.map((decision) => ({ ...decision, agencyName: null })),
    choices: await getDecisionChoices(scope, personId),
  };
});

const record = personAction(
  "official-decision.record",
  async (scope, { form, here }) => {
    const read = readForm(DecisionForm, form);
    if (!read.ok) return read;
    const done = await recordOfficialDecision(scope, here, read.input);
    return done.ok ? { ok: true, said: "official-decision.recorded" } : done;
  },
  "C",
);
const settle = personAction("official-decision.settle", async (scope, { form, here }) => {
  const read = readForm(SettleForm, form);
  if (!read.ok) return read;
  const done = await settleOfficialDecision(scope, here, read.input);
  return done.ok ? { ok: true, said: `official-decision.${read.input.how}` } : done;
});

export async function action(args: ActionFunctionArgs) {
  const intent = (await formSent(args.request.clone())).get("_intent");
  return intent === "settle" ? settle(args) : record(args);
}

/** "vedtak" / "beslut": what was decided, by whom, and the day it ends. */
export default function OfficialDecisionsPage({ loaderData: { decisions, choices, here, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const isProfessional = here.capacity === "professional";
  const open = decisions.filter((decision) => decision.settledHow === null);
  const settled = decisions.filter((decision) => decision.settledHow !== null);
  return (
    <div className="stack narrow">
      <Link to={`/persons/${here.personId}/contacts`}>{t("contact.back")}</Link>
      <Heading level="1" size="large">
        {t("official-decision.title")}
      </Heading>
      <BodyLong className="muted">{t("official-decision.means")}</BodyLong>
      {open.length === 0 && <BodyShort>{t("official-decision.none")}</BodyShort>}
      <ul className="plain-list">
        {open.map((decision) => (
          <li key={decision.id} className="card">
            <DecisionShown decision={decision} today={choices.today} />
            {isProfessional && (
              <details open={refused?.typed["decisionId"] === decision.id}>
                <summary>{t("official-decision.settle")}</summary>
                <Ask
                  formKey={formKey}
                  refused={refused?.typed["decisionId"] === decision.id ? refused : undefined}
                  intent="settle"
                  label={t("official-decision.settle-of", { what: decision.what })}
                >
                  <Carry name="decisionId" value={decision.id} />
                  <DayField name="endsOn" label={t("official-decision.new-end")} optional />
                  <div className="row">
                    <Do name="how" value="renewed" kind="secondary">
                      {t("official-decision.renew")}
                    </Do>
                    <Do name="how" value="ended" kind="secondary">
                      {t("official-decision.end")}
                    </Do>
                    <Do name="how" value="mistaken" kind="tertiary">
                      {t("official-decision.mistake")}
                    </Do>
                  </div>
                </Ask>
              </details>
            )}
          </li>
        ))}
      </ul>
      {isProfessional && choices.areas.length === 0 && <Alert variant="info">{t("official-decision.closed")}</Alert>}
      {isProfessional && choices.areas.length > 0 && (
        <Section id="record" title={t("official-decision.record")} size="small" spacing>
          <Ask formKey={formKey} refused={refused} intent="record" label={t("official-decision.record")}>
            <Line name="what" label={t("official-decision.what")} description={t("official-decision.what-means")} />
            <Choice
              name="agencyId"
              label={t("official-decision.agency")}
              defaultValue={here.agencyId ?? undefined}
              options={choices.agencies.map((agency) => ({ value: agency.id, label: agency.name }))}
            />
            <Choice
              name="lifeArea"
              label={t("official-decision.area")}
              empty={t("official-decision.area-choose")}
              options={choices.areas.map((area) => ({ value: area.code, label: areaNameOf(t, area) }))}
            />
            <DayField name="endsOn" label={t("official-decision.ends-on")} />
            <Do>{t("official-decision.record-do")}</Do>
          </Ask>
        </Section>
      )}
      {settled.length > 0 && (
        <details>
          <summary>{t("official-decision.earlier", { count: settled.length })}</summary>
          <ul className="plain-list">
            {settled.map((decision) => (
              <li key={decision.id}>
                <DecisionShown decision={decision} today={choices.today} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
