import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader, type Refused } from "#access/page.server.ts";
import { lookAtJoint, whoWouldSee } from "#consent/look-at.ts";
import { Ask, Do, Pick, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import { GoalForm } from "#plan/goal.ts";
import { openPlan } from "#plan/open-plan.ts";
import { PlaceFields } from "#plan/place-fields.tsx";
import { setGoal } from "#plan/set-goal.ts";
import { WhoseWordsAsked } from "#plan/whose-words.tsx";
import type { Route } from "./+types/goal-form.page";

export const handle = { audit: "plan.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("plan.read", async (scope, { personId, here, url }) => {
  const plan = here.mayWrite ? await openPlan(scope, personId) : undefined;
  if (plan === undefined) notFound();
  // said anew: the new goal begins where the old one stands
  const after = plan.goals.find((goal) => goal.id === url.searchParams.get("after"));
  const at = after && { personId, kind: "joint" as const, lifeArea: after.lifeArea, topicId: null };
  return { plan, area: after?.lifeArea, seenBy: at === undefined ? null : await whoWouldSee(scope, at) };
});

export const action = personAction(
  "plan.set-goal",
  async (scope, { form, personId }) => {
    const read = readForm(GoalForm, form);
    if (!read.ok) return read;
    const set = await setGoal(scope, { personId, ...read.input });
    return set.ok ? { ok: true, to: `/persons/${personId}/plan?done=goal-set#goal-${set.goalId}` } : set;
  },
  "C",
  lookAtJoint({ instead: () => Promise.resolve(null) }),
);

export default function GoalFormPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const { plan, area, seenBy, here, formKey } = loaderData;
  const name = plan.person.givenName;
  return (
    <>
      <BodyShort>
        <Link to={`/persons/${here.personId}/plan#goals`}>{t("back")}</Link>
      </BodyShort>
      <Heading level="1" size="large">
        {t("goal.new-title")}
      </Heading>
      <Ask formKey={formKey} refused={actionData as Refused | undefined}>
        <Words
          name="words"
          label={here.isOwner ? t("goal.words-own") : t("goal.words", { name })}
          description={here.isOwner ? t("goal.words-hint-own") : here.speaksForHer ? t("words.hint-guardian", { name }) : t("goal.words-hint", { name })}
        />
        {here.speaksForHer && !here.isOwner && <WhoseWordsAsked name={name} />}
        <Pick
          name="horizon"
          label={t("goal.horizon")}
          options={[
            { value: "short", label: t("goal.horizon.short"), description: t("goal.horizon.short-why") },
            { value: "long", label: t("goal.horizon.long"), description: t("goal.horizon.long-why") },
          ]}
        />
        <PlaceFields
          plan={plan}
          areaLabel={t("goal.area")}
          areaHint={t("goal.area-hint")}
          areaEmpty={t("goal.choose")}
          topicNone={t("goal.topic-none")}
          defaultArea={area}
          seenBy={seenBy}
        />
        <Do>{t("goal.save")}</Do>
      </Ask>
    </>
  );
}
