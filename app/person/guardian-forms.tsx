import type { listGrounds, Mandate } from "#person/guardian.store.server.ts";
import { Choice, DayField, Line, Pick, Tick, Ticks, Words } from "#ui/form.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";

export interface AreaName {
  readonly code: string;
  readonly name_nb: string;
  readonly name_sv: string;
  readonly name_en: string;
}
export const areaName = (t: Texts, area: AreaName) => (t.language === "sv" ? area.name_sv : t.language === "en" ? area.name_en : area.name_nb);
const options = (t: Texts, areas: readonly AreaName[]) => areas.map((area) => ({ value: area.code, label: areaName(t, area) }));

/** Which law, whose decision, of what day, and what it covers: all four, or it is not recorded. */
export function DecisionFields({ grounds }: { grounds: Awaited<ReturnType<typeof listGrounds>> }) {
  const t = useTexts();
  return (
    <>
      <Pick
        name="groundId"
        label={t("guardian.ground")}
        options={grounds.map((ground) => ({ value: ground.id, label: t.of(`guardian.ground.${ground.code}`), description: ground.source }))}
      />
      <Line name="authorityName" label={t("guardian.authority")} description={t("guardian.authority-about")} />
      <DayField name="decidedOn" label={t("guardian.decided-on")} />
      <Words name="covers" label={t("guardian.covers")} description={t("guardian.covers-about")} rows={2} maxLength={1000} />
    </>
  );
}

export function MandateFields({ areas }: { areas: readonly AreaName[] }) {
  const t = useTexts();
  return (
    <>
      <Line name="name" label={t("guardian.name")} />
      <Words name="mandateText" label={t("guardian.mandate-text")} description={t("guardian.mandate-text-about")} rows={3} maxLength={1000} />
      <Ticks name="areas" label={t("guardian.mandate-areas")} description={t("guardian.mandate-areas-about")} options={options(t, areas)} />
      <div className="row">
        <DayField name="validFrom" label={t("guardian.from")} />
        <DayField name="validTo" label={t("guardian.to")} optional />
      </div>
      <Tick name="hasSeenPaper" label={t("guardian.has-seen-paper")} />
    </>
  );
}

export function AppointedYesFields({ mandates, areas, name }: { mandates: readonly Mandate[]; areas: readonly AreaName[]; name: string }) {
  const t = useTexts();
  const named = new Set(mandates.flatMap((each) => each.mandateAreas));
  return (
    <>
      <Choice name="memberId" label={t("guardian.who-says-yes")} options={mandates.map((each) => ({ value: each.memberId, label: each.name }))} />
      <Line name="about" label={t("guardian.yes-about")} />
      <Ticks
        name="areas"
        label={t("guardian.yes-areas")}
        options={options(
          t,
          areas.filter((area) => named.has(area.code)),
        )}
      />
      <Words name="reasons" label={t("guardian.reasons", { name })} description={t("guardian.reasons-about", { name })} rows={4} maxLength={4000} />
    </>
  );
}
