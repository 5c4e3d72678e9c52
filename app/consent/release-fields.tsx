import { BodyShort } from "@navikt/ds-react";
import { ON_CONSENT, type ReleaseFooting, TO_TABLE } from "#consent/release.ts";
import { Choice } from "#ui/form.tsx";
import { useTexts } from "#ui/texts.tsx";
import { wordingIn } from "#ui/wording.ts";

interface Props {
  readonly footing: ReleaseFooting;
  /** "only us" is offered where what is written can stay with its agency */
  readonly onlyUs?: boolean;
}

/** To whom, and on what: her consent, or a rule of law that names one recipient. */
export function ReleaseFields({ footing: { recipients, bases, hasConsent, agencyName }, onlyUs = false }: Props) {
  const t = useTexts();
  return (
    <>
      <Choice
        name="to"
        label={t("release.to")}
        {...(onlyUs ? { empty: t("release.to-only-us", { agency: agencyName }) } : {})}
        options={[{ value: TO_TABLE, label: t("release.to-table") }, ...recipients.map(({ agencyId, name }) => ({ value: agencyId, label: name }))]}
      />
      {bases.length > 0 && recipients.length > 0 ? (
        <Choice
          name="basis"
          label={t("release.basis")}
          description={t("release.basis-means")}
          options={[
            { value: ON_CONSENT, label: t("release.basis-consent") },
            ...bases.map((basis) => ({
              value: basis.basisId,
              label: `${wordingIn({ nameNb: basis.name_nb, nameSv: basis.name_sv, nameEn: basis.name_en }, t.language)} (${basis.source})`,
            })),
          ]}
        />
      ) : (
        <BodyShort size="small">{t("release.basis-is-consent")}</BodyShort>
      )}
      {!hasConsent && <BodyShort size="small">{t("release.no-consent")}</BodyShort>}
    </>
  );
}
