import { Alert, BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link, redirect } from "react-router";
import { readForm } from "#access/form.ts";
import { notFound, pageAction, pageLoader, type Refused } from "#access/page.server.ts";
import { askEmergency } from "#consent/break-glass.ts";
import { AskForm, obstacleOf } from "#consent/emergency.ts";
import { getEmergencyStanding, listOwnOpenings } from "#consent/emergency.store.server.ts";
import { Ask, Do, Line, Words } from "#ui/form.tsx";
import { formatDay, Moment } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/emergency.page";

export const handle = { audit: "emergency.page" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

const SHOWN = new Set(["nothing", "too-many-tries"]);

/** To whoever no rule allows it there is no such page. A fresh proof of who she is comes before anything is typed. */
export const loader = pageLoader("emergency.page", async (scope, { url }) => {
  const standing = await getEmergencyStanding(scope);
  if (!standing.mayAsk) notFound();
  const obstacle = obstacleOf(standing);
  if (obstacle === undefined && standing.isFresh !== true) throw redirect("/step-up?back=/emergency");
  const answer = url.searchParams.get("answer") ?? "";
  return { standing, obstacle, answer: SHOWN.has(answer) ? answer : null, openings: await listOwnOpenings(scope) };
});

export const action = pageAction("emergency.ask", async (scope, { form }) => {
  const read = readForm(AskForm, form);
  const done = read.ok ? await askEmergency(scope, read.input) : read;
  if (!done.ok) return done;
  // what was asked stands, whatever the answer: an answer that is no is no refused form
  return { ok: true, to: done.openingId === undefined ? `/emergency?answer=${done.answer}` : `/emergency/${done.openingId}` };
});

/** Breaking the glass: one number, typed whole, and one reason. No search, no list of people. */
export default function EmergencyPage({ loaderData: { standing, obstacle, answer, openings, formKey }, actionData }: Route.ComponentProps) {
  const t = useTexts();
  const open = openings.find((each) => each.isOpen);
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("emergency.title")}
      </Heading>
      {open !== undefined && (
        <Alert variant="info">
          <Link to={`/emergency/${open.id}`}>{t("emergency.open-now")}</Link>
        </Alert>
      )}
      {answer === "nothing" && (
        <Alert variant="warning" role="alert">
          {t("emergency.nothing")}
        </Alert>
      )}
      {obstacle === undefined ? (
        <>
          <BodyShort>{t("emergency.intro", { hours: standing.hours })}</BodyShort>
          <ul className="measures">
            <li>{t("emergency.told")}</li>
            <li>{t("emergency.reviewed", { days: standing.reviewDays })}</li>
            <li>{t("emergency.left", { left: standing.quota - standing.used, days: standing.quotaDays })}</li>
          </ul>
          <Ask formKey={formKey} refused={actionData as Refused | undefined}>
            <Line name="number" label={t("emergency.number")} description={t(`emergency.number-about-${standing.jurisdiction}`)} />
            <Words name="reason" rows={2} label={t("emergency.reason")} description={t("emergency.reason-about")} maxLength={1000} />
            <Do kind="danger">{standing.steps === 1 ? t("emergency.do") : t("emergency.ask-do")}</Do>
          </Ask>
        </>
      ) : (
        <Alert variant="warning">{t(`emergency.stop-${obstacle}`, { days: standing.quotaDays })}</Alert>
      )}
      {openings.length > 0 && (
        <Section id="earlier" title={t("emergency.earlier")} size="small" className="stack--tight">
          <ul className="plain-list cards">
            {openings.map((each) => (
              <li key={each.id} className="card">
                <Link to={`/emergency/${each.id}`}>
                  <Moment when={each.openedAt ?? each.askedAt} />
                </Link>
                <div>
                  <Tag size="small" variant={each.review === null ? "warning" : "neutral"}>
                    {each.review === null
                      ? t("emergency.awaits-review", { day: formatDay(each.reviewBy ?? each.askedAt, t.language) })
                      : t(`emergency.outcome.${each.review}`)}
                  </Tag>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
