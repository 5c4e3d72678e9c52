import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { ClockLine } from "#meeting/clock-line.tsx";
import type { MeetingRow } from "#meeting/meeting.store.server.ts";
import { Day, formatMoment } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

/** One meeting in a list: when, where, what was wished, and what is left to do about it. */
export function MeetingCard({ meeting, personId, today }: { meeting: MeetingRow; personId: string; today: string }) {
  const t = useTexts();
  const title =
    meeting.startsAt === null
      ? t("meeting.requested-by", { name: meeting.requestedByName })
      : t("meeting.at", { when: formatMoment(meeting.startsAt, t.language) });
  return (
    <article className="card">
      <Heading level="3" size="small">
        <Link to={`/persons/${personId}/meetings/${meeting.id}`}>{title}</Link>
      </Heading>
      {meeting.state === "cancelled" && <BodyShort>{t("meeting.cancelled-because", { reason: meeting.cancelledReason ?? "" })}</BodyShort>}
      {meeting.place !== null && <BodyShort>{meeting.place}</BodyShort>}
      {meeting.wish !== "" && <BodyShort className="pre-line">{t("meeting.wish-shown", { wish: meeting.wish })}</BodyShort>}
      {meeting.state === "requested" && (
        <>
          <BodyShort size="small" className="muted">
            {t("meeting.requested-on")} <Day when={meeting.requestedAt} />
          </BodyShort>
          <ClockLine meeting={meeting} today={today} />
        </>
      )}
      {meeting.state === "called" && meeting.myAnswer === "none" && (
        <Tag variant="warning" size="small">
          {t("meeting.you-have-not-answered")}
        </Tag>
      )}
      {meeting.state === "called" && meeting.myAnswer !== null && meeting.myAnswer !== "none" && (
        <BodyShort size="small">
          {t("meeting.your-answer")}: {t(`meeting.answered.${meeting.myAnswer}`)}
        </BodyShort>
      )}
      {meeting.state === "held" && meeting.nextMeetingOn !== null && (
        <BodyShort size="small">
          {t("meeting.next-agreed")} <Day when={meeting.nextMeetingOn} />
        </BodyShort>
      )}
      {meeting.state === "held" && meeting.noNextReason !== null && (
        <BodyShort size="small">{t("meeting.no-next-because", { reason: meeting.noNextReason })}</BodyShort>
      )}
    </article>
  );
}
