import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Goal, PlanRead } from "#plan/plan.ts";
import { MeasureCard } from "#plan/measure-card.tsx";
import { Missing, Part, TopicTag, useAreaName } from "#plan/plan-part.tsx";
import { Attribution } from "#plan/plan-words.tsx";
import { SaidAgainst } from "#plan/said-against.tsx";

interface GoalsProps {
  readonly plan: PlanRead;
  readonly here?: PersonHere | undefined;
}

/** Her goals by life area, each with the measures that serve it; then the measures that stand alone. */
export function GoalsAndMeasures({ plan, here }: GoalsProps) {
  const t = useTexts();
  const areaName = useAreaName(plan.lifeAreas);
  const areas = [...new Set(plan.goals.map((goal) => goal.lifeArea))];
  const alone = plan.measures.filter((measure) => measure.goalId === null);
  const base = `/persons/${plan.person.id}/plan`;
  return (
    <>
      <Part id="goals" title={t("goal.title")}>
        {plan.goals.length === 0 && <Missing>{t("goal.none")}</Missing>}
        {areas.map((area) => (
          <section key={area} className="stack" aria-labelledby={`area-${area}`}>
            <Heading level="3" size="small" id={`area-${area}`} className="area-name">
              {areaName(area)}
            </Heading>
            {plan.goals
              .filter((goal) => goal.lifeArea === area)
              .map((goal) => (
                <GoalWithMeasures key={goal.id} goal={goal} plan={plan} here={here} />
              ))}
          </section>
        ))}
        {here?.mayWrite && (
          <div className="no-print">
            <ButtonLink to={`${base}/goals/new`} variant="secondary" size="small">
              {t("goal.add")}
            </ButtonLink>
          </div>
        )}
      </Part>
      <Part id="measures" title={t("measure.title")}>
        {alone.length === 0 && <Missing>{plan.measures.length === 0 ? t("measure.none-at-all") : t("measure.none")}</Missing>}
        {alone.length > 0 && (
          <ul className="cards plain-cards">
            {alone.map((measure) => (
              <MeasureCard key={measure.id} measure={measure} plan={plan} isLinked={here !== undefined} />
            ))}
          </ul>
        )}
        {here?.mayWrite && (
          <div className="no-print">
            <ButtonLink to={`${base}/measures/new`} variant="secondary" size="small">
              {t("measure.add")}
            </ButtonLink>
          </div>
        )}
      </Part>
    </>
  );
}

function GoalWithMeasures({ goal, plan, here }: GoalsProps & { goal: Goal }) {
  const t = useTexts();
  const serving = plan.measures.filter((measure) => measure.goalId === goal.id);
  return (
    <article className="goal" id={`goal-${goal.id}`} aria-labelledby={`goal-${goal.id}-words`}>
      <Heading level="4" size="xsmall" className="own-words" id={`goal-${goal.id}-words`}>
        {here === undefined ? goal.words : <Link to={`/persons/${plan.person.id}/plan/goals/${goal.id}`}>{goal.words}</Link>}
      </Heading>
      <Attribution wording={goal} person={plan.person} />
      <GoalStanding goal={goal} plan={plan} isOwner={here?.isOwner === true} />
      <SaidAgainst said={goal.disagreements} />
      {serving.length === 0 ? (
        <Missing>{t("goal.no-measures")}</Missing>
      ) : (
        <ul className="cards plain-cards" aria-label={t("goal.measures")}>
          {serving.map((measure) => (
            <MeasureCard key={measure.id} measure={measure} plan={plan} under={goal.lifeArea} isLinked={here !== undefined} />
          ))}
        </ul>
      )}
    </article>
  );
}

/** Soon or in the long run, how it stands by the latest review, and how she finds it herself. */
export function GoalStanding({ goal, plan, isOwner }: { goal: Goal; plan: PlanRead; isOwner: boolean }) {
  const t = useTexts();
  const rating = goal.ratings.at(-1);
  const points = rating && rating.rating.toLocaleString(t.language === "en" ? "en-GB" : t.language === "sv" ? "sv-SE" : "nb-NO");
  return (
    <>
      <div className="row">
        <Tag size="small" variant="outline">
          {t(`goal.horizon.${goal.horizon}`)}
        </Tag>
        <Tag size="small" variant="moderate" data-color={goal.status === "reached" ? "success" : goal.status === "ongoing" ? "info" : "neutral"}>
          {t(`goal.status.${goal.status}`)}
        </Tag>
        <TopicTag of={goal} />
      </div>
      {goal.statusReason !== null && <BodyShort size="small">{t("goal.status-why", { reason: goal.statusReason })}</BodyShort>}
      {goal.reviewedAt !== null && goal.reviewedByName !== null && (
        <BodyShort size="small" className="muted">
          {t("goal.reviewed", { name: goal.reviewedByName })}, <Day when={goal.reviewedAt} />
        </BodyShort>
      )}
      {rating !== undefined && points !== undefined && (
        <BodyShort size="small">
          {isOwner ? t("goal.rating-own", { rating: points }) : t("goal.rating", { name: plan.person.givenName, rating: points })}
          {rating.said !== null && <>. «{rating.said}»</>}{" "}
          <span className="muted">
            (<Day when={rating.ratedAt} />)
          </span>
        </BodyShort>
      )}
    </>
  );
}
