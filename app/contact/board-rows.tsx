import { type ReactNode } from "react";
import { Link } from "react-router";
import { BoardTable, Cell, PersonRow, WholeRow } from "#contact/board-table.tsx";
import type { BoardRow } from "#contact/board.ts";
import { reasonWords } from "#contact/signal-words.tsx";
import { formatShortDay } from "#ui/moment.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";

interface Props {
  readonly rows: readonly BoardRow[];
  readonly isLeader: boolean;
  readonly nameOf: (row: BoardRow) => string;
  readonly addressOf: (enrolmentId: string) => string;
  readonly openedId: string | null;
  /** what stands in the place of the row that is open */
  readonly opened: ReactNode;
}

/** Everyone on the board, one of them opened where one is. */
export function BoardRows({ rows, isLeader, nameOf, addressOf, openedId, opened }: Props) {
  const t = useTexts();
  return (
    <BoardTable>
      {rows.map((row) =>
        row.enrolmentId === openedId ? (
          <WholeRow key={row.enrolmentId}>{opened}</WholeRow>
        ) : (
          <PersonRow
            key={row.enrolmentId}
            name={
              <Link to={addressOf(row.enrolmentId)} preventScrollReset aria-label={t("board.open-row", { name: nameOf(row) })}>
                {nameOf(row)}
              </Link>
            }
          >
            <Cells t={t} row={row} isLeader={isLeader} />
          </PersonRow>
        ),
      )}
    </BoardTable>
  );
}

const day = (t: Texts, when: string) => formatShortDay(when, t.language);

function Cells({ t, row, isLeader }: { t: Texts; row: BoardRow; isLeader: boolean }) {
  const every = row.rhythms[0];
  return (
    <>
      <Cell of="why">
        <WhyHere t={t} row={row} />
      </Cell>
      <Cell of="last">
        <LastContact t={t} row={row} />
      </Cell>
      <Cell of="next">
        {row.nextOn === null ? t("board.no-next") : day(t, row.nextOn)}
        <small>{every === undefined ? t("board.every-default", { days: row.everyDays }) : t("board.every-agreed", { days: every })}</small>
      </Cell>
      <Cell of="signals">
        <SignalLines t={t} row={row} isLeader={isLeader} />
      </Cell>
      <Cell of="decision">
        <DecisionLines t={t} row={row} />
      </Cell>
    </>
  );
}

export function WhyHere({ t, row }: { t: Texts; row: BoardRow }) {
  if (row.reasons.length === 0) {
    return (
      <>
        {t("board.no-reason")}
        <small>{t("board.in-team-since", { day: day(t, row.since) })}</small>
      </>
    );
  }
  return row.reasons.map(({ reasonId, reason, since }) => (
    <div key={reasonId}>
      {t(`board.reason.${reason}`)} <small>{t("board.since", { day: day(t, since) })}</small>
    </div>
  ));
}

export function LastContact({ t, row }: { t: Texts; row: BoardRow }) {
  if (row.last === null) return t("board.never");
  return (
    <>
      {day(t, row.last.on)}
      <small>{t(`board.contact-kind.${row.last.kind}`)}</small>
    </>
  );
}

function SignalLines({ t, row, isLeader }: { t: Texts; row: BoardRow; isLeader: boolean }) {
  return (
    <>
      {row.notNowUntil !== null && <div>{t("board.not-now-until", { day: day(t, row.notNowUntil) })}</div>}
      {row.signals.length > 0 && (
        <ul className="board__signals">
          {row.signals.map((signal) => (
            <li key={`${signal.kind}${signal.subject}${signal.since}`}>
              <b>{t(`signal.kind.${signal.kind}`)}</b> {reasonWords(t, signal.reason, formatShortDay)}
              {isLeader && signal.isEscalated && <small>{t("board.escalated")}</small>}
            </li>
          ))}
        </ul>
      )}
      {row.signals.length > 0 && <small>{actsWords(t, row)}</small>}
    </>
  );
}

export function actsWords(t: Texts, { actor, isActorUnit }: Pick<BoardRow, "actor" | "isActorUnit">): string {
  return actor === null ? t("board.acts-nobody") : t(isActorUnit ? "board.acts-unit" : "board.acts", { name: actor });
}

function DecisionLines({ t, row }: { t: Texts; row: BoardRow }) {
  return (
    <>
      {row.undone.map(({ decisionId, words, name, dueOn }) => (
        <div key={decisionId} className="board__undone">
          {t("board.undone-line", { words, name, day: day(t, dueOn) })}
        </div>
      ))}
      {row.ahead.map(({ decisionId, words, name, dueOn }) => (
        <div key={decisionId}>{t("board.agreed-line", { words, name, day: day(t, dueOn) })}</div>
      ))}
      {row.today.map(({ decisionId, words, name, dueOn, doneOn }) => (
        <div key={decisionId}>{doneOn === null ? t("board.today-line", { words, name, day: day(t, dueOn) }) : t("board.done-line", { words, name })}</div>
      ))}
    </>
  );
}
