import { isId, isOfTheKeeping, type OwnFile, type Row } from "#person/own-file.ts";
import { KINDS_IN_ORDER, type OwnFileLanguage, type Speaker } from "#person/own-file-words.ts";

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const STYLE = `body { font: 1rem/1.5 "Source Sans 3 Variable", "Source Sans 3", "DejaVu Sans", sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #23262a; background: #fff; }
h1, h2, h3 { line-height: 1.25; } h2 { margin-top: 2.5rem; border-top: 2px solid #23262a; padding-top: 1rem; }
article { border: 1px solid #6f7785; border-radius: 4px; padding: .5rem 1rem; margin: .75rem 0; break-inside: avoid-page; }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .25rem 1rem; margin: 0; } dt { font-weight: 600; } dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
@media (max-width: 30rem) { dl { display: block; } dd { margin-bottom: .5rem; } } @media print { body { margin: 0; max-width: none; font-size: 10pt; } nav { display: none; } }`;

/** Her own file to be read and printed: everything that stands in the JSON but ids and counters, with words for codes. No script, nothing fetched. */
export function ownFileHtml(file: OwnFile, language: OwnFileLanguage, speaker: Speaker): string {
  const kinds = [...KINDS_IN_ORDER, ...Object.keys(file.rows).filter((kind) => !KINDS_IN_ORDER.includes(kind))].filter((kind) => file.rows[kind] !== undefined);
  const draw = (kind: string) => {
    const drawn = inOrder(file.rows[kind] ?? []).flatMap((row) => rowHtml(file, language, speaker, kind, row));
    return drawn.length === 0 ? "" : `<section id="${kind}"><h2>${escape(speaker.kind(kind))}</h2>${drawn.join("")}</section>`;
  };
  const sections = kinds.map((kind) => [kind, draw(kind)] as const).filter(([, drawn]) => drawn !== "");
  const title = `${speaker.text("own-file.title")}: ${file.name}`;
  const links = [...sections.map(([kind]) => [kind, speaker.kind(kind)] as const), ["log", speaker.text("audit.title-own")] as const];
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${escape(title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escape(title)}</h1><p>${escape(speaker.text("own-file.taken"))} ${shownMoment(file.takenAt, language)}. ${escape(speaker.text("own-file.kept-apart"))}</p>
<nav aria-label="${escape(speaker.text("own-file.contents"))}"><ul>${links.map(([id, said]) => `<li><a href="#${id}">${escape(said)}</a></li>`).join("")}</ul></nav>
${sections.map(([, drawn]) => drawn).join("\n")}
<section id="log"><h2>${escape(speaker.text("audit.title-own"))}</h2><ol>${file.log.map((look) => `<li>${lookHtml(look, language, speaker)}</li>`).join("")}</ol></section></main></body></html>
`;
}

/** The oldest first, by the first moment or day that stands in a row. */
function inOrder(rows: readonly Row[]): Row[] {
  const whenOf = (row: Row) => String(Object.values(row).find((value) => typeof value === "string" && (MOMENT.test(value) || DAY.test(value))) ?? "");
  return rows.toSorted((one, other) => whenOf(one).localeCompare(whenOf(other)));
}

function rowHtml(file: OwnFile, language: OwnFileLanguage, speaker: Speaker, kind: string, row: Row): string[] {
  const lines = Object.entries(row).flatMap(([column, value]) => {
    if (isOfTheKeeping(column)) return [];
    const said = (Array.isArray(value) ? value : [value]).map((each) => shown(file, language, speaker, kind, column, each)).filter((each) => each !== "");
    return said.length === 0 ? [] : [`<dt>${escape(speaker.field(column) ?? column)}</dt><dd>${said.join(", ")}</dd>`];
  });
  return lines.length === 0 ? [] : [`<article><dl>${lines.join("")}</dl></article>`];
}

function shown(file: OwnFile, language: OwnFileLanguage, speaker: Speaker, kind: string, column: string, value: unknown): string {
  if (value === null || value === undefined || value === "" || value === file.personId) return "";
  if (typeof value === "boolean") return value ? escape(speaker.text("own-file.yes")) : escape(speaker.text("own-file.no"));
  if (typeof value === "number") return String(value);
  if (typeof value === "object") return escape(JSON.stringify(value));
  const text = String(value);
  if (isId(text)) return escape(file.names[text] ?? "");
  if (MOMENT.test(text)) return shownMoment(text, language);
  if (DAY.test(text)) return `<time datetime="${text}">${escape(format(new Date(`${text}T12:00:00Z`), language, { dateStyle: "long" }))}</time>`;
  const area = /^life_area|_areas$/.test(column) ? file.lifeAreas.find(({ code }) => code === text)?.[language] : undefined;
  return escape(area ?? speaker.value(kind, column, text));
}

function lookHtml(look: OwnFile["log"][number], language: OwnFileLanguage, speaker: Speaker): string {
  const kindOfAgency = look.agencyKind === null ? null : speaker.text(`agency.kind.${look.agencyKind}`);
  const who = [look.actorName, kindOfAgency ?? look.agencyName, look.actorFunction].filter((part) => part !== null && part !== "").join(", ");
  const did = speaker.text(`event.${look.event}`);
  const what = did.startsWith("event.") ? speaker.text("audit.event-general") : did;
  return `${shownMoment(look.at, language)}: ${escape(who)}. ${escape(what)}. ${escape(speaker.text(`audit.purpose.${look.capacity === "circle" ? "circle" : look.purpose}`))}`;
}

const format = (at: Date, language: OwnFileLanguage, shape: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { timeZone: "Europe/Oslo", ...shape }).format(at);
const shownMoment = (iso: string, language: OwnFileLanguage) =>
  `<time datetime="${escape(iso)}">${escape(format(new Date(iso), language, { dateStyle: "long", timeStyle: "short" }))}</time>`;
