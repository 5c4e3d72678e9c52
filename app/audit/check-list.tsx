import { BodyShort } from "@navikt/ds-react";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly checks: readonly {
    readonly checkedAt: Date | string;
    readonly agencyName: string;
    readonly openings: number;
    readonly outcome: "justified" | "reported";
  }[];
}

/** That someone has looked into the looking, and what it came to. */
export function CheckList({ checks }: Props) {
  const t = useTexts();
  return (
    <Section id="checks" title={t("audit.checks")} size="small" className="stack--tight">
      <BodyShort>{checks.length === 0 ? t("audit.checks-none") : t("audit.checks-intro")}</BodyShort>
      {checks.length > 0 && (
        <ul>
          {checks.map((check) => (
            <li key={`${String(check.checkedAt)}${check.agencyName}`}>
              {t("audit.check", { day: formatDay(check.checkedAt, t.language), agency: check.agencyName, count: check.openings })}{" "}
              {t(`audit.check-${check.outcome}`)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
