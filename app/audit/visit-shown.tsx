import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import type { Visit } from "#audit/visits.ts";
import type { Look } from "#audit/who-looked.store.server.ts";
import { formatClock, formatDay, formatMoment } from "#ui/moment.tsx";
import { type TextKey, type Texts, useTexts } from "#ui/texts.tsx";

export interface QuestionShown {
  readonly key: string;
  readonly words: string | null;
  readonly answer: string | null;
  readonly answeredBy: string | null;
}

interface Props {
  readonly visit: Visit<Look>;
  /** where one visit can be asked about, or undefined where the reader may not ask */
  readonly askAt: string | undefined;
  readonly questions: readonly QuestionShown[];
}

/** Who, where from, when, what and why, in plain words. The reader's own visits are folded. */
export function VisitShown({ visit, askAt, questions }: Props) {
  const t = useTexts();
  const [look] = visit.rows;
  if (look === undefined) return null;
  const began = visit.rows.at(-1)?.at ?? look.at;
  const when = formatMoment(began, t.language);
  const body = (
    <>
      <ul className="measures">
        {visit.rows.toReversed().map((row) => (
          <li key={row.key}>
            {formatClock(row.at, t.language)} {eventOf(t, row.event)}
          </li>
        ))}
      </ul>
      <BodyShort size="small" className="muted">
        {t("audit.why")}: {t.of(`audit.purpose.${look.capacity === "circle" ? "circle" : look.purpose}`)}
      </BodyShort>
    </>
  );
  if (look.isMine && look.capacity !== "preview") {
    return (
      <li>
        <details>
          <summary>{t("audit.you", { when, count: visit.rows.length })}</summary>
          {body}
        </details>
      </li>
    );
  }
  const asked = questions.find((question) => visit.rows.some((row) => row.key === question.key));
  return (
    <li className={look.purpose === "BTG" || look.purpose === "ETREAT" ? "card card--empty" : "card"}>
      <Heading level="2" size="xsmall">
        {whoOf(t, look)}
      </Heading>
      <BodyShort size="small">{when}</BodyShort>
      {body}
      <WhyOpened look={look} />
      {asked !== undefined ? (
        <Answered asked={asked} />
      ) : (
        askAt !== undefined &&
        look.capacity === "professional" && (
          <Link to={`${askAt}/${visit.key}`} className="no-print">
            {t("audit.ask-unit")}
            <span className="aksel-sr-only"> ({`${whoOf(t, look)}, ${when}`})</span>
          </Link>
        )
      )}
    </li>
  );
}

/** Of an emergency: the reason in the reader's own words, and what the review came to. */
function WhyOpened({ look }: { look: Look }) {
  const t = useTexts();
  if (look.reason === undefined || look.reason === null) return null;
  return (
    <>
      <BodyShort className="pre-line">{t("emergency.reason-was", { reason: look.reason })}</BodyShort>
      <BodyShort size="small">
        {look.review === undefined || look.review === null
          ? t("emergency.not-reviewed", { day: formatDay(look.reviewBy ?? look.at, t.language) })
          : t("emergency.was-reviewed", { outcome: t.of(`emergency.outcome.${look.review}`) })}
      </BodyShort>
    </>
  );
}

function Answered({ asked }: { asked: QuestionShown }) {
  const t = useTexts();
  return (
    <div className="own-words">
      <BodyShort size="small">
        {t("audit.you-asked")} {asked.words}
      </BodyShort>
      {asked.answer === null ? (
        <BodyShort size="small" className="muted">
          {t("audit.no-answer-yet")}
        </BodyShort>
      ) : (
        <BodyShort className="pre-line">
          {t("audit.answer-from", { name: asked.answeredBy ?? "" })} {asked.answer}
        </BodyShort>
      )}
    </div>
  );
}

export function whoOf(t: Texts, look: Pick<Look, "capacity" | "actorName" | "agencyName" | "agencyKind" | "actorFunction">): string {
  if (look.agencyKind !== null) return t("audit.masked", { kind: t.of(`agency.kind.${look.agencyKind}`) });
  if (look.capacity === "preview") return t("audit.preview", { name: look.actorName, agency: look.agencyName ?? "", role: look.actorFunction ?? "" });
  if (look.capacity === "operator") return t("audit.operator", { name: look.actorName });
  if (look.agencyName === null) return look.capacity === "circle" ? `${look.actorName}, ${t("audit.circle")}` : look.actorName;
  return [look.actorName, look.agencyName, look.actorFunction].filter((part) => part !== null).join(", ");
}

/** What was done, in words; an event that no text knows is still said. */
export function eventOf(t: Texts, event: string): string {
  const key = `event.${event}`;
  const said = t(key as TextKey);
  return said === key ? t("audit.event-general") : said;
}
