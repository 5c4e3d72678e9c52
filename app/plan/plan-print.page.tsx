import "#plan/plan-paper.css";
import { BodyShort } from "@navikt/ds-react";
import { Link } from "react-router";
import { notFound, personLoader } from "#access/page.server.ts";
import { useTexts } from "#ui/texts.tsx";
import { openPlan } from "#plan/open-plan.ts";
import { PlanPaper } from "#plan/plan-paper.tsx";
import type { Route } from "./+types/plan-print.page";

export const handle = { audit: "plan.print" };
export const meta: Route.MetaFunction = () => [{ title: "Plan" }];

export const loader = personLoader("plan.print", async (scope, { personId }) => {
  return { read: (await openPlan(scope, personId)) ?? notFound() };
});

export default function PlanPrintPage({ loaderData: { here, read } }: Route.ComponentProps) {
  const t = useTexts();
  const openTo = here.speaksForHer ? undefined : read.participants.find(({ agencyId }) => agencyId === here.agencyId)?.agencyName;
  return (
    <>
      <BodyShort className="no-print">
        <Link to={`/persons/${here.personId}/plan`}>{t("back")}</Link>
      </BodyShort>
      <BodyShort className="no-print">
        {t("paper.print-help")} <a href={`/persons/${here.personId}/plan.pdf`}>{t("paper.pdf")}</a>
      </BodyShort>
      <PlanPaper read={read} openTo={openTo} />
    </>
  );
}
