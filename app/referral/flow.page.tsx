import { Heading, Table, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { notFound, pageLoader } from "#access/page.server.ts";
import { NeedPathShown } from "#referral/need-path.tsx";
import { readFlow } from "#referral/read-path.ts";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/flow.page";

export const handle = { audit: "referral.flow" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("referral.flow", async (scope) => (await readFlow(scope)) ?? notFound());

/** How needs wander between the agencies of an area: agencies, counts and days, and no person. */
export default function FlowPage({ loaderData: { needs, thrown, flows, names } }: Route.ComponentProps) {
  const t = useTexts();
  const throws = thrown.reduce((sum, { path }) => sum + path.throws.length, 0);
  const waiting = flows.reduce((sum, flow) => sum + flow.waiting, 0);
  const late = flows.reduce((sum, flow) => sum + flow.late, 0);
  return (
    <>
      <p className="no-print">
        <Link to="/needs">{t("referral.all-needs")}</Link>
      </p>
      <Heading level="1" size="large">
        {t("handover.flow-title")}
      </Heading>
      <p>{t("handover.flow-intro")}</p>
      <dl className="facts">
        <dt>{t("handover.flow-needs")}</dt>
        <dd>{t("handover.flow-thrown-of", { thrown: thrown.length, needs })}</dd>
        <dt>{t("handover.flow-throws")}</dt>
        <dd>{throws}</dd>
        <dt>{t("handover.flow-waiting")}</dt>
        <dd>
          {waiting}{" "}
          {late > 0 && (
            <Tag variant="warning" size="small">
              {t("handover.flow-late", { count: late })}
            </Tag>
          )}
        </dd>
      </dl>
      {flows.length > 0 && (
        <div>
          <Heading level="2" size="medium" id="ways" spacing>
            {t("handover.flow-ways")}
          </Heading>
          {/* a table wider than a phone is read by scrolling it, with the keyboard too */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (WCAG 2.1.1) */}
          <div className="scroll-x" tabIndex={0} role="region" aria-labelledby="ways">
            <Table size="small">
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell scope="col">{t("handover.flow-from-to")}</Table.HeaderCell>
                  <Table.HeaderCell scope="col">{t("handover.flow-times")}</Table.HeaderCell>
                  <Table.HeaderCell scope="col">{t("handover.flow-yes")}</Table.HeaderCell>
                  <Table.HeaderCell scope="col">{t("handover.flow-no")}</Table.HeaderCell>
                  <Table.HeaderCell scope="col">{t("handover.flow-open")}</Table.HeaderCell>
                  <Table.HeaderCell scope="col">{t("handover.flow-back")}</Table.HeaderCell>
                  <Table.HeaderCell scope="col">{t("handover.flow-longest")}</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {flows.map((flow) => (
                  <Table.Row key={`${flow.fromAgencyId}${flow.toAgencyId}`}>
                    <Table.HeaderCell scope="row">
                      {names[flow.fromAgencyId]} → {names[flow.toAgencyId]}
                    </Table.HeaderCell>
                    <Table.DataCell>{flow.thrown}</Table.DataCell>
                    <Table.DataCell>{flow.accepted}</Table.DataCell>
                    <Table.DataCell>{flow.declined}</Table.DataCell>
                    <Table.DataCell>{flow.waiting}</Table.DataCell>
                    <Table.DataCell>{flow.takenBack}</Table.DataCell>
                    <Table.DataCell>{t("handover.days", { days: flow.longest })}</Table.DataCell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </div>
        </div>
      )}
      <section aria-labelledby="thrown" className="stack">
        <Heading level="2" size="medium" id="thrown">
          {t("handover.flow-each", { count: thrown.length })}
        </Heading>
        <ul className="plain-list">
          {thrown.map((need) => (
            <li key={need.referralId} className="stack">
              <div className="row">
                <span>
                  {t("handover.need-of-day")} <Day when={need.raisedAt} />
                </span>
                <Tag variant="neutral" size="small">
                  {t.of(`referral.state-${need.state}`)}
                </Tag>
                {need.path.throws.some(({ isLate }) => isLate) && (
                  <Tag variant="warning" size="small">
                    {t("handover.climbed")}
                  </Tag>
                )}
              </div>
              <NeedPathShown path={{ ...need.path, names }} level="3" />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
