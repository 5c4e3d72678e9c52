import type { ownFileNb } from "#person/own-file.nb.ts";

export const ownFileSv: Record<keyof typeof ownFileNb, string> = {
  "event.own-file.page": "Såg sidan för att hämta ut allt om sig",
  "event.own-file.take": "Hämtade ut allt om sig som fil",
  "event.operator.export-person": "Hämtade ut allt om dig, på begäran",
  "event.operator.export-agency": "Hämtade ut det verksamheten har skrivit, på begäran",
  "own-file.title": "Allt om mig",
  "own-file.link": "Ta med mig allt",
  "own-file.means":
    "Här hämtar du allt som står om dig i Helhet och som du kan se: planen, dina ord, mötena, samtyckena, kontakterna och vem som har tittat. Du får det som en sida du kan läsa och skriva ut, och som en fil som ett annat system kan läsa.",
  "own-file.kept-apart": "Verksamheternas egna journaler är inte med. Dem begär du ut hos varje verksamhet.",
  "own-file.take-care": "Filen är inte låst. Lägg den där bara du kommer åt den.",
  "own-file.take-html": "Hämta allt som en sida att läsa (HTML)",
  "own-file.take-json": "Hämta allt för ett annat system (JSON)",
  "own-file.taken": "Hämtat",
  "own-file.contents": "Innehåll",
  "own-file.yes": "ja",
  "own-file.no": "nej",
  "audit.purpose.RECORDMGT": "för att bevara det en verksamhet har skrivit (RECORDMGT)",
  "audit.operator": "{name}, drift av Helhet",
};
