import { BodyShort, Heading } from "@navikt/ds-react";
import { readForm } from "#access/form.ts";
import { notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { listLifeAreas } from "#agency/agency.store.server.ts";
import { BackToSetUp } from "#agency/back-to-set-up.tsx";
import { findAdministration } from "#agency/read-administration.ts";
import { addTransitionRule, endTransitionRule, readTransitionRules, rewordTransitionRule } from "#contact/set-transition-rule.ts";
import { TransitionRuleCard } from "#contact/transition-rule-card.tsx";
import { TransitionRuleFields } from "#contact/transition-rule-fields.tsx";
import { follows, NewTransitionRule, RewordedTransitionRule, TransitionRuleEnd } from "#contact/transition-rule.ts";
import { Ask, Carry, Choice, Do, Line } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import { wordingIn } from "#ui/wording.ts";
import type { Route } from "./+types/transition-rules.page";

export const handle = { audit: "transition.read-rules" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("transition.read-rules", async (scope) => {
  const { agreements, today } = (await findAdministration(scope)) ?? notFound();
  const rules = await readTransitionRules(scope);
  const countries = [...new Set(agreements.map(({ jurisdiction }) => jurisdiction))];
  const areas: Record<string, { code: string; nameNb: string; nameSv: string; nameEn: string }[]> = {};
  for (const country of countries)
    areas[country] = (await listLifeAreas(scope, country)).map(({ code, name_nb, name_sv, name_en }) => ({
      code,
      nameNb: name_nb,
      nameSv: name_sv,
      nameEn: name_en,
    }));
  return {
    today,
    areas,
    agreements: agreements.map(({ id, name, jurisdiction }) => ({ id, name, jurisdiction, rules: rules.filter(({ newest }) => newest.agreementId === id) })),
    countries: countries.map((country) => ({
      country,
      rules: rules.filter(({ newest }) => newest.agreementId === null && newest.jurisdiction === country),
    })),
  };
});

export const action = pageAction("transition.set-rule", async (scope, { form, intent }) => {
  if ((await findAdministration(scope)) === undefined) notFound();
  if (intent?.startsWith("end ")) {
    const read = readForm(TransitionRuleEnd, form);
    const ended = read.ok ? await endTransitionRule(scope, read.input) : read;
    return ended.ok ? { ok: true, said: "agency.ended" } : ended;
  }
  if (intent?.startsWith("reword ")) {
    const read = readForm(RewordedTransitionRule, form);
    const reworded = read.ok ? await rewordTransitionRule(scope, read.input) : read;
    return reworded.ok ? { ok: true, said: "agency.saved" } : reworded;
  }
  const read = readForm(NewTransitionRule, form);
  const added = read.ok ? await addTransitionRule(scope, read.input) : read;
  return added.ok ? { ok: true, said: "agency.saved" } : added;
});

/** Turnings of life that are known beforehand: the agreement's own routines, and those of the law, which are shown with their source. */
export default function TransitionRulesPage({ loaderData: { agreements, countries, areas, today, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  const shown = { today, formKey, refused };
  return (
    <>
      <BackToSetUp />
      <Heading level="1" size="large">
        {t("transition.rules")}
      </Heading>
      <p>{t("transition.rules-about")}</p>
      {agreements.map((agreement) => (
        <Section key={agreement.id} id={agreement.id} title={agreement.name} className="stack">
          {agreement.rules.length === 0 && <BodyShort>{t("transition.rules-none")}</BodyShort>}
          <ul className="plain-list">
            {agreement.rules.map((rule) => (
              <TransitionRuleCard key={rule.newest.id} {...rule} {...shown} />
            ))}
          </ul>
          <details className="card" key={formKey} open={refused?.intent === `add ${agreement.id}`}>
            <summary>
              <strong>{t("transition.rule-add")}</strong>
            </summary>
            <Ask formKey={formKey} intent={`add ${agreement.id}`} refused={refused} label={`${t("transition.rule-add")}: ${agreement.name}`}>
              <Carry name="agreementId" value={agreement.id} />
              <Choice
                name="follows"
                label={t("transition.rule-follows")}
                options={follows.map((value) => ({ value, label: t(`transition.rule-from-${value}`) }))}
              />
              <Line name="age" type="number" label={t("transition.rule-which-age")} optional />
              <Choice
                name="lifeArea"
                label={t("transition.rule-area")}
                description={t("transition.rule-area-how")}
                options={[
                  { value: "common", label: t("transition.rule-area-common") },
                  ...(areas[agreement.jurisdiction] ?? []).map((area) => ({ value: area.code, label: wordingIn(area, t.language) })),
                ]}
              />
              <TransitionRuleFields today={today} />
              <Do>{t("transition.rule-add-do")}</Do>
            </Ask>
          </details>
        </Section>
      ))}
      {countries.map(({ country, rules }) => (
        <Section key={country} id={`law-${country}`} title={t("transition.rules-law", { country: t(`agency.country.${country}`) })} className="stack">
          <BodyShort className="muted">{t("transition.rules-law-about")}</BodyShort>
          <ul className="plain-list">
            {rules.map((rule) => (
              <TransitionRuleCard key={rule.newest.id} {...rule} {...shown} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
