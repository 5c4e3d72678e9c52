import { Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import type { HandoverToMe } from "#referral/handover.store.server.ts";
import { LateAnswer } from "#referral/late-answer.tsx";
import type { NeedStatusRow } from "#referral/status.store.server.ts";
import { Day } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

/** What the asker's agency is asked to take over. It says no name: whoever says no need never have known. */
export function HandoversToMe({
  handovers,
}: {
  handovers: readonly Pick<HandoverToMe, "handoverId" | "fromAgency" | "answerBy" | "isLate" | "thrownBefore" | "offeredAt">[];
}) {
  const t = useTexts();
  if (handovers.length === 0) return null;
  return (
    <Section id="handovers" title={t("handover.to-you")} spacing>
      <ul className="plain-list">
        {handovers.map((each) => (
          <li key={each.handoverId} className="card">
            <Link to={`/handovers/${each.handoverId}`}>{t("handover.from", { sender: each.fromAgency })}</Link>
            <div className="row">
              <span>
                {t("referral.offered")} <Day when={each.offeredAt} />
              </span>
              {each.answerBy !== null && (
                <span>
                  {t("referral.answer-by")} <Day when={each.answerBy} />
                </span>
              )}
              {each.thrownBefore > 0 && <span>{t("handover.thrown-before", { count: each.thrownBefore })}</span>}
              <LateAnswer isLate={each.isLate} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What has been given on: its status, and nothing more. */
export function GivenOn({ statuses }: { statuses: readonly NeedStatusRow[] }) {
  const t = useTexts();
  if (statuses.length === 0) return null;
  return (
    <Section id="given-on" title={t("handover.given-on", { count: statuses.length })} className="stack">
      <p className="muted">{t("handover.status-only")}</p>
      <ul className="plain-list">
        {statuses.map((status) => (
          <li key={status.referralId} className="card">
            <Link to={`/needs/${status.referralId}`}>
              {t("handover.need-of-day")} <Day when={status.raisedAt} />
            </Link>
            <div className="row">
              <Tag variant={status.state === "handed-over" ? "info" : "neutral"} size="small">
                {t.of(`referral.state-${status.state}`)}
              </Tag>
              <span>
                {t("referral.held-by")} {status.heldByAgency}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
