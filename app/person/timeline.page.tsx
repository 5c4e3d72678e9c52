import { BodyShort, Heading, Table } from "@navikt/ds-react";
import { Link } from "react-router";
import { personLoader } from "#access/page.server.ts";
import { TimelineDrawing } from "#person/timeline-drawing.tsx";
import { layOutTimeline } from "#person/timeline.ts";
import { getTimeline } from "#person/timeline.store.server.ts";
import { tellTimeline } from "#person/timeline-words.ts";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/timeline.page";

export const handle = { audit: "person.timeline" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("person.timeline", async (scope, { personId }) => ({ rows: await getTimeline(scope, personId) }));

const localeOf = (language: string) => (language === "en" ? "en-GB" : language === "sv" ? "sv-SE" : "nb-NO");

export default function TimelinePage({ loaderData: { rows, here } }: Route.ComponentProps) {
  const t = useTexts();
  const { spans, marks } = tellTimeline(t, rows, here.isOwner, here.givenName);
  const day = (when: string) => formatDay(when, t.language);
  const days = [...spans.flatMap((span) => [span.from, span.to ?? rows.today]), ...marks.map((mark) => mark.on)].toSorted();
  const [first] = days;
  const table = [
    ...spans.map((span) => ({ key: span.id, what: span.label, who: span.who, from: span.from, to: span.to, state: span.state })),
    ...marks.map((mark) => ({ key: `${mark.kind}${mark.id}`, what: mark.label, who: "", from: mark.on, to: mark.on, state: "" })),
  ].toSorted((a, b) => a.from.localeCompare(b.from));
  const words = {
    title: t("person.timeline.title"),
    today: t("person.timeline.today"),
    description:
      first === undefined ? "" : t("person.timeline.desc", { bars: spans.length, marks: marks.length, from: day(first), to: day(days.at(-1) ?? first) }),
    month: (when: string) => new Intl.DateTimeFormat(localeOf(t.language), { month: "short", year: "2-digit", timeZone: "UTC" }).format(new Date(when)),
  };
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("person.timeline.title")}
      </Heading>
      {table.length === 0 ? (
        <BodyShort>
          {t("person.timeline.none")} <Link to={`/persons/${here.personId}/plan`}>{t("person.timeline.none-do")}</Link>
        </BodyShort>
      ) : (
        <>
          <BodyShort>{t("person.timeline.intro")}</BodyShort>
          <ul className="legend">
            <li>
              <i className="legend__today" aria-hidden />
              {t("person.timeline.today")}
            </li>
            <li>
              <i className="legend__meeting" aria-hidden />
              {t("person.timeline.meeting")}
            </li>
            <li>
              <i className="legend__review" aria-hidden />
              {t("person.timeline.review")}
            </li>
          </ul>
          <figure className="drawing">
            <TimelineDrawing drawing={layOutTimeline(spans, marks, rows.today, 1000)} words={words} shape="wide" />
            <TimelineDrawing drawing={layOutTimeline(spans, marks, rows.today, 328)} words={words} shape="narrow" />
          </figure>
          <section className="scroll-x" tabIndex={0} aria-label={t("person.map.table")}>
            <Table size="small">
              <caption className="visually-hidden">{t("person.map.table")}</caption>
              <Table.Header>
                <Table.Row>
                  {(["what", "who", "from", "to", "state"] as const).map((column) => (
                    <Table.HeaderCell key={column} scope="col">
                      {t(`person.timeline.col-${column}`)}
                    </Table.HeaderCell>
                  ))}
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {table.map((row) => (
                  <Table.Row key={row.key}>
                    <Table.HeaderCell scope="row">{row.what}</Table.HeaderCell>
                    <Table.DataCell>{row.who}</Table.DataCell>
                    <Table.DataCell>{day(row.from)}</Table.DataCell>
                    <Table.DataCell>{row.to === null ? t("person.timeline.open-ended") : day(row.to)}</Table.DataCell>
                    <Table.DataCell>{row.state}</Table.DataCell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </section>
        </>
      )}
    </div>
  );
}
