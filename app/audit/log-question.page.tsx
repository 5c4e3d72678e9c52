import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { answerQuestion } from "#audit/answer-question.ts";
import { AnswerForm } from "#audit/log-question.ts";
import { findQuestionToUnit } from "#audit/log-question.store.server.ts";
import { Ask, Do, Words } from "#ui/form.tsx";
import { formatDay, formatMoment } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/log-question.page";

export const handle = { audit: "log-question.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("log-question.read", async (scope, { params }) => ({
  question: (await findQuestionToUnit(scope, idFrom(params, "questionId"))) ?? notFound(),
}));

export const action = pageAction("log-question.read", async (scope, { form, params }) => {
  const id = idFrom(params, "questionId");
  if ((await findQuestionToUnit(scope, id)) === undefined) notFound();
  const read = readForm(AnswerForm, form);
  const done = read.ok ? await answerQuestion(scope, id, read.input) : read;
  return done.ok ? { ok: true, to: "/log-questions", said: "log-question.answered" } : done;
});

/** One question: who asks, who looked and when; nothing of what was seen. */
export default function LogQuestionPage({ loaderData: { question, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("log-question.of", { agency: question.agencyName })}
      </Heading>
      <dl className="facts">
        <dt>{t("log-question.asked-by")}</dt>
        <dd>
          {question.askedBy}, {formatDay(question.askedAt, t.language)}
        </dd>
        <dt>{t("log-question.looker")}</dt>
        <dd>{question.lookerName}</dd>
        <dt>{t("log-question.looked-at")}</dt>
        <dd>{formatMoment(question.lookedAt, t.language)}</dd>
      </dl>
      {question.words !== null && <blockquote className="own-words pre-line">{question.words}</blockquote>}
      {question.answer === null ? (
        <>
          <BodyShort>{t("log-question.how")}</BodyShort>
          <Ask formKey={formKey} refused={refused}>
            <Words name="answer" label={t("log-question.answer")} description={t("log-question.answer-about")} rows={4} maxLength={2000} />
            <Do>{t("log-question.do")}</Do>
          </Ask>
        </>
      ) : (
        <Alert variant="info">
          <BodyShort className="pre-line">{question.answer}</BodyShort>
          <BodyShort size="small">
            {t("log-question.answered-by", { name: question.answeredBy ?? "", day: formatDay(question.answeredAt ?? "", t.language) })}
          </BodyShort>
        </Alert>
      )}
      <p>
        <Link to="/log-questions">{t("log-question.title")}</Link>
      </p>
    </div>
  );
}
