import { type ReactNode } from "react";
import { Link } from "react-router";
import { BoardTable, Cell, PersonRow, WholeRow } from "#contact/board-table.tsx";
import type { BoardRow, ShownRow } from "#contact/board.ts";
import { reasonWords } from "#contact/signal-words.tsx";
import { formatShortDay } from "#ui/moment.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";

interface Props {
  readonly rows: readonly ShownRow[];
  readonly isLeader: boolean;
  readonly addressOf: (enrolmentId: string) => string;
  readonly openedId: string | null;
  /** what stands in the place of the row that is open */
  readonly opened: ReactNode;
}

/** Everyone on the board, one of them opened where one is. */
export function BoardRows({ rows, isLeader, addressOf, openedId, opened }: Props) {
  const t = useTexts();
  const dayOf = keptDays();
  return (
    <BoardTable>
      {rows.map((row) =>
        row.enrolmentId === openedId ? (
          <WholeRow key={row.enrolmentId}>{opened}</WholeRow>
        ) : (
          <PersonRow
            key={row.enrolmentId}
            name={
              <Link to={addressOf(row.enrolmentId)} preventScrollReset aria-label={t("board.open-row", { name: row.name })}>
                {row.name}
              </Link>
            }
          >
            <Cells t={t} dayOf={dayOf} row={row} isLeader={isLeader} />
          </PersonRow>
        ),
      )}
    </BoardTable>
  );
}

type DayOf = typeof formatShortDay;

/** Writing a day out is the dearest part of a row, and a board has the same few days in two hundred: each is written once. */
function keptDays(): DayOf {
  const kept = new Map<string, string>();
  return (when, language) => {
    const key = String(when);
    const known = kept.get(key) ?? formatShortDay(when, language);
    kept.set(key, known);
    return known;
  };
}

interface Shown<Part extends keyof ShownRow> {
  readonly t: Texts;
  readonly row: Pick<ShownRow, Part>;
  readonly dayOf?: DayOf;
}

function Cells({ t, dayOf, row, isLeader }: Required<Shown<keyof ShownRow>> & { readonly isLeader: boolean }) {
  const every = row.rhythms[0];
  return (
    <>
      <Cell of="why">
        <WhyHere t={t} dayOf={dayOf} row={row} />
      </Cell>
      <Cell of="last">
        <LastContact t={t} dayOf={dayOf} row={row} />
      </Cell>
      <Cell of="next">
        {row.nextOn === null ? t("board.no-next") : dayOf(row.nextOn, t.language)}
        <small>{every === undefined ? t("board.every-default", { days: row.everyDays }) : t("board.every-agreed", { days: every })}</small>
      </Cell>
      <Cell of="signals">
        <SignalLines t={t} dayOf={dayOf} row={row} isLeader={isLeader} />
      </Cell>
      <Cell of="decision">
        <DecisionLines t={t} dayOf={dayOf} row={row} />
      </Cell>
    </>
  );
}

export function WhyHere({ t, row, dayOf = formatShortDay }: Shown<"reasons" | "since">) {
  if (row.reasons.length === 0) {
    return (
      <>
        {t("board.no-reason")}
        <small>{t("board.in-team-since", { day: dayOf(row.since, t.language) })}</small>
      </>
    );
  }
  return row.reasons.map(({ reasonId, reason, since }) => (
    <div key={reasonId}>
      {`${t(`board.reason.${reason}`)} `}
      <small>{t("board.since", { day: dayOf(since, t.language) })}</small>
    </div>
  ));
}

export function LastContact({ t, row, dayOf = formatShortDay }: Shown<"last" | "isPartlyHeard">) {
  const partly = row.isPartlyHeard && <small>{t("board.partly-heard")}</small>;
  if (row.last === null)
    return (
      <>
        {t(row.isPartlyHeard ? "board.never-heard" : "board.never")}
        {partly}
      </>
    );
  return (
    <>
      {dayOf(row.last.on, t.language)}
      <small>{t(`board.contact-kind.${row.last.kind}`)}</small>
      {partly}
    </>
  );
}

function SignalLines({ t, dayOf, row, isLeader }: Required<Shown<"signals" | "notNowUntil" | "actor" | "isActorUnit">> & { readonly isLeader: boolean }) {
  return (
    <>
      {row.notNowUntil !== null && <div>{t("board.not-now-until", { day: dayOf(row.notNowUntil, t.language) })}</div>}
      {row.signals.length > 0 && (
        <ul className="board__signals">
          {row.signals.map((signal) => (
            <li key={`${signal.kind}${signal.subject}${signal.since}`}>
              <b>{t(`signal.kind.${signal.kind}`)}</b>
              {` ${reasonWords(t, signal.reason, dayOf)}`}
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

function DecisionLines({ t, dayOf, row }: Required<Shown<"undone" | "ahead" | "today">>) {
  return (
    <>
      {row.undone.map(({ decisionId, words, name, dueOn }) => (
        <div key={decisionId} className="board__undone">
          {t("board.undone-line", { words, name, day: dayOf(dueOn, t.language) })}
        </div>
      ))}
      {row.ahead.map(({ decisionId, words, name, dueOn }) => (
        <div key={decisionId}>{t("board.agreed-line", { words, name, day: dayOf(dueOn, t.language) })}</div>
      ))}
      {row.today.map(({ decisionId, words, name, dueOn, doneOn }) => (
        <div key={decisionId}>
          {doneOn === null ? t("board.today-line", { words, name, day: dayOf(dueOn, t.language) }) : t("board.done-line", { words, name })}
        </div>
      ))}
    </>
  );
}
