import { Heading } from "@navikt/ds-react";
import { readForm } from "#access/form.ts";
import { notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { BackToSetUp } from "#agency/back-to-set-up.tsx";
import { LifeAreaCard } from "#agency/life-area-card.tsx";
import { LifeAreaFields } from "#agency/life-area-fields.tsx";
import { ChangedLifeArea, NewLifeArea } from "#agency/life-area.ts";
import { findAdministration, readLifeAreas } from "#agency/read-administration.ts";
import { addLifeArea, changeLifeArea } from "#agency/set-up-life-area.ts";
import { Ask, Carry, Do } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/life-areas.page";

export const handle = { audit: "agency.read-life-areas" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("agency.read-life-areas", async (scope) => {
  const administration = (await findAdministration(scope)) ?? notFound();
  const areas = await readLifeAreas(scope, administration);
  const countries = [...new Set(administration.agreements.map((agreement) => agreement.jurisdiction))];
  return { today: administration.today, countries: countries.map((country) => ({ country, areas: areas.filter((area) => area.jurisdiction === country) })) };
});

export const action = pageAction("agency.change-life-area", async (scope, { form, intent }) => {
  if ((await findAdministration(scope)) === undefined) notFound();
  if (intent?.startsWith("add ")) {
    const read = readForm(NewLifeArea, form);
    if (!read.ok) return read;
    const added = await addLifeArea(scope, read.input);
    return added.ok ? { ok: true, said: "agency.saved" } : added;
  }
  const read = readForm(ChangedLifeArea, form);
  if (!read.ok) return read;
  const changed = await changeLifeArea(scope, read.input);
  return changed.ok ? { ok: true, said: "agency.saved" } : changed;
});

export default function LifeAreasPage({ loaderData: { countries, today, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <>
      <BackToSetUp />
      <Heading level="1" size="large">
        {t("agency.life-areas")}
      </Heading>
      <p>{t("agency.life-areas-about")}</p>
      {countries.map(({ country, areas }) => (
        <Section key={country} id={`areas-${country}`} title={t(`agency.country.${country}`)} className="stack">
          <details className="card" key={formKey} open={refused?.intent === `add ${country}`}>
            <summary>
              <strong>{t("agency.new-life-area")}</strong>
            </summary>
            <Ask formKey={formKey} intent={`add ${country}`} refused={refused} label={t("agency.new-life-area")}>
              <LifeAreaFields nextPosition={Math.max(0, ...areas.map((area) => area.position)) + 1} today={today} />
              <Carry name="jurisdiction" value={country} />
              <Do>{t("agency.add-life-area-do")}</Do>
            </Ask>
          </details>
          <ol className="plain-list">
            {areas.map((area) => (
              <LifeAreaCard key={area.code} area={area} today={today} formKey={formKey} refused={refused} />
            ))}
          </ol>
        </Section>
      ))}
    </>
  );
}
