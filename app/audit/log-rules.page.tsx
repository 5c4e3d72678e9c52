import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { listControlled } from "#audit/log-case.store.server.ts";
import { logRuleKinds, RuleForm } from "#audit/log-control.ts";
import { listLogRules, replaceRule } from "#audit/log-rule.store.server.ts";
import { Ask, Choice, Do, Line, Pick } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/log-rules.page";

export const handle = { audit: "log-control.rules" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("log-control.rules", async (scope) => {
  const agencies = await listControlled(scope);
  if (agencies.length === 0) notFound();
  return { agencies, rules: await listLogRules(scope) };
});

export const action = pageAction("log-control.rules", async (scope, { form }) => {
  const agencies = await listControlled(scope);
  if (agencies.length === 0) notFound();
  const read = readForm(RuleForm, form);
  if (!read.ok) return read;
  if (!agencies.some(({ id }) => id === read.input.agencyId)) return { ok: false, problems: [{ code: "form.not-valid", field: "agencyId" }] };
  await replaceRule(scope, read.input);
  await recordAccess(scope, { event: "log-control.set-rule", action: "C", subject: "agency", subjectId: read.input.agencyId });
  return { ok: true, said: "log-control.rule-set" };
});

/** What points a visit out, with its measure and source; each agency may have its own from a day on. */
export default function LogRulesPage({ loaderData: { agencies, rules, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("log-control.rules")}
      </Heading>
      <BodyShort>{t("log-control.rules-about")}</BodyShort>
      <ul className="plain-list cards">
        {rules.map((rule) => (
          <li key={rule.id} className="card">
            <BodyShort weight="semibold">{t(`log-control.kind.${rule.kind}`)}</BodyShort>
            <BodyShort size="small">
              {t.of(`log-control.measure.${rule.kind}`, { amount: rule.amount ?? 0, from: rule.fromHour ?? 0, to: rule.toHour ?? 0 })}
            </BodyShort>
            <BodyShort size="small" className="muted">
              {rule.agencyName ?? t("log-control.for-all")} · {t("log-control.since", { day: formatDay(rule.validFrom, t.language) })} · {rule.source}
            </BodyShort>
            {!rule.isOn && (
              <div>
                <Tag size="small" variant="neutral">
                  {t("log-control.is-off")}
                </Tag>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Section id="set" title={t("log-control.set-rule")} size="small">
        <Ask formKey={formKey} refused={refused} label={t("log-control.set-rule")}>
          <Choice name="agencyId" label={t("log-control.agency")} options={agencies.map(({ id, name }) => ({ value: id, label: name }))} />
          <Choice name="kind" label={t("log-control.kind")} options={logRuleKinds.map((value) => ({ value, label: t(`log-control.kind.${value}`) }))} />
          <Pick
            name="isOn"
            label={t("log-control.on-or-off")}
            defaultValue="on"
            options={[
              { value: "on", label: t("log-control.on") },
              { value: "off", label: t("log-control.off") },
            ]}
          />
          <Line name="amount" type="number" label={t("log-control.amount")} description={t("log-control.amount-about")} optional />
          <Line name="fromHour" type="number" label={t("log-control.from-hour")} optional />
          <Line name="toHour" type="number" label={t("log-control.to-hour")} optional />
          <Line name="source" label={t("log-control.source")} description={t("log-control.source-about")} />
          <Do>{t("log-control.set-do")}</Do>
        </Ask>
      </Section>
      <p>
        <Link to="/log-control">{t("log-control.title")}</Link>
      </p>
    </div>
  );
}
