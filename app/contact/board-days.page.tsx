import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { idFrom, notFound, pageLoader } from "#access/page.server.ts";
import { listBoardDays } from "#contact/board.store.server.ts";
import { listBoards } from "#contact/read-board.ts";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/board-days.page";

export const handle = { audit: "board.day" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("board.day", async (scope, { params }) => {
  const teamId = idFrom(params, "teamId");
  const team = (await listBoards(scope)).find((each) => each.teamId === teamId) ?? notFound();
  return { teamId, name: team.name, days: await listBoardDays(scope, teamId) };
});

/** Meetings at the board that have been closed, the latest first. */
export default function BoardDaysPage({ loaderData: { teamId, name, days } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <>
      <Heading level="1" size="large">
        {t("board.days-title")}
      </Heading>
      <BodyShort>
        {name}. <Link to={`/board/${teamId}`}>{t("board.back")}</Link>
      </BodyShort>
      {days.length === 0 ? (
        <BodyShort>{t("board.days-none")}</BodyShort>
      ) : (
        <ul className="plain-list">
          {days.map(({ dayId, onDay, closedByName }) => (
            <li key={dayId}>
              <Link to={`/board/${teamId}/days/${dayId}`}>{formatDay(onDay, t.language)}</Link>{" "}
              <span className="muted">{t("board.closed-by", { name: closedByName })}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
