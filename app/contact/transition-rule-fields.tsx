import { Heading } from "@navikt/ds-react";
import { dayAfter } from "#agency/agency.ts";
import { checkSides, type CheckSide, type Step } from "#contact/transition-rule.ts";
import { DayField, Line, Words } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Worded {
  readonly nameNb: string;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly source: string;
  readonly opensDaysBefore: number;
  readonly standsDaysAfter: number;
  readonly steps: readonly Step[];
}

/** What may be worded anew: the name, the days, on what it rests, and the steps, one a line in each language. */
export function TransitionRuleFields({ rule, today }: { readonly rule?: Worded; readonly today: string }) {
  const t = useTexts();
  const steps = (side: CheckSide, name: "nameNb" | "nameSv" | "nameEn") =>
    rule?.steps
      .filter((step) => step.side === side)
      .map((step) => step[name])
      .join("\n");
  return (
    <>
      <Line name="nameNb" label={t("agency.name-nb")} defaultValue={rule?.nameNb} />
      <Line name="nameSv" label={t("agency.name-sv")} defaultValue={rule?.nameSv} />
      <Line name="nameEn" label={t("agency.name-en")} defaultValue={rule?.nameEn} />
      <Line name="opensDaysBefore" type="number" label={t("transition.rule-opens")} defaultValue={String(rule?.opensDaysBefore ?? 60)} />
      <Line
        name="standsDaysAfter"
        type="number"
        label={t("transition.rule-stands")}
        description={t("transition.rule-stands-how")}
        defaultValue={String(rule?.standsDaysAfter ?? 60)}
      />
      <Line name="source" label={t("agency.source")} description={t("transition.rule-source-how")} defaultValue={rule?.source} />
      <DayField name="validFrom" label={t("agency.valid-from")} defaultValue={dayAfter(today)} />
      <Heading level="4" size="xsmall">
        {t("transition.steps")}
      </Heading>
      <p className="muted">{t("transition.rule-steps-how")}</p>
      {checkSides.map((side) => (
        <fieldset key={side} className="card stack--tight">
          <legend>{t(`transition.side.${side}`)}</legend>
          <Words name={`${side}Nb`} label={t("transition.rule-steps-nb")} rows={2} defaultValue={steps(side, "nameNb")} optional />
          <Words name={`${side}Sv`} label={t("transition.rule-steps-sv")} rows={2} defaultValue={steps(side, "nameSv")} optional />
          <Words name={`${side}En`} label={t("transition.rule-steps-en")} rows={2} defaultValue={steps(side, "nameEn")} optional />
        </fieldset>
      ))}
    </>
  );
}
