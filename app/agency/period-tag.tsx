import { Tag } from "@navikt/ds-react";
import { type Period, stateOf } from "#agency/agency.ts";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

/** What is out of the ordinary about a period, in words: not begun, about to end, over. What simply applies needs no tag. */
export function PeriodTag({ validFrom, validTo, today }: Period & { readonly today: string }) {
  const t = useTexts();
  const state = stateOf({ validFrom, validTo }, today);
  const to = validTo === null ? "" : formatDay(validTo, t.language);
  if (state === "coming")
    return (
      <Tag size="small" variant="info">
        {t("agency.state.coming", { from: formatDay(validFrom, t.language) })}
      </Tag>
    );
  if (state === "ended")
    return (
      <Tag size="small" variant="neutral">
        {t("agency.state.ended", { to })}
      </Tag>
    );
  if (state === "never")
    return (
      <Tag size="small" variant="neutral">
        {t("agency.state.never")}
      </Tag>
    );
  if (validTo !== null)
    return (
      <Tag size="small" variant="warning">
        {t("agency.state.current-to", { to })}
      </Tag>
    );
  return null;
}

/** "1. januar 2020 – 3. mars 2026" */
export function PeriodWords({ validFrom, validTo }: Period) {
  const t = useTexts();
  const from = formatDay(validFrom, t.language);
  const hasEnd = validTo !== null && validTo >= validFrom;
  return <span>{!hasEnd ? t("agency.period-open", { from }) : t("agency.period", { from, to: formatDay(validTo, t.language) })}</span>;
}
