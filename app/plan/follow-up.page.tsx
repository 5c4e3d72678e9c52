import { BodyLong, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { type Done, notFound, personAction, personLoader, type Refused } from "#access/page.server.ts";
import type { Scope } from "#access/scope.server.ts";
import { Ask, Carry, DayField, Do } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import { FollowUpGoal } from "#plan/follow-up-goal.tsx";
import { FollowUpMeasure } from "#plan/follow-up-measure.tsx";
import { openPlan } from "#plan/open-plan.ts";
import { GoalReviewed, MeasureReported, NextReview, Rated } from "#plan/plan-review.ts";
import { findReviewer } from "#plan/plan-review.store.server.ts";
import { rateGoal } from "#plan/rate-goal.ts";
import { reportMeasure } from "#plan/report-measure.ts";
import { reviewGoal } from "#plan/review-goal.ts";
import { setNextReview } from "#plan/set-next-review.ts";
import type { Route } from "./+types/follow-up.page";

export const handle = { audit: "plan.follow-up" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("plan.follow-up", async (scope, { personId }) => {
  const read = (await openPlan(scope, personId)) ?? notFound();
  return { plan: read.plan, goals: read.goals, measures: read.measures, lifeAreas: read.lifeAreas, reviewer: await findReviewer(scope, personId) };
});

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A form's intent says what it does and, after a dot, to which goal or measure. */
export const action = personAction("plan.review", async (scope, { form, intent, personId }) => {
  const [what, id] = (intent ?? "").split(".");
  if (what === "next-review") {
    const read = readForm(NextReview, form);
    return read.ok ? said("next-review", await setNextReview(scope, { personId, ...read.input })) : read;
  }
  if (id === undefined || !UUID.test(id)) notFound();
  return followUp(scope, what, { personId, id, form });
});

async function followUp(scope: Scope, what: string | undefined, { personId, id, form }: { personId: string; id: string; form: FormData }): Promise<Done> {
  if (what === "goal") {
    const read = readForm(GoalReviewed, form);
    return read.ok ? said("goal-reviewed", await reviewGoal(scope, { personId, goalId: id, ...read.input })) : read;
  }
  if (what === "rate") {
    const read = readForm(Rated, form);
    return read.ok ? said("goal-rated", await rateGoal(scope, { personId, goalId: id, ...read.input })) : read;
  }
  if (what !== "measure") notFound();
  const read = readForm(MeasureReported, form);
  return read.ok ? said("measure-reported", await reportMeasure(scope, { personId, measureId: id, ...read.input })) : read;
}

const said = (what: string, done: Done): Done => (done.ok ? { ok: true, said: what } : done);

export default function FollowUpPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const { here, plan, goals, measures, lifeAreas, reviewer, formKey } = loaderData;
  const refused = actionData as Refused | undefined;
  const form = { formKey, refused, reviewer };
  const loose = measures.filter(({ goalId }) => goalId === null);
  return (
    <>
      <BodyShort>
        <Link to={`/persons/${here.personId}/plan`}>{t("back")}</Link>
      </BodyShort>
      <Heading level="1" size="large">
        {t("follow-up.title")}
      </Heading>
      <BodyLong>{here.isOwner ? t("follow-up.intro-mine") : t("follow-up.intro")}</BodyLong>
      <Section id="next-review" title={t("follow-up.next-review")} size="small" className="card">
        <BodyShort>{plan.nextReviewOn === null ? t("follow-up.no-review") : <Day when={plan.nextReviewOn} />}</BodyShort>
        {reviewer.mayWrite && reviewer.mayDecide && (
          <details open={refused?.intent === "next-review"}>
            <summary>{t("follow-up.change-review")}</summary>
            <Ask formKey={formKey} refused={refused} intent="next-review" label={t("follow-up.next-review")}>
              <Carry name="version" value={plan.version} />
              <DayField name="nextReviewOn" label={t("follow-up.review-on")} defaultValue={plan.nextReviewOn ?? ""} />
              <Do kind="secondary">{t("follow-up.save-review")}</Do>
            </Ask>
          </details>
        )}
      </Section>
      {goals.length === 0 && measures.length === 0 && <BodyShort>{t("follow-up.nothing")}</BodyShort>}
      {goals.map((goal) => (
        <FollowUpGoal key={goal.id} goal={goal} lifeAreas={lifeAreas} isOwner={here.isOwner} {...form}>
          {measures
            .filter(({ goalId }) => goalId === goal.id)
            .map((measure) => (
              <FollowUpMeasure key={measure.id} measure={measure} {...form} />
            ))}
        </FollowUpGoal>
      ))}
      {loose.length > 0 && (
        <Section id="loose" title={t("follow-up.loose-measures")} className="stack">
          <ul className="plain-list">
            {loose.map((measure) => (
              <FollowUpMeasure key={measure.id} measure={measure} {...form} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
