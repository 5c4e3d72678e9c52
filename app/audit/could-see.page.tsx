import { BodyShort, Button, Heading } from "@navikt/ds-react";
import { Form, Link } from "react-router";
import { notFound, personLoader } from "#access/page.server.ts";
import { readBetween } from "#audit/could-see.ts";
import { listCouldSee } from "#audit/could-see.store.server.ts";
import { CouldSeeTable } from "#audit/could-see-table.tsx";
import { localOf } from "#deadline/area-time.ts";
import { MomentField } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/could-see.page";

export const handle = { audit: "audit.could-see" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

/** Hers, and who speaks for her; where her address is protected hers alone, since a unit's name is a place. */
export const loader = personLoader("audit.could-see", async (scope, { personId, here, url }) => {
  if (!here.speaksForHer || (here.capacity === "circle" && here.addressProtection !== "none")) notFound();
  const { from, to } = readBetween(url.searchParams.get("from") ?? "", url.searchParams.get("to") ?? "", new Date());
  return { from: localOf(from), to: localOf(to), rows: await listCouldSee(scope, personId, from, to) };
});

export default function CouldSeePage({ loaderData: { from, to, rows, here } }: Route.ComponentProps) {
  const t = useTexts();
  const at = `/persons/${here.personId}/log/could-see`;
  const asked = `?from=${from}&to=${to}`;
  return (
    <div className="stack">
      <Heading level="1" size="large" id="could-see">
        {here.isOwner ? t("audit.could-see-own") : t("audit.could-see-of", { name: here.givenName })}
      </Heading>
      <BodyShort>{t("audit.could-see-about")}</BodyShort>
      <Form method="get" className="row no-print" aria-label={t("audit.between")}>
        <MomentField name="from" label={t("audit.from")} defaultValue={from} />
        <MomentField name="to" label={t("audit.to")} defaultValue={to} />
        <Button type="submit" className="align-end">
          {t("audit.show")}
        </Button>
      </Form>
      <CouldSeeTable rows={rows} labelledBy="could-see" />
      <ul className="links no-print">
        <li>
          <a href={`${at}.csv${asked}`}>{t("audit.take-csv")}</a>
        </li>
        <li>
          <a href={`${at}.json${asked}`}>{t("audit.take-json")}</a>
        </li>
        <li>
          <Link to={`/persons/${here.personId}/log`}>{t("audit.back-to-log")}</Link>
        </li>
      </ul>
    </div>
  );
}
