import { Alert, BodyShort } from "@navikt/ds-react";
import type { Around, Receiver } from "#referral/handover.store.server.ts";
import type { StepProps } from "#referral/need-for-unit.tsx";
import { Ask, Carry, Choice, Do, type RefusedShown, Words } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

/** A no has a name on it: whoever will not take it says who shall, and keeps it until they have said yes. */
export function HandOverStep({ need, formKey, refused, receivers }: StepProps & { receivers: readonly Receiver[] }) {
  const t = useTexts();
  return (
    <details className="card no-print" open={refused?.intent === "hand-over"}>
      <summary>{t("handover.step")}</summary>
      <p>{t("handover.step-why", { holder: need.heldByAgency })}</p>
      <Ask formKey={formKey} refused={refused} intent="hand-over" label={t("handover.step")}>
        <Carry name="version" value={need.version} />
        <Choice
          name="toAgency"
          label={t("handover.to")}
          description={t("handover.to-how")}
          empty={t("referral.choose")}
          options={receivers.map(({ agencyId, name }) => ({ value: agencyId, label: name }))}
        />
        <Words name="reason" label={t("handover.reason")} description={t("handover.reason-how")} rows={2} maxLength={1000} />
        <Words
          name="leastToShare"
          label={t("handover.least")}
          description={t("handover.least-how")}
          rows={3}
          maxLength={2000}
          defaultValue={need.assessment?.leastToShare ?? undefined}
        />
        <Do kind="secondary">{t("handover.do")}</Do>
      </Ask>
    </details>
  );
}

interface WaitProps {
  readonly holder: string;
  readonly around: Around;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** Every try to pass it on that is the asker's own agency's, the open one first with where the need stays meanwhile. */
export function Handovers({ holder, around, formKey, refused }: WaitProps) {
  const t = useTexts();
  const open = around.handovers.find(({ state }) => state === "offered");
  const answered = around.handovers.filter(({ state }) => state !== "offered");
  if (around.handovers.length === 0) return null;
  return (
    <section className="stack" aria-label={t("handover.asked")}>
      {open !== undefined && (
        <Alert variant={open.isLate ? "warning" : "info"}>
          <BodyShort spacing>
            <strong>{t("handover.stays-with", { holder, receiver: open.toAgency })}</strong>
          </BodyShort>
          {open.answerBy !== null && (
            <BodyShort spacing>
              {t("referral.answer-by")} <Day when={open.answerBy} />. {open.isLate && t("handover.climbed")}
            </BodyShort>
          )}
          <Ask formKey={formKey} refused={refused} intent="take-back-hand-over" label={t("handover.take-back")}>
            <Do kind="secondary">{t("handover.take-back")}</Do>
          </Ask>
        </Alert>
      )}
      {answered.length > 0 && (
        <ul className="plain-list">
          {answered.map((each) => (
            <li key={each.handoverId} className="card">
              <BodyShort>
                <Day when={each.offeredAt} />: {t(`handover.you-asked-${each.state}`, { receiver: each.toAgency })}
              </BodyShort>
              {each.declineReason !== null && <BodyShort className="pre-line">{t("referral.because", { reason: each.declineReason })}</BodyShort>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
