import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, personAction, personLoader } from "#access/page.server.ts";
import { dayOf } from "#deadline/day.ts";
import { Agenda } from "#meeting/agenda.tsx";
import { CallForm as CallFields } from "#meeting/call-form.tsx";
import { callMeeting } from "#meeting/call-meeting.ts";
import { ClockLine } from "#meeting/clock-line.tsx";
import { readNames } from "#meeting/guest.ts";
import { hereOrNotFound } from "#meeting/here-or-not-found.server.ts";
import { refusalOf, stateAfter } from "#meeting/meeting.ts";
import { CallForm } from "#meeting/meeting-forms.ts";
import { findMeeting } from "#meeting/meeting-read.store.server.ts";
import { listGuests } from "#meeting/seat.store.server.ts";
import { formatMoment } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/call-meeting.page";

export const handle = { audit: "meeting.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];
export const shouldRevalidate = () => true;

export const loader = personLoader("meeting.read", async (scope, { personId, here, params }) => {
  const meetingId = idFrom(params, "meetingId");
  if (!here.mayWrite) notFound();
  const meeting = (await findMeeting(scope, personId, meetingId)) ?? notFound();
  return { meeting, guests: await listGuests(scope, personId, meetingId), today: dayOf(new Date()) };
});

export const action = personAction("meeting.call", async (scope, { form, personId, params }) => {
  const meetingId = idFrom(params, "meetingId");
  const read = readForm(CallForm, form);
  if (!read.ok) return read;
  const { outsidersCalled, outsidersInvited, ...call } = read.input;
  const outsiders = [
    ...readNames(outsidersCalled).map((name) => ({ name, duty: "called" as const })),
    ...readNames(outsidersInvited).map((name) => ({ name, duty: "invited" as const })),
  ];
  const done = hereOrNotFound(await callMeeting(scope, { ...call, personId, meetingId, outsiders }, new Date()));
  if (!done.ok) return done;
  return { ok: true, to: `/persons/${personId}/meetings/${meetingId}`, said: done.isAgain ? "meeting.called-again" : "meeting.called" };
});

export default function CallMeetingPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const { here, meeting, guests, today, formKey } = loaderData;
  const page = `/persons/${here.personId}/meetings/${meeting.id}`;
  const isConflict = refused?.problems.some((problem) => problem.code === "form.conflict") ?? false;
  return (
    <>
      <div>
        <Link to={page}>{t("meeting.to-meeting")}</Link>
      </div>
      <Heading level="1" size="large">
        {meeting.state === "called" ? t("meeting.call-again") : t("meeting.call")}
      </Heading>
      {stateAfter(meeting.state, "call") === undefined ? (
        <Alert variant="warning">{t(refusalOf(meeting.state))}</Alert>
      ) : (
        <>
          <ClockLine meeting={{ ...meeting, startsAt: null }} today={today} />
          {meeting.wish !== "" && <BodyShort className="pre-line">{t("meeting.wish-shown", { wish: meeting.wish })}</BodyShort>}
          {meeting.state === "called" && <Alert variant="info">{t("meeting.call-again-means")}</Alert>}
          {isConflict && meeting.startsAt !== null && (
            <Alert variant="warning">
              {t("meeting.stands-now", { when: formatMoment(meeting.startsAt, t.language), where: meeting.place ?? meeting.link ?? "–" })}
            </Alert>
          )}
          <Section id="agenda" title={t("meeting.call-agenda")} size="small" className="stack">
            <Agenda questions={meeting.questions} givenName={here.givenName} isOwner={here.isOwner} />
          </Section>
          <CallFields
            meeting={meeting}
            guests={guests}
            formKey={formKey}
            refused={refused}
            givenName={here.givenName}
            isProtected={here.addressProtection !== "none"}
          />
        </>
      )}
    </>
  );
}
