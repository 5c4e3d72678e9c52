import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { notFound, pageLoader } from "#access/page.server.ts";
import { agencySides } from "#agency/agency.ts";
import { BackToSetUp } from "#agency/back-to-set-up.tsx";
import { PeriodTag } from "#agency/period-tag.tsx";
import { findAdministration, readOverview } from "#agency/read-administration.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/agencies.page";

export const handle = { audit: "agency.read" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("agency.read", async (scope) => {
  const administration = (await findAdministration(scope)) ?? notFound();
  const { agencies, attention } = await readOverview(scope, administration);
  const lacking = new Set(attention.withoutCoordinator.map(({ id }) => id));
  return { today: administration.today, agencies: agencies.map((agency) => ({ ...agency, lacksCoordinator: lacking.has(agency.id) })) };
});

export default function AgenciesPage({ loaderData: { agencies, today } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <>
      <BackToSetUp />
      <Heading level="1" size="large">
        {t("agency.agencies")}
      </Heading>
      <ButtonLink to="/administration/agencies/new">{t("agency.new")}</ButtonLink>
      {agencies.length === 0 && <p>{t("agency.agencies-none")}</p>}
      {agencySides.map((side) => {
        const here = agencies.filter((agency) => agency.side === side);
        return here.length === 0 ? null : (
          <Section key={side} id={`side-${side}`} title={t(`agency.side.${side}`)} className="stack">
            <ul className="plain-list cards">
              {here.map((agency) => (
                <li key={agency.id} className="card">
                  <Heading level="3" size="small">
                    <Link to={`/administration/agencies/${agency.id}`}>{agency.name}</Link>
                  </Heading>
                  <BodyShort className="muted">
                    {t(`agency.kind.${agency.kind}`)} · {t(`agency.sector.${agency.sector}`)}
                  </BodyShort>
                  <BodyShort>
                    <Link to={`/administration/professionals?agency=${agency.id}`}>{t("agency.people", { count: agency.mandates ?? 0 })}</Link>
                  </BodyShort>
                  <div className="row">
                    <PeriodTag {...agency} today={today} />
                    {agency.lacksCoordinator && (
                      <Tag size="small" variant="neutral">
                        {t("agency.no-coordinator")}
                      </Tag>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}
