import type { ReactNode } from "react";
import { Ask, Carry, Choice, DayField, Do, type RefusedShown } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { PlanRead } from "#plan/plan.ts";

interface FrameFormsProps {
  readonly plan: PlanRead;
  readonly leadCandidates: readonly { readonly id: string; readonly name: string }[];
  readonly formKey: string;
  readonly refused: (RefusedShown & { readonly current: unknown }) | undefined;
}

/** Two small forms, folded away: the period with its review, and who has the overall responsibility. */
export function FrameForms(props: FrameFormsProps): { period: ReactNode; lead: ReactNode } {
  return { period: <PeriodAsked {...props} />, lead: <LeadAsked {...props} /> };
}

/** After a conflict the form carries on from what stands now. */
const versionNow = ({ plan, refused }: FrameFormsProps): number => (refused?.current as { version?: number } | null | undefined)?.version ?? plan.plan.version;

function PeriodAsked(props: FrameFormsProps) {
  const t = useTexts();
  const { periodFrom, periodTo, nextReviewOn } = props.plan.plan;
  return (
    <details className="no-print" open={props.refused?.intent === "period"}>
      <summary>{t("period.change")}</summary>
      <Ask formKey={props.formKey} refused={props.refused} intent="period" label={t("period.change")}>
        <Carry name="version" value={versionNow(props)} />
        <DayField name="periodFrom" label={t("period.from")} defaultValue={periodFrom ?? undefined} />
        <DayField name="periodTo" label={t("period.to")} defaultValue={periodTo ?? undefined} />
        <DayField name="nextReviewOn" label={t("period.review")} defaultValue={nextReviewOn ?? undefined} />
        <Do kind="secondary">{t("period.save")}</Do>
      </Ask>
    </details>
  );
}

function LeadAsked(props: FrameFormsProps) {
  const t = useTexts();
  return (
    <details className="no-print" open={props.refused?.intent === "lead"}>
      <summary>{t("lead.change")}</summary>
      <Ask formKey={props.formKey} refused={props.refused} intent="lead" label={t("lead.change")}>
        <Carry name="version" value={versionNow(props)} />
        <Choice name="leadAgencyId" label={t("lead.which")} empty={t("goal.choose")} defaultValue={props.plan.plan.leadAgencyId ?? undefined} options={props.leadCandidates.map(({ id, name }) => ({ value: id, label: name }))} />
        <Do kind="secondary">{t("lead.save")}</Do>
      </Ask>
    </details>
  );
}
