import { personLoader } from "#access/page.server.ts";
import { agencyNameOf } from "#person/agency-name.ts";
import { getOverview, type Overview } from "#person/overview.store.server.ts";
import { emptyChairs, type HelperAtWork } from "#person/who-helps.ts";
import { formatDay, Moment } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/summary-print.page";

export const handle = { audit: "person.summary" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("person.summary", async (scope, { here }) => ({
  overview: await getOverview(scope, here),
  printedAt: new Date().toISOString(),
}));

/** How many measures a helper's line holds on the sheet: the rest is counted, and stands in the plan. */
const linesFor = (helpers: number) => (helpers <= 8 ? 3 : 1);

/** The plan on one A4 in large type: whom to call, when we meet, what matters, who helps with what. */
export default function SummaryPrintPage({ loaderData: { overview, here, printedAt } }: Route.ComponentProps) {
  const t = useTexts();
  const { coordinators, nextMeeting, matters, helpers, others, plan } = overview;
  const held = coordinators.filter((each) => each.state === "accepted");
  const many = helpers.length > 8;
  return (
    <div className={`sheet${many ? " sheet--many" : ""}`}>
      <p className="no-print muted">{t("person.summary.how")}</p>
      <h1>{t("person.summary.title", { name: here.name })}</h1>
      <h2>{here.isOwner ? t("person.coordinators-own") : t("person.coordinators")}</h2>
      <ul className="sheet__coordinators">
        {held.map((each) => (
          <li key={each.termId}>
            <strong className="sheet__big">{each.name}</strong> <strong className="sheet__big sheet__phone">{each.phone}</strong>
            <span>
              {each.functionName}, {agencyNameOf(t, each)}
            </span>
            {each.substituteName !== null && (
              <span>
                {t("person.coordinator.substitute", {
                  name: each.name.split(" ")[0] ?? "",
                  substitute: `${each.substituteName}${each.substitutePhone === null ? "" : `, ${each.substitutePhone}`}`,
                })}
              </span>
            )}
          </li>
        ))}
        {emptyChairs(coordinators).map((side) => (
          <li key={side}>
            {side === "municipal" ? t("person.coordinator.missing-municipal") : t.of(`person.coordinator.missing-specialist-${here.jurisdiction}`)}
          </li>
        ))}
      </ul>
      <h2>{t("person.next-meeting")}</h2>
      <p className="sheet__big">
        {nextMeeting?.startsAt == null ? (
          t("person.next-meeting.none")
        ) : (
          <>
            <Moment when={nextMeeting.startsAt} />
            {nextMeeting.place !== null && `. ${nextMeeting.place}`}
          </>
        )}
      </p>
      {matters !== null && (
        <>
          <h2>{here.isOwner ? t("person.overview.what-matters") : t("person.overview.what-matters-of", { name: here.givenName })}</h2>
          <p className="sheet__words">{shorten(matters.words, many ? 360 : 700)}</p>
        </>
      )}
      <h2>{here.isOwner ? t("person.helpers-own") : t("person.helpers")}</h2>
      <ul className="sheet__helpers">
        {helpers
          .filter((helper) => !many || helper.role !== "coordinator")
          .map((helper) => (
            <HelperLine key={helper.participantId} helper={helper} lines={linesFor(helpers.length)} />
          ))}
        {others.slice(0, many ? 2 : 6).map((measure) => (
          <li key={measure.measureId}>
            <strong>{measure.isHers ? here.givenName : measure.ownerName}</strong>{" "}
            {t("person.summary.measure-until", {
              what: shorten(measure.what, many ? 44 : 90),
              day: many ? shortDay(measure.dueOn, t.language) : formatDay(measure.dueOn, t.language),
            })}
          </li>
        ))}
      </ul>
      <p className="sheet__foot">
        {plan?.nextReviewOn != null && <>{t("person.plan.review-on", { day: formatDay(plan.nextReviewOn, t.language) })}. </>}
        {t("person.summary.printed", { day: formatDay(printedAt, t.language) })}
      </p>
    </div>
  );
}

function HelperLine({ helper, lines }: { helper: Overview["helpers"][number] & HelperAtWork; lines: number }) {
  const t = useTexts();
  const left = helper.measures.length - lines;
  return (
    <li>
      <strong>{helper.name}</strong>
      {helper.phone !== null && <span className="sheet__phone"> {helper.phone}</span>}
      <span className="sheet__role">
        {helper.functionName}, {agencyNameOf(t, helper)}
        {helper.since === null ? ` (${t("person.map.invited")})` : ""}
      </span>
      {helper.measures.length === 0
        ? helper.task !== null && <span>{helper.task}</span>
        : helper.measures.slice(0, lines).map((measure) => (
            <span key={measure.measureId}>
              {t("person.summary.measure-until", {
                what: shorten(measure.what, lines === 1 ? 44 : 110),
                day: lines === 1 ? shortDay(measure.dueOn, t.language) : formatDay(measure.dueOn, t.language),
              })}
            </span>
          ))}
      {left > 0 && lines > 1 && <span className="muted">{t("person.summary.more", { count: left })}</span>}
    </li>
  );
}

/** Cut at a word, with a mark that more is written in the plan. */
function shorten(text: string, letters: number): string {
  if (text.length <= letters) return text;
  return `${text.slice(0, text.lastIndexOf(" ", letters))} …`;
}

/** "2. des.": the year is said at the foot. */
function shortDay(day: string, language: string): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { day: "numeric", month: "short", timeZone: "UTC" }).format(new Date(day));
}
