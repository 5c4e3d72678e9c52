import { Alert, BodyLong, BodyShort, Heading, Tag } from "@navikt/ds-react";
import { type ActionFunctionArgs, Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { DecisionForm, runsOut, SettleForm } from "#contact/official-decision.ts";
import { getDecisionChoices, listOfficialDecisions, type OfficialDecision } from "#contact/official-decision.store.server.ts";
import { recordOfficialDecision, settleOfficialDecision } from "#contact/record-official-decision.ts";
import { agencyNameOf } from "#person/agency-name.ts";
import { maySeePlaces } from "#person/person.ts";
import { Ask, Carry, Choice, DayField, Do, Line, type RefusedShown } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";
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
  const intent = (await args.request.clone().formData()).get("_intent");
  return intent === "settle" ? settle(args) : record(args);
}

/** "vedtak" / "beslut": what was decided, by whom, and the day it ends. */
export default function OfficialDecisionsPage({ loaderData: { decisions, choices, here, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const refused = actionData as RefusedShown | undefined;
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
        <section aria-labelledby="record">
          <Heading level="2" size="small" id="record" spacing>
            {t("official-decision.record")}
          </Heading>
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
              options={choices.areas.map((area) => ({ value: area.code, label: nameOf(t, area) }))}
            />
            <DayField name="endsOn" label={t("official-decision.ends-on")} />
            <Do>{t("official-decision.record-do")}</Do>
          </Ask>
        </section>
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

const nameOf = (t: Texts, { nameNb, nameSv, nameEn }: { nameNb: string | null; nameSv: string | null; nameEn: string | null }) =>
  (t.language === "nb" ? nameNb : t.language === "sv" ? nameSv : nameEn) ?? "";

type Shown = Omit<OfficialDecision, "agencyName"> & { readonly agencyName: string | null };

function DecisionShown({ decision, today }: { decision: Shown; today: string }) {
  const t = useTexts();
  return (
    <>
      <Heading level="2" size="xsmall">
        {decision.what}
      </Heading>
      <BodyShort>{`${agencyNameOf(t, decision)} · ${nameOf(t, decision)}`}</BodyShort>
      <div className="row">
        <BodyShort>{t("official-decision.until", { day: formatDay(decision.endsOn, t.language) })}</BodyShort>
        {decision.settledHow !== null && (
          <Tag size="small" variant="neutral">
            {t(`official-decision.settled.${decision.settledHow}`)}
          </Tag>
        )}
        {decision.settledHow === null && runsOut(decision.endsOn, today) && (
          <Tag size="small" variant="warning">
            {decision.endsOn < today ? t("official-decision.ran-out") : t("official-decision.runs-out")}
          </Tag>
        )}
      </div>
    </>
  );
}
