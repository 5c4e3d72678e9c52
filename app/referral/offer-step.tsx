import { Heading, Tag } from "@navikt/ds-react";
import type { StepProps } from "#referral/need-for-unit.tsx";
import type { TermShown } from "#referral/need.store.server.ts";
import { sides } from "#referral/referral.ts";
import type { CandidateShown } from "#referral/term.store.server.ts";
import { Ask, Carry, Choice, Do } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

/** Asks one coordinator on each side that has none. */
export function OfferStep({ need, formKey, refused, candidates }: StepProps & { candidates: readonly CandidateShown[] }) {
  const t = useTexts();
  const empty = sides.filter((side) => need.chairs[side] === "empty");
  return (
    <Section id="step" title={t("referral.step-offer")} className="card">
      <p>{t("referral.offer-why")}</p>
      <Ask formKey={formKey} refused={refused} intent="offer">
        <Carry name="version" value={need.version} />
        {empty.map((side) => (
          <Choice
            key={side}
            name={side}
            label={t(`referral.coordinator-${side}`)}
            empty={t("referral.choose")}
            options={candidates
              .filter((candidate) => candidate.side === side)
              .map((candidate) => ({
                value: candidate.mandateId,
                label: t("referral.candidate", { name: candidate.name, role: candidate.functionName, agency: candidate.agencyName, count: candidate.caseload }),
              }))}
          />
        ))}
        <Do>{t("referral.offer-do")}</Do>
      </Ask>
    </Section>
  );
}

const variants = { offered: "info", accepted: "success", declined: "warning", ended: "neutral" } as const;

/** Everyone who has been asked, with the answer: a no stays to be seen. */
export function TermList({ need, formKey, refused }: StepProps) {
  const t = useTexts();
  return (
    <Section id="asked" title={t("referral.who-was-asked")} className="stack">
      <ul className="plain-list">
        {need.terms.map((term) => (
          <li key={term.termId} className="card">
            <Heading level="3" size="small">
              {t(`referral.side-${term.side}`)}
            </Heading>
            <p className="row">
              {term.name}, {term.agencyName}{" "}
              <Tag variant={variants[term.state]} size="small">
                {t(`referral.term-state-${term.state}`)}
              </Tag>
            </p>
            <TermMore term={term} />
            {term.state === "offered" && (
              <Ask formKey={formKey} refused={refused} intent="take-back" label={t("referral.take-back-of", { name: term.name })}>
                <Carry name="termId" value={term.termId} />
                <Do kind="tertiary">{t("referral.take-back-of", { name: term.name })}</Do>
              </Ask>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function TermMore({ term }: { term: TermShown }) {
  const t = useTexts();
  if (term.state === "offered" && term.answerBy !== null)
    return (
      <p>
        {t("referral.answer-by")} <Day when={term.answerBy} />
      </p>
    );
  if (term.state === "declined") return <p className="pre-line">{t("referral.because", { reason: term.declineReason ?? "" })}</p>;
  return null;
}
