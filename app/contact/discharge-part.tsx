import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { nextStep, SHOWN_AT, STEPS, type Steps } from "#contact/discharge.ts";
import type { DischargeClock } from "#contact/discharge.store.server.ts";
import { localOf } from "#deadline/area-time.ts";
import { Ask, Carry, Do, MomentField, type RefusedShown } from "#ui/form.tsx";
import { formatDay, formatMoment } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly steps: Steps;
  readonly clocks: readonly DischargeClock[];
  readonly version: number;
  /** what the clock on the wall shows */
  readonly now: string;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
  readonly isDischarged: boolean;
}

/** What the law counts in a hospital stay in Sweden: each step with its moment, what follows from it, until when and why. */
export function DischargePart({ steps, clocks, version, now, formKey, refused, isDischarged }: Props) {
  const t = useTexts();
  const next = nextStep(steps);
  const pays = clocks.some(({ event }) => event === "discharge.payment");
  return (
    <section aria-labelledby="discharge-steps" className="stack stack--tight">
      <Heading level="2" size="small" id="discharge-steps">
        {t("discharge.title")}
      </Heading>
      <BodyShort className="muted">{t("discharge.means")}</BodyShort>
      <ol className="plain-list">
        {STEPS.map((step) => {
          const at = steps[step];
          return (
            <li key={step} className="card stack--tight">
              <Heading level="3" size="xsmall">
                {t(`discharge.step.${step}`)}
              </Heading>
              <BodyShort>{at === null ? t("discharge.not-yet") : formatMoment(at, t.language)}</BodyShort>
              {clocks
                .filter(({ event }) => SHOWN_AT[event] === step)
                .map((clock) => (
                  <DischargeClockLine key={clock.event} clock={clock} />
                ))}
              {step === "call" && steps.ready !== null && !pays && <BodyShort className="muted">{t("discharge.payment-waits")}</BodyShort>}
              {/* the one to be taken next stands open: who comes here has most often just taken it */}
              <details key={String(at)} open={refused?.intent === `step ${step}` || (!isDischarged && step === next)}>
                <summary>{t(at === null ? "discharge.record" : "discharge.correct")}</summary>
                <Ask formKey={formKey} refused={refused} intent={`step ${step}`} label={t(`discharge.step.${step}`)}>
                  <Carry name="version" value={version} />
                  <Carry name="step" value={step} />
                  <MomentField name="at" label={t("discharge.at")} defaultValue={at === null ? now : localOf(at)} />
                  <BodyShort className="muted">{t("discharge.at-means")}</BodyShort>
                  <Do kind="secondary">{t("stay.save")}</Do>
                </Ask>
              </details>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** One thing that is due: until when, how it went, and on what grounds. */
export function DischargeClockLine({ clock }: { readonly clock: DischargeClock }) {
  const t = useTexts();
  const due = clock.isInHours ? formatMoment(clock.dueAt, t.language) : formatDay(clock.dueOn, t.language);
  const state = clock.isMissed ? "missed" : clock.metAt === null ? "running" : "met";
  const isOverdue = state === "missed" && clock.metAt === null;
  return (
    <div>
      <div className="row">
        <span>{t(`discharge.due.${clock.event}`, { due })}</span>
        <Tag size="small" variant={state === "missed" ? "warning" : state === "met" ? "success" : "info"}>
          {t(clock.event === "discharge.payment" ? `discharge.payment.${state}` : `discharge.state.${isOverdue ? "overdue" : state}`)}
        </Tag>
      </div>
      <BodyShort size="small" className="muted">
        {t(`agency.basis.${clock.basis}`)}: {clock.source}
      </BodyShort>
    </div>
  );
}
