import { BodyLong } from "@navikt/ds-react";
import { formatDay } from "#ui/moment.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";
import { type LifeArea, lifeAreaName } from "#plan/plan.ts";
import type { Shown, Told } from "#plan/plan-history.ts";

function inWords(shown: Shown, t: Texts, areas: readonly LifeArea[]): string {
  if (shown.as === "nothing") return t("plan-history.nothing");
  if (shown.as === "key") return t.of(shown.value);
  if (shown.as === "day") return formatDay(shown.value, t.language);
  return t("plan-history.quoted", { words: shown.as === "area" ? (lifeAreaName(areas, shown.value, t.language) ?? shown.value) : shown.value });
}

/** One change as sentences: who did what, and each field from what to what. */
export function ToldChange({ told, areas }: { told: Told; areas: readonly LifeArea[] }) {
  const t = useTexts();
  return (
    <div className="stack--tight">
      <BodyLong as="p">{t.of(told.key, { who: told.who, about: told.about })}</BodyLong>
      {told.quote !== null && <blockquote className="quote pre-line">{told.quote}</blockquote>}
      {told.turns.length > 0 && (
        <ul>
          {told.turns.map(({ field, from, to }) => (
            <li key={field}>{t("plan-history.turn", { field: t.of(field), from: inWords(from, t, areas), to: inWords(to, t, areas) })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
