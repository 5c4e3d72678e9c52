import { Alert, BodyShort } from "@navikt/ds-react";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { CapacityByAgency } from "#team/capacity-by-agency.tsx";
import { DutyNow } from "#team/duty-now.tsx";
import { findTeam, readCapacity } from "#team/read-team.ts";
import { readDuty } from "#team/record-duty.ts";
import { slotWords } from "#team/slot-words.ts";
import { TeamFrame } from "#team/team-frame.tsx";
import { Unwelcomed } from "#team/unwelcomed.tsx";
import { listUnwelcomed, Welcome, welcomeMember } from "#team/welcome-member.ts";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/team.page";

export const handle = { audit: "team.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("team.read", async (scope, { params }) => {
  const team = (await findTeam(scope, idFrom(params, "teamId"))) ?? notFound();
  const duty = await readDuty(scope, team.teamId);
  return {
    team,
    capacity: (await readCapacity(scope, team)) ?? null,
    onDuty: duty?.duties.filter((each) => each.isNow) ?? [],
    unwelcomed: await listUnwelcomed(scope, team.teamId),
  };
});

export const action = pageAction("team.welcome", async (scope, { form }) => {
  const read = readForm(Welcome, form);
  const done = read.ok ? await welcomeMember(scope, read.input) : read;
  return done.ok ? { ok: true, said: "team.welcomed" } : done;
});

/** What the team can carry and what it carries. Numbers alone: whom they are about is not on this page. */
export default function TeamPage({ loaderData: { team, capacity, onDuty, unwelcomed, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <TeamFrame team={team} title={t("team.capacity")}>
      <BodyShort>{slotWords(t, team)}</BodyShort>
      <DutyNow duties={onDuty} />
      <Unwelcomed members={unwelcomed} formKey={formKey} refused={actionData} />
      {capacity === null ? (
        <BodyShort className="muted">{t("team.capacity-not-yours")}</BodyShort>
      ) : (
        <>
          {capacity.over.length > 0 && (
            <Alert variant="warning" inline>
              {t("team.over", { count: capacity.over.length })}
            </Alert>
          )}
          <BodyShort className="muted">{t("team.basis", { hours: team.hoursAPerson, full: team.fullPostHours })}</BodyShort>
          <CapacityByAgency capacity={capacity} country={team.jurisdiction} />
        </>
      )}
    </TeamFrame>
  );
}
