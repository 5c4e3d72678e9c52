import type { PlanTelling } from "#db/demo/story/plans.ts";
import { STRAIN } from "#db/demo/sweden/emma-plan.ts";

/** Who does what for Emma: every actor of the slide has something of her or his own. */
export function tellEmmaMeasures(plan: PlanTelling): void {
  const agreed = { meeting: "emma-held", by: "johan-ekman", day: -156 } as const;
  const lena = { by: "anna-lena-sjoberg", day: -151 } as const;
  const ongoing = { status: "ongoing", statusDay: -30 } as const;

  plan.measure("assistent", {
    ...agreed,
    ...ongoing,
    goal: "rasten",
    area: "school",
    what: "Vara Emmas stöd i klassrummet, på rasten och på fritids",
    extent: "Varje skoldag",
    how: "Fatima går bredvid, inte framför. Emma ber själv om hjälp.",
    owner: { staff: "fatima-yilmaz" },
    starts: -95,
    due: 120,
  });
  plan.measure("horslinga", {
    ...agreed,
    goal: "rasten",
    area: "school",
    what: "Hörslinga i klassrummet och mikrofon till lärarna",
    how: "Camilla lånar ut, Ulrika provar med Emma.",
    owner: { staff: "ulrika-nyman" },
    starts: -120,
    due: -90,
    status: "reached",
    statusDay: -92,
  });
  plan.measure("placering", {
    ...lena,
    ...ongoing,
    goal: "rasten",
    area: "school",
    what: "Emma sitter där hon ser och hör, och klassen lär sig tio tecken",
    extent: "Ett tecken i veckan",
    how: "Emma väljer vilket tecken det blir.",
    owner: { staff: "jenny-lund" },
    starts: -95,
    due: 45,
  });
  plan.measure("stodbeslut", {
    ...lena,
    goal: "rasten",
    area: "school",
    what: "Besluta om elevassistent också för nästa termin",
    how: "Skriftligt besked till Karin och Mikael.",
    owner: { staff: "hakan-falk" },
    starts: -20,
    due: 24,
  });
  plan.measure("skolresor", {
    ...lena,
    ...ongoing,
    goal: "budbarare",
    area: "school",
    what: "Samma förare till och från skolan, också till korttidshemmet",
    extent: "Varje skoldag",
    how: "Rolf ringer familjen om bilen är sen.",
    owner: { staff: "rolf-dahlgren" },
    starts: -95,
    due: 60,
    was: { what: "Skolskjuts till och från skolan" },
    changed: { by: "rolf-dahlgren", day: -70 },
  });
  plan.measure("ga-trana", {
    ...agreed,
    ...ongoing,
    goal: "ga",
    area: "health",
    what: "Träna att gå längre sträckor, på riktiga ställen",
    extent: "En gång i veckan, på skolan",
    how: "Till matsalen, inte i gymnastiksalen.",
    owner: { staff: "malin-oberg" },
    starts: -150,
    due: 75,
  });
  plan.measure("ortoser", {
    ...lena,
    goal: "ga",
    area: "health",
    what: "Undersöka höfter och muskler, och ta ställning till nya skenor",
    extent: "Två gånger om året",
    how: "Samma dag som habiliteringen.",
    owner: { staff: "azadeh-karimi" },
    starts: -120,
    due: 33,
  });
  plan.measure("vardcentral", {
    ...lena,
    ...ongoing,
    goal: "budbarare",
    area: "health",
    what: "Skriva ett samlat intyg som räcker för alla",
    how: "Ett intyg till Försäkringskassan, LSS och skolskjutsen.",
    owner: { staff: "maria-hagberg" },
    starts: -150,
    due: -12,
  });
  plan.measure("tander", {
    ...lena,
    ...ongoing,
    goal: "sjalv",
    area: "health",
    what: "Korta besök för att bli trygg i stolen",
    extent: "Var tredje månad",
    how: "Emma styr lampan.",
    owner: { staff: "peter-aberg" },
    starts: -130,
    due: 50,
  });
  plan.measure("narkos", {
    ...lena,
    goal: "sjalv",
    area: "health",
    what: "Laga två tänder under narkos",
    how: "Samordnas med barnneurologen så att det blir en narkos, inte två.",
    owner: { staff: "ingela-frisk" },
    starts: -40,
    due: 55,
  });
  plan.measure("tal", {
    ...lena,
    ...ongoing,
    goal: "rasten",
    area: "activities",
    what: "Öva att höra och prata i liten grupp",
    extent: "Varannan vecka på skolan",
    how: "Alva får vara med.",
    owner: { staff: "sara-blom" },
    starts: -110,
    due: 40,
  });
  plan.measure("kla-pa", {
    ...lena,
    goal: "sjalv",
    area: "self-respect",
    what: "Hitta kläder och knep så att Emma klär sig själv",
    extent: "Tre hembesök",
    how: "Erik visar, Emma bestämmer ordningen.",
    owner: { staff: "erik-sandin" },
    starts: -110,
    due: -40,
    status: "partly",
    statusDay: -38,
    reason: "Tröja och byxor går. Skor och skenor behöver Emma fortfarande hjälp med.",
  });
  plan.measure("rullator", {
    ...agreed,
    ...ongoing,
    goal: "ga",
    area: "activities",
    what: "Ta emot alla frågor om rullator, sits och slinga",
    how: "Familjen ringer Camilla. Hon ringer resten.",
    owner: { staff: "camilla-ros" },
    starts: -150,
    due: 90,
  });
  plan.measure("service", {
    ...lena,
    goal: "ga",
    area: "activities",
    what: "Byta hjul på rullatorn så att den klarar skolgården",
    owner: { staff: "mats-engstrom" },
    how: "På plats på skolan. Emma får inte vara utan över en natt.",
    starts: -25,
    due: -4,
  });
  plan.measure("natt", {
    ...lena,
    ...ongoing,
    goal: "orka",
    area: "housing",
    what: "Emma sover på korttidshemmet",
    extent: "En natt i veckan, onsdagar",
    how: "Lena är där när Emma kommer. Kaninen följer med.",
    owner: { staff: "lena-bjork" },
    starts: -150,
    due: 180,
  });
  plan.measure("natt-utokning", {
    ...lena,
    goal: "orka",
    area: "housing",
    what: "Utreda om Emma kan få två nätter",
    how: "Skriftligt besked. Blir det nej ska familjen få veta hur de överklagar.",
    owner: { staff: "anna-lena-sjoberg" },
    starts: -135,
    due: 10,
  });
  plan.measure("bidrag", {
    ...lena,
    ...ongoing,
    goal: "budbarare",
    area: "economy",
    what: "Ompröva omvårdnadsbidraget (tidigare vårdbidrag) och reda ut VAB vid besök",
    how: "Ett samtal, ett intyg, ett beslut.",
    owner: { staff: "lars-wikstrom" },
    starts: -150,
    due: 21,
  });
  plan.measure("samma-dag", {
    ...agreed,
    ...ongoing,
    goal: "budbarare",
    area: "care",
    what: "Lägga regionens besök på samma dag",
    extent: "En dag i månaden",
    how: "Johan bokar, Karin säger ja eller nej till dagen.",
    owner: { staff: "johan-ekman" },
    starts: -150,
    due: 100,
  });
  plan.measure("prova-hast", {
    by: "karin",
    day: -9,
    goal: "rida",
    area: "leisure",
    what: "Prova att sitta på hästen, utan att det är träning",
    how: "En halvtimme. Emma bestämmer när det är slut.",
    owner: { outside: ["Eva Stenman", "Älvsta ridklubb"] },
    starts: -5,
    due: 18,
  });
  plan.measure("sadel", {
    by: "malin-oberg",
    day: -9,
    goal: "rida",
    area: "leisure",
    what: "Prova ut sadel och tyglar ihop med ridklubben",
    how: "Malin är med första gången.",
    owner: { staff: "malin-oberg" },
    starts: -5,
    due: 25,
  });
  plan.measure("trappor", {
    by: "mikael",
    day: -150,
    ...ongoing,
    goal: "ga",
    area: "health",
    what: "Öva trappan hos mormor",
    extent: "Lördagar",
    how: "Bara om det är roligt.",
    owner: { circle: "mikael" },
    starts: -148,
    due: 70,
  });
  plan.measure("tecken", {
    by: "anna-lena-sjoberg",
    day: -150,
    ...ongoing,
    goal: "rasten",
    area: "self-image",
    what: "Visa handen på örat när jag inte hör",
    owner: "hers",
    how: "Alla vuxna vet vad tecknet betyder.",
    starts: -95,
    due: 80,
  });
  plan.measure("egen-kvall", {
    by: "mikael",
    day: -150,
    goal: "orka",
    area: "relations",
    topic: STRAIN,
    what: "Mormor tar torsdagskvällarna",
    extent: "Varannan vecka",
    owner: { circle: "emma-mormor" },
    how: "Mormor sover över.",
    starts: -140,
    due: 30,
  });
}
