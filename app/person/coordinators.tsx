import { BodyShort, Tag } from "@navikt/ds-react";
import { agencyNameOf } from "#person/agency-name.ts";
import { type Coordinator, emptyChairs } from "#person/who-helps.ts";
import { Phone } from "#ui/phone.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

/** The coordinators, name and phone first; an empty chair is said, and who sees to it. */
export function Coordinators({ coordinators, jurisdiction, isOwner }: { coordinators: readonly Coordinator[]; jurisdiction: "no" | "se"; isOwner: boolean }) {
  const t = useTexts();
  const chairs = emptyChairs(coordinators);
  return (
    <Section id="coordinators" title={isOwner ? t("person.coordinators-own") : t("person.coordinators")} size="small" className="stack">
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
    </Section>
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
        <Phone className="coordinator__phone" number={phone} label={`${t("person.coordinator.call", { name })} ${phone}`} />
      )}
      <BodyShort size="small">
        {functionName}, {agencyNameOf(t, coordinator)}
      </BodyShort>
      {substituteName !== null && (
        <BodyShort size="small" className="muted">
          {t("person.coordinator.substitute", { name: name.split(" ")[0] ?? name, substitute: substituteName })}
          {substitutePhone !== null && (
            <>
              , <Phone number={substitutePhone} />
            </>
          )}
        </BodyShort>
      )}
    </li>
  );
}
