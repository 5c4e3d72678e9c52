import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { agencyNameOf } from "#person/agency-name.ts";
import type { HelperAtWork, OpenMeasure } from "#person/who-helps.ts";
import { formatDay } from "#ui/moment.tsx";
import { Phone } from "#ui/phone.tsx";
import { useTexts } from "#ui/texts.tsx";

/** Who helps with what: name, agency, since when, and the open measures each answers for. */
export function Helpers({ helpers, personId }: { helpers: readonly HelperAtWork[]; personId: string }) {
  const t = useTexts();
  return (
    <ul className="plain-list helpers">
      {helpers.map((helper) => (
        <li key={helper.participantId} className="card">
          <div>
            <div className="row">
              <Heading level="3" size="xsmall">
                {helper.name}
              </Heading>
              {helper.since === null && (
                <Tag size="small" variant="neutral">
                  {t("person.helpers.not-answered")}
                </Tag>
              )}
            </div>
            <BodyShort size="small" className="muted">
              {helper.functionName}, {agencyNameOf(t, helper)}
              {helper.since !== null && <>, {t("person.helpers.since", { day: formatDay(helper.since, t.language) })}</>}
            </BodyShort>
          </div>
          {helper.task !== null && helper.task !== "" && <BodyShort>{helper.task}</BodyShort>}
          <Measures measures={helper.measures} personId={personId} />
          {helper.phone !== null && <Phone number={helper.phone} label={`${t("person.coordinator.call", { name: helper.name })} ${helper.phone}`} />}
        </li>
      ))}
    </ul>
  );
}

export function Measures({ measures, personId, ownerOf }: { measures: readonly OpenMeasure[]; personId: string; ownerOf?: (measure: OpenMeasure) => string }) {
  const t = useTexts();
  if (measures.length === 0) return null;
  return (
    <ul className="measures">
      {measures.map((measure) => (
        <li key={measure.measureId}>
          <Link to={`/persons/${personId}/plan/measures/${measure.measureId}`}>{measure.what}</Link>{" "}
          {ownerOf !== undefined && <strong>{ownerOf(measure)} </strong>}
          {measure.isOverdue ? (
            <Tag size="small" variant="warning">
              {t("person.measure.overdue", { day: formatDay(measure.dueOn, t.language) })}
            </Tag>
          ) : (
            <span className="muted">{t("person.measure.due", { day: formatDay(measure.dueOn, t.language) })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
