import { Tag } from "@navikt/ds-react";
import { NeedPathShown } from "#referral/need-path.tsx";
import type { NamedPath } from "#referral/read-path.ts";
import type { NeedStatusRow } from "#referral/status.store.server.ts";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

/** A need that was the asker's once: its status, the path where she minds the area, and nothing of the person. */
export function NeedGivenOn({ status, path }: { status: NeedStatusRow; path: NamedPath | undefined }) {
  const t = useTexts();
  return (
    <div className="stack">
      <div className="row">
        <Tag variant={status.state === "handed-over" ? "info" : "neutral"}>{t.of(`referral.state-${status.state}`)}</Tag>
      </div>
      <dl className="facts">
        <dt>{t("referral.age")}</dt>
        <dd>
          <Day when={status.raisedAt} />
        </dd>
        <dt>{t("referral.held-by")}</dt>
        <dd>{status.heldByAgency}</dd>
      </dl>
      <p>{t("handover.status-only")}</p>
      {path !== undefined && <NeedPathShown path={path} />}
    </div>
  );
}
