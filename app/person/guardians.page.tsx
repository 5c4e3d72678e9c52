import { Alert, BodyLong, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { listLifeAreas } from "#agency/agency.store.server.ts";
import { AppointedYesForm, DecisionForm, MandateForm, SignOffForm, TakeBackForm } from "#person/guardian.ts";
import { findAppointedRule, listAppointedYes, listDecisions, listGrounds, listMandates } from "#person/guardian.store.server.ts";
import { AppointedYesFields, DecisionFields, MandateFields } from "#person/guardian-forms.tsx";
import { AppointedYeses, Decisions, Mandates } from "#person/guardian-list.tsx";
import { recordAppointedYes, recordDecision, recordMandate, signOff, takeDecisionBack } from "#person/record-guardian.ts";
import { Ask, Do } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/guardians.page";

export const handle = { audit: "person.guardians" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("person.guardians", async (scope, { personId, here }) => {
  if (!here.speaksForHer && !here.isCoordinator) notFound();
  return {
    decisions: await listDecisions(scope, personId),
    grounds: here.isCoordinator ? await listGrounds(scope, here.jurisdiction) : [],
    mandates: await listMandates(scope, personId),
    rule: await findAppointedRule(scope, here.jurisdiction),
    yeses: await listAppointedYes(scope, personId),
    areas: await listLifeAreas(scope, here.jurisdiction),
  };
});

export const action = personAction("person.guardians-change", async (scope, { here, form, intent }) => {
  if (!here.isCoordinator) notFound();
  if (intent === "decision") {
    const read = readForm(DecisionForm, form);
    const done = read.ok ? await recordDecision(scope, here, read.input) : read;
    return done.ok ? { ok: true, said: "guardian.decision-recorded" } : done;
  }
  if (intent?.startsWith("back-")) {
    const read = readForm(TakeBackForm, form);
    const done = read.ok ? await takeDecisionBack(scope, here, read.input) : read;
    return done.ok ? { ok: true, said: "guardian.decision-taken-back" } : done;
  }
  if (intent === "mandate") {
    const read = readForm(MandateForm, form);
    const known = (await listLifeAreas(scope, here.jurisdiction)).map((area) => area.code);
    const done = read.ok ? await recordMandate(scope, here, known, read.input) : read;
    return done.ok ? { ok: true, said: "guardian.mandate-recorded" } : done;
  }
  if (intent === "yes") {
    const read = readForm(AppointedYesForm, form);
    const done = read.ok ? await recordAppointedYes(scope, here, read.input) : read;
    return done.ok ? { ok: true, said: "guardian.yes-recorded" } : done;
  }
  if (intent?.startsWith("sign-")) {
    const read = readForm(SignOffForm, form);
    const done = read.ok ? await signOff(scope, here, read.input) : read;
    return done.ok ? { ok: true, said: "guardian.signed-off" } : done;
  }
  return refuse("form.not-ours");
});

/** What others have decided about her: where guardians disagree, by a mandate, and what an appointed guardian said yes to. */
export default function GuardiansPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const { here, decisions, grounds, mandates, rule, yeses, areas, formKey } = loaderData;
  const current = mandates.filter((each) => each.isNow);
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {here.isOwner ? t("guardian.title-own") : t("guardian.title", { name: here.givenName })}
      </Heading>
      <Section id="decisions" title={t("guardian.decisions")} size="small" className="stack">
        <BodyLong>{t("guardian.decisions-about")}</BodyLong>
        <Decisions decisions={decisions} isCoordinator={here.isCoordinator} formKey={formKey} refused={refused} />
        {here.isCoordinator && (
          <details open={refused?.intent === "decision"}>
            <summary>{t("guardian.record-decision")}</summary>
            <Ask formKey={formKey} refused={refused} intent="decision" label={t("guardian.record-decision")}>
              <DecisionFields grounds={grounds} />
              <Do kind="secondary">{t("guardian.do-record-decision")}</Do>
            </Ask>
          </details>
        )}
      </Section>
      <Section id="mandates" title={t(here.jurisdiction === "se" ? "guardian.mandates-se" : "guardian.mandates-no")} size="small" className="stack">
        <BodyLong>{t("guardian.mandates-about")}</BodyLong>
        <Mandates mandates={mandates} areas={areas} />
        {here.isCoordinator && (
          <details open={refused?.intent === "mandate"}>
            <summary>{t("guardian.record-mandate")}</summary>
            <Ask formKey={formKey} refused={refused} intent="mandate" label={t("guardian.record-mandate")}>
              <MandateFields areas={areas} />
              <Do kind="secondary">{t("guardian.do-record-mandate")}</Do>
            </Ask>
          </details>
        )}
      </Section>
      {mandates.length > 0 && rule !== undefined && (
        <Section id="yes" title={t("guardian.yes")} size="small" className="stack">
          <BodyShort size="small">{t("guardian.law", { source: rule.source })}</BodyShort>
          {!rule.isAllowed && <Alert variant="info">{t("guardian.law-forbids-yes")}</Alert>}
          {rule.isAllowed && <AppointedYeses yeses={yeses} areas={areas} isCoordinator={here.isCoordinator} formKey={formKey} refused={refused} />}
          {rule.isAllowed && here.isCoordinator && current.length > 0 && (
            <details open={refused?.intent === "yes"}>
              <summary>{t("guardian.record-yes")}</summary>
              <Ask formKey={formKey} refused={refused} intent="yes" label={t("guardian.record-yes")}>
                <AppointedYesFields mandates={current} areas={areas} name={here.givenName} />
                <Do kind="secondary">{t("guardian.do-record-yes")}</Do>
              </Ask>
            </details>
          )}
        </Section>
      )}
      <p>
        <Link to={`/persons/${here.personId}/consents`}>{t("guardian.to-consents")}</Link>
      </p>
    </div>
  );
}
