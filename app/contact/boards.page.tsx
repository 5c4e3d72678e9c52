import { Alert, Heading } from "@navikt/ds-react";
import { Link, redirect } from "react-router";
import { pageLoader } from "#access/page.server.ts";
import { listBoards } from "#contact/read-board.ts";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/boards.page";

export const handle = { audit: "board.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("board.read", async (scope) => {
  const teams = await listBoards(scope);
  const [only] = teams;
  if (only !== undefined && teams.length === 1) throw redirect(`/board/${only.teamId}`);
  return { teams: teams.map(({ teamId, name }) => ({ teamId, name })) };
});

/** In several teams: which board. */
export default function BoardsPage({ loaderData: { teams } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <>
      <Heading level="1" size="large">
        {t("board.title")}
      </Heading>
      {teams.length === 0 ? (
        <Alert variant="info">{t("board.no-team")}</Alert>
      ) : (
        <nav aria-label={t("board.choose")}>
          <ul className="plain-list">
            {teams.map(({ teamId, name }) => (
              <li key={teamId}>
                <Link to={`/board/${teamId}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
