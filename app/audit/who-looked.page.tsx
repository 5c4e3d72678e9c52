import { Alert, BodyShort, Button, Heading, Select } from "@navikt/ds-react";
import { Form, Link } from "react-router";
import { notFound, personLoader } from "#access/page.server.ts";
import { CheckList } from "#audit/check-list.tsx";
import { listQuestions } from "#audit/log-question.store.server.ts";
import { VisitShown } from "#audit/visit-shown.tsx";
import { gatherVisits } from "#audit/visits.ts";
import { listLogChecks, listLooks } from "#audit/who-looked.store.server.ts";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/who-looked.page";

export const handle = { audit: "audit.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The log is hers, and her guardian's: to anyone else it is not there. */
export const loader = personLoader("audit.read", async (scope, { personId, here, url }) => {
  if (!here.speaksForHer) notFound();
  const agency = url.searchParams.get("agency") ?? "";
  const before = url.searchParams.get("before") ?? "";
  const filter = { agency: agency === "private" || KEY.test(agency) ? agency : undefined, before: KEY.test(before) ? before : undefined };
  return {
    filter,
    log: await listLooks(scope, personId, filter),
    questions: await listQuestions(scope, personId),
    checks: await listLogChecks(scope, personId),
  };
});

export default function WhoLookedPage({ loaderData: { log, filter, questions, checks, here } }: Route.ComponentProps) {
  const t = useTexts();
  const total = log.total ?? 0;
  const first = (log.newer ?? 0) + 1;
  const last = (log.newer ?? 0) + log.looks.length;
  const oldest = log.looks.at(-1)?.key;
  const at = `/persons/${here.personId}/log`;
  const kept = filter.agency === undefined ? "" : `agency=${filter.agency}&`;
  const shown = { askAt: `${at}/ask`, questions };
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {here.isOwner ? t("audit.title-own") : t("audit.title", { name: here.givenName })}
      </Heading>
      <BodyShort>{t("audit.intro")}</BodyShort>
      {filter.before === undefined && log.emergencies.length > 0 && (
        <Alert variant="warning">
          <Heading level="2" size="small">
            {t("audit.emergencies", { count: gatherVisits(log.emergencies).length })}
          </Heading>
          <ol className="plain-list visits">
            {gatherVisits(log.emergencies).map((visit) => (
              <VisitShown key={visit.key} visit={visit} {...shown} />
            ))}
          </ol>
        </Alert>
      )}
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
          <VisitShown key={visit.key} visit={visit} {...shown} />
        ))}
      </ol>
      <nav aria-label={t("audit.pages")} className="row no-print">
        {filter.before !== undefined && <Link to={`${at}${kept === "" ? "" : `?${kept.slice(0, -1)}`}`}>{t("audit.newest")}</Link>}
        {last < total && oldest !== undefined && <Link to={`${at}?${kept}before=${oldest}`}>{t("audit.older")}</Link>}
      </nav>
      <CheckList checks={checks} />
      <Section id="more" title={t("audit.more")} size="small" className="stack--tight no-print">
        <ul className="links">
          <li>
            <Link to={`${at}/could-see`}>{t("audit.could-see")}</Link>
          </li>
          <li>
            <a href={`${at}.csv`}>{t("audit.take-csv")}</a>
          </li>
          <li>
            <a href={`${at}.json`}>{t("audit.take-json")}</a>
          </li>
          {here.isOwner && (
            <li>
              <Link to={`/persons/${here.personId}/own-file`}>{t("own-file.link")}</Link>
            </li>
          )}
        </ul>
      </Section>
      <BodyShort size="small" className="muted">
        {t("audit.ask")}
      </BodyShort>
    </div>
  );
}
