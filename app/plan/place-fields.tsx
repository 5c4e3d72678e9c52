import type { SeenBy } from "#consent/seen-by.ts";
import { WhoCanSee } from "#consent/who-can-see.tsx";
import { Choice } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import { areasToWriteIn, COMMON, type PlanRead } from "#plan/plan.ts";
import { useAreaName } from "#plan/plan-part.tsx";

interface PlaceFieldsProps {
  readonly plan: PlanRead;
  readonly areaLabel: string;
  readonly areaHint: string;
  readonly areaEmpty: string;
  readonly topicNone: string;
  readonly defaultArea?: string | undefined;
  /** who would see it where it stands from the beginning, and what else of the form decides where that is */
  readonly seenBy?: SeenBy | null;
  readonly besides?: readonly string[];
}

/** Which part of life something belongs to, and whether it belongs to a topic kept from someone: together they decide who sees it. */
export function PlaceFields({ plan, areaLabel, areaHint, areaEmpty, topicNone, defaultArea, seenBy, besides = [] }: PlaceFieldsProps) {
  const t = useTexts();
  const areaName = useAreaName(plan.lifeAreas);
  const areas = [
    ...areasToWriteIn(plan).map(({ code }) => ({ value: code, label: areaName(code) })),
    { value: COMMON, label: `${t("plan.area.common")} (${t("plan.area.common-why").toLowerCase()})` },
  ];
  return (
    <>
      <Choice name="lifeArea" label={areaLabel} description={areaHint} empty={areaEmpty} options={areas} defaultValue={defaultArea} />
      {plan.topics.length > 0 && (
        <Choice name="topicId" label={t("goal.topic")} empty={topicNone} options={plan.topics.map(({ id, name }) => ({ value: id, label: name }))} />
      )}
      <WhoCanSee seenBy={seenBy} fields={["lifeArea", "topicId", ...besides]} />
    </>
  );
}
