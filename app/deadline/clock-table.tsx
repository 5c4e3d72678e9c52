import { BodyShort, Heading } from "@navikt/ds-react";
import { basisShown } from "#deadline/basis-shown.ts";
import type { ClockCount } from "#deadline/clock.store.server.ts";
import { deadlineEvents } from "#deadline/deadline-event.ts";
import { useTexts } from "#ui/texts.tsx";

const placeOf = (event: string) => deadlineEvents.findIndex((known) => known === event);

/** One card a promise, with whose promise it is: how many were kept, how many were not, how many run. */
export function ClockTable({ counts }: { readonly counts: readonly ClockCount[] }) {
  const t = useTexts();
  return (
    <ul className="plain-list cards">
      {counts
        .toSorted((one, other) => placeOf(one.event) - placeOf(other.event))
        .map((count) => (
          <li key={count.event + (count.source ?? "")} className="card">
            <Heading level="2" size="xsmall">
              {t.of(`agency.event.${count.event}`)}
            </Heading>
            <BodyShort className="muted">
              {count.amount === null
                ? t("deadline.own-day")
                : `${t.of(`agency.within.${count.unit}`, { amount: count.amount })}. ${basisShown(t.of(`agency.basis.${count.basis}`), count.source ?? "")}`}
            </BodyShort>
            <ul className="plain-list row">
              {(["met", "missed", "running", "paused"] as const).map((name) => (
                <li key={name}>
                  {t(`deadline.${name}`)}: <strong>{count[name]}</strong>
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ul>
  );
}
