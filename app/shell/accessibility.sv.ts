import type { accessibilityNb } from "#shell/accessibility.nb.ts";

export const accessibilitySv: Record<keyof typeof accessibilityNb, string> = {
  "accessibility.title": "Tillgänglighet",
  "accessibility.intro":
    "Helhet ska kunna användas av alla: med tangentbord, skärmläsare, stor text, på en liten telefon och utan JavaScript. Målet är WCAG 2.2, nivå A och AA. Det är mer än lagen kräver i Sverige (lag 2018:1937, EN 301 549) och i Norge (forskrift om universell utforming av IKT, WCAG 2.1).",
  "accessibility.status": "Vi bedömer att Helhet delvis uppfyller kraven. Det är vår egen bedömning. Ingen utomstående har granskat den.",
  "accessibility.unmet": "Det här uppfyller vi inte, eller vet inte om vi uppfyller",
  "accessibility.unmet.people": "Människor med funktionsnedsättning har inte prövat Helhet ännu.",
  "accessibility.unmet.readers": "Vi har inte prövat med riktiga skärmläsare (JAWS, NVDA, VoiceOver), bara med de namn och roller som de läser.",
  "accessibility.unmet.pdf": "Planen som PDF är märkt med rubriker, språk och läsordning, men är inte kontrollerad mot PDF/UA.",
  "accessibility.unmet.drawings": "Bilden av vilka som finns runt dig, och tidslinjen, är bilder. Allt i dem står också som text på sidan.",
  "accessibility.unmet.language": "Det andra har skrivit kan vara på ett annat språk än sidan. Skärmläsaren får inte veta det.",
  "accessibility.unmet.easy": "Det finns ingen version på lättläst svenska, samiska eller teckenspråk.",
  "accessibility.unmet.statement": "Den verksamhet som använder Helhet ansvarar för redogörelsen. Den här sidan är ett underlag.",
  "accessibility.tried": "Så har vi prövat",
  "accessibility.tried.axe": "Alla sidor, på tre språk, med axe: inga fel som verktyget hittar. Sådana verktyg hittar mindre än hälften av hindren.",
  "accessibility.tried.keyboard": "Det viktigaste är gjort med bara tangentbord, från början till slut.",
  "accessibility.tried.names": "Knappar och fält är hittade bara genom det namn de har för en skärmläsare.",
  "accessibility.tried.narrow": "Alla sidor på en skärm som är 360 pixlar bred, utan att rulla i sidled.",
  "accessibility.tried.script": "Det viktigaste är gjort utan JavaScript.",
  "accessibility.tried.html": "Färger säger aldrig något ensamma, och knappar är stora nog att träffa.",
  "accessibility.tried.time":
    "Du loggas ut efter en stund för integritetens skull. Du får veta det först, kan få mer tid med ett tryck, och förlorar inte det du har skrivit.",
  "accessibility.tell": "Är det något du inte kan använda?",
  "accessibility.tell-us": "Säg till den som gav dig tillgång, eller till din samordnare. De ska hjälpa dig och föra det vidare.",
  "accessibility.tell-do": "Skriv till dem som driver Helhet",
  "accessibility.other-ways": "Allt i Helhet går också att göra utan skärm: på papper, på telefon eller tillsammans med någon. Det kostar dig ingenting.",
  "accessibility.supervision": "Om du inte får hjälp",
  "accessibility.in-norway": "I Norge: Tilsynet for universell utforming av ikt,",
  "accessibility.in-sweden": "I Sverige: Myndigheten för digital förvaltning,",
  "accessibility.made": "Skriven den 22 november 2026. Den skrivs om när något ändras, och minst varje år.",
};
