/** Roles confirmed anew each year, and the analysis of needs and risks role by role. */
export const mandateNb = {
  "mandate.title": "Hvem skal fortsatt ha rollen sin?",
  "mandate.to": "Bekreft mandater",
  "mandate.to-about": "Hvert år: hvem trenger fortsatt rollen de har",
  "mandate.intro":
    "Kryss av for dem som fortsatt trenger rollen. Et mandat som ingen bekrefter, slutter av seg selv på dagen som står der. Da er innloggingen stengt.",
  "mandate.soon": "{count, plural, one {Ett mandat går snart ut} other {# mandater går snart ut}}",
  "mandate.none-soon": "Ingen mandater går ut med det første.",
  "mandate.later": "{count, plural, one {Ett mandat til, med god tid} other {# mandater til, med god tid}}",
  "mandate.later-label": "Disse kan bekreftes nå, men det haster ikke",
  "mandate.lapses-on": "går ut etter {day} om ingen bekrefter",
  "mandate.lapsed-on": "gikk ut {day}: slipper ikke inn før noen bekrefter",
  "mandate.never-confirmed": "gitt {day}",
  "mandate.last-confirmed": "bekreftet {day} av {name}",
  "mandate.confirm": "Bekreft dem jeg har krysset av",
  "mandate.none-ticked": "Kryss av for minst én.",
  "mandate.rule": "Regelen",
  "mandate.rule-is": "En bekreftelse gjelder i {months, plural, one {én måned} other {# måneder}}, og dere får vite det {days} dager før.",
  "mandate.own": "Ditt eget mandat bekrefter du ikke selv. Det gjør en annen systemansvarlig eller koordinerende enhet.",
  "mandate.unit": "Du bekrefter dem som setter opp Helhet og dem som kontrollerer loggen. De andre bekrefter systemansvarlig.",
  "my-day.mandates": "{count, plural, one {Bekreft ett mandat som snart går ut} other {Bekreft # mandater som snart går ut}}",
  "my-day.mandates-why": "Et mandat som ingen bekrefter, slutter av seg selv. Da er innloggingen stengt.",

  "done.mandate.confirmed": "Bekreftet. Mandatene gjelder videre.",
  "event.agency.read-mandates": "Så på hvem som skal bekreftes",
  "event.agency.confirm-mandates": "Bekreftet mandater",
  "event.agency.confirm-mandate": "Bekreftet et mandat",
} as const;
