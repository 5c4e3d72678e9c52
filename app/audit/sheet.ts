/** What a spreadsheet would run, or what would break out of its cell: such a cell begins with an apostrophe, and is read as text. */
const RUNS = /^\s*[=+\-@|%]|^[\t\r\n]/;

/** One cell of CSV: never a formula (OWASP: CSV injection), always quoted. */
export function cell(value: string | number | null): string {
  const text = value === null ? "" : String(value).replaceAll("\u0000", "");
  const safe = typeof value !== "number" && RUNS.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Rows as CSV that Excel opens with its letters whole (byte order mark, semicolons as both countries' Excel expects). */
export function sheet(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

/** An answer to be saved: never shown as a page, never kept on the way. */
export function asFile(body: string, kind: "csv" | "json", name: string): Response {
  return new Response(body, {
    headers: {
      "Content-Type": kind === "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.${kind}"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
