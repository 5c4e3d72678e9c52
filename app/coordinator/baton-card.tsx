import { BodyShort, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { DueTag } from "#coordinator/due-tag.tsx";
import type { MyBaton } from "#coordinator/term.store.server.ts";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

/** One role that is the asker's, and where it is on its way to. */
export function BatonCard({ baton }: { baton: MyBaton }) {
  const t = useTexts();
  const { handover } = baton;
  return (
    <li className="card stack--tight">
      <BodyShort weight="semibold">
        <Link to={`/persons/${baton.personId}`}>{baton.name}</Link>
      </BodyShort>
      <BodyShort size="small">{baton.since !== null && t("coordinator.since", { day: formatDay(baton.since, t.language) })}</BodyShort>
      <BodyShort size="small" className="muted">
        {baton.substituteName === null ? t("coordinator.no-substitute") : t("coordinator.substitute-is", { name: baton.substituteName })}
      </BodyShort>
      {handover?.state === "offered" && (
        <div className="row">
          <span>{t("coordinator.offered-to", { name: handover.toName })}</span>
          {handover.answerBy !== null && <DueTag day={handover.answerBy} isLate={handover.isLate} />}
        </div>
      )}
      {handover?.state === "declined" && (
        <div>
          <Tag size="small" variant="warning">
            {t("coordinator.declined-by", { name: handover.toName })}
          </Tag>{" "}
          <span>{handover.declineReason}</span>
        </div>
      )}
      <Link to={`/persons/${baton.personId}/coordinator`}>{t("coordinator.change-role")}</Link>
    </li>
  );
}
