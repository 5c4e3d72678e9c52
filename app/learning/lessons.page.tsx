import { Alert, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { idFrom, notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { logKinds, NewLog } from "#learning/learning.ts";
import { LogState } from "#learning/log-state.tsx";
import { risesWords } from "#learning/log-shown.tsx";
import { readLessons } from "#learning/read-lessons.ts";
import { raiseLog } from "#learning/write-lesson.ts";
import { TeamFrame } from "#team/team-frame.tsx";
import { Ask, DayField, Do, Pick, Words } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/lessons.page";

export const handle = { audit: "learning.list" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("learning.list", async (scope, { params }) => (await readLessons(scope, idFrom(params, "teamId"))) ?? notFound());

export const action = pageAction("learning.write", async (scope, { form, params }) => {
  const teamId = idFrom(params, "teamId");
  const read = readForm(NewLog, form);
  const done = read.ok ? await raiseLog(scope, teamId, read.input) : read;
  return done.ok ? { ok: true, to: `/team/${teamId}/lessons/${done.logId}`, said: "learning.raised" } : done;
});

/** A team's learning log: what it is finding out, what it has learned, and a place for what is new. */
export default function LessonsPage({ loaderData: { team, today, holds, open, learned, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <TeamFrame team={team} title={t("learning.title")}>
      <BodyShort>{holds ? t("learning.about") : t("learning.about-peer")}</BodyShort>
      {holds && (
        <details className="card" key={formKey} open={refused !== undefined}>
          <summary>
            <strong>{t("learning.raise")}</strong>
          </summary>
          <div className="stack">
            <Alert variant="info">{t("learning.no-name")}</Alert>
            <Ask formKey={formKey} refused={refused} label={t("learning.raise")}>
              <Pick name="kind" label={t("learning.kind")} options={logKinds.map((kind) => ({ value: kind, label: t(`learning.kind.${kind}`) }))} />
              <DayField name="happenedOn" label={t("learning.happened-on")} description={t("learning.happened-on-about")} defaultValue={today} />
              <Words name="what" label={t("learning.what")} description={t("learning.what-about")} rows={4} maxLength={2000} />
              <Do>{t("learning.raise-do")}</Do>
            </Ask>
          </div>
        </details>
      )}
      {holds && (
        <Section id="open" title={t("learning.open", { count: open.length })} className="stack--tight">
          {open.length === 0 ? (
            <BodyShort className="muted">{t("learning.open-none")}</BodyShort>
          ) : (
            <ul className="plain-list stack--tight">
              {open.map((log) => (
                <li key={log.logId} className="card stack--tight">
                  <div className="row">
                    <Link to={`/team/${team.teamId}/lessons/${log.logId}`}>{t("learning.number", { number: log.number })}</Link>
                    <LogState log={log} />
                  </div>
                  <BodyShort>
                    {t(`learning.kind.${log.kind}`)}. <span className="muted">{formatDay(log.happenedOn, t.language)}</span>
                  </BodyShort>
                  <BodyShort className="pre-line">{log.what}</BodyShort>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <Section id="learned" title={t("learning.learned", { count: learned.length })} className="stack--tight">
        {learned.length === 0 && <BodyShort className="muted">{t("learning.learned-none")}</BodyShort>}
        {learned.map((log) => (
          <article key={log.logId} className="card stack--tight">
            <Heading level="3" size="xsmall" className="pre-line">
              {log.lesson}
            </Heading>
            <div className="row">
              <Link to={`/team/${team.teamId}/lessons/${log.logId}`}>{t("learning.number", { number: log.number })}</Link>
              <span className="muted">
                {t(`learning.kind.${log.kind}`)}. {log.agreedOn !== null && t("learning.state.agreed", { day: formatDay(log.agreedOn, t.language) })}
              </span>
            </div>
            {log.risesTo !== null && <BodyShort size="small">{risesWords(t, log)}</BodyShort>}
          </article>
        ))}
      </Section>
    </TeamFrame>
  );
}
