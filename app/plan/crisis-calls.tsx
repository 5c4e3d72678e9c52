import { BodyShort } from "@navikt/ds-react";
import { Link } from "react-router";
import type { CrisisRead } from "#plan/crisis.store.server.ts";
import { type CallLine, type HourNow, inOrderNow } from "#plan/crisis.ts";
import { Phone } from "#ui/phone.tsx";
import { Section } from "#ui/section.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";

/** Whom to call: those who answer at this hour first, each a thumb's press away. */
export function CrisisCalls({
  contacts,
  now,
  isOwner,
  writeAt,
}: {
  contacts: CrisisRead["contacts"];
  now: HourNow;
  isOwner: boolean;
  writeAt: string | undefined;
}) {
  const t = useTexts();
  const order = inOrderNow(contacts, now);
  return (
    <Section id="calls" title={isOwner ? t("crisis.calls-own") : t("crisis.calls")} size="small" className="stack--tight">
      {contacts.length === 0 && <BodyShort className="muted">{writeAt === undefined ? t("crisis.nothing-here") : t("crisis.ask-calls")}</BodyShort>}
      {order.now.length > 0 && (
        <>
          <BodyShort weight="semibold">{t("crisis.now", { clock: now.clock })}</BodyShort>
          <Lines lines={order.now} />
        </>
      )}
      {contacts.length > 0 && order.now.length === 0 && <BodyShort weight="semibold">{t("crisis.nobody-now", { clock: now.clock })}</BodyShort>}
      {order.later.length > 0 && (
        <>
          <BodyShort weight="semibold">{t("crisis.later")}</BodyShort>
          <Lines lines={order.later} />
        </>
      )}
      {writeAt !== undefined && (
        <Link to={`${writeAt}/calls`} className="no-print">
          {t("crisis.change-calls")}
        </Link>
      )}
    </Section>
  );
}

function Lines({ lines }: { lines: readonly CrisisRead["contacts"][number][] }) {
  const t = useTexts();
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line.id}>
          <strong>{line.name}</strong>
          {line.who !== "" && `, ${line.who}`}: <Phone className="tel" number={line.phone} label={t("crisis.call", { name: line.name, number: line.phone })} />{" "}
          <span className="muted">({spanWords(line, t)})</span>
        </li>
      ))}
    </ul>
  );
}

/** "Weekdays 08:00 to 15:30", "Every day, at any hour". */
export function spanWords({ days, from, to }: CallLine, t: Texts): string {
  return from === null || to === null ? t(`crisis.any-hour-${days}`) : t(`crisis.span-${days}`, { from, to });
}
