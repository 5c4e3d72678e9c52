import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { notFound, personLoader } from "#access/page.server.ts";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import { tellByDay } from "#plan/plan-history.ts";
import { findPlanTold, listChanges } from "#plan/plan-history.store.server.ts";
import { ToldChange } from "#plan/told-change.tsx";
import type { Route } from "./+types/plan-history.page";

const A_PAGE = 30;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const handle = { audit: "plan.history" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

/** One change more than is shown is read, to know whether there are older ones. */
export const loader = personLoader("plan.history", async (scope, { personId, url }) => {
  const plan = (await findPlanTold(scope, personId)) ?? notFound();
  const asked = url.searchParams.get("before") ?? undefined;
  if (asked !== undefined && !UUID.test(asked)) notFound();
  const changes = await listChanges(scope, plan.id, { before: asked, limit: A_PAGE + 1 });
  const shown = changes.slice(0, A_PAGE);
  return { plan, days: tellByDay(shown), isFirst: asked === undefined, older: changes.length > A_PAGE ? shown.at(-1)?.id : undefined };
});

export default function PlanHistoryPage({ loaderData: { here, plan, days, isFirst, older } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <>
      <BodyShort>
        <Link to={`/persons/${here.personId}/plan`}>{t("back")}</Link>
      </BodyShort>
      <Heading level="1" size="large">
        {t("plan-history.title")}
      </Heading>
      <BodyShort>{t("plan-history.intro")}</BodyShort>
      {days.length === 0 && <BodyShort>{t("plan-history.empty")}</BodyShort>}
      {days.map(({ day, told }) => (
        <section key={day} className="stack" aria-labelledby={`day-${day}`}>
          <Heading level="2" size="small" id={`day-${day}`}>
            <Day when={day} />
          </Heading>
          <ul className="plain-list">
            {told.map((each) => (
              <li key={each.id} className="card">
                <ToldChange told={each} areas={plan.lifeAreas} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {older === undefined && plan.state !== "ended" && (
        <BodyShort className="muted">
          {t("plan-history.begun")} <Day when={plan.begunAt} />
        </BodyShort>
      )}
      <p className="row">
        {!isFirst && <Link to="?">{t("plan-history.newest")}</Link>}
        {older !== undefined && <Link to={`?before=${older}`}>{t("plan-history.older")}</Link>}
      </p>
    </>
  );
}
