import { BodyShort, Tag } from "@navikt/ds-react";
import { dayOf, daysBetween } from "#deadline/day.ts";
import { readClock } from "#meeting/meeting.ts";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Clocked {
  readonly requestedAt: Date;
  readonly dueOn: string | null;
  readonly dueBasis: string | null;
  readonly dueSource: string | null;
  readonly startsAt: Date | null;
}

/** The clock a request started: the due day, how near it is, and whose promise it is. In words, never colour alone. */
export function ClockLine({ meeting, today }: { meeting: Clocked; today: string }) {
  const t = useTexts();
  const { dueOn, dueBasis, dueSource, startsAt } = meeting;
  if (dueOn === null) return <BodyShort className="muted">{t("meeting.due.none")}</BodyShort>;
  const day = formatDay(dueOn, t.language);
  const basis = (
    <BodyShort size="small" className="muted">
      {basisOf(t, meeting.requestedAt, dueOn, dueBasis ?? "", dueSource ?? "")}
    </BodyShort>
  );
  if (startsAt !== null) {
    const over = daysBetween(dueOn, dayOf(startsAt));
    return (
      <div className="stack--tight">
        {over > 0 ? (
          <div>
            <Tag variant="warning" size="small">
              {t("meeting.due.called-late", { day, days: over })}
            </Tag>
          </div>
        ) : (
          <BodyShort>{t("meeting.due.called-in-time", { day })}</BodyShort>
        )}
        {basis}
      </div>
    );
  }
  const clock = readClock(daysBetween(today, dueOn));
  const tone = clock.tone === "late" ? "error" : clock.tone === "soon" ? "warning" : "info";
  return (
    <div className="stack--tight">
      <div>
        <Tag variant={tone} size="small">
          {clock.tone === "late" ? t("meeting.due.late", { day, days: clock.days }) : t("meeting.due.left", { day, days: clock.days })}
        </Tag>
      </div>
      {basis}
    </div>
  );
}

function basisOf(t: ReturnType<typeof useTexts>, requestedAt: Date, dueOn: string, basis: string, source: string): string {
  const days = daysBetween(dayOf(requestedAt), dueOn);
  if (basis === "meeting") return t("meeting.due.basis-meeting");
  if (basis === "statute") return t("meeting.due.basis-statute", { days, source });
  return basis === "agreement" ? t("meeting.due.basis-agreement", { days, source }) : t("meeting.due.basis-local", { days, source });
}
