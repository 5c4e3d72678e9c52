import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { personLoader } from "#access/page.server.ts";
import { dayOf } from "#deadline/day.ts";
import { listMeetingRows } from "#meeting/meeting.store.server.ts";
import { MeetingCard } from "#meeting/meeting-card.tsx";
import { ButtonLink } from "#ui/button-link.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/meetings.page";

export const handle = { audit: "meeting.list" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("meeting.list", async (scope, { personId }) => {
  const now = new Date();
  const rows = await listMeetingRows(scope, personId);
  const isOver = (row: (typeof rows)[number]) => row.startsAt !== null && (row.endsAt ?? row.startsAt) < now;
  return {
    today: dayOf(now),
    coming: rows.filter((row) => row.state === "called" && !isOver(row)),
    // called, its time has passed, and nobody has closed it: its next date is still missing
    unclosed: rows.filter((row) => row.state === "called" && isOver(row)),
    requested: rows.filter((row) => row.state === "requested"),
    held: rows.filter((row) => row.state === "held"),
    cancelled: rows.filter((row) => row.state === "cancelled"),
  };
});

export default function MeetingsPage({ loaderData }: Route.ComponentProps) {
  const t = useTexts();
  const { here, today, coming, unclosed, requested, held, cancelled } = loaderData;
  const [next, ...later] = coming;
  const list = { personId: here.personId, today };
  if (!here.isOpen) {
    return (
      <>
        <Heading level="1" size="large">
          {t("meeting.title")}
        </Heading>
        <Alert variant="info">{t("meeting.closed-until-consent")}</Alert>
      </>
    );
  }
  return (
    <>
      <Heading level="1" size="large">
        {t("meeting.title")}
      </Heading>
      {here.capacity !== "preview" && (
        <div>
          <ButtonLink to={`/persons/${here.personId}/meetings/new`} variant={next === undefined && requested.length === 0 ? "primary" : "secondary"}>
            {t("meeting.request")}
          </ButtonLink>
        </div>
      )}
      <Section id="next" title={t("meeting.next")} className="stack">
        {next === undefined ? <BodyShort>{t("meeting.none-called")}</BodyShort> : <MeetingCard {...list} meeting={next} />}
      </Section>
      <Group {...list} id="requested" title={t("meeting.requested-title")} meetings={requested} />
      <Group {...list} id="unclosed" title={t("meeting.unclosed-title")} meetings={unclosed} note={t("meeting.unclosed-means")} />
      <Group {...list} id="later" title={t("meeting.later-title")} meetings={later} />
      <Group {...list} id="held" title={t("meeting.held-title")} meetings={held} />
      {cancelled.length > 0 && (
        <details>
          <summary>{t("meeting.cancelled-title", { count: cancelled.length })}</summary>
          <div className="stack">
            {cancelled.map((meeting) => (
              <MeetingCard key={meeting.id} {...list} meeting={meeting} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

type Row = Route.ComponentProps["loaderData"]["held"][number];

function Group({
  id,
  title,
  note,
  meetings,
  ...list
}: {
  id: string;
  title: string;
  note?: string;
  meetings: readonly Row[];
  personId: string;
  today: string;
}) {
  if (meetings.length === 0) return null;
  return (
    <Section id={id} title={title} className="stack">
      {note !== undefined && <BodyShort>{note}</BodyShort>}
      {meetings.map((meeting) => (
        <MeetingCard key={meeting.id} {...list} meeting={meeting} />
      ))}
    </Section>
  );
}
