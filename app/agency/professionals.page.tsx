import { BodyShort, Button, Checkbox, Heading, Select } from "@navikt/ds-react";
import { Form, Link } from "react-router";
import { notFound, pageLoader } from "#access/page.server.ts";
import { stateOf } from "#agency/agency.ts";
import { BackToSetUp } from "#agency/back-to-set-up.tsx";
import { PeriodTag } from "#agency/period-tag.tsx";
import { findAdministration, readOverview } from "#agency/read-administration.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/professionals.page";

export const handle = { audit: "agency.read-professionals" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("agency.read-professionals", async (scope, { url }) => {
  const administration = (await findAdministration(scope)) ?? notFound();
  const { agencies, mandates } = await readOverview(scope, administration);
  const chosen = agencies.find((agency) => agency.id === url.searchParams.get("agency"))?.id ?? "";
  const withEnded = url.searchParams.has("ended");
  const shown = mandates.filter((mandate) => withEnded || ["current", "coming"].includes(stateOf(mandate, administration.today)));
  const groups = agencies
    .filter((agency) => chosen === "" || agency.id === chosen)
    .map(({ id, name }) => ({ id, name, mandates: shown.filter((mandate) => mandate.agencyId === id) }));
  return {
    today: administration.today,
    chosen,
    withEnded,
    agencies: agencies.map(({ id, name }) => ({ id, name })),
    groups: chosen === "" ? groups.filter((group) => group.mandates.length > 0) : groups,
  };
});

export default function ProfessionalsPage({ loaderData: { agencies, groups, chosen, withEnded, today } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <>
      <BackToSetUp />
      <Heading level="1" size="large">
        {t("agency.professionals")}
      </Heading>
      <ButtonLink to={`/administration/professionals/new${chosen === "" ? "" : `?agency=${chosen}`}`}>{t("agency.new-professional")}</ButtonLink>
      <Form method="get" className="row" key={`${chosen}${withEnded}`}>
        <Select label={t("agency.agency")} name="agency" defaultValue={chosen} size="small">
          <option value="">{t("agency.filter-all")}</option>
          {agencies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Checkbox name="ended" value="yes" defaultChecked={withEnded} size="small">
          {t("agency.filter-ended")}
        </Checkbox>
        <Button type="submit" variant="secondary" size="small">
          {t("agency.filter-do")}
        </Button>
      </Form>
      {groups.map((group) => (
        <Section key={group.id} id={group.id} title={group.name} size="small" className="stack">
          {group.mandates.length === 0 && <BodyShort className="muted">{t("agency.professionals-none")}</BodyShort>}
          <ul className="plain-list">
            {group.mandates.map((mandate) => (
              <li key={mandate.mandateId} className="row">
                <Link to={`/administration/professionals/${mandate.professionalId}`}>{mandate.name}</Link>
                <span>{mandate.functionName}</span>
                <span className="muted">{t(`agency.role.${mandate.role}`)}</span>
                <PeriodTag {...mandate} today={today} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
