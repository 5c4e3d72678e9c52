import type { ReactNode } from "react";
import { useTexts } from "#ui/texts.tsx";

/*
 * A dense table where there is room, cards on a phone. The roles stand in the markup, since a table that is drawn as
 * cards is no table to a screen reader any more; spread, since they would otherwise pass for redundant. Plain elements:
 * two hundred rows are drawn on the server in one go.
 */
const AS = {
  table: { role: "table" },
  rows: { role: "rowgroup" },
  row: { role: "row" },
  columnHead: { role: "columnheader" },
  rowHead: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

const COLUMNS = ["person", "why", "last", "next", "signals", "decision"] as const;
type Column = Exclude<(typeof COLUMNS)[number], "person">;

export function BoardTable({ children }: { children: ReactNode }) {
  const t = useTexts();
  return (
    <table {...AS.table} className="board" aria-label={t("board.title")}>
      <thead {...AS.rows}>
        <tr {...AS.row}>
          {COLUMNS.map((column) => (
            <th {...AS.columnHead} scope="col" key={column}>
              {t(`board.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...AS.rows}>{children}</tbody>
    </table>
  );
}

/** Someone's row: her name, and the cells. */
export function PersonRow({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <tr {...AS.row}>
      <th {...AS.rowHead} scope="row">
        {name}
      </th>
      {children}
    </tr>
  );
}

/** The row that is being talked about: one cell over the whole width. */
export function WholeRow({ children }: { children: ReactNode }) {
  return (
    <tr {...AS.row} className="board__opened">
      <td {...AS.cell} colSpan={COLUMNS.length}>
        {children}
      </td>
    </tr>
  );
}

/** A cell, with its column's name before it where the table is drawn as cards. */
export function Cell({ of, children }: { of: Column; children: ReactNode }) {
  const t = useTexts();
  return (
    <td {...AS.cell} data-label={t(`board.column.${of}`)}>
      {children}
    </td>
  );
}
