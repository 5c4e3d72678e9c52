import { BodyShort, Tag } from "@navikt/ds-react";
import type { Period } from "#agency/agency.ts";
import type { AgreementRules } from "#agency/agreement.store.server.ts";
import { ownBases } from "#agency/deadline-rule.ts";
import { PeriodTag, PeriodWords } from "#agency/period-tag.tsx";
import { Standing, standingOf } from "#agency/standing.tsx";
import { deadlineEvents, deadlineUnits, escalations } from "#deadline/deadline-event.ts";
import { Ask, Carry, Choice, DayField, Do, Line, Pick, type RefusedShown } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

interface RuleProps {
  readonly rule: AgreementRules["rules"][number];
  readonly canEnd?: boolean;
  readonly today: string;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** One deadline: what starts it, how long, on what grounds, and when it applies. A law is only shown. */
export function RuleCard({ rule, canEnd = false, today, formKey, refused }: RuleProps) {
  const t = useTexts();
  const intent = `end ${rule.id}`;
  const standing = standingOf<Period & { version: number }>(refused, intent);
  return (
    <li className="card">
      <BodyShort>
        <strong>{t.of(`agency.event.${rule.event}`)}:</strong> {t(`agency.within.${rule.unit}`, { amount: rule.amount })}
        {rule.cutOff !== null && `, ${t("agency.cut-off-line", { time: rule.cutOff })}`}
      </BodyShort>
      {rule.scope !== null && <BodyShort>{t("agency.scope-line", { scope: rule.scope })}</BodyShort>}
      {rule.escalatesTo !== null && <BodyShort>{t("agency.escalates-line", { who: t.of(`agency.escalates.${rule.escalatesTo}`) })}</BodyShort>}
      <div className="row">
        <Tag size="small" variant="neutral">
          {t(`agency.basis.${rule.basis}`)}
        </Tag>
        <PeriodTag {...rule} today={today} />
      </div>
      <BodyShort className="muted">
        {rule.source}. <PeriodWords {...rule} />
      </BodyShort>
      {canEnd && (
        <details key={formKey} open={refused?.intent === intent}>
          <summary>{t("agency.end-rule")}</summary>
          <Ask formKey={formKey} intent={intent} refused={refused} label={`${t("agency.end-rule-do")}: ${t.of(`agency.event.${rule.event}`)}`}>
            {standing !== undefined && (
              <Standing facts={[[t("agency.end-last-day"), standing.validTo === null ? t("agency.end-open") : formatDay(standing.validTo, t.language)]]} />
            )}
            <Carry name="id" value={rule.id} />
            <Carry name="version" value={standing?.version ?? rule.version} />
            <DayField name="lastDay" label={t("agency.end-last-day")} defaultValue={rule.validTo ?? today} />
            <Do kind="secondary">{t("agency.end-rule-do")}</Do>
          </Ask>
        </details>
      )}
    </li>
  );
}

/** A new deadline of the agreement. It has no field for law: that is not the administrator's to write. */
export function NewRuleForm({ today, formKey, refused }: { readonly today: string; readonly formKey: string; readonly refused: RefusedShown | undefined }) {
  const t = useTexts();
  return (
    <details className="card" key={formKey} open={refused?.intent === "rule"}>
      <summary>
        <strong>{t("agency.new-rule")}</strong>
      </summary>
      <BodyShort className="muted">{t("agency.new-rule-about")}</BodyShort>
      <Ask formKey={formKey} intent="rule" refused={refused} label={t("agency.new-rule")}>
        <Choice name="event" label={t("agency.event")} options={deadlineEvents.map((value) => ({ value, label: t(`agency.event.${value}`) }))} />
        <Line name="amount" type="number" label={t("agency.amount")} />
        <Choice name="unit" label={t("agency.unit")} options={deadlineUnits.map((value) => ({ value, label: t(`agency.unit.${value}`) }))} />
        <Pick name="basis" label={t("agency.basis")} options={ownBases.map((value) => ({ value, label: t(`agency.basis.${value}`) }))} />
        <Line name="source" label={t("agency.source")} description={t("agency.source-about")} />
        <Line name="cutOff" label={t("agency.cut-off")} description={t("agency.cut-off-about")} optional />
        <Line name="scope" label={t("agency.scope")} description={t("agency.scope-about")} optional />
        <Pick
          name="escalatesTo"
          label={t("agency.escalates")}
          defaultValue=""
          options={[{ value: "", label: t("agency.escalates.nobody") }, ...escalations.map((value) => ({ value, label: t(`agency.escalates.${value}`) }))]}
        />
        <DayField name="validFrom" label={t("agency.valid-from")} defaultValue={today} />
        <Do>{t("agency.set-rule-do")}</Do>
      </Ask>
    </details>
  );
}
