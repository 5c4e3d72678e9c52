import { Alert, BodyShort } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { CorrectForm } from "#learning/correct-form.tsx";
import { Correction, Evaluation, Lesson, Trial } from "#learning/learning.ts";
import { AgreeForm, EvaluateForm, TryForm } from "#learning/lesson-steps.tsx";
import { LogShown } from "#learning/log-shown.tsx";
import { readLesson } from "#learning/read-lessons.ts";
import { agreeLesson, correctLog, evaluateTrial, tryAlternative } from "#learning/write-lesson.ts";
import { TeamFrame } from "#team/team-frame.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/lesson.page";

export const handle = { audit: "learning.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader(
  "learning.read",
  async (scope, { params }) => (await readLesson(scope, idFrom(params, "teamId"), idFrom(params, "logId"))) ?? notFound(),
);

export const action = pageAction("learning.write", async (scope, { form, intent, params }) => {
  const [teamId, logId] = [idFrom(params, "teamId"), idFrom(params, "logId")];
  if (intent === "try") {
    const read = readForm(Trial, form);
    const done = read.ok ? await tryAlternative(scope, teamId, logId, read.input) : read;
    return done.ok ? { ok: true, said: "learning.tried" } : done;
  }
  if (intent === "evaluate") {
    const read = readForm(Evaluation, form);
    const done = read.ok ? await evaluateTrial(scope, teamId, logId, read.input) : read;
    return done.ok ? { ok: true, said: "learning.evaluated" } : done;
  }
  if (intent === "agree") {
    const read = readForm(Lesson, form);
    const done = read.ok ? await agreeLesson(scope, teamId, logId, read.input) : read;
    return done.ok ? { ok: true, said: "learning.agreed" } : done;
  }
  const read = readForm(Correction, form);
  const done = read.ok ? await correctLog(scope, teamId, logId, read.input) : read;
  return done.ok ? { ok: true, said: "learning.corrected" } : done;
});

/** One log: what has been found out so far, and the one step that comes next. */
export default function LessonPage({ loaderData: { team, log, holds, isMeetingOpen, members, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const around = { log, formKey, refused };
  // a colleague may have taken the step meanwhile: what was typed is shown all the same
  const asks = (intent: string, state: typeof log.state) => holds && (log.state === state || refused?.intent === intent);
  return (
    <TeamFrame team={team} title={t("learning.numbered", { number: log.number, kind: t(`learning.kind.${log.kind}`) })}>
      <Link to={`/team/${team.teamId}/lessons`}>{t("learning.back")}</Link>
      <LogShown log={log} />
      {asks("try", "raised") && (
        <Section id="try" title={log.kind === "success" ? t("learning.step.try-success") : t("learning.step.try")} className="stack">
          <TryForm {...around} members={members} />
        </Section>
      )}
      {asks("evaluate", "tried") && (
        <Section id="evaluate" title={t("learning.step.evaluate")} className="stack">
          <EvaluateForm {...around} />
        </Section>
      )}
      {asks("agree", "evaluated") && (
        <Section id="agree" title={t("learning.step.agree")} className="stack">
          {isMeetingOpen || refused?.intent === "agree" ? (
            <AgreeForm {...around} members={members} />
          ) : (
            <Alert variant="info">
              <BodyShort>{t("learning.only-in-meeting")}</BodyShort>
              <Link to={`/team/${team.teamId}/meeting`}>{t("learning.to-meeting")}</Link>
            </Alert>
          )}
        </Section>
      )}
      {holds && <CorrectForm {...around} />}
    </TeamFrame>
  );
}
