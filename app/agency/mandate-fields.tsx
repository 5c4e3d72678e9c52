import { mandateRoles } from "#agency/agency.ts";
import { Choice, DayField, Line } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  readonly chosen?: string | undefined;
  readonly today: string;
}

/** Where, as what and when. */
export function MandateFields({ agencies, chosen, today }: Props) {
  const t = useTexts();
  return (
    <>
      <Choice name="agencyId" label={t("agency.agency")} defaultValue={chosen} options={agencies.map(({ id, name }) => ({ value: id, label: name }))} />
      <Choice
        name="role"
        label={t("agency.role")}
        description={t("agency.role-about")}
        defaultValue="team-member"
        options={mandateRoles.map((value) => ({ value, label: t(`agency.role.${value}`) }))}
      />
      <Line name="functionName" label={t("agency.function")} description={t("agency.function-about")} />
      <DayField name="validFrom" label={t("agency.valid-from")} defaultValue={today} />
      <DayField name="validTo" label={t("agency.valid-to")} description={t("agency.valid-to-about")} optional />
    </>
  );
}
