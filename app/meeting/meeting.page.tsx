import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { refuse } from "#access/outcome.ts";
import { idFrom, notFound, personAction, personLoader } from "#access/page.server.ts";
import { lookAtJoint, whoWouldSee } from "#consent/look-at.ts";
import { dayOf } from "#deadline/day.ts";
import { Agenda } from "#meeting/agenda.tsx";
import { listPlaces } from "#meeting/agenda.store.server.ts";
import { AnswerForm as AnswerQuestion } from "#meeting/answer-form.tsx";
import { answerSeat } from "#meeting/answer-seat.ts";
import { askQuestion } from "#meeting/ask-question.ts";
import { AskQuestionForm } from "#meeting/ask-question-form.tsx";
import { cancelMeeting } from "#meeting/cancel-meeting.ts";
import { hereOrNotFound } from "#meeting/here-or-not-found.server.ts";
import { AnswerForm, CancelForm, QuestionForm } from "#meeting/meeting-forms.ts";
import { findMeeting } from "#meeting/meeting-read.store.server.ts";
import { Decisions, MeasuresMade } from "#meeting/minutes.tsx";
import { SeatList } from "#meeting/seat-list.tsx";
import { WhenAndWhere } from "#meeting/when-and-where.tsx";
import { ButtonLink } from "#ui/button-link.tsx";
import { Ask, Carry, Do, type RefusedShown, Words } from "#ui/form.tsx";
import { formatMoment } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/meeting.page";

export const handle = { audit: "meeting.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];
// after a refusal the page shows what stands now beside what was typed
export const shouldRevalidate = () => true;

export const loader = personLoader("meeting.read", async (scope, { personId, params, url }) => ({
  meeting: (await findMeeting(scope, personId, idFrom(params, "meetingId"))) ?? notFound(),
  places: await listPlaces(scope, personId),
  seenBy: await whoWouldSee(scope, { personId, kind: "joint", lifeArea: "common", topicId: null }),
  today: dayOf(new Date()),
  answerFor: url.searchParams.get("for"),
}));

export const action = personAction(
  "meeting.change",
  async (scope, { form, intent, personId, params }) => {
    const at = { personId, meetingId: idFrom(params, "meetingId") };
    if (intent === "ask") {
      const read = readForm(QuestionForm, form);
      if (!read.ok) return read;
      const done = hereOrNotFound(await askQuestion(scope, { ...at, ...read.input }));
      return done.ok ? { ok: true, said: "meeting.asked" } : done;
    }
    if (intent === "cancel") {
      const read = readForm(CancelForm, form);
      if (!read.ok) return read;
      const done = hereOrNotFound(await cancelMeeting(scope, { ...at, version: read.input.version, reason: read.input.cancelReason }));
      return done.ok ? { ok: true, said: "meeting.cancelled" } : done;
    }
    if (intent?.startsWith("answer:") !== true) return refuse("form.not-ours");
    const read = readForm(AnswerForm, form);
    if (!read.ok) return read;
    const done = hereOrNotFound(await answerSeat(scope, { ...at, ...read.input }));
    return done.ok ? { ok: true, said: "meeting.answered" } : done;
  },
  "U",
  lookAtJoint(),
);

export default function MeetingPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const { here, meeting, places, seenBy, today, answerFor, formKey } = loaderData;
  const isOpen = meeting.state === "requested" || meeting.state === "called";
  const mayAct = here.capacity !== "preview" && isOpen;
  const asked = meeting.seats
    .toSorted((one, other) => Number(one.kind === "person") - Number(other.kind === "person"))
    .filter((seat) => meeting.state === "called" && mayAct && (seat.isMine || (here.isCoordinator && seat.id === answerFor)));
  const unanswered = asked.find((seat) => seat.isMine && seat.answer === "none");
  const isMine = (seat: Seat) => (seat.isMine && seat.kind !== "person") || here.isOwner;
  const isShown = isOpen && (refused?.intent?.startsWith("answer:") !== true || asked.some((seat) => refused.intent === `answer:${seat.id}`));
  const leads = here.isCoordinator || here.speaksForHer;
  const base = `/persons/${here.personId}/meetings/${meeting.id}`;
  return (
    <>
      <div className="no-print">
        <Link to={`/persons/${here.personId}/meetings`}>{t("meeting.to-list")}</Link>
      </div>
      <Heading level="1" size="large">
        {meeting.startsAt === null
          ? t("meeting.requested-by", { name: meeting.requestedByName })
          : t("meeting.at", { when: formatMoment(meeting.startsAt, t.language) })}
      </Heading>
      {refused !== undefined && !isShown && <StaleWarning refused={refused} />}
      {meeting.state === "cancelled" && <Alert variant="warning">{t("meeting.cancelled-because", { reason: meeting.cancelledReason ?? "" })}</Alert>}
      <WhenAndWhere meeting={meeting} today={today} base={base} />
      {here.mayWrite && isOpen && leads && <Lead base={base} isCalled={meeting.state === "called"} isMain={unanswered === undefined} />}
      <div id="answer" className="stack no-print">
        {asked.map((seat) => (
          <AnswerQuestion
            key={seat.id}
            seat={seat}
            formKey={formKey}
            refused={refused}
            isMain={seat === unanswered}
            isForOther={!isMine(seat)}
            heading={isMine(seat) ? t("meeting.answer.title") : t("meeting.answer.title-for", { name: seat.name })}
          />
        ))}
      </div>
      <Section id="agenda" title={t("meeting.agenda")} className="stack">
        <Agenda
          questions={meeting.questions}
          givenName={here.givenName}
          isOwner={here.isOwner}
          blocksAt={here.isOwner ? `/persons/${here.personId}/blocks` : undefined}
        />
        {mayAct && (
          <AskQuestionForm
            places={places}
            seenBy={seenBy}
            formKey={formKey}
            refused={refused}
            givenName={here.givenName}
            isOwner={here.isOwner}
            mayWriteForHer={here.isCoordinator}
          />
        )}
      </Section>
      {meeting.seats.length > 0 && (
        <Section id="seats" title={meeting.state === "held" ? t("meeting.who-came") : t("meeting.who-comes")} className="stack">
          <SeatList
            seats={meeting.seats}
            isHeld={meeting.state === "held"}
            givenName={here.givenName}
            mayAnswerForOthers={here.isCoordinator && meeting.state === "called"}
          />
          {meeting.manyStaffReason !== null && <BodyShort size="small">{t("meeting.many-because", { reason: meeting.manyStaffReason })}</BodyShort>}
        </Section>
      )}
      {(meeting.state === "held" || meeting.decisions.length + meeting.measures.length > 0) && (
        <Section id="minutes" title={t("meeting.minutes")} className="stack">
          <Heading level="3" size="small">
            {t("meeting.decisions")}
          </Heading>
          <Decisions decisions={meeting.decisions} />
          <Heading level="3" size="small">
            {t("meeting.measures")}
          </Heading>
          <MeasuresMade measures={meeting.measures} personId={here.personId} />
        </Section>
      )}
      {here.mayWrite && isOpen && !leads && (
        <details className="no-print">
          <summary>{t("meeting.lead-instead")}</summary>
          <Lead base={base} isCalled={meeting.state === "called"} isMain={false} />
        </details>
      )}
      {here.mayWrite && isOpen && (
        <details className="no-print" open={refused?.intent === "cancel"}>
          <summary>{t("meeting.cancel")}</summary>
          <Ask formKey={formKey} refused={refused} intent="cancel" label={t("meeting.cancel")}>
            <Carry name="version" value={meeting.version} />
            <Words name="cancelReason" label={t("meeting.cancel-why")} description={t("meeting.cancel-means")} rows={2} maxLength={500} />
            <Do kind="danger">{t("meeting.cancel-send")}</Do>
          </Ask>
        </details>
      )}
    </>
  );
}

type Seat = Route.ComponentProps["loaderData"]["meeting"]["seats"][number];

/** What whoever leads the meeting does next. */
function Lead({ base, isCalled, isMain }: { base: string; isCalled: boolean; isMain: boolean }) {
  const t = useTexts();
  return (
    <div className="row no-print">
      {isCalled && (
        <ButtonLink to={`${base}/hold`} variant={isMain ? "primary" : "secondary"}>
          {t("meeting.hold")}
        </ButtonLink>
      )}
      <ButtonLink to={`${base}/call`} variant={isMain && !isCalled ? "primary" : "secondary"}>
        {isCalled ? t("meeting.call-again") : t("meeting.call")}
      </ButtonLink>
    </div>
  );
}

/** Sent from an old page: the form it came from is no longer here, so that what happened is said at the top. */
function StaleWarning({ refused }: { refused: RefusedShown }) {
  const t = useTexts();
  return (
    <Alert variant="error" role="alert">
      {refused.problems.map((problem) => t.of(problem.code, problem.values)).join(" ")}
    </Alert>
  );
}
