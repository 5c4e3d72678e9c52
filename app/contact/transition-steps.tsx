import { BodyShort } from "@navikt/ds-react";
import type { Transition } from "#contact/transition.store.server.ts";
import { Ask, Carry, Do, type RefusedShown } from "#ui/form.tsx";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";
import { wordingIn } from "#ui/wording.ts";

interface Props {
  readonly transition: Pick<Transition, "steps">;
  readonly mayWrite: boolean;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** What is to be done, by which side, and who has done it. */
export function StepsPart({ transition, mayWrite, formKey, refused }: Props) {
  const t = useTexts();
  return (
    <Section id="steps" title={t("transition.steps")} size="small" className="stack--tight">
      <ul className="plain-list">
        {transition.steps.map((step) => (
          <li key={step.checkId} className="row transition-step">
            <div>
              <BodyShort
                weight={step.doneOn === null ? "semibold" : "regular"}
              >{`${step.doneOn === null ? "☐" : "☑"} ${wordingIn(step, t.language)}`}</BodyShort>
              <BodyShort size="small" className="muted">
                {step.doneOn === null
                  ? t(`transition.side.${step.side}`)
                  : t("transition.step-by", { name: step.doneByName ?? "", day: formatDay(step.doneOn, t.language) })}
              </BodyShort>
            </div>
            {mayWrite && (
              <Ask
                formKey={formKey}
                refused={refused?.typed["checkId"] === step.checkId ? refused : undefined}
                intent="step"
                label={wordingIn(step, t.language)}
              >
                <Carry name="checkId" value={step.checkId} />
                <Do kind="tertiary" name="done" value={step.doneOn === null ? "yes" : "no"}>
                  {t(step.doneOn === null ? "transition.step-do" : "transition.step-undo")}
                </Do>
              </Ask>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
