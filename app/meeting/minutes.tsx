import { BodyShort } from "@navikt/ds-react";
import { Link } from "react-router";
import type { MeetingRead } from "#meeting/meeting-read.store.server.ts";
import { placeName } from "#meeting/place-name.ts";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

/** What was decided. */
export function Decisions({ decisions }: Pick<MeetingRead, "decisions">) {
  const t = useTexts();
  if (decisions.length === 0) return <BodyShort className="muted">{t("meeting.decisions.none")}</BodyShort>;
  return (
    <ul className="plain-list">
      {decisions.map((decision) => {
        const place = placeName(decision, t.language);
        return (
          <li key={decision.id}>
            <div className="pre-line">{decision.words}</div>
            {place !== undefined && (
              <BodyShort size="small" className="muted">
                {place}
              </BodyShort>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What was agreed: who does what by when. Each stands in the plan. */
export function MeasuresMade({ measures, personId }: Pick<MeetingRead, "measures"> & { personId: string }) {
  const t = useTexts();
  if (measures.length === 0) return <BodyShort className="muted">{t("meeting.measures.none")}</BodyShort>;
  return (
    <ul className="plain-list">
      {measures.map((measure) => {
        const place = placeName(measure, t.language);
        const owner = measure.ownerAgency === null ? measure.ownerName : `${measure.ownerName}, ${measure.ownerAgency}`;
        return (
          <li key={measure.id}>
            <Link to={`/persons/${personId}/plan/measures/${measure.id}`}>{measure.what}</Link>
            <BodyShort size="small">{t("meeting.measures.by", { name: owner, day: formatDay(measure.dueOn, t.language) })}</BodyShort>
            {place !== undefined && (
              <BodyShort size="small" className="muted">
                {place}
              </BodyShort>
            )}
          </li>
        );
      })}
    </ul>
  );
}
