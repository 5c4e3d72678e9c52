import { BodyShort } from "@navikt/ds-react";
import { Link } from "react-router";
import type { listMyAbsences } from "#coordinator/absence.store.server.ts";
import type { MyBaton } from "#coordinator/term.store.server.ts";
import { Section } from "#ui/section.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly batons: readonly MyBaton[];
  readonly absences: Awaited<ReturnType<typeof listMyAbsences>>;
}

/** For each person: can the deputy open anything? Standing in opens nothing; the person's own consent does. */
export function CoverAccess({ batons, absences }: Props) {
  const t = useTexts();
  const deputies = absences.flatMap(({ deputyId, deputyName }) => (deputyId === null ? [] : [{ deputyId, name: deputyName ?? "" }]));
  return (
    <Section id="access" title={t("coordinator.cover-access")} size="small" className="stack--tight">
      <BodyShort>{t("coordinator.cover-access-means")}</BodyShort>
      <ul>
        {deputies.flatMap(({ deputyId, name }) =>
          batons.map((baton) => (
            <li key={deputyId + baton.termId}>
              {baton.takingPart.includes(deputyId) ? (
                t("coordinator.takes-part", { deputy: name, person: baton.name })
              ) : (
                <>
                  {t("coordinator.takes-no-part", { deputy: name, person: baton.name })}{" "}
                  <Link to={`/persons/${baton.personId}/participants`}>{t("coordinator.invite", { person: baton.name })}</Link>
                </>
              )}
            </li>
          )),
        )}
      </ul>
    </Section>
  );
}
