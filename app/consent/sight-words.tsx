import type { Sight } from "#consent/sight.ts";
import { type AreaName, useAreaNames, useListed } from "#consent/who-sees.tsx";
import { useTexts } from "#ui/texts.tsx";

/** What one participant sees, in a sentence; where it is nothing, why. */
export function SightWords({ sight, areas }: { sight: Sight; areas: readonly AreaName[] }) {
  const t = useTexts();
  const listed = useListed();
  const areaNames = useAreaNames(areas);
  if ("nothing" in sight) return <>{t(`participant.sees-nothing-${sight.nothing}`)}</>;
  return (
    <>
      {t("consent.sees", { areas: areaNames(sight.areas) })}
      {sight.keptBack.length > 0 && ` ${t("consent.sees-not", { topics: listed(sight.keptBack) })}`}
    </>
  );
}
