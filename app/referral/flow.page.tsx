import { Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { notFound, pageLoader } from "#access/page.server.ts";
import { FlowTable } from "#referral/flow-table.tsx";
import { NeedPathShown } from "#referral/need-path.tsx";
import { readFlow } from "#referral/read-path.ts";
import { Day } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
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
      {flows.length > 0 && <FlowTable flows={flows} names={names} />}
      <Section id="thrown" title={t("handover.flow-each", { count: thrown.length })} className="stack">
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
      </Section>
    </>
  );
}
