import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Children, type ReactNode } from "react";
import type { Refused } from "#access/page.server.ts";
import { Ask, Choice, Do, Words } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import { type Goal, type LifeArea, lifeAreaName } from "#plan/plan.ts";
import { GOAL_STATUSES, RATINGS, type Reviewer } from "#plan/plan-review.ts";
import { Ratings } from "#plan/ratings.tsx";

/** What every form of the follow-up page is given. */
export interface FollowUpForm {
  readonly formKey: string;
  readonly refused: Refused | undefined;
  readonly reviewer: Reviewer;
}

interface FollowUpGoalProps extends FollowUpForm {
  readonly goal: Goal;
  readonly lifeAreas: readonly LifeArea[];
  readonly isOwner: boolean;
  readonly children: ReactNode;
}

/** One goal: her words, how it stands, how she finds it, and its measures. */
export function FollowUpGoal({ goal, lifeAreas, isOwner, formKey, refused, reviewer, children }: FollowUpGoalProps) {
  const t = useTexts();
  const heading = `goal-${goal.id}`;
  const review = `goal.${goal.id}`;
  const rate = `rate.${goal.id}`;
  return (
    <section className="card" aria-labelledby={heading}>
      <BodyShort size="small" className="muted">
        {lifeAreaName(lifeAreas, goal.lifeArea, t.language)}
      </BodyShort>
      <Heading level="2" size="small" id={heading} className="pre-line">
        {goal.words}
      </Heading>
      <div className="row">
        <Tag size="small" variant={goal.status === "reached" ? "success" : "neutral"}>
          {t(`plan-history.status.${goal.status}`)}
        </Tag>
        {goal.reviewedAt !== null && (
          <BodyShort size="small" className="muted">
            {goal.reviewedByName}, <Day when={goal.reviewedAt} />
          </BodyShort>
        )}
      </div>
      {goal.statusReason !== null && <BodyShort className="pre-line">{goal.statusReason}</BodyShort>}
      <Ratings ratings={goal.ratings} isOwner={isOwner} />
      {reviewer.speaksForHer && (
        <details open={refused?.intent === rate}>
          <summary>{t("follow-up.rate")}</summary>
          <Ask formKey={formKey} refused={refused} intent={rate} label={`${t("follow-up.rate")} ${goal.words}`}>
            <Choice
              name="rating"
              label={isOwner ? t("follow-up.rating-mine") : t("follow-up.rating")}
              description={t("follow-up.rating-ends")}
              empty={t("follow-up.choose")}
              options={RATINGS.map((points) => ({ value: String(points), label: pointsLabel(points, t("follow-up.worst"), t("follow-up.best"), t.language) }))}
            />
            <Words name="said" label={t("follow-up.said")} rows={2} maxLength={2000} optional />
            <Do kind="secondary">{t("follow-up.save-rating")}</Do>
          </Ask>
        </details>
      )}
      {reviewer.mayWrite && (
        <details open={refused?.intent === review}>
          <summary>{t("follow-up.review-goal")}</summary>
          <Ask formKey={formKey} refused={refused} intent={review} label={`${t("follow-up.review-goal")}: ${goal.words}`}>
            <Choice
              name="status"
              label={t("follow-up.goal-status")}
              defaultValue={goal.status}
              options={GOAL_STATUSES.map((value) => ({ value, label: t(`plan-history.status.${value}`) }))}
            />
            <Words name="reason" label={t("follow-up.reason")} description={t("follow-up.reason-when")} rows={2} maxLength={2000} />
            <Do kind="secondary">{t("follow-up.save-status")}</Do>
          </Ask>
        </details>
      )}
      {Children.count(children) > 0 && (
        <>
          <Heading level="3" size="xsmall">
            {t("follow-up.measures")}
          </Heading>
          <ul className="plain-list">{children}</ul>
        </>
      )}
    </section>
  );
}

/** "6,5"; at the two ends also what they mean. */
function pointsLabel(points: number, worst: string, best: string, language: string): string {
  const shown = new Intl.NumberFormat(language === "en" ? "en-GB" : language).format(points);
  return points === 1 ? `${shown} – ${worst}` : points === 9 ? `${shown} – ${best}` : shown;
}
