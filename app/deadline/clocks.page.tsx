import { Alert, BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { countClocks, listClimbedClocks, listRunningClocks, mindsClocks } from "#deadline/clock.store.server.ts";
import { ClimbedClocks } from "#deadline/climbed-clocks.tsx";
import { ClockTable } from "#deadline/clock-table.tsx";
import { PauseForm, pauseClock, ResumeForm, resumeClock } from "#deadline/pause-clock.ts";
import { Ask, Carry, Do, type RefusedShown, Words } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/clocks.page";

export const handle = { audit: "deadline.count" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("deadline.count", async (scope) => {
  const { keeps, leads } = await mindsClocks(scope);
  if (!keeps && !leads) notFound();
  return {
    keeps,
    climbed: leads ? await listClimbedClocks(scope) : undefined,
    counts: keeps ? await countClocks(scope) : [],
    running: keeps ? await listRunningClocks(scope) : [],
  };
});

export const action = pageAction("deadline.pause", async (scope, { form, intent }) => {
  if (intent?.startsWith("pause ") === true) {
    const read = readForm(PauseForm, form);
    const paused = read.ok ? await pauseClock(scope, read.input) : read;
    return paused.ok ? { ok: true, said: "deadline.paused" } : paused;
  }
  const read = readForm(ResumeForm, form);
  const resumed = read.ok ? await resumeClock(scope, read.input) : read;
  return resumed.ok ? { ok: true, said: "deadline.resumed" } : resumed;
});

/** How the area keeps its promises, and those that run now. Numbers and dates: whose they are stands with the need itself. */
export default function ClocksPage({ loaderData: { keeps, climbed, counts, running, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <div className="stack">
      {keeps && <Link to="/needs">{t("deadline.back")}</Link>}
      <Heading level="1" size="large">
        {t("deadline.title")}
      </Heading>
      {climbed !== undefined && <ClimbedClocks climbed={climbed} />}
      {keeps && <BodyShort>{t("deadline.about")}</BodyShort>}
      {keeps && (counts.length === 0 ? <Alert variant="info">{t("deadline.none")}</Alert> : <ClockTable counts={counts} />)}
      {keeps && (
        <section aria-labelledby="running" className="stack">
          <Heading level="2" size="medium" id="running">
            {t("deadline.running-title")}
          </Heading>
          {running.length === 0 && <BodyShort className="muted">{t("deadline.running-none")}</BodyShort>}
          <ul className="plain-list">
            {running.map((clock, index) => (
              <li key={clock.clockId} className="card">
                <div className="row">
                  <strong>{t.of(`agency.event.${clock.event}`)}</strong>
                  <Tag size="small" variant={clock.pausedFrom !== null ? "neutral" : clock.isLate ? "warning" : "info"}>
                    {clock.pausedFrom !== null
                      ? t("deadline.is-paused", { day: formatDay(clock.pausedFrom, t.language) })
                      : t(clock.isLate ? "deadline.was-due" : "deadline.is-due", { day: formatDay(clock.dueOn, t.language) })}
                  </Tag>
                </div>
                <BodyShort className="muted">{t("deadline.started", { day: formatDay(clock.startedAt, t.language) })}</BodyShort>
                {clock.pausedFrom !== null && clock.pauseReason !== null && <BodyShort>{t("deadline.because", { reason: clock.pauseReason })}</BodyShort>}
                {clock.subject === "referral" && <Link to={`/needs/${clock.subjectId}`}>{t("deadline.to-need")}</Link>}
                {clock.subject !== "stay" && <PausePart clock={clock} place={index + 1} formKey={formKey} refused={refused} />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type Clock = Route.ComponentProps["loaderData"]["running"][number];

/** `place`: where it stands in the list, which tells two of one kind on one day apart by name */
function PausePart({ clock, place, formKey, refused }: { clock: Clock; place: number; formKey: string; refused: RefusedShown | undefined }) {
  const t = useTexts();
  const name = `${place}. ${t.of(`agency.event.${clock.event}`)}, ${formatDay(clock.dueOn, t.language)}`;
  const keys = (
    <>
      <Carry name="clockId" value={clock.clockId} />
      <Carry name="version" value={clock.version} />
    </>
  );
  if (clock.pausedFrom !== null) {
    return (
      <Ask formKey={formKey} intent={`resume ${clock.clockId}`} refused={refused} label={`${t("deadline.resume-do")}: ${name}`}>
        {keys}
        <Do kind="secondary">{t("deadline.resume-do")}</Do>
      </Ask>
    );
  }
  return (
    <details key={formKey} open={refused?.intent === `pause ${clock.clockId}`}>
      <summary>{t("deadline.pause")}</summary>
      <Ask formKey={formKey} intent={`pause ${clock.clockId}`} refused={refused} label={`${t("deadline.pause-do")}: ${name}`}>
        {keys}
        <Words name="reason" label={t("deadline.reason")} description={t("deadline.reason-about")} rows={2} maxLength={500} />
        <Do kind="secondary">{t("deadline.pause-do")}</Do>
      </Ask>
    </details>
  );
}
