import type { mandateNb } from "#agency/mandate.nb.ts";

export const mandateSv: Record<keyof typeof mandateNb, string> = {
  "mandate.title": "Vilka ska ha kvar sin roll?",
  "mandate.to": "Bekräfta uppdrag",
  "mandate.to-about": "Varje år: vilka behöver fortfarande rollen de har",
  "mandate.intro":
    "Kryssa i dem som fortfarande behöver rollen. Ett uppdrag som ingen bekräftar tar slut av sig självt den dag som står där. Då är inloggningen stängd.",
  "mandate.soon": "{count, plural, one {Ett uppdrag går snart ut} other {# uppdrag går snart ut}}",
  "mandate.none-soon": "Inga uppdrag går ut den närmaste tiden.",
  "mandate.later": "{count, plural, one {Ett uppdrag till, med god tid} other {# uppdrag till, med god tid}}",
  "mandate.later-label": "De här kan bekräftas nu, men det är ingen brådska",
  "mandate.lapses-on": "går ut efter {day} om ingen bekräftar",
  "mandate.lapsed-on": "gick ut {day}: släpper inte in förrän någon bekräftar",
  "mandate.never-confirmed": "gavs {day}",
  "mandate.last-confirmed": "bekräftat {day} av {name}",
  "mandate.confirm": "Bekräfta dem jag har kryssat i",
  "mandate.none-ticked": "Kryssa i minst en.",
  "mandate.rule": "Regeln",
  "mandate.rule-is": "En bekräftelse gäller i {months, plural, one {en månad} other {# månader}}, och ni får veta det {days} dagar innan.",
  "mandate.own": "Ditt eget uppdrag bekräftar du inte själv. Det gör en annan systemförvaltare eller samordningsenheten.",
  "mandate.unit": "Du bekräftar dem som ställer in Helhet och dem som kontrollerar loggen. De andra bekräftas av systemförvaltaren.",
  "my-day.mandates": "{count, plural, one {Bekräfta ett uppdrag som snart går ut} other {Bekräfta # uppdrag som snart går ut}}",
  "my-day.mandates-why": "Ett uppdrag som ingen bekräftar tar slut av sig självt. Då är inloggningen stängd.",

  "done.mandate.confirmed": "Bekräftat. Uppdragen gäller vidare.",
  "event.agency.read-mandates": "Tittade på vilka som ska bekräftas",
  "event.agency.confirm-mandates": "Bekräftade uppdrag",
  "event.agency.confirm-mandate": "Bekräftade ett uppdrag",
};
