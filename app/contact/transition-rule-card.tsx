import { BodyShort } from "@navikt/ds-react";
import { stateOf } from "#agency/agency.ts";
import { Standing, standingOf } from "#agency/standing.tsx";
import { WordingCard } from "#agency/wording-card.tsx";
import { TransitionRuleFields } from "#contact/transition-rule-fields.tsx";
import type { AdministeredTransitionRule } from "#contact/transition-rule.store.server.ts";
import { Ask, Carry, DayField, Do, type RefusedShown } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";
import { wordingIn } from "#ui/wording.ts";

type Rule = AdministeredTransitionRule;

interface Props {
  readonly newest: Rule;
  readonly earlier: readonly Rule[];
  readonly today: string;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** One known turning: what it follows from, when its hand-over opens, the steps, on what it rests. Forms only where it is the agreement's own. */
export function TransitionRuleCard({ newest, earlier, today, formKey, refused }: Props) {
  const t = useTexts();
  const name = wordingIn(newest, t.language);
  const shown = { rule: newest, name, today, formKey, refused };
  return (
    <WordingCard title={name} newest={newest} earlier={earlier} today={today}>
      <BodyShort>
        {followsIn(newest, t)} {t("transition.rule-days-line", { before: newest.opensDaysBefore, after: newest.standsDaysAfter })}
      </BodyShort>
      <details>
        <summary>
          {t("transition.steps")} ({newest.steps.length})
        </summary>
        <ul>
          {newest.steps.map((step) => (
            <li key={step.side + step.nameNb}>
              {t(`transition.side.${step.side}`)}: {wordingIn(step, t.language)}
            </li>
          ))}
        </ul>
      </details>
      {newest.agreementId !== null && (
        <>
          <Reword {...shown} />
          {stateOf(newest, today) === "current" && newest.validTo === null && <End {...shown} />}
        </>
      )}
    </WordingCard>
  );
}

function followsIn({ age, stayKind }: Pick<Rule, "age" | "stayKind">, t: Texts): string {
  if (age !== null) return t("transition.rule-by-age", { age });
  return stayKind === null ? t("transition.rule-by-hand") : t.of(`transition.rule-by-${stayKind}`);
}

interface FormProps {
  readonly rule: Rule;
  readonly name: string;
  readonly today: string;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

const factsOf = (standing: Rule, t: Texts): [string, string][] => [
  [t("agency.source"), `${wordingIn(standing, t.language)} (${standing.source})`],
  [t("agency.valid-from"), formatDay(standing.validFrom, t.language)],
  [t("agency.valid-to"), standing.validTo === null ? "" : formatDay(standing.validTo, t.language)],
];

function Reword({ rule, name, today, formKey, refused }: FormProps) {
  const t = useTexts();
  const intent = `reword ${rule.id}`;
  const standing = standingOf<Rule>(refused, intent);
  return (
    <details key={formKey} open={refused?.intent === intent}>
      <summary>{t("agency.reword")}</summary>
      <Ask formKey={formKey} intent={intent} refused={refused} label={`${t("agency.reword")}: ${name}`}>
        {standing !== undefined && <Standing facts={factsOf(standing, t)} />}
        <TransitionRuleFields rule={rule} today={today} />
        <Carry name="id" value={standing?.id ?? rule.id} />
        <Carry name="version" value={standing?.version ?? rule.version} />
        <Do kind="secondary">{t("agency.reword-do")}</Do>
      </Ask>
    </details>
  );
}

function End({ rule, name, today, formKey, refused }: FormProps) {
  const t = useTexts();
  const intent = `end ${rule.id}`;
  const standing = standingOf<Rule>(refused, intent);
  return (
    <details key={formKey} open={refused?.intent === intent}>
      <summary>{t("transition.rule-end")}</summary>
      <BodyShort>{t("transition.rule-end-means")}</BodyShort>
      <Ask formKey={formKey} intent={intent} refused={refused} label={`${t("transition.rule-end")}: ${name}`}>
        {standing !== undefined && <Standing facts={factsOf(standing, t)} />}
        <DayField name="lastDay" label={t("agency.end-last-day")} defaultValue={today} />
        <Carry name="id" value={standing?.id ?? rule.id} />
        <Carry name="version" value={standing?.version ?? rule.version} />
        <Do kind="secondary">{t("transition.rule-end-do")}</Do>
      </Ask>
    </details>
  );
}
