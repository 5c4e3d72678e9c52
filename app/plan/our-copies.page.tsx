import { BodyLong, BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import { pageLoader } from "#access/page.server.ts";
import { CopyList } from "#plan/copy-list.tsx";
import { readCopies } from "#plan/take-copy.ts";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/our-copies.page";

export const handle = { audit: "copy.list" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("copy.list", async (scope) => ({ copies: await readCopies(scope) }));

/** The copies the agency keeps of those at whose table the asker holds a seat: also when their pages are closed to her again. */
export default function OurCopiesPage({ loaderData: { copies } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <>
      <BodyShort>
        <Link to="/persons">{t("back")}</Link>
      </BodyShort>
      <Heading level="1" size="large">
        {t("copy.ours-title")}
      </Heading>
      <BodyLong>{t("copy.ours-means")}</BodyLong>
      {copies.length === 0 ? <BodyShort>{t("copy.none")}</BodyShort> : <CopyList copies={copies} withName />}
    </>
  );
}
