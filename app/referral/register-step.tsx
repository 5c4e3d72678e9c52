import type { StepProps } from "#referral/need-for-unit.tsx";
import { Ask, Carry, Choice, Do, Line } from "#ui/form.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

/** Enters the person in the register, or finds her there. The number is typed here and shown nowhere after. */
export function RegisterStep({ need, formKey, refused }: StepProps) {
  const t = useTexts();
  const names = need.personName.trim().split(/\s+/);
  return (
    <Section id="step" title={t("referral.step-register")} className="card">
      <p>{t("referral.register-why")}</p>
      <Ask formKey={formKey} refused={refused} intent="register">
        <Carry name="version" value={need.version} />
        <Line name="givenName" label={t("referral.given-name")} defaultValue={names.slice(0, -1).join(" ")} />
        <Line name="familyName" label={t("referral.family-name")} defaultValue={names.at(-1)} />
        <Line name="nationalId" label={t(`referral.national-id-${need.jurisdiction}`)} description={t(`referral.national-id-how-${need.jurisdiction}`)} />
        <Line name="phone" label={t("referral.phone")} type="tel" optional />
        <Choice
          name="addressProtection"
          label={t("referral.address-protection")}
          description={t("referral.address-protection-how")}
          defaultValue="none"
          options={(["none", "confidential", "strictly-confidential"] as const).map((value) => ({
            value,
            label: t(`referral.protection-${value}-${need.jurisdiction}`),
          }))}
        />
        <Do>{t("referral.register-do")}</Do>
      </Ask>
    </Section>
  );
}
