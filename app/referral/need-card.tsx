import { Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { LateAnswer } from "#referral/late-answer.tsx";
import type { NeedListed } from "#referral/referral.store.server.ts";
import { isOver } from "#referral/referral.ts";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly need: NeedListed;
  readonly isOfUnit: boolean;
  readonly isLate?: boolean;
  /** taken over by the asker's own agency */
  readonly isHeldHere?: boolean;
}

/** A need in a list. The unit sees what is hers to do next and who has been asked; whoever raised it sees where it stands. */
export function NeedCard({ need, isOfUnit, isLate = false, isHeldHere = false }: Props) {
  const t = useTexts();
  return (
    <article className="card">
      <Heading level="3" size="small">
        <Link to={`/needs/${need.referralId}`}>{need.personName}</Link>
      </Heading>
      <div className="row">
        <Tag variant={isOver(need.state) && !isHeldHere ? "neutral" : "info"} size="small">
          {/* "handed on to one who has taken it" is the state to all but the one who has it */}
          {isHeldHere ? t("handover.taken-here") : t.of(`referral.state-${need.state}`)}
        </Tag>
        {isOfUnit && need.step !== "none" && <strong>{t.of(`referral.step-${need.step}`)}</strong>}
      </div>
      {isOfUnit && isLate && (
        <p>
          <Tag variant="warning" size="small">
            {t("handover.climbed")}
          </Tag>
        </p>
      )}
      <dl className="facts">
        <dt>{t("referral.age")}</dt>
        <dd>{t("referral.days-ago", { days: need.ageInDays })}</dd>
        {need.targetOn !== null && (
          <>
            <dt>{t("referral.target")}</dt>
            <dd>
              <Day when={need.targetOn} />{" "}
              {need.isTargetPassed && (
                <Tag variant="warning" size="small">
                  {t("referral.target-passed")}
                </Tag>
              )}
            </dd>
          </>
        )}
        <dt>{t("referral.held-by")}</dt>
        <dd>{isOfUnit && need.heldByName !== null ? `${need.heldByName}, ${need.heldByAgency}` : need.heldByAgency}</dd>
        {isOfUnit && need.offeredOn !== null && (
          <>
            <dt>{t("handover.asked-short")}</dt>
            <dd>
              {t("handover.stays-until", { receiver: need.offeredOn.toAgency })} <LateAnswer isLate={need.offeredOn.isLate} />
            </dd>
          </>
        )}
        {isOfUnit && need.terms.map((term) => <TermLine key={`${term.side}${term.state}${term.name}`} term={term} />)}
      </dl>
    </article>
  );
}

function TermLine({ term }: { term: NeedListed["terms"][number] }) {
  const t = useTexts();
  return (
    <>
      <dt>{t(`referral.side-${term.side}`)}</dt>
      <dd>
        {t(`referral.term-${term.state}`, { name: term.name })} <LateAnswer isLate={term.isLate} />
      </dd>
    </>
  );
}
