import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, personAction, personLoader } from "#access/page.server.ts";
import { findDeadline } from "#deadline/deadline.store.server.ts";
import { dayOf } from "#deadline/day.ts";
import { ClockLine } from "#meeting/clock-line.tsx";
import { hereOrNotFound } from "#meeting/here-or-not-found.server.ts";
import { findAskable, listMeetingRows } from "#meeting/meeting.store.server.ts";
import { RequestForm } from "#meeting/meeting-forms.ts";
import { requestMeeting } from "#meeting/request-meeting.ts";
import { Ask, Do, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/request-meeting.page";

export const handle = { audit: "meeting.list" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("meeting.list", async (scope, { personId }) => {
  const askable = (await findAskable(scope, personId)) ?? notFound();
  const due = await findDeadline(scope, { event: "meeting.requested", agreementId: askable.agreementId, from: askable.now });
  const rows = await listMeetingRows(scope, personId);
  return { due, now: askable.now, today: dayOf(askable.now), waiting: rows.filter((row) => row.state === "requested") };
});

export const action = personAction(
  "meeting.request",
  async (scope, { form, personId }) => {
    const read = readForm(RequestForm, form);
    if (!read.ok) return read;
    const done = hereOrNotFound(await requestMeeting(scope, { personId, ...read.input }));
    return done.ok ? { ok: true, to: `/persons/${personId}/meetings/${done.meetingId}`, said: "meeting.requested" } : done;
  },
  "C",
);

export default function RequestMeetingPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const { here, due, now, today, waiting, formKey } = loaderData;
  const clock = { requestedAt: now, dueOn: due?.dueOn ?? null, dueBasis: due?.basis ?? null, dueSource: due?.source ?? null, startsAt: null };
  return (
    <>
      <Heading level="1" size="large">
        {t("meeting.request")}
      </Heading>
      <BodyShort>{here.isOwner ? t("meeting.request-intro-own") : t("meeting.request-intro", { name: here.givenName })}</BodyShort>
      {waiting.map((meeting) => (
        <Alert key={meeting.id} variant="warning">
          {t("meeting.already-requested", { name: meeting.requestedByName })}{" "}
          <Link to={`/persons/${here.personId}/meetings/${meeting.id}`}>{t("meeting.see-that-request")}</Link>
        </Alert>
      ))}
      <ClockLine meeting={clock} today={today} />
      <Ask formKey={formKey} refused={actionData}>
        <Words name="wish" label={t("meeting.wish")} description={t("meeting.wish-means")} maxLength={1000} optional />
        <Do>{t("meeting.request-send")}</Do>
      </Ask>
    </>
  );
}
