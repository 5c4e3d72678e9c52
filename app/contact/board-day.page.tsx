import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { idFrom, notFound, pageLoader } from "#access/page.server.ts";
import { BoardTable, Cell, PersonRow } from "#contact/board-table.tsx";
import { initialsOf } from "#contact/board.ts";
import { type BoardDay, findBoardDay } from "#contact/board-day.store.server.ts";
import { reasonWords } from "#contact/signal-words.tsx";
import { formatDay, formatShortDay } from "#ui/moment.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/board-day.page";

export const handle = { audit: "board.day" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("board.day", async (scope, { params, url }) => {
  const teamId = idFrom(params, "teamId");
  const day = (await findBoardDay(scope, teamId, idFrom(params, "dayId"))) ?? notFound();
  return { teamId, day, hasNames: url.searchParams.get("names") === "full" };
});

/** The board as it stood when the meeting was closed, of those whose consent still holds. */
export default function BoardDayPage({ loaderData: { teamId, day, hasNames } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <>
      <Heading level="1" size="large">
        {t("board.day-title", { day: formatDay(day.onDay, t.language) })}
      </Heading>
      <BodyShort>
        {t("board.closed-by", { name: day.closedByName })}. {t("board.day-present", { names: day.present.map(({ name }) => name).join(", ") })}.
      </BodyShort>
      <BodyShort className="muted">{t("board.day-means")}</BodyShort>
      <div className="row no-print">
        <Link to={`/board/${teamId}`}>{t("board.back")}</Link>
        <Link to={hasNames ? "?" : "?names=full"}>{t(hasNames ? "board.show-initials" : "board.show-names")}</Link>
      </div>
      <BoardTable>
        {day.rows.map((row) => (
          <KeptRow key={row.rowId} t={t} row={row} name={hasNames ? `${row.givenName} ${row.familyName}` : initialsOf(row.givenName, row.familyName)} />
        ))}
      </BoardTable>
    </>
  );
}

function KeptRow({ t, row, name }: { t: Texts; row: BoardDay["rows"][number]; name: string }) {
  const day = (when: string) => formatShortDay(when, t.language);
  return (
    <PersonRow name={name}>
      <Cell of="why">
        {row.lines.flatMap(({ lineId, line, kind, since }) =>
          line === "reason" ? [<div key={lineId}>{`${t.of(`board.reason.${kind}`)} ${t("board.since", { day: day(since) })}`}</div>] : [],
        )}
      </Cell>
      <Cell of="last">{!row.isHeard ? t("board.not-released") : row.lastOn === null ? t("board.never") : day(row.lastOn)}</Cell>
      <Cell of="next">{!row.isHeard ? "" : row.nextOn === null ? t("board.no-next") : day(row.nextOn)}</Cell>
      <Cell of="signals">
        <ul className="board__signals">
          {row.lines.flatMap(({ lineId, line, kind, key, values }) =>
            line === "signal" && key !== null
              ? [
                  <li key={lineId}>
                    <b>{t.of(`signal.kind.${kind}`)}</b> {reasonWords(t, { key, values: values ?? {} }, formatShortDay)}
                  </li>,
                ]
              : [],
          )}
        </ul>
      </Cell>
      <Cell of="decision">
        {row.decision !== null && row.dueOn !== null && t("board.agreed-line", { words: row.decision, name: row.decisionName ?? "", day: day(row.dueOn) })}
      </Cell>
    </PersonRow>
  );
}
