import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, personAction, personLoader, type Refused } from "#access/page.server.ts";
import { KeepFromGuardians } from "#person/keep-from-guardians.tsx";
import { readKept } from "#person/read-blocks.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Ask, Carry, Choice, Do } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import { changeMeasure } from "#plan/change-measure.ts";
import { Conflict, isConflict, type TwoWordings, typedText } from "#plan/conflict.tsx";
import { ChangeMeasureForm, readOwner } from "#plan/measure.ts";
import { MeasureOwner, MeasureStatusTag } from "#plan/measure-card.tsx";
import { MeasureFields, ownerValueOf } from "#plan/measure-fields.tsx";
import { listCircle } from "#plan/measure.store.server.ts";
import { openPlan } from "#plan/open-plan.ts";
import type { Measure, PlanRead } from "#plan/plan.ts";
import { TopicTag, useAreaName } from "#plan/plan-part.tsx";
import { SaidAgainst } from "#plan/said-against.tsx";
import { findFooting } from "#plan/footing.store.server.ts";
import type { Route } from "./+types/measure.page";

export const handle = { audit: "plan.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("plan.read", async (scope, { personId, params, here }) => {
  const measureId = idFrom(params, "measureId");
  const plan = await openPlan(scope, personId);
  const measure = plan?.measures.find((each) => each.id === measureId);
  if (plan === undefined || measure === undefined) notFound();
  const ownPlace = here.capacity === "circle" && !here.mayWrite ? ((await findFooting(scope, personId))?.circleMemberId ?? null) : null;
  const isHisOwn = ownPlace !== null && ownPlace === measure.circleMemberId;
  return {
    plan,
    measure,
    isHisOwn,
    circle: here.mayWrite || isHisOwn ? await listCircle(scope, personId) : [],
    kept: await readKept(scope, here, "measure", measureId),
  };
});

export const action = personAction("plan.change-measure", async (scope, { form, personId, params }) => {
  const measureId = idFrom(params, "measureId");
  const read = readForm(ChangeMeasureForm, form);
  if (!read.ok) return read;
  const { owner, outsideName, outsideAgency, ...measure } = read.input;
  const named = readOwner(owner, outsideName, outsideAgency);
  if (!named.ok) return named;
  const changed = await changeMeasure(scope, { personId, measureId, ...measure, owner: named.owner });
  if (changed.ok) return { ok: true, said: "measure-saved" };
  // what stands now, as the page shows it: with names instead of ids
  if (changed.current === undefined) return changed;
  return { ...changed, current: (await openPlan(scope, personId))?.measures.find((each) => each.id === measureId) };
});

export default function MeasurePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const { plan, measure, isHisOwn, circle, kept, here, formKey } = loaderData;
  const refused = actionData as Refused | undefined;
  const areaName = useAreaName(plan.lifeAreas);
  const base = `/persons/${here.personId}/plan`;
  const goal = plan.goals.find((each) => each.id === measure.goalId);
  const faster = isConflict(refused) ? (refused?.current as Measure | null) : null;
  const twoWordings = useTwoWordings(plan, circle);
  return (
    <>
      <BodyShort>
        <Link to={`${base}#measure-${measure.id}`}>{t("back")}</Link>
      </BodyShort>
      <BodyShort className="muted">
        {t("measure.heading")}, {areaName(measure.lifeArea)}
      </BodyShort>
      <Heading level="1" size="medium">
        {measure.what}
      </Heading>
      <MeasureOwner measure={measure} />
      <BodyShort>{t("measure.from-to", { from: formatDay(measure.startsOn, t.language), to: formatDay(measure.dueOn, t.language) })}</BodyShort>
      {measure.extent !== "" && <BodyShort>{measure.extent}</BodyShort>}
      {measure.how !== "" && <BodyShort className="pre-line">{measure.how}</BodyShort>}
      <div className="row">
        <MeasureStatusTag measure={measure} today={plan.today} />
        <TopicTag of={measure} />
      </div>
      {measure.statusReason !== null && <BodyShort size="small">{t("goal.status-why", { reason: measure.statusReason })}</BodyShort>}
      {goal !== undefined && (
        <BodyShort>
          {t("measure.belongs-to")}: <Link to={`${base}/goals/${goal.id}`}>{goal.words}</Link>
        </BodyShort>
      )}
      <SaidAgainst said={measure.disagreements} />
      <KeepFromGuardians personId={here.personId} item="measure" itemId={measure.id} kept={kept} formKey={formKey} />
      <div className="row no-print">
        {(here.mayWrite || isHisOwn) && (
          <ButtonLink to={`${base}/follow-up#measure-${measure.id}`} variant="secondary" size="small">
            {t("measure.report")}
          </ButtonLink>
        )}
        {here.isOpen && here.capacity !== "preview" && (
          <ButtonLink to={`${base}/disagree?item=measure&id=${measure.id}`} variant="tertiary" size="small">
            {t("disagreement.say")}
          </ButtonLink>
        )}
      </div>
      {(here.mayWrite || isHisOwn) && (
        <>
          <Heading level="2" size="small">
            {t("measure.change-title")}
          </Heading>
          <Ask formKey={formKey} refused={refused} label={t("measure.change-title")}>
            {refused !== undefined && faster !== null && <Conflict wordings={twoWordings(faster, refused.typed)} />}
            <Carry name="version" value={faster?.version ?? measure.version} />
            <Choice
              name="goalId"
              label={t("measure.goal")}
              empty={t("measure.goal-none")}
              options={plan.goals.map(({ id, words }) => ({ value: id, label: words }))}
              defaultValue={measure.goalId ?? undefined}
            />
            <MeasureFields
              choices={{ plan, circle, onlyCircleMember: isHisOwn ? (measure.circleMemberId ?? undefined) : undefined }}
              isOwner={here.isOwner}
              measure={measure}
            />
            <Do>{t("measure.save")}</Do>
          </Ask>
        </>
      )}
    </>
  );
}

/** Each field as it stands beside each field as it was typed, in words. */
function useTwoWordings(plan: PlanRead, circle: readonly { readonly id: string; readonly name: string }[]) {
  const t = useTexts();
  const dayOf = (day: string) => (day === "" ? "" : formatDay(day, t.language));
  const goalOf = (id: string | null) => plan.goals.find((goal) => goal.id === id)?.words ?? t("measure.goal-none");
  const ownerOf = (choice: string, outside: string): string => {
    const [kind, id] = choice.split(":");
    if (kind === "outside") return outside;
    if (kind === "person") return plan.person.name;
    const seated = plan.participants.find((each) => each.professionalId === id);
    return kind === "circle" ? (circle.find((each) => each.id === id)?.name ?? "") : seated === undefined ? "" : `${seated.name}, ${seated.agencyName}`;
  };
  return (now: Measure, typed: Record<string, string | string[]>): TwoWordings[] => {
    const yours = (name: string) => typedText(typed, name);
    const outsideYours = [yours("outsideName"), yours("outsideAgency")].filter(Boolean).join(", ");
    const outsideNow = [now.ownerName, now.agencyName].filter(Boolean).join(", ");
    return [
      { label: t("measure.goal"), now: goalOf(now.goalId), yours: goalOf(yours("goalId")) },
      { label: t("measure.what"), now: now.what, yours: yours("what") },
      {
        label: t("measure.owner"),
        now: outsideNow,
        yours: yours("owner") === ownerValueOf(now) && now.ownerKind !== "outside" ? outsideNow : ownerOf(yours("owner"), outsideYours),
      },
      { label: t("measure.starts"), now: dayOf(now.startsOn), yours: dayOf(yours("startsOn")) },
      { label: t("measure.due"), now: dayOf(now.dueOn), yours: dayOf(yours("dueOn")) },
      { label: t("measure.extent"), now: now.extent, yours: yours("extent") },
      { label: t("measure.how"), now: now.how, yours: yours("how") },
    ];
  };
}
