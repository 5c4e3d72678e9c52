import { Heading } from "@navikt/ds-react";
import { BackToSetUp } from "#agency/back-to-set-up.tsx";
import { HumanFields, SignInFields } from "#agency/human-fields.tsx";
import { MandateFields } from "#agency/mandate-fields.tsx";
import { Ask, Do, type RefusedShown } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string | undefined;
  readonly today: string;
  readonly formKey: string;
  readonly refused: RefusedShown | undefined;
}

/** Who, the first mandate and the way to sign in, asked in one form: none of them is of use alone. */
export function NewProfessionalForm({ agencies, chosen, today, formKey, refused }: Props) {
  const t = useTexts();
  return (
    <>
      <BackToSetUp to="/administration/professionals" text={t("agency.professionals")} />
      <Heading level="1" size="large">
        {t("agency.new-professional")}
      </Heading>
      <p>{t("agency.new-professional-intro")}</p>
      <Ask formKey={formKey} intent="register" refused={refused}>
        <Heading level="2" size="small">
          {t("agency.who")}
        </Heading>
        <HumanFields />
        <Heading level="2" size="small">
          {t("agency.first-mandate")}
        </Heading>
        <MandateFields agencies={agencies} chosen={chosen} today={today} />
        <Heading level="2" size="small">
          {t("agency.sign-in")}
        </Heading>
        <SignInFields />
        <Do>{t("agency.register-do")}</Do>
      </Ask>
    </>
  );
}
