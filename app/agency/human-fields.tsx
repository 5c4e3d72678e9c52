import { BodyShort } from "@navikt/ds-react";
import { Line } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Human {
  readonly name: string;
  readonly profession: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** How a professional is named and reached. */
export function HumanFields({ human }: { readonly human?: Human }) {
  const t = useTexts();
  return (
    <>
      <Line name="name" label={t("agency.name")} defaultValue={human?.name} />
      <Line name="profession" label={t("agency.profession")} defaultValue={human?.profession} />
      <Line name="phone" type="tel" label={t("agency.phone")} defaultValue={human?.phone ?? undefined} optional />
      <Line name="email" type="email" label={t("agency.email")} defaultValue={human?.email ?? undefined} optional />
    </>
  );
}

/** The key of a sign-in. */
export function SignInFields() {
  const t = useTexts();
  return (
    <>
      <BodyShort className="muted">{t("agency.sign-in-about")}</BodyShort>
      <Line name="issuer" label={t("agency.issuer")} description={t("agency.issuer-about")} />
      <Line name="subject" label={t("agency.subject")} description={t("agency.subject-about")} />
    </>
  );
}
