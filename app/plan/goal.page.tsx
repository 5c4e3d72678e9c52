import { BodyLong, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, personAction, personLoader, type Refused } from "#access/page.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { KeepFromGuardians } from "#person/keep-from-guardians.tsx";
import { readKept } from "#person/read-blocks.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Ask, Carry, Do, Pick, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import { Conflict, isConflict, typedText } from "#plan/conflict.tsx";
import { RewordForm } from "#plan/goal.ts";
import { type GoalStanding as GoalNow, listEarlierGoalWordings } from "#plan/goal.store.server.ts";
import { MeasureCard } from "#plan/measure-card.tsx";
import { openPlan } from "#plan/open-plan.ts";
import type { Goal, PlanRead } from "#plan/plan.ts";
import { GoalStanding } from "#plan/plan-goals.tsx";
import { Missing, useAreaName } from "#plan/plan-part.tsx";
import { Attribution, Earlier } from "#plan/plan-words.tsx";
import { rewordGoal } from "#plan/reword-goal.ts";
import { SaidAgainst } from "#plan/said-against.tsx";
import { WhoseWordsAsked } from "#plan/whose-words.tsx";
import type { Route } from "./+types/goal.page";

export const handle = { audit: "plan.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("plan.read", async (scope, { personId, params, here }) => {
  const goalId = idFrom(params, "goalId");
  const plan = await openPlan(scope, personId);
  const goal = plan?.goals.find((each) => each.id === goalId);
  if (plan === undefined || goal === undefined) notFound();
  return {
    plan,
    goal,
    earlier: await listEarlierGoalWordings(scope, goalId),
    kept: await readKept(scope, here, "goal", goalId),
  };
});

export const action = personAction("plan.reword-goal", async (scope, { form, personId, params }) => {
  const read = readForm(RewordForm, form);
  if (!read.ok) return read;
  const done = await rewordGoal(scope, { personId, goalId: idFrom(params, "goalId"), ...read.input });
  return done.ok ? { ok: true, said: "goal-reworded" } : done;
});

export default function GoalPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const { plan, goal, earlier, kept, here, formKey } = loaderData;
  const refused = actionData as Refused | undefined;
  const areaName = useAreaName(plan.lifeAreas);
  const base = `/persons/${here.personId}/plan`;
  const serving = plan.measures.filter((measure) => measure.goalId === goal.id);
  return (
    <>
      <BodyShort>
        <Link to={`${base}#goal-${goal.id}`}>{t("back")}</Link>
      </BodyShort>
      <BodyShort className="muted">
        {t("goal.heading")}, {areaName(goal.lifeArea)}
      </BodyShort>
      <Heading level="1" size="medium" className="own-words">
        {goal.words}
      </Heading>
      <Attribution wording={goal} person={plan.person} />
      <GoalStanding goal={goal} plan={plan} isOwner={here.isOwner} />
      <Earlier wordings={earlier} person={plan.person} />
      <SaidAgainst said={goal.disagreements} />
      <KeepFromGuardians personId={here.personId} item="goal" itemId={goal.id} kept={kept} formKey={formKey} />
      <Heading level="2" size="small">
        {t("goal.measures")}
      </Heading>
      {serving.length === 0 ? (
        <Missing>{t("goal.no-measures")}</Missing>
      ) : (
        <ul className="cards plain-cards">
          {serving.map((measure) => (
            <MeasureCard key={measure.id} measure={measure} plan={plan} under={goal.lifeArea} isLinked />
          ))}
        </ul>
      )}
      {here.mayWrite && (
        <div>
          <ButtonLink to={`${base}/measures/new?goal=${goal.id}`} variant="secondary" size="small">
            {t("goal.add-measure")}
          </ButtonLink>
        </div>
      )}
      {here.speaksForHer ? <Reword here={here} goal={goal} formKey={formKey} refused={refused} /> : <OnlyHers here={here} goal={goal} plan={plan} />}
      {here.isOpen && here.capacity !== "preview" && (
        <div>
          <ButtonLink to={`${base}/disagree?item=goal&id=${goal.id}`} variant="tertiary" size="small">
            {t("disagreement.say")}
          </ButtonLink>
        </div>
      )}
    </>
  );
}

function Reword({ here, goal, formKey, refused }: { here: PersonHere; goal: Goal; formKey: string; refused: Refused | undefined }) {
  const t = useTexts();
  const faster = isConflict(refused) ? (refused?.current as GoalNow | null) : null;
  return (
    <>
      <Heading level="2" size="small">
        {t("goal.reword")}
      </Heading>
      <Ask formKey={formKey} refused={refused} label={t("goal.reword")}>
        {refused !== undefined && faster !== null && (
          <Conflict wordings={[{ label: t("goal.heading"), now: faster.words, yours: typedText(refused.typed, "words") }]} />
        )}
        <Carry name="version" value={faster?.version ?? goal.version} />
        <Words name="words" label={t("goal.heading")} description={t("goal.reword-hint")} defaultValue={goal.words} />
        {here.speaksForHer && !here.isOwner && <WhoseWordsAsked name={here.givenName} />}
        <Pick
          name="horizon"
          label={t("goal.horizon")}
          defaultValue={goal.horizon}
          options={[
            { value: "short", label: t("goal.horizon.short"), description: t("goal.horizon.short-why") },
            { value: "long", label: t("goal.horizon.long"), description: t("goal.horizon.long-why") },
          ]}
        />
        <Do>{t("goal.save")}</Do>
      </Ask>
    </>
  );
}

/** Nobody edits her words: whoever hears something new writes it down as a new goal beside the old. */
function OnlyHers({ here, goal, plan }: { here: PersonHere; goal: Goal; plan: PlanRead }) {
  const t = useTexts();
  const name = plan.person.givenName;
  return (
    <>
      <Heading level="2" size="small">
        {t("goal.only-hers", { name })}
      </Heading>
      {here.mayWrite && (
        <>
          <BodyLong>{t("goal.only-hers-what", { name })}</BodyLong>
          <div>
            <ButtonLink to={`/persons/${here.personId}/plan/goals/new?after=${goal.id}`} variant="secondary" size="small">
              {t("goal.say-anew")}
            </ButtonLink>
          </div>
        </>
      )}
    </>
  );
}
