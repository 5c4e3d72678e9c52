import { BodyShort, Heading, LinkCard } from "@navikt/ds-react";
import { Link } from "react-router";
import { notFound, pageLoader } from "#access/page.server.ts";
import { stateOf } from "#agency/agency.ts";
import { AttentionList } from "#agency/attention-list.tsx";
import { readMandatesToConfirm } from "#agency/confirm-mandates.ts";
import { findAdministration, readOverview } from "#agency/read-administration.ts";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/administration.page";

export const handle = { audit: "agency.overview" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("agency.overview", async (scope) => {
  const administration = (await findAdministration(scope)) ?? notFound();
  const { agencies, mandates, attention } = await readOverview(scope, administration);
  const current = mandates.filter((mandate) => stateOf(mandate, administration.today) === "current");
  const count = (held: typeof current) => new Set(held.map((mandate) => mandate.professionalId)).size;
  return {
    agreements: administration.agreements,
    counts: {
      agencies: agencies.filter((agency) => stateOf(agency, administration.today) === "current").length,
      professionals: count(current),
      coordinators: count(current.filter((mandate) => mandate.role === "coordinator")),
    },
    attention,
    toConfirm: ((await readMandatesToConfirm(scope))?.mandates ?? []).filter(({ standing }) => standing !== "later").length,
  };
});

export default function AdministrationPage({ loaderData: { agreements, counts, attention, toConfirm } }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <>
      <Heading level="1" size="large">
        {t("agency.title")}
      </Heading>
      <p>{t("agency.intro")}</p>
      <BodyShort className="muted">{t("agency.counts", counts)}</BodyShort>
      <Section id="attention" title={t("agency.attention")} className="stack">
        <AttentionList attention={attention} toConfirm={toConfirm} />
      </Section>
      <nav aria-label={t("agency.title")} className="cards">
        {agreements.map((agreement) => (
          <SetUpCard key={agreement.id} to={`/administration/agreements/${agreement.id}`} title={t("agency.to-agreement")} about={agreement.name} />
        ))}
        <SetUpCard to="/administration/agencies" title={t("agency.to-agencies")} about={t("agency.to-agencies-about")} />
        <SetUpCard to="/administration/professionals" title={t("agency.to-professionals")} about={t("agency.to-professionals-about")} />
        <SetUpCard to="/administration/mandates" title={t("mandate.to")} about={t("mandate.to-about")} />
        <SetUpCard to="/administration/role-analysis" title={t("role.to")} about={t("role.to-about")} />
        <SetUpCard to="/administration/teams" title={t("team.teams")} about={t("team.teams-about")} />
        <SetUpCard to="/administration/life-areas" title={t("agency.to-life-areas")} about={t("agency.to-life-areas-about")} />
        <SetUpCard to="/administration/intake-criteria" title={t("criterion.to")} about={t("criterion.to-about")} />
        <SetUpCard to="/administration/transition-rules" title={t("transition.rules-to")} about={t("transition.rules-to-about")} />
        <SetUpCard to="/administration/statutory-items" title={t("agency.to-statutory")} about={t("agency.to-statutory-about")} />
      </nav>
    </>
  );
}

function SetUpCard({ to, title, about }: { readonly to: string; readonly title: string; readonly about: string }) {
  return (
    <LinkCard>
      <LinkCard.Title as="h2">
        <LinkCard.Anchor asChild>
          <Link to={to}>{title}</Link>
        </LinkCard.Anchor>
      </LinkCard.Title>
      <LinkCard.Description>{about}</LinkCard.Description>
    </LinkCard>
  );
}
