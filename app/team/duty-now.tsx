import { BodyShort, Heading } from "@navikt/ds-react";
import { formatClock } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

export interface OnDuty {
  readonly dutyId: string;
  readonly name: string;
  readonly phone: string;
  readonly endsAt: Date | string;
}

/** Who answers now, the number, and until when. */
export function DutyNow({ duties, level = "2" }: { readonly duties: readonly OnDuty[]; readonly level?: "2" | "3" }) {
  const t = useTexts();
  if (duties.length === 0) return null;
  return (
    <section aria-labelledby="duty-now" className="stack--tight">
      <Heading level={level} size="small" id="duty-now">
        {t("duty.now")}
      </Heading>
      <ul className="plain-list stack--tight">
        {duties.map((duty) => (
          <li key={duty.dutyId} className="card coordinator">
            <BodyShort weight="semibold">{duty.name}</BodyShort>
            <a
              className="coordinator__phone"
              href={`tel:${duty.phone.replaceAll(/[^+\d]/g, "")}`}
              aria-label={t("duty.call", { name: duty.name, phone: duty.phone })}
            >
              {duty.phone}
            </a>
            <BodyShort size="small">{t("duty.until", { clock: formatClock(duty.endsAt, t.language) })}</BodyShort>
          </li>
        ))}
      </ul>
    </section>
  );
}
