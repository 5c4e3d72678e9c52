import { BodyShort } from "@navikt/ds-react";
import { Link } from "react-router";
import type { Board } from "#contact/read-board.ts";
import { reasonWords } from "#contact/signal-words.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

/** Those on the board with something against their name today, and what the board's own meeting left undone. */
export function onAgenda(board: Board | undefined) {
  return (board?.rows ?? [])
    .filter((row) => row.signals.length > 0 || row.undone.length > 0)
    .map(({ personId, name, signals, undone, actor }) => ({
      personId,
      name,
      signals: signals.map(({ kind, reason }) => ({ kind, reason })),
      undone: undone.map((each) => each.words),
      actor,
    }));
}

const SHOWN = 10;

/** The first of them with every reason; the rest are on the board, which is where they are answered. */
export function SignalsOnAgenda({ teamId, rows }: { readonly teamId: string; readonly rows: ReturnType<typeof onAgenda> }) {
  const t = useTexts();
  return (
    <Section id="signals" title={t("team.agenda.signals", { count: rows.length })} className="stack--tight">
      {rows.length === 0 ? (
        <BodyShort className="muted">{t("team.agenda.signals-none")}</BodyShort>
      ) : (
        <ul className="stack--tight">
          {rows.slice(0, SHOWN).map((row) => (
            <li key={row.personId}>
              <strong>{row.name}</strong>
              {row.actor !== null && <span className="muted"> ({row.actor})</span>}
              <ul>
                {row.undone.map((words) => (
                  <li key={words}>{t("team.agenda.undone", { words })}</li>
                ))}
                {row.signals.map(({ kind, reason }) => (
                  <li key={`${kind}${JSON.stringify(reason)}`}>
                    {t(`signal.kind.${kind}`)}. {reasonWords(t, reason)}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <Link to={`/board/${teamId}`}>{rows.length > SHOWN ? t("team.agenda.more-on-board", { count: rows.length - SHOWN }) : t("team.agenda.to-board")}</Link>
    </Section>
  );
}
