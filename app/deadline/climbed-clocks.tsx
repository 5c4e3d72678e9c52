import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { Link } from "react-router";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

export interface ClimbedClock {
  readonly clockId: string;
  readonly event: string;
  readonly name: string;
  readonly dueOn: string;
}

/** What a leader was told is now also hers: the promise, whose plan it is about, and the day it was to be kept. */
export function ClimbedClocks({ climbed }: { readonly climbed: readonly ClimbedClock[] }) {
  const t = useTexts();
  return (
    <section aria-labelledby="climbed" className="stack">
      <Heading level="2" size="medium" id="climbed">
        {t("deadline.climbed-title")}
      </Heading>
      {climbed.length === 0 && <BodyShort className="muted">{t("deadline.climbed-none")}</BodyShort>}
      {climbed.length > 0 && <Link to="/board">{t("deadline.to-board")}</Link>}
      <ul className="plain-list">
        {climbed.map((clock) => (
          <li key={clock.clockId} className="card">
            <div className="row">
              <span>{clock.name}</span>
              <strong>{t.of(`agency.event.${clock.event}`)}</strong>
              <Tag size="small" variant="warning">
                {t("deadline.was-due", { day: formatDay(clock.dueOn, t.language) })}
              </Tag>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
