import { Alert, BodyShort } from "@navikt/ds-react";
import { idFrom, notFound, pageLoader } from "#access/page.server.ts";
import { DecisionList } from "#team/decision-list.tsx";
import { readHeldMeeting } from "#team/hold-team-meeting.ts";
import { missingWords, sideWords } from "#team/side-words.ts";
import { TeamFrame } from "#team/team-frame.tsx";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/held-meeting.page";

export const handle = { audit: "team.read-meeting" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader(
  "team.read-meeting",
  async (scope, { params }) => (await readHeldMeeting(scope, idFrom(params, "teamId"), idFrom(params, "meetingId"))) ?? notFound(),
);

/** A meeting as it was held: who was there, from which side, and what was decided. */
export default function HeldMeetingPage({ loaderData: { team, meeting, missing, decisions } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <TeamFrame team={team} title={t("team.meeting-on", { day: formatDay(meeting.onDay, t.language) })}>
      {missing.length > 0 && <Alert variant="warning">{missingWords(t, "team.was-missing", missing, team.jurisdiction)}</Alert>}
      <BodyShort className="muted">{meeting.closedByName === null ? t("team.not-closed") : t("team.closed-by", { name: meeting.closedByName })}</BodyShort>
      <Section id="present" title={t("team.present-count", { count: meeting.present.length })} className="stack--tight">
        <ul>
          {meeting.present.map((each) => (
            <li key={`${each.professionalId}${each.agencyId}`}>
              {each.name}, {each.agencyName} ({sideWords(t, each.side, team.jurisdiction)})
            </li>
          ))}
        </ul>
      </Section>
      <Section id="decisions" title={t("team.decisions")} className="stack--tight">
        {decisions.length === 0 ? (
          <BodyShort className="muted">{t("team.decisions-none")}</BodyShort>
        ) : (
          <DecisionList decisions={decisions} country={team.jurisdiction} />
        )}
      </Section>
    </TeamFrame>
  );
}
