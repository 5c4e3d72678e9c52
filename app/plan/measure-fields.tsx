import { BodyShort } from "@navikt/ds-react";
import { Choice, DayField, Line, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Measure, PlanRead } from "#plan/plan.ts";

export interface OwnerChoices {
  readonly plan: PlanRead;
  readonly circle: readonly { readonly id: string; readonly name: string }[];
  /** a relative changing her own measure: it stays hers */
  readonly onlyCircleMember?: string | undefined;
}

/** The value of "who does it" that a measure has now. */
export function ownerValueOf(measure: Pick<Measure, "ownerKind" | "professionalId" | "agencyId" | "circleMemberId">): string {
  if (measure.ownerKind === "professional") return `professional:${measure.professionalId}:${measure.agencyId}`;
  return measure.ownerKind === "circle" ? `circle:${measure.circleMemberId}` : measure.ownerKind;
}

/** Everyone at the table, then her circle, then "someone else": one list, so that it works without JavaScript. */
function useOwnerOptions({ plan, circle, onlyCircleMember }: OwnerChoices, isOwner: boolean, current: Measure | undefined) {
  const t = useTexts();
  const seated = plan.participants.map((each) => ({
    value: `professional:${each.professionalId}:${each.agencyId}`,
    label: `${each.name}, ${each.agencyName}`,
  }));
  const near = circle.map((each) => ({ value: `circle:${each.id}`, label: t("measure.owner.circle", { name: each.name, person: plan.person.givenName }) }));
  if (onlyCircleMember !== undefined) return near.filter((each) => each.value === `circle:${onlyCircleMember}`);
  const all = [
    ...seated,
    { value: "person", label: isOwner ? t("measure.owner.person-own", { name: plan.person.name }) : plan.person.name },
    ...near,
    { value: "outside", label: t("measure.owner.outside") },
  ];
  // an owner who no longer takes part still stands there until someone chooses another
  const isListed = current === undefined || all.some((each) => each.value === ownerValueOf(current));
  return isListed ? all : [{ value: ownerValueOf(current), label: [current.ownerName, current.agencyName].filter(Boolean).join(", ") }, ...all];
}

/** What, how much, how, who, from when and until when. The order in which people say it. */
export function MeasureFields({ choices, isOwner, measure }: { choices: OwnerChoices; isOwner: boolean; measure?: Measure }) {
  const t = useTexts();
  const owners = useOwnerOptions(choices, isOwner, measure);
  const isOutside = measure?.ownerKind === "outside";
  return (
    <>
      <Words name="what" rows={2} label={t("measure.what")} defaultValue={measure?.what} />
      <Choice
        name="owner"
        label={t("measure.owner")}
        description={t("measure.owner-hint")}
        empty={t("goal.choose")}
        options={owners}
        defaultValue={measure && ownerValueOf(measure)}
      />
      {choices.onlyCircleMember === undefined && (
        <fieldset className="plain-fieldset">
          <legend>
            <BodyShort as="span" size="small" className="muted">
              {t("measure.outside-fields")}
            </BodyShort>
          </legend>
          <Line name="outsideName" label={t("measure.outside-name")} defaultValue={isOutside ? measure.ownerName : undefined} />
          <Line name="outsideAgency" label={t("measure.outside-agency")} defaultValue={isOutside ? (measure.agencyName ?? undefined) : undefined} />
        </fieldset>
      )}
      <div className="row row--top">
        <DayField name="startsOn" label={t("measure.starts")} defaultValue={measure?.startsOn ?? choices.plan.today} />
        <DayField name="dueOn" label={t("measure.due")} defaultValue={measure?.dueOn} />
      </div>
      <Line name="extent" label={t("measure.extent")} optional defaultValue={measure?.extent} />
      <Words name="how" rows={3} label={t("measure.how")} optional defaultValue={measure?.how} />
    </>
  );
}
