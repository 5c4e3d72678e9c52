import { Alert, BodyShort } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { readBoard } from "#contact/read-board.ts";
import { LessonsOnAgenda } from "#learning/lessons-on-agenda.tsx";
import { listLessonsToTalkAbout } from "#learning/read-lessons.ts";
import { Agenda } from "#team/agenda.tsx";
import { DecideForm } from "#team/decide-form.tsx";
import { DecisionList } from "#team/decision-list.tsx";
import { closeTeamMeeting, decide, notePresence, readTeamMeeting, settleDecision } from "#team/hold-team-meeting.ts";
import { PresenceForm } from "#team/presence-form.tsx";
import { missingWords } from "#team/side-words.ts";
import { onAgenda, SignalsOnAgenda } from "#team/signals-on-agenda.tsx";
import { TeamFrame } from "#team/team-frame.tsx";
import { DecisionDone, Presence, TeamDecision } from "#team/team-meeting.ts";
import { Ask, Do } from "#ui/form.tsx";
import { Day, Moment } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/team-meeting.page";

export const handle = { audit: "team.read-meeting" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("team.read-meeting", async (scope, { params }) => {
  const found = (await readTeamMeeting(scope, idFrom(params, "teamId"))) ?? notFound();
  const { teamId } = found.team;
  return { ...found, signals: onAgenda(await readBoard(scope, teamId)), lessons: await listLessonsToTalkAbout(scope, teamId) };
});

export const action = pageAction("team.hold-meeting", async (scope, { form, intent, params }) => {
  const teamId = idFrom(params, "teamId");
  if (intent === "presence") {
    const read = readForm(Presence, form);
    const done = read.ok ? await notePresence(scope, teamId, read.input) : read;
    return done.ok ? { ok: true, said: "team.presence" } : done;
  }
  if (intent === "decide") {
    const read = readForm(TeamDecision, form);
    const done = read.ok ? await decide(scope, teamId, read.input) : read;
    return done.ok ? { ok: true, said: "team.decided" } : done;
  }
  if (intent?.startsWith("done ")) {
    const read = readForm(DecisionDone, form);
    const done = read.ok ? await settleDecision(scope, teamId, read.input) : read;
    return done.ok ? { ok: true, said: "team.settled" } : done;
  }
  const closed = await closeTeamMeeting(scope, teamId);
  return closed.ok ? { ok: true, to: `/team/${teamId}/meetings/${closed.meetingId}`, said: "team.closed" } : closed;
});

/** The fixed slot. What has to be talked about stands there by itself; what is decided gets a name and a day at once. */
export default function TeamMeetingPage({ loaderData, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const { team, meeting, missing, members, undone, decisions, inCare, needs, earlier, next, signals, lessons, formKey } = loaderData;
  const holds = team.part !== "peer-worker";
  const isOpen = meeting !== null && meeting.closedAt === null;
  const around = { country: team.jurisdiction, formKey, refused, holds };
  return (
    <TeamFrame team={team} title={t("team.meeting")}>
      <BodyShort>
        {isOpen ? (
          t("team.meeting-is-on")
        ) : next === null ? (
          t("team.no-slot")
        ) : (
          <>
            {t("team.next-slot")} <Moment when={next} />
          </>
        )}
      </BodyShort>
      {isOpen && missing.length > 0 && <Alert variant="warning">{missingWords(t, "team.missing", missing, team.jurisdiction)}</Alert>}
      {holds && meeting?.closedAt == null && (
        <PresenceForm members={members} country={team.jurisdiction} present={meeting?.present ?? null} formKey={formKey} refused={refused} />
      )}
      {meeting?.closedAt != null && (
        <Alert variant="success" inline>
          <Link to={`/team/${team.teamId}/meetings/${meeting.meetingId}`}>{t("team.held-today")}</Link>
        </Alert>
      )}
      <Section id="undone" title={t("team.undone")} className="stack--tight">
        {undone.length === 0 ? <BodyShort className="muted">{t("team.undone-none")}</BodyShort> : <DecisionList decisions={undone} {...around} withDay />}
      </Section>
      <Agenda
        {...loaderData}
        signals={holds && <SignalsOnAgenda teamId={team.teamId} rows={signals} />}
        lessons={holds && <LessonsOnAgenda teamId={team.teamId} lessons={lessons} />}
      />
      {isOpen && (
        <Section id="decisions" title={t("team.decisions")} className="stack">
          <DecisionList decisions={decisions} {...around} />
          {holds && <DecideForm members={members} inCare={inCare} needs={needs} formKey={formKey} refused={refused} />}
          {holds && (
            <Ask formKey={formKey} intent="close" refused={refused} label={t("team.close")}>
              <Do kind="secondary">{t("team.close")}</Do>
            </Ask>
          )}
        </Section>
      )}
      {earlier.length > 0 && (
        <Section id="earlier" title={t("team.earlier")} size="small" className="stack--tight">
          <ul className="plain-list">
            {earlier.map((held) => (
              <li key={held.meetingId}>
                <Link to={`/team/${team.teamId}/meetings/${held.meetingId}`}>
                  <Day when={held.onDay} />
                </Link>{" "}
                <span className="muted">{t("team.present-count", { count: held.present.length })}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </TeamFrame>
  );
}
