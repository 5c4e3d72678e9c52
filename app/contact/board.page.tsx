import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { recordAccess } from "#audit/audit.store.server.ts";
import { takeBoardForm } from "#contact/board-action.server.ts";
import { shownRow } from "#contact/board.ts";
import { BoardRows } from "#contact/board-rows.tsx";
import { BoardSettings, FinishBoard } from "#contact/finish-board.tsx";
import { OpenedRow } from "#contact/opened-row.tsx";
import { readBoard } from "#contact/read-board.ts";
import { listAnswerers } from "#contact/read-signals.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/board.page";

export const handle = { audit: "board.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("board.read", async (scope, { params, url }) => {
  const board = (await readBoard(scope, idFrom(params, "teamId"))) ?? notFound();
  const hasNames = url.searchParams.get("names") === "full";
  const opened = board.rows.find((row) => row.enrolmentId === url.searchParams.get("row"));
  // the board as a whole is one reading; whose row is opened reads it in her own log
  if (opened !== undefined) await recordAccess(scope, { event: "board.row", action: "R", personId: opened.personId });
  return {
    ...board,
    rows: board.rows.map((row) => shownRow(row, hasNames)),
    opened: opened ?? null,
    hasNames,
    answerers: opened === undefined ? [] : await listAnswerers(scope, opened.personId),
  };
});

export const action = pageAction("board.write", takeBoardForm);

/** The board of the fifteen-minute meeting: who, why, when last and when next, what asks to be followed up, and what we do today. */
export default function BoardPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const { team, rows, members, today, opened, hasNames, closedDayId, answerers, formKey } = loaderData;
  const openedId = opened?.enrolmentId ?? null;
  const refused = actionData;
  const here = `/board/${team.teamId}`;
  const at = (rowId: string | undefined) => {
    const search = new URLSearchParams({ ...(rowId === undefined ? {} : { row: rowId }), ...(hasNames ? { names: "full" } : {}) });
    return `${here}${search.size === 0 ? "" : `?${search.toString()}`}`;
  };
  const undone = rows.reduce((sum, each) => sum + each.undone.length, 0);
  const index = rows.findIndex((each) => each.enrolmentId === openedId);
  const row = rows[index];
  const next = row === undefined ? undefined : rows[index + 1];
  const rowName = openedId === null ? "" : `row=${openedId}&`;
  return (
    <>
      <Heading level="1" size="large">
        {t("board.title")}
      </Heading>
      <BodyShort>
        {team.name}. {t("board.count", { count: rows.length })}, {t("board.count-undone", { count: undone })},{" "}
        {t("board.count-signals", { count: rows.filter((each) => each.signals.length > 0).length })}.
      </BodyShort>
      <div className="row no-print">
        {rows[0] !== undefined && openedId === null && (
          <ButtonLink to={at(rows[0].enrolmentId)} variant={closedDayId === null ? "primary" : "secondary"}>
            {t("board.start")}
          </ButtonLink>
        )}
        <Link to={hasNames ? `${here}${openedId === null ? "" : `?row=${openedId}`}` : `${here}?${rowName}names=full`}>
          {t(hasNames ? "board.show-initials" : "board.show-names")}
        </Link>
        <Link to={`${here}/days`}>{t("board.days")}</Link>
      </div>
      {rows.length === 0 ? (
        <Alert variant="info">{t("board.none")}</Alert>
      ) : (
        <BoardRows
          rows={rows}
          isLeader={team.part === "leader"}
          addressOf={at}
          openedId={openedId}
          opened={
            opened !== null &&
            row !== undefined && (
              <OpenedRow
                key={row.enrolmentId}
                row={opened}
                name={row.name}
                next={next === undefined ? undefined : { to: at(next.enrolmentId), name: next.name }}
                closeTo={at(undefined)}
                members={members}
                answerers={answerers}
                today={today}
                formKey={formKey}
                refused={refused}
              />
            )
          }
        />
      )}
      <FinishBoard formKey={formKey} refused={refused} members={members} closedAt={closedDayId === null ? undefined : `${here}/days/${closedDayId}`} />
      {team.part === "leader" && <BoardSettings formKey={formKey} refused={refused} everyDays={team.everyDays} />}
    </>
  );
}
