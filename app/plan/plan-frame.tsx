import { Ask, Carry, Choice, DayField, Do, type RefusedShown } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import { Conflict, isConflict, typedText } from "#plan/conflict.tsx";
import type { Period } from "#plan/period.ts";
import type { PlanRead } from "#plan/plan.ts";

interface FrameFormsProps {
  readonly plan: PlanRead;
  readonly leadCandidates: readonly { readonly id: string; readonly name: string }[];
  readonly formKey: string;
  readonly refused: (RefusedShown & { readonly current: unknown }) | undefined;
}

type FrameNow = Period & { readonly leadAgencyId: string | null; readonly version: number };

/** After a conflict: what stands now, from which the form carries on. */
const standing = ({ refused }: FrameFormsProps): FrameNow | undefined =>
  isConflict(refused) ? ((refused?.current as FrameNow | null) ?? undefined) : undefined;

/** Folded away beside the dates: how long the plan lasts, and when it is gone through again. */
export function PeriodAsked(props: FrameFormsProps) {
  const t = useTexts();
  const { periodFrom, periodTo, nextReviewOn } = props.plan.plan;
  const now = props.refused?.intent === "period" ? standing(props) : undefined;
  const dayOf = (day: string | null) => (day === null || day === "" ? t("period.not-set") : formatDay(day, t.language));
  const yours = (name: string) => dayOf(typedText(props.refused?.typed ?? {}, name));
  return (
    <details className="no-print" open={props.refused?.intent === "period"}>
      <summary>{t("period.change")}</summary>
      <Ask formKey={props.formKey} refused={props.refused} intent="period" label={t("period.change")}>
        {now !== undefined && (
          <Conflict
            wordings={[
              { label: t("period.from"), now: dayOf(now.periodFrom), yours: yours("periodFrom") },
              { label: t("period.to"), now: dayOf(now.periodTo), yours: yours("periodTo") },
              { label: t("period.review"), now: dayOf(now.nextReviewOn), yours: yours("nextReviewOn") },
            ]}
          />
        )}
        <Carry name="version" value={now?.version ?? props.plan.plan.version} />
        <DayField name="periodFrom" label={t("period.from")} defaultValue={periodFrom ?? undefined} />
        <DayField name="periodTo" label={t("period.to")} defaultValue={periodTo ?? undefined} />
        <DayField name="nextReviewOn" label={t("period.review")} defaultValue={nextReviewOn ?? undefined} />
        <Do kind="secondary">{t("period.save")}</Do>
      </Ask>
    </details>
  );
}

/** Folded away beside the name: who has the overall responsibility. */
export function LeadAsked(props: FrameFormsProps) {
  const t = useTexts();
  const now = props.refused?.intent === "lead" ? standing(props) : undefined;
  const nameOf = (id: string | null) => props.leadCandidates.find((each) => each.id === id)?.name ?? t("lead.none");
  return (
    <details className="no-print" open={props.refused?.intent === "lead"}>
      <summary>{t("lead.change")}</summary>
      <Ask formKey={props.formKey} refused={props.refused} intent="lead" label={t("lead.change")}>
        {now !== undefined && (
          <Conflict
            wordings={[{ label: t("lead.title"), now: nameOf(now.leadAgencyId), yours: nameOf(typedText(props.refused?.typed ?? {}, "leadAgencyId")) }]}
          />
        )}
        <Carry name="version" value={now?.version ?? props.plan.plan.version} />
        <Choice
          name="leadAgencyId"
          label={t("lead.which")}
          empty={t("goal.choose")}
          defaultValue={props.plan.plan.leadAgencyId ?? undefined}
          options={props.leadCandidates.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Do kind="secondary">{t("lead.save")}</Do>
      </Ask>
    </details>
  );
}
