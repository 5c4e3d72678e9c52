import { Alert, Tag } from "@navikt/ds-react";
import type { CriterionShown } from "#referral/criterion.store.server.ts";
import { HandOverStep, Handovers } from "#referral/hand-over-step.tsx";
import type { Around, Receiver } from "#referral/handover.store.server.ts";
import { AlsoRaised, type Joinable, JoinedTo, JoinStep } from "#referral/join-step.tsx";
import { NeedPathShown } from "#referral/need-path.tsx";
import type { NeedRead } from "#referral/need.store.server.ts";
import { EventList } from "#referral/need-status.tsx";
import { AssessStep, CloseByPerson, ReceiveStep, SettleStep } from "#referral/need-steps.tsx";
import { OfferStep, TermList } from "#referral/offer-step.tsx";
import { isOver, type NextStep } from "#referral/referral.ts";
import type { NamedPath } from "#referral/read-path.ts";
import { CriteriaMet, Refusal } from "#referral/refusal.tsx";
import { RegisterStep } from "#referral/register-step.tsx";
import type { CandidateShown } from "#referral/term.store.server.ts";
import type { RefusedShown } from "#ui/form.tsx";
import { Day } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

/** What every step's form needs. */
export interface StepProps {
  readonly need: NeedRead;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** A need as the coordinating unit works with it: what was raised, the one thing to do next, what has happened. */
interface ForUnit extends StepProps {
  readonly step: NextStep;
  readonly candidates: readonly CandidateShown[];
  readonly criteria: readonly CriterionShown[];
  readonly receivers: readonly Receiver[];
  readonly joinable: Joinable;
  readonly around: Around;
  readonly path: NamedPath | undefined;
}

export function NeedForUnit({ step, candidates, criteria, receivers, joinable, around, path, ...props }: ForUnit) {
  const t = useTexts();
  const { need } = props;
  const isOfferedOn = around.handovers.some(({ state }) => state === "offered");
  const isStill = !isOfferedOn && need.joinedTo === null;
  return (
    <div className="stack">
      <div className="row">
        <Tag variant={isOver(need.state) ? "neutral" : "info"}>{t.of(`referral.state-${need.state}`)}</Tag>
        {need.isTargetPassed && <Tag variant="warning">{t("referral.target-passed")}</Tag>}
      </div>
      <dl className="facts">
        <dt>{t("referral.age")}</dt>
        <dd>{t("referral.days-ago", { days: need.ageInDays })}</dd>
        {need.targetOn !== null && (
          <>
            <dt>{t("referral.target")}</dt>
            <dd>
              <Day when={need.targetOn} />
              {need.targetBasis !== null && <span className="muted"> ({need.targetBasis})</span>}
            </dd>
          </>
        )}
        <dt>{t("referral.held-by")}</dt>
        <dd>{need.heldByName === null ? need.heldByAgency : `${need.heldByName}, ${need.heldByAgency}`}</dd>
      </dl>
      <JoinedTo around={around} formKey={props.formKey} refused={props.refused} />
      <Handovers holder={need.heldByAgency} around={around} formKey={props.formKey} refused={props.refused} />
      <Raised need={need} />
      <AlsoRaised around={around} />
      {need.assessment !== null && <Assessed assessment={need.assessment} around={around} />}
      <Refusal around={around} />
      {need.terms.length > 0 && <TermList {...props} />}
      {isStill && step === "receive" && <ReceiveStep {...props} />}
      {isStill && step === "assess" && <AssessStep {...props} criteria={criteria} />}
      {isStill && step === "register" && <RegisterStep {...props} />}
      {isStill && step === "offer" && <OfferStep {...props} candidates={candidates} />}
      {isStill && step === "settle" && <SettleStep {...props} />}
      {isStill && step === "wait" && (
        <Alert variant="info" inline>
          {t("referral.waits-for-answers")}
        </Alert>
      )}
      {path !== undefined && <NeedPathShown path={path} />}
      <Section id="so-far" title={t("referral.so-far")} spacing>
        <EventList raisedAt={need.raisedAt} raisedBy={need.raiserName} events={need.events} />
      </Section>
      <JoinStep {...props} joinable={joinable} />
      {isStill && mayHandOver(need) && <HandOverStep {...props} receivers={receivers} />}
      {!isOver(need.state) && need.joinedTo === null && <CloseByPerson {...props} />}
    </div>
  );
}

/** Not before it is taken in, and not past a coordinator who has been asked for it. */
function mayHandOver({ state, terms }: NeedRead): boolean {
  return state === "received" || (state === "assessed" && terms.every((term) => term.state === "declined" || term.state === "ended"));
}

export function Raised({ need }: { need: NeedRead }) {
  const t = useTexts();
  return (
    <Section id="raised" title={t("referral.what-was-raised")} className="card">
      <p className="own-words">{need.whatIsNeeded}</p>
      <dl className="facts">
        <dt>{t("referral.about")}</dt>
        <dd>{need.personName}</dd>
        <dt>{t("referral.person-contact")}</dt>
        <dd>{need.personContact}</dd>
        <dt>{t("referral.raised-by")}</dt>
        <dd>
          {need.raiserName}
          {need.raiserAgency !== null && `, ${need.raiserAgency}`} ({t(`referral.as-${need.raisedAs}`)})
        </dd>
        <dt>{t("referral.raiser-contact-short")}</dt>
        <dd>{need.raiserContact}</dd>
        <dt>{t("referral.knows-short")}</dt>
        <dd>{t(`referral.knows-${need.personKnows}`)}</dd>
      </dl>
      {need.personKnows === "no" && !isOver(need.state) && (
        <Alert variant="warning" size="small">
          {t("referral.speak-with-person-first")}
        </Alert>
      )}
    </Section>
  );
}

function Assessed({ assessment, around }: { assessment: NonNullable<NeedRead["assessment"]>; around: Around }) {
  const t = useTexts();
  return (
    <Section id="assessed" title={assessment.isNeeded ? t("referral.assessed-yes") : t("referral.assessed-no")} className="card">
      <dl className="facts">
        {assessment.isNeeded ? (
          <>
            <dt>{t("referral.least-to-share-short")}</dt>
            <dd className="pre-line">{assessment.leastToShare}</dd>
            <CriteriaMet around={around} />
          </>
        ) : (
          <>
            <dt>{t("referral.no-reason-short")}</dt>
            <dd className="pre-line">{assessment.noReason}</dd>
            <dt>{t("referral.instead-short")}</dt>
            <dd className="pre-line">{assessment.instead}</dd>
          </>
        )}
      </dl>
    </Section>
  );
}
