import { BodyShort, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import { isLate, type Measure, type PlanRead } from "#plan/plan.ts";
import { TopicTag, useAreaName } from "#plan/plan-part.tsx";
import { SaidAgainst } from "#plan/said-against.tsx";

export function MeasureStatusTag({ measure, today }: { measure: Measure; today: string }) {
  const t = useTexts();
  const color = measure.status === "reached" ? "success" : measure.status === "ongoing" ? "info" : "neutral";
  return (
    <>
      <Tag size="small" variant="moderate" data-color={color}>
        {t(`measure.status.${measure.status}`)}
      </Tag>
      {isLate(measure, today) && (
        <Tag size="small" variant="moderate" data-color="warning">
          {t("measure.late")}
        </Tag>
      )}
    </>
  );
}

/** Who does it, with the number to call. */
export function MeasureOwner({ measure }: { measure: Measure }) {
  const t = useTexts();
  const name = measure.ownerName === "" ? t("plan.unknown-owner") : measure.ownerName;
  return (
    <BodyShort>
      {measure.agencyName === null ? name : `${name}, ${measure.agencyName}`}
      {measure.ownerPhone !== null && (
        <>
          {" "}
          <a href={`tel:${measure.ownerPhone.replaceAll(" ", "")}`} aria-label={t("measure.call", { name: `${name}, ${measure.ownerPhone}` })} className="tel">
            {measure.ownerPhone}
          </a>
        </>
      )}
    </BodyShort>
  );
}

interface MeasureCardProps {
  readonly measure: Measure;
  readonly plan: PlanRead;
  /** the life area of what it stands under: only another one is named */
  readonly under?: string;
  readonly isLinked: boolean;
}

/** Who, what, until when, how much and how; its disagreements beside it. */
export function MeasureCard({ measure, plan, under, isLinked }: MeasureCardProps) {
  const t = useTexts();
  const areaName = useAreaName(plan.lifeAreas);
  const until = formatDay(measure.dueOn, t.language);
  return (
    <li className="card" id={`measure-${measure.id}`}>
      <BodyShort weight="semibold">
        {isLinked ? <Link to={`/persons/${plan.person.id}/plan/measures/${measure.id}`}>{measure.what}</Link> : measure.what}
      </BodyShort>
      <MeasureOwner measure={measure} />
      <BodyShort size="small">
        {t("measure.from-to", { from: formatDay(measure.startsOn, t.language), to: until })}
        {measure.extent !== "" && (
          <>
            <br />
            {measure.extent}
          </>
        )}
      </BodyShort>
      {measure.how !== "" && (
        <BodyShort size="small" className="pre-line">
          {measure.how}
        </BodyShort>
      )}
      <div className="row">
        <MeasureStatusTag measure={measure} today={plan.today} />
        {measure.lifeArea !== under && (
          <Tag size="small" variant="outline">
            {areaName(measure.lifeArea)}
          </Tag>
        )}
        <TopicTag of={measure} />
      </div>
      {measure.statusReason !== null && <BodyShort size="small">{t("goal.status-why", { reason: measure.statusReason })}</BodyShort>}
      <SaidAgainst said={measure.disagreements} />
    </li>
  );
}
