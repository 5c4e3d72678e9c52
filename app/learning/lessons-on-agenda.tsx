import { BodyShort } from "@navikt/ds-react";
import { Link } from "react-router";
import { LogState } from "#learning/log-state.tsx";
import type { LessonOnAgenda } from "#learning/read-lessons.ts";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

const BEGINNING = 100;
const beginningOf = (text: string) => (text.length <= BEGINNING ? text : `${text.slice(0, text.lastIndexOf(" ", BEGINNING))} …`);

/** The fourth part of the team's agenda: what is ready to be agreed, what was tried, and what is new. */
export function LessonsOnAgenda({ teamId, lessons }: { readonly teamId: string; readonly lessons: readonly LessonOnAgenda[] }) {
  const t = useTexts();
  return (
    <Section id="lessons" title={t("learning.agenda", { count: lessons.length })} className="stack--tight">
      {lessons.length === 0 ? (
        <BodyShort className="muted">{t("learning.agenda-none")}</BodyShort>
      ) : (
        <ul className="stack--tight">
          {lessons.map((log) => (
            <li key={log.logId}>
              <Link to={`/team/${teamId}/lessons/${log.logId}`}>{beginningOf(log.what)}</Link> <LogState log={log} />
            </li>
          ))}
        </ul>
      )}
      <Link to={`/team/${teamId}/lessons`}>{t("learning.agenda-to-list")}</Link>
    </Section>
  );
}
