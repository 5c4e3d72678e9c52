import { BodyShort, Button, Heading, Select } from "@navikt/ds-react";
import { Form, Link } from "react-router";
import { notFound, personLoader } from "#access/page.server.ts";
import { gatherVisits, type Visit } from "#audit/visits.ts";
import { type Look, listLooks } from "#audit/who-looked.store.server.ts";
import { formatClock, formatMoment } from "#ui/moment.tsx";
import { type TextKey, type Texts, useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/who-looked.page";

export const handle = { audit: "audit.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

/** The log is hers, and her guardian's: to anyone else it is not there. */
export const loader = personLoader("audit.read", async (scope, { personId, here, url }) => {
  if (!here.speaksForHer) notFound();
  const agency = url.searchParams.get("agency") ?? "";
  const before = Number(url.searchParams.get("before"));
  const filter = {
    agency: agency === "private" || /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(agency) ? agency : undefined,
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
  };
  return { filter, log: await listLooks(scope, personId, filter) };
});

export default function WhoLookedPage({ loaderData: { log, filter, here } }: Route.ComponentProps) {
  const t = useTexts();
  const total = log.total ?? 0;
  const first = (log.newer ?? 0) + 1;
  const last = (log.newer ?? 0) + log.looks.length;
  const oldest = log.looks.at(-1)?.seq;
  const at = `/persons/${here.personId}/log`;
  const kept = filter.agency === undefined ? "" : `agency=${filter.agency}&`;
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {here.isOwner ? t("audit.title-own") : t("audit.title", { name: here.givenName })}
      </Heading>
      <BodyShort>{t("audit.intro")}</BodyShort>
      <Form method="get" className="row no-print" aria-label={t("audit.filter")}>
        <Select label={t("audit.filter-agency")} name="agency" defaultValue={filter.agency ?? ""}>
          <option value="">{t("audit.filter-all")}</option>
          {log.agencies.map((agency) => (
            <option key={agency.id} value={agency.id ?? ""}>
              {agency.name}
            </option>
          ))}
          <option value="private">{t("audit.filter-private")}</option>
        </Select>
        <Button type="submit" variant="secondary" className="align-end">
          {t("audit.filter-do")}
        </Button>
      </Form>
      <BodyShort weight="semibold" role="status">
        {total === 0 ? t("audit.none") : log.looks.length === total ? t("audit.count-all", { total }) : t("audit.count", { first, last, total })}
      </BodyShort>
      <ol className="plain-list visits">
        {gatherVisits(log.looks).map((visit) => (
          <VisitShown key={visit.seq} visit={visit} />
        ))}
      </ol>
      <nav aria-label={t("audit.pages")} className="row no-print">
        {filter.before !== undefined && <Link to={`${at}${kept === "" ? "" : `?${kept.slice(0, -1)}`}`}>{t("audit.newest")}</Link>}
        {last < total && oldest !== undefined && <Link to={`${at}?${kept}before=${oldest}`}>{t("audit.older")}</Link>}
      </nav>
      <BodyShort size="small" className="muted">
        {t("audit.ask")}
      </BodyShort>
    </div>
  );
}

/** Who, where from, when, what and why, in plain words. The reader's own visits are folded. */
function VisitShown({ visit }: { visit: Visit<Look> }) {
  const t = useTexts();
  const [look] = visit.rows;
  if (look === undefined) return null;
  const began = visit.rows.at(-1)?.at ?? look.at;
  const when = formatMoment(began, t.language);
  const body = (
    <>
      <ul className="measures">
        {visit.rows.toReversed().map((row) => (
          <li key={row.seq}>
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
  return (
    <li className={look.purpose === "BTG" ? "card card--empty" : "card"}>
      <Heading level="2" size="xsmall">
        {whoOf(t, look)}
      </Heading>
      <BodyShort size="small">{when}</BodyShort>
      {body}
    </li>
  );
}

function whoOf(t: Texts, look: Look): string {
  if (look.capacity === "preview") return t("audit.preview", { name: look.actorName, agency: look.agencyName ?? "", role: look.actorFunction ?? "" });
  if (look.agencyName === null) return look.capacity === "circle" ? `${look.actorName}, ${t("audit.circle")}` : look.actorName;
  return [look.actorName, look.agencyName, look.actorFunction].filter((part) => part !== null).join(", ");
}

/** What was done, in words; an event that no text knows is still said. */
function eventOf(t: Texts, event: string): string {
  const key = `event.${event}`;
  const said = t(key as TextKey);
  return said === key ? t("audit.event-general") : said;
}
