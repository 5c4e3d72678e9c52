import { Tag } from "@navikt/ds-react";
import type { LogState as State } from "#learning/learning.ts";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly log: { readonly state: State; readonly evaluateOn: string | null; readonly isToEvaluate: boolean };
}

/** Where an open log stands, in words. */
export function LogState({ log }: Props) {
  const t = useTexts();
  const day = log.evaluateOn === null ? "" : formatDay(log.evaluateOn, t.language);
  if (log.isToEvaluate) {
    return (
      <Tag size="small" variant="warning">
        {t("learning.state.to-evaluate", { day })}
      </Tag>
    );
  }
  return (
    <Tag size="small" variant={log.state === "evaluated" ? "info" : "neutral"}>
      {log.state === "tried" ? t("learning.state.tried", { day }) : t(`learning.state.${log.state === "evaluated" ? "evaluated" : "raised"}`)}
    </Tag>
  );
}
