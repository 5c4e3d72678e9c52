import { Heading } from "@navikt/ds-react";
import { NONE } from "#referral/criterion.ts";
import type { CriterionShown } from "#referral/criterion.store.server.ts";
import { refusalWays } from "#referral/handover.ts";
import type { StepProps } from "#referral/need-for-unit.tsx";
import { Ask, Carry, Do, Pick, Ticks, Words } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import { wordingIn } from "#ui/wording.ts";

export function ReceiveStep({ need, formKey, refused }: StepProps) {
  const t = useTexts();
  return (
    <Section id="step" title={t("referral.step-receive")} className="card">
      <p>{t("referral.receive-why")}</p>
      <Ask formKey={formKey} refused={refused} intent="receive">
        <Carry name="version" value={need.version} />
        <Do>{t("referral.receive-do")}</Do>
      </Ask>
    </Section>
  );
}

/** One question with two answers, each with what it takes. Two forms, so that it works without JavaScript. */
export function AssessStep({ need, formKey, refused, criteria }: StepProps & { criteria: readonly CriterionShown[] }) {
  const t = useTexts();
  return (
    <Section id="step" title={t("referral.is-coordination-needed")} className="stack">
      <div className="card">
        <Heading level="3" size="small">
          {t("referral.yes-needed")}
        </Heading>
        <Ask formKey={formKey} refused={refused} intent="needed" label={t("referral.yes-needed")}>
          <Carry name="version" value={need.version} />
          {criteria.length > 0 && (
            <Ticks
              name="criteria"
              label={t("criterion.which-are-met")}
              description={t("criterion.which-are-met-how")}
              options={[
                ...criteria.map((each) => ({ value: each.id, label: wordingIn(each, t.language) })),
                { value: NONE, label: t("criterion.none-of-these") },
              ]}
            />
          )}
          <Words name="leastToShare" label={t("referral.least-to-share")} description={t("referral.least-to-share-how")} rows={3} maxLength={2000} />
          <Do>{t("referral.yes-do")}</Do>
        </Ask>
      </div>
      <div className="card">
        <Heading level="3" size="small">
          {t("referral.no-not-needed")}
        </Heading>
        <Ask formKey={formKey} refused={refused} intent="not-needed" label={t("referral.no-not-needed")}>
          <Carry name="version" value={need.version} />
          <Words name="noReason" label={t("referral.no-reason")} rows={3} maxLength={2000} />
          <Words name="instead" label={t("referral.instead")} description={t("referral.instead-how")} rows={3} maxLength={2000} />
          <Do kind="secondary">{t("referral.no-do")}</Do>
        </Ask>
      </div>
    </Section>
  );
}

/** The person had both coordinators before this need came. */
export function SettleStep({ need, formKey, refused }: StepProps) {
  const t = useTexts();
  return (
    <Section id="step" title={t("referral.step-settle")} className="card">
      <p>{t("referral.settle-why")}</p>
      <Ask formKey={formKey} refused={refused} intent="settle">
        <Carry name="version" value={need.version} />
        <Do>{t("referral.settle-do")}</Do>
      </Ask>
    </Section>
  );
}

export function CloseByPerson({ need, formKey, refused }: StepProps) {
  const t = useTexts();
  return (
    <details className="card no-print" open={refused?.intent === "person-declines"}>
      <summary>{t("referral.person-declines")}</summary>
      <p>{t("referral.person-declines-why")}</p>
      <Ask formKey={formKey} refused={refused} intent="person-declines">
        <Carry name="version" value={need.version} />
        <Pick name="how" label={t("handover.how-said")} options={refusalWays.map((value) => ({ value, label: t(`handover.said-${value}`) }))} />
        <Words name="words" label={t("handover.own-words")} description={t("handover.own-words-why")} rows={2} maxLength={1000} optional />
        <Do kind="secondary">{t("referral.person-declines-do")}</Do>
      </Ask>
    </details>
  );
}
