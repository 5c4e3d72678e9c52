import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader, type Refused } from "#access/page.server.ts";
import { lookAtJoint, whoWouldSee } from "#consent/look-at.ts";
import { Ask, Choice, Do } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import { agreeMeasure } from "#plan/agree-measure.ts";
import { MeasureForm, readOwner } from "#plan/measure.ts";
import { MeasureFields } from "#plan/measure-fields.tsx";
import { listCircle } from "#plan/measure.store.server.ts";
import { openPlan } from "#plan/open-plan.ts";
import { placeOfGoal } from "#plan/place-of-goal.ts";
import { PlaceFields } from "#plan/place-fields.tsx";
import type { Route } from "./+types/measure-form.page";

export const handle = { audit: "plan.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("plan.read", async (scope, { personId, here, url }) => {
  const plan = here.mayWrite ? await openPlan(scope, personId) : undefined;
  if (plan === undefined) notFound();
  const goal = plan.goals.find((each) => each.id === url.searchParams.get("goal"));
  const seenBy = goal && (await whoWouldSee(scope, { personId, kind: "joint", lifeArea: goal.lifeArea, topicId: goal.topicId }));
  return { plan, seenBy, goalId: goal?.id, circle: await listCircle(scope, personId) };
});

export const action = personAction(
  "plan.agree-measure",
  async (scope, { form, personId }) => {
    const read = readForm(MeasureForm, form);
    if (!read.ok) return read;
    const { owner, outsideName, outsideAgency, ...measure } = read.input;
    const named = readOwner(owner, outsideName, outsideAgency);
    if (!named.ok) return named;
    const agreed = await agreeMeasure(scope, { personId, ...measure, owner: named.owner });
    return agreed.ok ? { ok: true, to: `/persons/${personId}/plan?done=measure-saved#measure-${agreed.measureId}` } : agreed;
  },
  "C",
  lookAtJoint({ instead: placeOfGoal }),
);

export default function MeasureFormPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const { plan, seenBy, goalId, circle, here, formKey } = loaderData;
  return (
    <>
      <BodyShort>
        <Link to={`/persons/${here.personId}/plan#${goalId === undefined ? "measures" : `goal-${goalId}`}`}>{t("back")}</Link>
      </BodyShort>
      <Heading level="1" size="large">
        {t("measure.new-title")}
      </Heading>
      <Ask formKey={formKey} refused={actionData as Refused | undefined}>
        <Choice
          name="goalId"
          label={t("measure.goal")}
          empty={t("measure.goal-none")}
          options={plan.goals.map(({ id, words }) => ({ value: id, label: words }))}
          defaultValue={goalId}
        />
        <MeasureFields choices={{ plan, circle }} isOwner={here.isOwner} />
        <PlaceFields
          plan={plan}
          areaLabel={t("measure.area")}
          areaHint={t("measure.area-hint")}
          areaEmpty={t("measure.area-of-goal")}
          topicNone={t("measure.topic-of-goal")}
          seenBy={seenBy ?? null}
          besides={["goalId"]}
        />
        <Do>{t("measure.save")}</Do>
      </Ask>
    </>
  );
}
