import "#plan/plan-paper.css";
import { BodyShort } from "@navikt/ds-react";
import { Link } from "react-router";
import { notFound, personLoader } from "#access/page.server.ts";
import { CrisisPaper } from "#plan/crisis-paper.tsx";
import { findCrisisPlan } from "#plan/crisis.store.server.ts";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/crisis-print.page";

export const handle = { audit: "crisis.print" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = personLoader("crisis.print", async (scope, { personId }) => ({ read: (await findCrisisPlan(scope, personId)) ?? notFound() }));

export default function CrisisPrintPage({ loaderData: { here, read } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <>
      <BodyShort className="no-print">
        <Link to={`/persons/${here.personId}/crisis`}>{t("back")}</Link>
      </BodyShort>
      <BodyShort className="no-print">
        {t("crisis.print-help")} <a href={`/persons/${here.personId}/crisis.pdf`}>{t("paper.pdf")}</a>
      </BodyShort>
      <CrisisPaper read={read} name={here.name} givenName={here.givenName} />
    </>
  );
}
