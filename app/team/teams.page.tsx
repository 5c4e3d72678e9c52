import { BodyShort, Heading, LinkCard, Tag } from "@navikt/ds-react";
import { Link, redirect } from "react-router";
import { pageLoader } from "#access/page.server.ts";
import { listTeams } from "#team/read-team.ts";
import { slotWords } from "#team/slot-words.ts";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/teams.page";

export const handle = { audit: "team.list" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("team.list", async (scope, { url }) => {
  const teams = await listTeams(scope);
  const own = teams.filter((team) => team.part !== null);
  // whoever is in one team comes straight to it; the list stays there by its own address
  const only = own.length === 1 && !url.searchParams.has("all") ? own[0] : undefined;
  if (only !== undefined) throw redirect(`/team/${only.teamId}`);
  return { teams };
});

export default function TeamsPage({ loaderData: { teams } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("team.teams")}
      </Heading>
      <BodyShort>{t("team.teams-about")}</BodyShort>
      {teams.length === 0 && <BodyShort className="muted">{t("team.none-here")}</BodyShort>}
      <ul className="cards">
        {teams.map((team) => (
          <li key={team.teamId}>
            <LinkCard>
              <LinkCard.Title as="h2">
                <LinkCard.Anchor asChild>
                  <Link to={`/team/${team.teamId}`}>{team.name}</Link>
                </LinkCard.Anchor>
              </LinkCard.Title>
              <LinkCard.Description>{slotWords(t, team)}</LinkCard.Description>
              {team.part !== null && (
                <LinkCard.Footer>
                  <Tag size="small" variant="info">
                    {t(`team.part.${team.part}`)}
                  </Tag>
                </LinkCard.Footer>
              )}
            </LinkCard>
          </li>
        ))}
      </ul>
    </div>
  );
}
