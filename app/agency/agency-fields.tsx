import { agencyKinds, agencySectors, agencySides } from "#agency/agency.ts";
import type { AdministeredAgency } from "#agency/administered-agency.store.server.ts";
import { Choice, DayField, Line, Pick } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

/** What is asked about an agency, new or known. */
export function AgencyFields({ agency, today }: { readonly agency: AdministeredAgency | undefined; readonly today: string }) {
  const t = useTexts();
  return (
    <>
      <Line name="name" label={t("agency.name")} defaultValue={agency?.name} />
      <Choice
        name="kind"
        label={t("agency.kind")}
        defaultValue={agency?.kind}
        options={agencyKinds.map((value) => ({ value, label: t(`agency.kind.${value}`) }))}
      />
      <Pick
        name="side"
        label={t("agency.side")}
        description={t("agency.side-about")}
        defaultValue={agency?.side}
        options={agencySides.map((value) => ({ value, label: t(`agency.side.${value}`) }))}
      />
      <Choice
        name="sector"
        label={t("agency.sector")}
        description={t("agency.sector-about")}
        defaultValue={agency?.sector}
        options={agencySectors.map((value) => ({ value, label: t(`agency.sector.${value}`) }))}
      />
      <Line name="phone" type="tel" label={t("agency.phone")} defaultValue={agency?.phone ?? undefined} optional />
      <DayField name="validFrom" label={t("agency.valid-from")} defaultValue={agency?.validFrom ?? today} />
      <DayField
        name="validTo"
        label={t("agency.valid-to")}
        description={agency === undefined ? t("agency.valid-to-about") : t("agency.close-about")}
        defaultValue={agency?.validTo ?? undefined}
        optional
      />
    </>
  );
}
