import { Alert, BodyShort, Tag } from "@navikt/ds-react";
import { Ask, Carry, Choice, Do, Words } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { FollowUpForm } from "#plan/follow-up-goal.tsx";
import { isLate, type Measure } from "#plan/plan.ts";
import { MEASURE_STATUSES, mayReport } from "#plan/plan-review.ts";

/** One measure: who, by when, how it goes; a form for whoever answers for it. */
export function FollowUpMeasure({ measure, formKey, refused, reviewer }: FollowUpForm & { readonly measure: Measure }) {
  const t = useTexts();
  const intent = `measure.${measure.id}`;
  const isRefused = refused?.intent === intent;
  // what stands now, where someone was faster: sending again then builds on that
  const current = isRefused ? (refused.current as Measure | null) : null;
  const now = current ?? measure;
  const late = isLate(measure, reviewer.today);
  return (
    <li className="stack--tight" id={`measure-${measure.id}`}>
      <BodyShort weight="semibold">{measure.what}</BodyShort>
      <BodyShort size="small">
        {[measure.ownerName, measure.agencyName].filter(Boolean).join(", ")} · {t("follow-up.due")} <Day when={measure.dueOn} />
      </BodyShort>
      <div className="row">
        <Tag size="small" variant={measure.status === "reached" ? "success" : "neutral"}>
          {t(`plan-history.measure-status.${measure.status}`)}
        </Tag>
        {late && (
          <Tag size="small" variant="warning">
            {t("follow-up.late")}
          </Tag>
        )}
      </div>
      {measure.statusReason !== null && (
        <BodyShort size="small" className="pre-line">
          {measure.statusReason}
        </BodyShort>
      )}
      {mayReport(measure, reviewer) && (
        <details open={isRefused}>
          <summary>{t("follow-up.report")}</summary>
          {current !== null && (
            <Alert variant="info" size="small">
              {t("follow-up.now-says", { status: t(`plan-history.measure-status.${now.status}`), reason: now.statusReason ?? "" })}
            </Alert>
          )}
          <Ask formKey={formKey} refused={refused} intent={intent} label={t("follow-up.report-on", { what: measure.what })}>
            <Carry name="version" value={now.version} />
            <Choice
              name="status"
              label={t("follow-up.measure-status")}
              defaultValue={measure.status}
              options={MEASURE_STATUSES.map((value) => ({ value, label: t(`plan-history.measure-status.${value}`) }))}
            />
            <Words
              name="reason"
              label={t("follow-up.reason")}
              description={t("follow-up.reason-when")}
              defaultValue={measure.statusReason ?? ""}
              rows={2}
              maxLength={2000}
            />
            <Do kind="secondary">{t("follow-up.save-status")}</Do>
          </Ask>
        </details>
      )}
    </li>
  );
}
