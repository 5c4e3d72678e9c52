import { BodyShort, Heading, Tag } from "@navikt/ds-react";
import { agencyNameOf } from "#person/agency-name.ts";
import { type Coordinator, emptyChairs } from "#person/who-helps.ts";
import { useTexts } from "#ui/texts.tsx";

export const telOf = (phone: string) => `tel:${phone.replaceAll(/[^+\d]/g, "")}`;

/** The coordinators, name and phone first; an empty chair is said, and who sees to it. */
export function Coordinators({ coordinators, jurisdiction, isOwner }: { coordinators: readonly Coordinator[]; jurisdiction: "no" | "se"; isOwner: boolean }) {
  const t = useTexts();
  const chairs = emptyChairs(coordinators);
  return (
    <section aria-labelledby="coordinators" className="stack">
      <Heading level="2" size="small" id="coordinators">
        {isOwner ? t("person.coordinators-own") : t("person.coordinators")}
      </Heading>
      <ul className="plain-list coordinators">
        {coordinators
          .filter((each) => each.state === "accepted")
          .map((each) => (
            <Holder key={each.termId} coordinator={each} />
          ))}
        {chairs.map((side) => {
          const asked = coordinators.find((each) => each.side === side && each.state === "offered");
          return (
            <li key={side} className="card card--empty">
              <BodyShort weight="semibold">
                {side === "municipal" ? t("person.coordinator.missing-municipal") : t.of(`person.coordinator.missing-specialist-${jurisdiction}`)}
              </BodyShort>
              <BodyShort size="small">
                {asked === undefined
                  ? chairs.length === 1
                    ? t("person.coordinator.missing-what")
                    : t("person.coordinator.missing-both")
                  : t("person.coordinator.offered", { name: asked.name })}
              </BodyShort>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Holder({ coordinator }: { coordinator: Coordinator }) {
  const t = useTexts();
  const { name, phone, functionName, substituteName, substitutePhone } = coordinator;
  return (
    <li className="card coordinator">
      <BodyShort weight="semibold" size="large">
        {name}
      </BodyShort>
      {phone === null ? (
        <Tag size="small" variant="warning">
          {t("person.coordinator.no-phone")}
        </Tag>
      ) : (
        <a className="coordinator__phone" href={telOf(phone)} aria-label={`${t("person.coordinator.call", { name })} ${phone}`}>
          {phone}
        </a>
      )}
      <BodyShort size="small">
        {functionName}, {agencyNameOf(t, coordinator)}
      </BodyShort>
      {substituteName !== null && (
        <BodyShort size="small" className="muted">
          {t("person.coordinator.substitute", { name: name.split(" ")[0] ?? name, substitute: substituteName })}
          {substitutePhone !== null && (
            <>
              , <a href={telOf(substitutePhone)}>{substitutePhone}</a>
            </>
          )}
        </BodyShort>
      )}
    </li>
  );
}
