import { BodyShort, Heading } from "@navikt/ds-react";
import { readForm } from "#access/form.ts";
import { notFound, pageAction, pageLoader } from "#access/page.server.ts";
import { dayAfter } from "#agency/agency.ts";
import { BackToSetUp } from "#agency/back-to-set-up.tsx";
import { findAdministration } from "#agency/read-administration.ts";
import { CriterionCard } from "#referral/criterion-card.tsx";
import { CriterionEnd, NewCriterion, RewordedCriterion } from "#referral/criterion.ts";
import { addCriterion, endCriterion, readCriteria, rewordCriterion } from "#referral/set-criterion.ts";
import { Ask, Carry, DayField, Do, Line, Words } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Route } from "./+types/criteria.page";

export const handle = { audit: "referral.read-criteria" };
export const meta: Route.MetaFunction = () => [{ title: "Helhet" }];

export const loader = pageLoader("referral.read-criteria", async (scope) => {
  const { agreements, today } = (await findAdministration(scope)) ?? notFound();
  return { agreements, today, criteria: await readCriteria(scope) };
});

export const action = pageAction("referral.set-criterion", async (scope, { form, intent }) => {
  const administration = (await findAdministration(scope)) ?? notFound();
  if (intent?.startsWith("end ")) {
    const read = readForm(CriterionEnd, form);
    if (!read.ok) return read;
    const ended = await endCriterion(scope, read.input);
    return ended.ok ? { ok: true, said: "agency.ended" } : ended;
  }
  if (intent?.startsWith("reword ")) {
    const read = readForm(RewordedCriterion, form);
    if (!read.ok) return read;
    const reworded = await rewordCriterion(scope, read.input);
    return reworded.ok ? { ok: true, said: "agency.saved" } : reworded;
  }
  const read = readForm(NewCriterion, form);
  if (!read.ok) return read;
  if (!administration.agreements.some(({ id }) => id === read.input.agreementId)) notFound();
  const added = await addCriterion(scope, read.input);
  return added.ok ? { ok: true, said: "agency.saved" } : added;
});

/** Whom the coordination is for, as dated data of each agreement. */
export default function CriteriaPage({ loaderData: { agreements, criteria, today, formKey }, actionData: refused }: Route.ComponentProps) {
  const t = useTexts();
  return (
    <>
      <BackToSetUp />
      <Heading level="1" size="large">
        {t("criterion.title")}
      </Heading>
      <p>{t("criterion.about")}</p>
      {agreements.map((agreement) => (
        <Section key={agreement.id} id={agreement.id} title={agreement.name} className="stack">
          <ol className="plain-list">
            {criteria
              .filter(({ newest }) => newest.agreementId === agreement.id)
              .map(({ newest, earlier }) => (
                <CriterionCard key={newest.id} newest={newest} earlier={earlier} today={today} formKey={formKey} refused={refused} />
              ))}
          </ol>
          <details className="card" key={formKey} open={refused?.intent === `add ${agreement.id}`}>
            <summary>
              <strong>{t("criterion.add")}</strong>
            </summary>
            <BodyShort className="muted">{t("criterion.add-about")}</BodyShort>
            <Ask formKey={formKey} intent={`add ${agreement.id}`} refused={refused} label={`${t("criterion.add")}: ${agreement.name}`}>
              <Carry name="agreementId" value={agreement.id} />
              <Words name="nameNb" label={t("agency.words-nb")} rows={2} />
              <Words name="nameSv" label={t("agency.words-sv")} rows={2} />
              <Words name="nameEn" label={t("agency.words-en")} rows={2} />
              <Line name="source" label={t("agency.source")} />
              <DayField name="validFrom" label={t("agency.valid-from")} defaultValue={dayAfter(today)} />
              <Do>{t("criterion.add-do")}</Do>
            </Ask>
          </details>
        </Section>
      ))}
    </>
  );
}
