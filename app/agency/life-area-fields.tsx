import type { AdministeredLifeArea } from "#agency/life-area.store.server.ts";
import { DayField, Line } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

/** The names of a life area, its place in the list, and from when to when. */
export function LifeAreaFields({
  area,
  nextPosition,
  today,
}: {
  readonly area?: AdministeredLifeArea;
  readonly nextPosition?: number;
  readonly today: string;
}) {
  const t = useTexts();
  return (
    <>
      <Line name="nameNb" label={t("agency.name-nb")} defaultValue={area?.nameNb} />
      <Line name="nameSv" label={t("agency.name-sv")} defaultValue={area?.nameSv} />
      <Line name="nameEn" label={t("agency.name-en")} defaultValue={area?.nameEn} />
      <Line name="position" type="number" label={t("agency.position")} defaultValue={String(area?.position ?? nextPosition ?? "")} />
      <DayField name="validFrom" label={t("agency.valid-from")} defaultValue={area?.validFrom ?? today} />
      <DayField name="validTo" label={t("agency.valid-to")} description={t("agency.valid-to-about")} defaultValue={area?.validTo ?? undefined} optional />
    </>
  );
}
