import { Alert, BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { pageLoader } from "#access/page.server.ts";
import { countQuestionsWithoutOfficer, listQuestionsToUnit } from "#audit/log-question.store.server.ts";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/log-questions.page";

export const handle = { audit: "log-question.list" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("log-question.list", async (scope) => ({
  questions: await listQuestionsToUnit(scope),
  waiting: await countQuestionsWithoutOfficer(scope),
}));

/** What the unit has been asked about its people's looking. */
export default function LogQuestionsPage({ loaderData: { questions, waiting } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("log-question.title")}
      </Heading>
      {waiting > 0 ? (
        <Alert variant="warning">{t("log-question.without-officer", { count: waiting })}</Alert>
      ) : (
        <BodyShort>{t(questions.length === 0 ? "log-question.none" : "log-question.intro")}</BodyShort>
      )}
      <ul className="plain-list cards">
        {questions.map((question) => (
          <li key={question.id} className="card">
            <Link to={`/log-questions/${question.id}`}>
              {t("log-question.one", { agency: question.agencyName, day: formatDay(question.askedAt, t.language) })}
            </Link>
            <div>
              <Tag size="small" variant={question.answer === null ? "warning" : "success"}>
                {t(question.answer === null ? "log-question.waits" : "log-question.answered")}
              </Tag>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
