import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { notFound, pageLoader } from "#access/page.server.ts";
import { BackToSetUp } from "#agency/back-to-set-up.tsx";
import { PeriodTag } from "#agency/period-tag.tsx";
import { findAdministration } from "#agency/read-administration.ts";
import { listTeamsToSetUp } from "#team/set-up-team.ts";
import { postsOf } from "#team/team.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/teams-to-set-up.page";

export const handle = { audit: "team.list-to-set-up" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("team.list-to-set-up", async (scope) => {
  const { today } = (await findAdministration(scope)) ?? notFound();
  return { today, teams: await listTeamsToSetUp(scope) };
});

export default function TeamsToSetUpPage({ loaderData: { teams, today } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <>
      <BackToSetUp />
      <Heading level="1" size="large">
        {t("team.teams")}
      </Heading>
      <BodyShort>{t("team.teams-about")}</BodyShort>
      <ButtonLink to="/administration/teams/new">{t("team.set-up")}</ButtonLink>
      <ul className="plain-list">
        {teams.map((team) => (
          <li key={team.teamId} className="row">
            <Link to={`/administration/teams/${team.teamId}`}>{team.name}</Link>
            <span className="muted">
              {t("team.posts-of", {
                posts: postsOf(team.members, today),
                people: team.members.filter((each) => each.validFrom <= today && (each.validTo === null || each.validTo >= today)).length,
              })}
            </span>
            <PeriodTag {...team} today={today} />
          </li>
        ))}
      </ul>
    </>
  );
}
