import { BodyShort, Heading } from "@navikt/ds-react";
import { Link } from "react-router";
import type { ConsentInWords } from "#consent/consent.ts";
import { Day } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

export interface AreaName {
  readonly code: string;
  readonly name_nb: string;
  readonly name_sv: string;
  readonly name_en: string;
}

/** "Bolig, økonomi og arbeid": a list as it is said. */
export function useListed(): (names: readonly string[]) => string {
  const { language } = useTexts();
  return (names) => new Intl.ListFormat(language === "nb" ? "nb-NO" : language, { type: "conjunction" }).format(names);
}

/** So many may be left out and it is still shorter to name those. */
const FEW_LEFT_OUT = 3;

/** Life areas in the middle of a sentence, in the order they are shown; all, or all but a few, is said so. */
export function useAreaNames(areas: readonly AreaName[]): (codes: readonly string[]) => string {
  const t = useTexts();
  const listed = useListed();
  const names = (chosen: readonly AreaName[]) =>
    listed(chosen.map((area) => (t.language === "sv" ? area.name_sv : t.language === "en" ? area.name_en : area.name_nb).toLocaleLowerCase(t.language)));
  return (codes) => {
    const named = areas.filter((area) => codes.includes(area.code));
    const leftOut = areas.filter((area) => !codes.includes(area.code));
    if (areas.length > 0 && leftOut.length === 0) return t("consent.all-areas");
    if (leftOut.length <= FEW_LEFT_OUT && named.length > 2 * FEW_LEFT_OUT) return t("consent.all-areas-but", { areas: names(leftOut) });
    return names(named);
  };
}

interface Props {
  readonly words: ConsentInWords;
  readonly areas: readonly AreaName[];
  /** the page where it is taken back, where that can be done */
  readonly takeBackAt?: string | undefined;
  readonly level?: "2" | "3";
}

/** Who sees what, in plain words: an agency a card. */
export function WhoSees({ words, areas, takeBackAt, level = "3" }: Props) {
  const t = useTexts();
  const listed = useListed();
  const areaNames = useAreaNames(areas);
  return (
    <div className="stack">
      {words.agencies.length === 0 && <BodyShort>{t("consent.nobody-sees")}</BodyShort>}
      <ul className="plain-list cards">
        {words.agencies.map((agency) => (
          <li key={agency.partyId} className="card">
            <Heading level={level} size="xsmall">
              {agency.agencyName}
            </Heading>
            <BodyShort>{t("consent.sees", { areas: areaNames(agency.areas) })}</BodyShort>
            {agency.keptBack.length > 0 && <BodyShort>{t("consent.sees-not", { topics: listed(agency.keptBack) })}</BodyShort>}
            <BodyShort size="small" className="muted">
              {agency.functions === undefined ? t("consent.everyone-there") : t("consent.only-functions", { functions: listed(agency.functions) })}
            </BodyShort>
            {takeBackAt !== undefined && <Link to={`${takeBackAt}?party=${agency.partyId}`}>{t("consent.take-back-from", { agency: agency.agencyName })}</Link>}
          </li>
        ))}
      </ul>
      {words.keptFromAll.length > 0 && <BodyShort>{t("consent.kept-from-all", { topics: listed(words.keptFromAll) })}</BodyShort>}
      {words.shutOut.length > 0 && <BodyShort>{t("consent.shut-out", { names: listed(words.shutOut) })}</BodyShort>}
      {words.ended.length > 0 && (
        <ul className="plain-list">
          {words.ended.map((each) => (
            <li key={each.agencyName} className="muted">
              {t("consent.ended-for", { agency: each.agencyName })} <Day when={each.at} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
