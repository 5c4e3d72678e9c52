import { BodyShort, Heading } from "@navikt/ds-react";
import type { QuestionRead } from "#meeting/meeting-read.store.server.ts";
import { placeName } from "#meeting/place-name.ts";
import { useTexts } from "#ui/texts.tsx";

/** The questions the meeting is to answer: the person's own first. */
export function Agenda({ questions, givenName, isOwner }: { questions: readonly QuestionRead[]; givenName: string; isOwner: boolean }) {
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
                <QuestionShown question={question} />
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
                <QuestionShown question={question} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function QuestionShown({ question }: { question: QuestionRead }) {
  const t = useTexts();
  const place = placeName(question, t.language);
  return (
    <>
      <div className={question.isHers ? "own-words" : "pre-line"}>{question.words}</div>
      <BodyShort size="small" className="muted">
        {t("meeting.agenda.asked-by", { name: question.askedByName })}
        {place !== undefined && ` · ${place}`}
      </BodyShort>
    </>
  );
}
