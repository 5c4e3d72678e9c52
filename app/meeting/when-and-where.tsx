import { BodyShort, Tag } from "@navikt/ds-react";
import type { MeetingRead } from "#meeting/meeting-read.store.server.ts";
import { ClockLine } from "#meeting/clock-line.tsx";
import { isWebLink } from "#meeting/meeting.ts";
import { Day, formatClock, formatMoment } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

/** The frame of a meeting: state and clock, when, where, who leads, and what was wished. */
export function WhenAndWhere({ meeting, today, base }: { meeting: MeetingRead; today: string; base: string }) {
  const t = useTexts();
  return (
    <div className="stack">
      <div>
        <Tag variant={meeting.state === "cancelled" ? "warning" : meeting.state === "held" ? "success" : "info"}>{t(`meeting.state.${meeting.state}`)}</Tag>
      </div>
      {meeting.dueOn !== null && (meeting.state === "requested" || meeting.state === "called") && <ClockLine meeting={meeting} today={today} />}
      <dl className="facts">
        {meeting.startsAt !== null && (
          <>
            <dt>{t("meeting.when")}</dt>
            <dd>
              {formatMoment(meeting.startsAt, t.language)}
              {meeting.endsAt !== null && ` – ${formatClock(meeting.endsAt, t.language)}`}
            </dd>
          </>
        )}
        {meeting.isPlaceKeptBack && meeting.startsAt !== null && (
          <>
            <dt>{t("meeting.where")}</dt>
            <dd>{t("meeting.place-kept-back")}</dd>
          </>
        )}
        {meeting.place !== null && (
          <>
            <dt>{t("meeting.where")}</dt>
            <dd>{meeting.place}</dd>
          </>
        )}
        {meeting.link !== null && isWebLink(meeting.link) && (
          <>
            <dt>{t("meeting.link")}</dt>
            <dd>
              <a href={meeting.link} rel="noreferrer">
                {meeting.link}
              </a>
            </dd>
          </>
        )}
        {meeting.chair !== null && (
          <>
            <dt>{t("meeting.chair")}</dt>
            <dd>{meeting.chair}</dd>
          </>
        )}
        {meeting.secretary !== null && (
          <>
            <dt>{t("meeting.secretary")}</dt>
            <dd>{meeting.secretary}</dd>
          </>
        )}
        <dt>{t("meeting.requested-short")}</dt>
        <dd>
          <Day when={meeting.requestedAt} />, {meeting.requestedByName}
        </dd>
        {meeting.wish !== "" && (
          <>
            <dt>{t("meeting.wish-short")}</dt>
            <dd className="pre-line">{meeting.wish}</dd>
          </>
        )}
        {meeting.nextMeetingOn !== null && (
          <>
            <dt>{t("meeting.next-short")}</dt>
            <dd>
              <Day when={meeting.nextMeetingOn} />
            </dd>
          </>
        )}
        {meeting.noNextReason !== null && (
          <>
            <dt>{t("meeting.next-short")}</dt>
            <dd>{t("meeting.no-next-because", { reason: meeting.noNextReason })}</dd>
          </>
        )}
      </dl>
      {meeting.state === "called" && (
        <div className="no-print">
          <a href={`${base}/calendar.ics`} download>
            {t("meeting.calendar")}
          </a>
          <BodyShort size="small" className="muted">
            {t("meeting.calendar-means")}
          </BodyShort>
        </div>
      )}
    </div>
  );
}
