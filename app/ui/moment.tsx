import { useTexts } from "#ui/texts.tsx";

/** Where the persons live. Oslo and Stockholm have kept the same clock since 1980. */
const TIME_ZONE = "Europe/Oslo";

const locale = (language: string) => (language === "en" ? "en-GB" : language === "sv" ? "sv-SE" : "nb-NO");

type When = Date | string;

/** A calendar day is read at noon UTC, so that no time zone can move it. */
function toDate(when: When): Date {
  return typeof when === "string" && when.length === 10 ? new Date(`${when}T12:00:00Z`) : new Date(when);
}

// making a format takes longer than the rest of a card: one for each language and kind is made, and kept
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(kind: string, language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${kind} ${language}`;
  const known = formats.get(name) ?? new Intl.DateTimeFormat(locale(language), { ...options, timeZone: TIME_ZONE });
  formats.set(name, known);
  return known;
}

const DAY = { day: "numeric", month: "long", year: "numeric" } as const;

/** "3. mars 2026" */
export function formatDay(when: When, language: string): string {
  return formatOf("day", language, DAY).format(toDate(when));
}

/** "3. mars", and with its year where that is another than this one's: for dense tables. */
export function formatShortDay(when: When, language: string): string {
  const short = { day: "numeric", month: "short" } as const;
  const isThisYear = String(when).slice(0, 4) === String(new Date().getFullYear());
  return (isThisYear ? formatOf("short", language, short) : formatOf("short-year", language, { ...short, year: "numeric" })).format(toDate(when));
}

/** "tirsdag 3. mars 2026 kl. 09:30" */
export function formatMoment(when: When, language: string): string {
  return formatOf("moment", language, { weekday: "long", ...DAY, hour: "2-digit", minute: "2-digit" }).format(toDate(when));
}

/** "09:30" */
export function formatClock(when: When, language: string): string {
  return formatOf("clock", language, { hour: "2-digit", minute: "2-digit" }).format(toDate(when)).replace(".", ":");
}

export function Day({ when }: { when: When }) {
  const { language } = useTexts();
  return <time dateTime={typeof when === "string" ? when : when.toISOString()}>{formatDay(when, language)}</time>;
}

export function Moment({ when }: { when: When }) {
  const { language } = useTexts();
  return <time dateTime={typeof when === "string" ? when : when.toISOString()}>{formatMoment(when, language)}</time>;
}
