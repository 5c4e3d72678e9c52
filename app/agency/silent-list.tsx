import { BodyShort } from "@navikt/ds-react";
import { Link } from "react-router";
import type { SilentAgency } from "#agency/silent-agency.ts";
import { formatDay } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

interface Props {
  readonly silent: readonly SilentAgency[];
  /** where the reader can do something about one of them, if she can */
  readonly toOf?: (agencyId: string) => string;
}

/** Agencies that nobody can answer for, each from its day: a need offered to one of them would wait in the air. */
export function SilentList({ silent, toOf }: Props) {
  const t = useTexts();
  return (
    <>
      <BodyShort className="muted">{t("agency.silent-about")}</BodyShort>
      <ul>
        {silent.map(({ id, name, since, until }) => (
          <li key={id}>
            {toOf === undefined ? name : <Link to={toOf(id)}>{name}</Link>}:{" "}
            {until === null
              ? t("agency.silent-since", { day: formatDay(since, t.language) })
              : t("agency.silent-between", { day: formatDay(since, t.language), until: formatDay(until, t.language) })}
          </li>
        ))}
      </ul>
    </>
  );
}
