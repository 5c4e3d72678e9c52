import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { stateOf } from "#agency/agency.ts";
import { BackToSetUp } from "#agency/back-to-set-up.tsx";
import { NewDeadlineRule, RuleEnd } from "#agency/deadline-rule.ts";
import { NewRuleForm, RuleCard } from "#agency/deadline-rules.tsx";
import { findAdministration, readAgreement } from "#agency/read-administration.ts";
import { ChangedAgreement, changeAgreement, endDeadlineRule, setDeadlineRule } from "#agency/set-up-agreement.ts";
import { Standing, standingOf } from "#agency/standing.tsx";
import { deadlineEvents } from "#deadline/deadline-event.ts";
import { Ask, Carry, DayField, Do, Line } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/agreement-form.page";

export const handle = { audit: "agency.read-agreement" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("agency.read-agreement", async (scope, { params }) => {
  const administration = (await findAdministration(scope)) ?? notFound();
  const { agreement, parties, rules } = (await readAgreement(scope, administration, idFrom(params, "agreementId"))) ?? notFound();
  const { today } = administration;
  const placeOf = (event: string) => deadlineEvents.findIndex((known) => known === event);
  rules.sort((one, other) => placeOf(one.event) - placeOf(other.event));
  const isOver = (rule: (typeof rules)[number]) => ["ended", "never"].includes(stateOf(rule, today));
  return {
    today,
    agreement,
    parties: parties.filter((party) => party.validTo === null || party.validTo >= today).length,
    own: rules.filter((rule) => rule.agreementId !== null && !isOver(rule)),
    earlier: rules.filter((rule) => rule.agreementId !== null && isOver(rule)),
    above: rules.filter((rule) => rule.agreementId === null && !isOver(rule)),
  };
});

export const action = pageAction("agency.change-agreement", async (scope, { form, intent, params }) => {
  const agreementId = idFrom(params, "agreementId");
  const administration = (await findAdministration(scope)) ?? notFound();
  if (!administration.agreements.some((agreement) => agreement.id === agreementId)) notFound();
  if (intent === "rule") {
    const read = readForm(NewDeadlineRule, form);
    if (!read.ok) return read;
    const done = await setDeadlineRule(scope, agreementId, read.input);
    return done.ok ? { ok: true, said: "agency.rule-set" } : done;
  }
  if (intent?.startsWith("end ")) {
    const read = readForm(RuleEnd, form);
    if (!read.ok) return read;
    const done = await endDeadlineRule(scope, agreementId, read.input);
    return done.ok ? { ok: true, said: "agency.ended" } : done;
  }
  const read = readForm(ChangedAgreement, form);
  if (!read.ok) return read;
  const done = await changeAgreement(scope, agreementId, read.input);
  return done.ok ? { ok: true, said: "agency.saved" } : done;
});

type Loaded = Route.ComponentProps["loaderData"];

export default function AgreementFormPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const { agreement, parties, own, earlier, above, today, formKey } = loaderData;
  const standing = standingOf<Loaded["agreement"]>(refused, "change");
  const around = { today, formKey, refused };
  return (
    <>
      <BackToSetUp />
      <Heading level="1" size="large">
        {t("agency.agreement")}
      </Heading>
      <Section id="deadlines" title={t("agency.deadlines")} className="stack">
        <BodyShort className="muted">{t("agency.deadlines-about")}</BodyShort>
        {own.length === 0 && (
          <Alert variant="info" inline>
            {t("agency.deadlines-none")}
          </Alert>
        )}
        <ul className="plain-list">
          {own.map((rule) => (
            <RuleCard key={rule.id} rule={rule} canEnd {...around} />
          ))}
        </ul>
        <NewRuleForm today={today} formKey={formKey} refused={refused} />
        {earlier.length > 0 && (
          <details>
            <summary>
              {t("agency.deadlines-earlier")} ({earlier.length})
            </summary>
            <ul className="plain-list">
              {earlier.map((rule) => (
                <RuleCard key={rule.id} rule={rule} {...around} />
              ))}
            </ul>
          </details>
        )}
      </Section>
      {above.length > 0 && (
        <Section id="above" title={t("agency.deadlines-above")} className="stack">
          <BodyShort className="muted">{t("agency.deadlines-above-about")}</BodyShort>
          <ul className="plain-list">
            {above.map((rule) => (
              <RuleCard key={rule.id} rule={rule} {...around} />
            ))}
          </ul>
        </Section>
      )}
      <Section id="agreement" title={t("agency.agreement-title")} className="stack">
        <BodyShort>
          <Link to="/administration/agencies">{t("agency.parties", { count: parties })}</Link>
        </BodyShort>
        <Ask formKey={formKey} intent="change" refused={refused} label={t("agency.agreement-title")}>
          {standing !== undefined && (
            <Standing
              facts={[
                [t("agency.name"), standing.name],
                [t("agency.valid-from"), formatDay(standing.validFrom, t.language)],
                [t("agency.valid-to"), standing.validTo === null ? "" : formatDay(standing.validTo, t.language)],
              ]}
            />
          )}
          <Line name="name" label={t("agency.name")} defaultValue={agreement.name} />
          <DayField name="validFrom" label={t("agency.valid-from")} defaultValue={agreement.validFrom} />
          <DayField
            name="validTo"
            label={t("agency.valid-to")}
            description={t("agency.valid-to-about")}
            defaultValue={agreement.validTo ?? undefined}
            optional
          />
          <Carry name="version" value={standing?.version ?? agreement.version} />
          <Do kind="secondary">{t("agency.save")}</Do>
        </Ask>
      </Section>
    </>
  );
}
