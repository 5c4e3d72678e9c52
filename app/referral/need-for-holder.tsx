import { Alert, BodyShort, Tag } from "@navikt/ds-react";
import { HandOverStep, Handovers } from "#referral/hand-over-step.tsx";
import { isAssessedHere } from "#referral/handover.ts";
import type { Around, Receiver } from "#referral/handover.store.server.ts";
import { AlsoRaised } from "#referral/join-step.tsx";
import { Raised, type StepProps } from "#referral/need-for-unit.tsx";
import { NeedPathShown } from "#referral/need-path.tsx";
import { EventList } from "#referral/need-status.tsx";
import { CloseByPerson } from "#referral/need-steps.tsx";
import type { NamedPath } from "#referral/read-path.ts";
import { Refusal } from "#referral/refusal.tsx";
import { Ask, Carry, Do } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

/** A need as the agency that took it over works with it. */
export function NeedForHolder({
  around,
  receivers,
  path,
  ...props
}: StepProps & { around: Around; receivers: readonly Receiver[]; path: NamedPath | undefined }) {
  const t = useTexts();
  const { need, formKey, refused } = props;
  const isOpen = need.state === "handed-over";
  const isOfferedOn = around.handovers.some(({ state }) => state === "offered");
  return (
    <div className="stack">
      <div className="row">
        <Tag variant={isOpen ? "info" : "neutral"}>{isOpen ? t("handover.taken-here") : t.of(`referral.state-${need.state}`)}</Tag>
        {isOpen && need.isTargetPassed && <Tag variant="warning">{t("referral.target-passed")}</Tag>}
      </div>
      <dl className="facts">
        {need.targetOn !== null && (
          <>
            <dt>{t("handover.assess-by")}</dt>
            <dd>
              <Day when={need.targetOn} />
              {need.targetBasis !== null && <span className="muted"> ({need.targetBasis})</span>}
            </dd>
          </>
        )}
        <dt>{t("referral.age")}</dt>
        <dd>{t("referral.days-ago", { days: need.ageInDays })}</dd>
        <dt>{t("referral.held-by")}</dt>
        <dd>{need.heldByName === null ? need.heldByAgency : `${need.heldByName}, ${need.heldByAgency}`}</dd>
      </dl>
      {isOpen && !isOfferedOn && !isAssessedHere(need.events) && <AssessStep {...props} />}
      {isOpen && !isOfferedOn && isAssessedHere(need.events) && <Alert variant="info">{t("handover.assessed-says")}</Alert>}
      <Handovers holder={need.heldByAgency} around={around} formKey={formKey} refused={refused} />
      <Raised need={need} />
      <AlsoRaised around={around} />
      <Refusal around={around} />
      {path !== undefined && <NeedPathShown path={path} />}
      <Section id="so-far" title={t("referral.so-far")} spacing>
        <EventList raisedAt={need.raisedAt} raisedBy={need.raiserName} events={need.events} />
      </Section>
      {isOpen && !isOfferedOn && <HandOverStep {...props} receivers={receivers} />}
      {isOpen && <CloseByPerson {...props} />}
    </div>
  );
}

/** Taken over and not yet assessed: the one thing that waits. */
function AssessStep({ need, formKey, refused }: StepProps) {
  const t = useTexts();
  return (
    <Section id="assess" title={t("handover.assess")} className="card">
      <BodyShort spacing>{t("handover.yours-now")}</BodyShort>
      <BodyShort spacing>{t("handover.assess-means")}</BodyShort>
      <Ask formKey={formKey} refused={refused} intent="assessed-here" label={t("handover.assess")}>
        <Carry name="version" value={need.version} />
        <Do>{t("handover.assess-do")}</Do>
      </Ask>
    </Section>
  );
}
