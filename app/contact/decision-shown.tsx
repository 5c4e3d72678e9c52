import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { runsOut } from "#contact/official-decision.ts";
import type { OfficialDecision } from "#contact/official-decision.store.server.ts";
import { agencyNameOf } from "#person/agency-name.ts";
import { formatDay } from "#ui/moment.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";

export const areaNameOf = (t: Texts, { nameNb, nameSv, nameEn }: { nameNb: string | null; nameSv: string | null; nameEn: string | null }) =>
  (t.language === "nb" ? nameNb : t.language === "sv" ? nameSv : nameEn) ?? "";

type Shown = Omit<OfficialDecision, "agencyName"> & { readonly agencyName: string | null };

/** What was decided, by whom, and when it runs out. */
export function DecisionShown({ decision, today }: { decision: Shown; today: string }) {
  const t = useTexts();
  return (
    <>
      <Heading level="2" size="xsmall">
        {decision.what}
      </Heading>
      <BodyShort>{`${agencyNameOf(t, decision)} · ${areaNameOf(t, decision)}`}</BodyShort>
      <div className="row">
        <BodyShort>{t("official-decision.until", { day: formatDay(decision.endsOn, t.language) })}</BodyShort>
        {decision.settledHow !== null && (
          <Tag size="small" variant="neutral">
            {t(`official-decision.settled.${decision.settledHow}`)}
          </Tag>
        )}
        {decision.settledHow === null && runsOut(decision.endsOn, today) && (
          <Tag size="small" variant="warning">
            {decision.endsOn < today ? t("official-decision.ran-out") : t("official-decision.runs-out")}
          </Tag>
        )}
      </div>
    </>
  );
}
