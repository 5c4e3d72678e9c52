import { en, nb } from "@navikt/ds-react/locales";
import type { Language } from "#access/asker.server.ts";

/** Aksel speaks no Swedish, so these are ours; what is not listed is never shown by a component we use. */
const sv = {
  ...en,
  global: {
    ...en.global,
    showMore: "Visa mer",
    showLess: "Visa mindre",
    readOnly: "Går inte att ändra",
    close: "Stäng",
    error: "Fel",
    info: "Information",
    success: "Klart",
    warning: "Varning",
    announcement: "Meddelande",
  },
  ErrorSummary: { heading: "Detta behöver rättas innan du kan gå vidare:" },
  HelpText: { title: "Mer information" },
  Loader: { title: "Väntar …" },
  Pagination: { previous: "Föregående", next: "Nästa" },
  Search: { clear: "Rensa fältet", search: "Sök" },
  Textarea: { maxLength: "Textfält med plats för {maxLength} tecken.", charsTooMany: "{chars} tecken för mycket", charsLeft: "{chars} tecken kvar" },
  Timeline: {
    ...en.Timeline,
    Row: { noPeriods: "Inga perioder", period: "{start} till {end}" },
    Period: { success: "Klart", warning: "Varning", danger: "Fara", info: "Information", neutral: "Neutral", period: "{status} från {start} till {end}" },
    Pin: { pin: "Markering: {date}" },
    Zoom: { zoom: "Visa tidslinjen {start} till {end}", reset: "Visa hela" },
  },
};

export const aksel: Record<Language, typeof nb> = { nb, sv: sv as typeof nb, en: en as typeof nb };
