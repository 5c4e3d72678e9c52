import { BodyShort } from "@navikt/ds-react";
import type { BoardOfOneRow } from "#contact/board-of-one.store.server.ts";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props extends BoardOfOneRow {
  readonly isOwner: boolean;
}

/** Why she stands on the team's board, and what was agreed about her there. Nothing where there is neither. */
export function BoardOfOne({ reasons, decisions, isOwner }: Props) {
  const t = useTexts();
  if (reasons.length === 0 && decisions.length === 0) return null;
  const day = (on: string) => formatDay(on, t.language);
  return (
    <Section id="board" title={t("board.of-one")} size="small" className="stack--tight">
      <BodyShort className="muted">{isOwner ? t("board.of-one-means-own") : t("board.of-one-means")}</BodyShort>
      {reasons.length > 0 && (
        <>
          <BodyShort>{isOwner ? t("board.of-one-why-own") : t("board.of-one-why")}</BodyShort>
          <ul>
            {reasons.map(({ reasonId, reason, since }) => (
              <li key={reasonId}>
                {t(`board.reason.${reason}`)} <span className="muted">{t("board.since", { day: day(since) })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="plain-list stack--tight">
        {decisions.map(({ decisionId, words, name, dueOn, decidedOn, doneOn, doneByName, isLate }) => (
          <li key={decisionId} className="card stack--tight">
            <BodyShort className="pre-line">{words}</BodyShort>
            <BodyShort size="small" className="muted">
              {doneOn !== null
                ? t("board.of-one-done", { name: doneByName ?? name, day: day(decidedOn), done: day(doneOn) })
                : t(isLate ? "board.of-one-late" : "board.of-one-agreed", { name, due: day(dueOn), day: day(decidedOn) })}
            </BodyShort>
          </li>
        ))}
      </ul>
    </Section>
  );
}
