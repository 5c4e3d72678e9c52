import { BodyShort } from "@navikt/ds-react";
import { Link } from "react-router";
import type { listCoveredPersons, listCoversOfMine, listMyAbsences } from "#coordinator/absence.store.server.ts";
import { formatDay } from "#ui/moment.tsx";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly absences: Awaited<ReturnType<typeof listMyAbsences>>;
  readonly covers: Awaited<ReturnType<typeof listCoversOfMine>>;
  readonly covered: Awaited<ReturnType<typeof listCoveredPersons>>;
}

/** When she is away and who steps in; and for whom she steps in, with the persons she may open herself. No right widens. */
export function Covers({ absences, covers, covered }: Props) {
  const t = useTexts();
  return (
    <>
      {absences.length > 0 && (
        <Section id="absences" title={t("coordinator.absences")} size="small" className="card stack--tight">
          <ul className="plain-list">
            {absences.map((each) => (
              <li key={each.absenceId}>
                {t("coordinator.days", { from: formatDay(each.fromOn, t.language), to: formatDay(each.toOn, t.language) })}:{" "}
                {each.deputyName === null ? t("coordinator.nobody-stands-in") : t("coordinator.stands-in", { name: each.deputyName })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {covers.map((each) => {
        const persons = covered.filter(({ professionalId }) => professionalId === each.professionalId);
        return (
          <Section
            key={each.absenceId}
            id={each.absenceId}
            title={t("coordinator.you-stand-in", { name: each.name })}
            size="small"
            className="card stack--tight"
          >
            <BodyShort>{t("coordinator.days", { from: formatDay(each.fromOn, t.language), to: formatDay(each.toOn, t.language) })}</BodyShort>
            {persons.length > 0 && (
              <ul>
                {persons.map(({ personId, name }) => (
                  <li key={personId}>
                    <Link to={`/persons/${personId}`}>{name}</Link>
                  </li>
                ))}
              </ul>
            )}
            <BodyShort size="small" className="muted">
              {t("coordinator.cover-opens-nothing", { name: each.name })}
            </BodyShort>
          </Section>
        );
      })}
    </>
  );
}
