import { BodyShort } from "@navikt/ds-react";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";
import type { Disagreement } from "#plan/plan.ts";

/** What someone disagrees with, beside the thing itself. It prints. */
export function SaidAgainst({ said }: { said: readonly Disagreement[] }) {
  const t = useTexts();
  if (said.length === 0) return null;
  return (
    <ul className="plain-list">
      {said.map((each) => (
        <li key={each.id} className="said-against">
          <BodyShort size="small" weight="semibold">
            {t("disagreement.heading")}
          </BodyShort>
          <BodyShort className="pre-line">{each.words}</BodyShort>
          <BodyShort size="small" className="muted">
            {t("disagreement.by", { name: each.saidByName })}, <Day when={each.saidAt} />
          </BodyShort>
        </li>
      ))}
    </ul>
  );
}
