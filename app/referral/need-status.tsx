import { Alert } from "@navikt/ds-react";
import type { NeedStatus } from "#referral/referral.ts";
import { Day } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

/** Where a need stands, in plain words, for the one who raised it. */
export function NeedStatusShown({ status }: { status: NeedStatus }) {
  const t = useTexts();
  const { state, heldByAgency, heldByPhone, targetOn, targetBasis, isTargetPassed } = status;
  return (
    <div className="stack">
      <Section id="status-now" title={t.of(`referral.state-${state}`)} className="card">
        <p>{t.of(`referral.meaning-${state}`)}</p>
      </Section>
      {isTargetPassed && (
        <Alert variant="warning" size="small">
          {t("referral.target-passed-sender")}
        </Alert>
      )}
      <dl className="facts">
        {/* once both coordinators have said yes the unit answers questions, and no longer for the need */}
        <dt>{t(state === "accepted" ? "referral.questions-to" : "referral.held-by")}</dt>
        <dd>{heldByPhone === null ? heldByAgency : t("referral.agency-with-phone", { name: heldByAgency, phone: heldByPhone })}</dd>
        {targetOn !== null && (
          <>
            <dt>{t("referral.target")}</dt>
            <dd>
              <Day when={targetOn} />
              {targetBasis !== null && <span className="muted"> ({targetBasis})</span>}
            </dd>
          </>
        )}
        <dt>{t("referral.area")}</dt>
        <dd>{status.areaName}</dd>
      </dl>
      <Section id="status-so-far" title={t("referral.so-far")} size="small" spacing>
        <EventList raisedAt={status.raisedAt} events={status.events} />
      </Section>
    </div>
  );
}

interface EventListProps {
  readonly raisedAt: Date;
  readonly events: readonly { readonly kind: string; readonly at: string | Date; readonly byName?: string }[];
  readonly raisedBy?: string;
}

/** What has happened, oldest first. Names only where the page gives them. */
export function EventList({ raisedAt, raisedBy, events }: EventListProps) {
  const t = useTexts();
  const all = [{ kind: "raised", at: raisedAt, byName: raisedBy }, ...events];
  return (
    <ol className="plain-list">
      {all.map(({ kind, at, byName }) => (
        <li key={`${kind}${String(at)}`}>
          <span className="muted">
            <Day when={at} />
          </span>{" "}
          {t.of(`referral.event-${kind}`)}
          {byName !== undefined && <span className="muted">, {byName}</span>}
        </li>
      ))}
    </ol>
  );
}
