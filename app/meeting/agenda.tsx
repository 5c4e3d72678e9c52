import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import type { QuestionRead } from "#meeting/meeting-read.store.server.ts";
import { placeName } from "#meeting/place-name.ts";
import { useTexts } from "#ui/texts.tsx";

interface AgendaProps {
  readonly questions: readonly QuestionRead[];
  readonly givenName: string;
  readonly isOwner: boolean;
  /** where she keeps one of them back; left out for everyone else */
  readonly blocksAt?: string | undefined;
}

/** The questions the meeting is to answer: the person's own first. */
export function Agenda({ questions, givenName, isOwner, blocksAt }: AgendaProps) {
  const t = useTexts();
  const hers = questions.filter((question) => question.isHers);
  const others = questions.filter((question) => !question.isHers);
  if (questions.length === 0) return <BodyShort className="muted">{t("meeting.agenda.none")}</BodyShort>;
  return (
    <div className="stack">
      {hers.length > 0 && (
        <div>
          <Heading level="3" size="xsmall" spacing>
            {isOwner ? t("meeting.agenda.mine") : t("meeting.agenda.hers", { name: givenName })}
          </Heading>
          <ul className="plain-list">
            {hers.map((question) => (
              <li key={question.id}>
                <QuestionShown question={question} blocksAt={blocksAt} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {others.length > 0 && (
        <div>
          <Heading level="3" size="xsmall" spacing>
            {t("meeting.agenda.others")}
          </Heading>
          <ul className="plain-list">
            {others.map((question) => (
              <li key={question.id}>
                <QuestionShown question={question} blocksAt={blocksAt} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function QuestionShown({ question, blocksAt }: { question: QuestionRead; blocksAt: string | undefined }) {
  const t = useTexts();
  const place = placeName(question, t.language);
  return (
    <>
      <div className={question.isHers ? "own-words" : "pre-line"}>{question.words}</div>
      <BodyShort size="small" className="muted">
        {t("meeting.agenda.asked-by", { name: question.askedByName })}
        {place !== undefined && ` · ${place}`}
      </BodyShort>
      {blocksAt !== undefined && <Link to={`${blocksAt}?what=question:${question.id}`}>{t("block.keep-this-back")}</Link>}
    </>
  );
}
