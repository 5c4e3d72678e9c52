import { BodyShort, Table } from "@navikt/ds-react";
import type { CouldSeeRow } from "#audit/could-see.store.server.ts";
import { formatMoment } from "#ui/moment.tsx";
import { type Texts, useTexts } from "#ui/texts.tsx";

/** Who could have seen, from when to when and on what; and whether they looked. */
export function CouldSeeTable({ rows, labelledBy }: { rows: readonly CouldSeeRow[]; labelledBy: string }) {
  const t = useTexts();
  const people = new Set(rows.map((row) => `${row.professionalId}${row.agencyId}`)).size;
  const looked = new Set(rows.filter((row) => row.looks > 0).map((row) => `${row.professionalId}${row.agencyId}`)).size;
  return (
    <>
      <BodyShort weight="semibold" role="status">
        {t("audit.could-see-count", { people, looked })}
      </BodyShort>
      {rows.length > 0 && (
        <section className="scroll-x" tabIndex={0} aria-labelledby={labelledBy}>
          <Table size="small">
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell scope="col">{t("audit.who")}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t("audit.on-what")}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t("audit.open-from")}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t("audit.open-to")}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t("audit.looked")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map((row) => (
                <Table.Row key={`${row.professionalId}${row.agencyId}${row.basis ?? ""}${String(row.openFrom)}`}>
                  <Table.HeaderCell scope="row">
                    {[row.professionalName, row.agencyName, row.functionName].filter((part) => part !== null).join(", ")}
                  </Table.HeaderCell>
                  <Table.DataCell>{basisOf(t, row)}</Table.DataCell>
                  <Table.DataCell>{row.openFrom === null ? "–" : formatMoment(row.openFrom, t.language)}</Table.DataCell>
                  <Table.DataCell>{row.openTo === null ? "–" : formatMoment(row.openTo, t.language)}</Table.DataCell>
                  <Table.DataCell>{row.looks === 0 ? t("audit.did-not-look") : t("audit.times", { count: row.looks })}</Table.DataCell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </section>
      )}
    </>
  );
}

function basisOf(t: Texts, { basis }: Pick<CouldSeeRow, "basis">): string {
  return t.of(`audit.basis.${basis ?? "none"}`);
}

/** The same rows for a file: a line on top says who took it out, when and of what. */
export function couldSeeSheet(t: Texts, rows: readonly CouldSeeRow[], mark: string): (string | number | null)[][] {
  const iso = (when: Date | null) => (when === null ? null : new Date(when).toISOString());
  return [
    [mark],
    [
      t("audit.who"),
      t("audit.agency"),
      t("audit.function"),
      t("audit.on-what"),
      t("audit.open-from"),
      t("audit.open-to"),
      t("audit.looked"),
      t("audit.first-look"),
      t("audit.last-look"),
    ],
    ...rows.map((row) => [
      row.professionalName,
      row.agencyName,
      row.functionName,
      basisOf(t, row),
      iso(row.openFrom),
      iso(row.openTo),
      row.looks,
      iso(row.firstLook),
      iso(row.lastLook),
    ]),
  ];
}
