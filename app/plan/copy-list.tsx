import { BodyShort } from "@navikt/ds-react";
import type { AgencyCopy } from "#plan/copy.ts";
import { Moment } from "#ui/moment.tsx";
import { useTexts } from "#ui/texts.tsx";

/** Copies with their files: what each adds up to stands beside it, so that a file in the agency's archive can be compared. */
export function CopyList({ copies, withName = false }: { copies: readonly AgencyCopy[]; withName?: boolean }) {
  const t = useTexts();
  return (
    <ul className="plain-list">
      {copies.map((copy) => (
        <li key={copy.copyId} className="card">
          <BodyShort weight="semibold">
            {withName ? t("copy.of", { name: copy.personName, version: copy.version }) : t("copy.version", { agency: copy.agencyName, version: copy.version })}
          </BodyShort>
          <BodyShort size="small">{t("copy.holds", { content: copy.contentVersion, notes: copy.notes, contacts: copy.contacts })}</BodyShort>
          <BodyShort size="small" className="muted">
            {t("copy.taken-by", { name: copy.takenByName })} <Moment when={copy.takenAt} />
          </BodyShort>
          <ul className="links">
            {copy.files.map(({ format }) => (
              <li key={format}>
                <a href={`/copies/${copy.copyId}/${format}`} download>
                  {t(`copy.format.${format}`, { version: copy.version })}
                </a>
              </li>
            ))}
          </ul>
          <details>
            <summary>{t("copy.sums")}</summary>
            <ul className="plain-list">
              {copy.files.map(({ format, sha256, size }) => (
                <li key={format} className="breaks">
                  {t("copy.sum", { format: format.toUpperCase(), size, sha256 })}
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
