import { BodyShort } from "@navikt/ds-react";
import { formatClock } from "#ui/moment.tsx";
import { Phone } from "#ui/phone.tsx";
import { Section } from "#ui/section.tsx";
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
    <Section id="duty-now" title={t("duty.now")} level={level} size="small" className="stack--tight">
      <ul className="plain-list stack--tight">
        {duties.map((duty) => (
          <li key={duty.dutyId} className="card coordinator">
            <BodyShort weight="semibold">{duty.name}</BodyShort>
            <Phone className="coordinator__phone" number={duty.phone} label={t("duty.call", { name: duty.name, phone: duty.phone })} />
            <BodyShort size="small">{t("duty.until", { clock: formatClock(duty.endsAt, t.language) })}</BodyShort>
          </li>
        ))}
      </ul>
    </Section>
  );
}
