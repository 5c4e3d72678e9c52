import { BodyShort, Heading, Table, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { notFound, pageLoader } from "#access/page.server.ts";
import { listCases, listControlled, listRounds } from "#audit/log-case.store.server.ts";
import { findReviewsAwaitingMe } from "#consent/emergency-for-me.ts";
import { listControlledExceptions } from "#audit/log-exception.store.server.ts";
import { formatDay, formatMoment } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/log-control.page";

export const handle = { audit: "log-control.open" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

/** Open to a data-protection officer alone: to anyone else there is no such page. */
export const loader = pageLoader("log-control.open", async (scope) => {
  const agencies = await listControlled(scope);
  if (agencies.length === 0) notFound();
  const exceptions = await listControlledExceptions(scope);
  return {
    agencies,
    cases: await listCases(scope),
    rounds: await listRounds(scope),
    emergencies: (await findReviewsAwaitingMe(scope)).length,
    exceptions: {
      active: exceptions.filter((each) => each.isActive).length,
      waiting: exceptions.filter((each) => each.isActive && each.review === null).length,
    },
  };
});

const TAGS = { open: "warning", asked: "info", justified: "success", reported: "error" } as const;

export default function LogControlPage({ loaderData: { agencies, cases, rounds, emergencies, exceptions } }: Route.ComponentProps) {
  const t = useTexts();
  const open = cases.filter((each) => each.state === "open" || each.state === "asked");
  const done = cases.filter((each) => each.state !== "open" && each.state !== "asked");
  return (
    <div className="stack">
      <Heading level="1" size="large">
        {t("log-control.title")}
      </Heading>
      <BodyShort>{t("log-control.intro", { count: agencies.length })}</BodyShort>
      <ul className="links">
        <li>
          <Link to="/log-control/report">{t("log-control.report")}</Link>
        </li>
        <li>
          <Link to="/log-control/emergencies">{t("emergency.reviews-count", { count: emergencies })}</Link>
        </li>
        <li>
          <Link to="/log-control/exceptions">{t("log-control.exceptions", { active: exceptions.active, waiting: exceptions.waiting })}</Link>
        </li>
        <li>
          <Link to="/log-control/rules">{t("log-control.rules")}</Link>
        </li>
        <li>
          <Link to="/log-questions">{t("log-question.title")}</Link>
        </li>
      </ul>
      <Section id="open" title={t("log-control.to-look-into", { count: open.length })} size="small" className="stack--tight">
        <Cases cases={open} />
      </Section>
      <Section id="rounds" title={t("log-control.rounds")} size="small" className="stack--tight">
        <BodyShort className="muted">{t("log-control.rounds-about")}</BodyShort>
        {rounds.length > 0 && (
          <section className="scroll-x" tabIndex={0} aria-label={t("log-control.rounds-about")}>
            <Table size="small">
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell scope="col">{t("log-control.week")}</Table.HeaderCell>
                  <Table.HeaderCell scope="col">{t("log-control.agency")}</Table.HeaderCell>
                  <Table.HeaderCell scope="col">{t("log-control.visits")}</Table.HeaderCell>
                  <Table.HeaderCell scope="col">{t("log-control.flagged")}</Table.HeaderCell>
                  <Table.HeaderCell scope="col">{t("log-control.sampled")}</Table.HeaderCell>
                  <Table.HeaderCell scope="col">{t("log-control.left")}</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {rounds.map((round) => (
                  <Table.Row key={round.id}>
                    <Table.HeaderCell scope="row">{formatDay(round.weekFrom, t.language)}</Table.HeaderCell>
                    <Table.DataCell>{round.agencyName}</Table.DataCell>
                    <Table.DataCell>{round.visits}</Table.DataCell>
                    <Table.DataCell>{round.flagged}</Table.DataCell>
                    <Table.DataCell>{round.sampled}</Table.DataCell>
                    <Table.DataCell>{round.open}</Table.DataCell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </section>
        )}
      </Section>
      <Section id="done" title={t("log-control.looked-into", { count: done.length })} size="small" className="stack--tight">
        <Cases cases={done} />
      </Section>
    </div>
  );
}

function Cases({ cases }: { cases: Route.ComponentProps["loaderData"]["cases"] }) {
  const t = useTexts();
  if (cases.length === 0) return <BodyShort>{t("log-control.none")}</BodyShort>;
  return (
    <ul className="plain-list cards">
      {cases.map((each) => (
        <li key={each.id} className="card">
          <Link to={`/log-control/cases/${each.id}`}>
            {each.lookerName}, {formatMoment(each.beganAt, t.language)}
          </Link>
          <BodyShort size="small" className="muted">
            {each.agencyName}
          </BodyShort>
          <BodyShort size="small">{each.reasons.map((reason) => t.of(`log-control.kind.${reason}`)).join(" · ")}</BodyShort>
          <div>
            <Tag size="small" variant={TAGS[each.state]}>
              {t(`log-control.state.${each.state}`)}
            </Tag>
          </div>
        </li>
      ))}
    </ul>
  );
}
