import { Tag } from "@navikt/ds-react";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

/** By when an answer is promised, or was. */
export function DueTag({ day, isLate, inTime = "neutral" }: { readonly day: string; readonly isLate: boolean; readonly inTime?: "neutral" | "info" }) {
  const t = useTexts();
  return (
    <Tag size="small" variant={isLate ? "warning" : inTime}>
      {t(isLate ? "coordinator.was-due" : "coordinator.due", { day: formatDay(day, t.language) })}
    </Tag>
  );
}
