import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { idFrom, notFound, personAction, personLoader } from "#access/page.server.ts";
import { common, lookAtJoint, whoWouldSee } from "#consent/look-at.ts";
import { dayOf } from "#deadline/day.ts";
import { Agenda } from "#meeting/agenda.tsx";
import { listGoalChoices, listPlaces } from "#meeting/agenda.store.server.ts";
import { AttendanceTable } from "#meeting/attendance-table.tsx";
import { closeMeeting } from "#meeting/close-meeting.ts";
import { agreeInMeeting } from "#meeting/agree-in-meeting.ts";
import { readNames } from "#meeting/guest.ts";
import { hereOrNotFound } from "#meeting/here-or-not-found.server.ts";
import { AgreeForm } from "#meeting/agree-form.tsx";
import { refusalOf } from "#meeting/meeting.ts";
import { AttendanceForm, CloseForm, DecisionForm } from "#meeting/meeting-forms.ts";
import { findMeeting } from "#meeting/meeting-read.store.server.ts";
import { Decisions, MeasuresMade } from "#meeting/minutes.tsx";
import { PlaceFields } from "#meeting/place-fields.tsx";
import { recordAttendance } from "#meeting/record-attendance.ts";
import { recordDecision } from "#meeting/record-decision.ts";
import { listGuests } from "#meeting/seat.store.server.ts";
import { placeOfGoal } from "#plan/place-of-goal.ts";
import { MeasureForm, readOwner } from "#plan/measure.ts";
import { Ask, Carry, DayField, Do, Words } from "#ui/form.tsx";
import { formatMoment } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/hold-meeting.page";

export const handle = { audit: "meeting.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];
export const shouldRevalidate = () => true;

export const loader = personLoader("meeting.read", async (scope, { personId, here, params }) => {
  const meetingId = idFrom(params, "meetingId");
  if (!here.mayWrite) notFound();
  return {
    meeting: (await findMeeting(scope, personId, meetingId)) ?? notFound(),
    guests: await listGuests(scope, personId, meetingId),
    places: await listPlaces(scope, personId),
    seenBy: await whoWouldSee(scope, { personId, kind: "joint", lifeArea: "common", topicId: null }),
    goals: await listGoalChoices(scope, personId),
    today: dayOf(new Date()),
  };
});

const lookAtDecision = lookAtJoint({ area: "decisionArea", topic: "decisionTopic" });
const lookAtMeasure = lookAtJoint({ instead: async (scope, personId, form) => (await placeOfGoal(scope, personId, form)) ?? common() });

export const action = personAction(
  "meeting.hold",
  async (scope, { form, intent, personId, params }) => {
    const at = { personId, meetingId: idFrom(params, "meetingId") };
    const page = `/persons/${personId}/meetings/${at.meetingId}`;
    if (intent === "attendance") {
      const read = readForm(AttendanceForm, form);
      if (!read.ok) return read;
      const done = hereOrNotFound(await recordAttendance(scope, { ...at, ...read.input, others: readNames(read.input.others) }));
      return done.ok ? { ok: true, said: "meeting.attendance" } : done;
    }
    if (intent === "decision") {
      const read = readForm(DecisionForm, form);
      if (!read.ok) return read;
      const done = hereOrNotFound(
        await recordDecision(scope, { ...at, words: read.input.decision, lifeArea: read.input.decisionArea, topicId: read.input.decisionTopic }),
      );
      return done.ok ? { ok: true, said: "meeting.decided" } : done;
    }
    if (intent === "measure") {
      const read = readForm(MeasureForm, form);
      if (!read.ok) return read;
      const { owner: choice, outsideName, outsideAgency, ...measure } = read.input;
      const whose = readOwner(choice, outsideName, outsideAgency);
      if (!whose.ok) return whose;
      const done = hereOrNotFound(await agreeInMeeting(scope, { ...at, ...measure, owner: whose.owner }));
      return done.ok ? { ok: true, said: "meeting.agreed" } : done;
    }
    if (intent !== "close") return refuse("form.not-ours");
    const read = readForm(CloseForm, form);
    if (!read.ok) return read;
    const done = hereOrNotFound(await closeMeeting(scope, { ...at, ...read.input }, new Date()));
    return done.ok ? { ok: true, to: page, said: "meeting.closed" } : done;
  },
  "U",
  (scope, at) => (at.intent === "decision" ? lookAtDecision : lookAtMeasure)(scope, at),
);

export default function HoldMeetingPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const { here, meeting, guests, places, seenBy, goals, today, formKey } = loaderData;
  const back = (
    <div>
      <Link to={`/persons/${here.personId}/meetings/${meeting.id}`}>{t("meeting.to-meeting")}</Link>
    </div>
  );
  if (meeting.state !== "called") {
    return (
      <>
        {back}
        <Heading level="1" size="large">
          {t("meeting.hold")}
        </Heading>
        <Alert variant="warning">{t(refusalOf(meeting.state))}</Alert>
      </>
    );
  }
  return (
    <>
      {back}
      <Heading level="1" size="large">
        {t("meeting.hold")}
      </Heading>
      <BodyShort>{meeting.startsAt !== null && formatMoment(meeting.startsAt, t.language)}</BodyShort>
      <Section id="agenda" title={t("meeting.agenda")} className="stack">
        <Agenda questions={meeting.questions} givenName={here.givenName} isOwner={here.isOwner} />
      </Section>
      <Section id="attendance" title={t("meeting.attendance")} className="stack">
        <AttendanceTable meeting={meeting} formKey={formKey} refused={refused} givenName={here.givenName} isOwner={here.isOwner} />
      </Section>
      <Section id="decisions" title={t("meeting.decisions")} className="stack">
        <Decisions decisions={meeting.decisions} />
        <Ask formKey={formKey} refused={refused} intent="decision" label={t("meeting.decisions")}>
          <Words name="decision" label={t("meeting.decision-what")} rows={2} maxLength={2000} />
          <PlaceFields places={places} area="decisionArea" topic="decisionTopic" seenBy={seenBy} />
          <Do kind="secondary">{t("meeting.decision-send")}</Do>
        </Ask>
      </Section>
      <Section id="measures" title={t("meeting.measures")} className="stack">
        <MeasuresMade measures={meeting.measures} personId={here.personId} />
        {here.planKind === null ? (
          <BodyShort>{t("meeting.measures-need-a-plan")}</BodyShort>
        ) : (
          <AgreeForm guests={guests} places={places} seenBy={seenBy} goals={goals} today={today} formKey={formKey} refused={refused} isOwner={here.isOwner} />
        )}
      </Section>
      <Section id="close" title={t("meeting.close-title")} className="stack">
        <BodyShort>{t("meeting.close-means")}</BodyShort>
        <Ask formKey={formKey} refused={refused} intent="close" label={t("meeting.close-title")}>
          <Carry name="version" value={meeting.version} />
          <DayField name="nextMeetingOn" label={t("meeting.next-on")} />
          <Words name="noNextReason" label={t("meeting.no-next-why")} description={t("meeting.no-next-means")} rows={2} maxLength={500} optional />
          <Do>{t("meeting.close")}</Do>
        </Ask>
      </Section>
    </>
  );
}
