import type { Journey } from "#db/demo/story/journeys.ts";

/** Persons in Fjordby whose coordinators are being found, or whose plan is being written. */
export const BEGUN_NO: readonly Journey[] = [
  {
    slug: "tove-aune", name: ["Tove", "Aune"], age: [58, 40], stage: "offered", since: -9, coordinators: ["liv-myhre", "tone-eide"], hasAccount: true, phone: "000 58 101",
    by: { as: "person", account: "tove-aune", name: "Tove Aune", contact: "000 58 101" }, need: "Jeg orker ikke flere skjemaer. Jeg trenger at noen på DPS og noen i kommunen vet om hverandre.", least: "At hun vil ha én på hver side.",
  },
  {
    slug: "hassan-ali", name: ["Hassan", "Ali"], age: [29, 210], stage: "offered", since: -19, coordinators: ["anders-rud", "per-arne-lunde"], language: "so", interpreter: "Somali",
    by: { as: "professional", staff: "nina-farstad" }, need: "Har mistet jobb og bolig på et halvt år. Kommer til NAV hver uke, men får bare hjelp med pengene.", least: "At han søker fast bolig og trenger tolk.",
  },
  {
    slug: "gunnar-ness", name: ["Gunnar", "Ness"], age: [66, 12], stage: "offered", since: -6, coordinators: ["hilde-tangen", "henrik-dahl"],
    by: { as: "relative", name: "Berit Ness", contact: "000 66 140" }, need: "Mannen min drikker igjen etter at han ble pensjonist. Han sier ja til hjelp på mandag og nei på tirsdag.", least: "At kona ber om råd, og at han selv har sagt ja til et møte.",
  },
  {
    slug: "camilla-rye", name: ["Camilla", "Rye"], age: [24, 300], stage: "half", since: -13, coordinators: ["oda-nilsen", "henrik-dahl"], hasAccount: true, phone: "000 24 118",
    by: { as: "professional", staff: "mari-stene" }, need: "Skrevet ut for tre uker siden. Ingen har avtalt hvem som ringer henne.", least: "At hun er hjemme, og vil ha telefon på formiddagen.",
  },
  {
    slug: "odd-lillevik", name: ["Odd", "Lillevik"], age: [51, 77], stage: "half", since: -24, coordinators: ["liv-myhre", "sunniva-berg"],
    by: { as: "professional", staff: "geir-solbakken" }, need: "Naboene klager, og Odd åpner ikke lenger. Jeg kommer ikke videre alene.", least: "At boligen står i fare, og at han kjenner Geir.",
  },
  {
    slug: "petter-strand", name: ["Petter", "Strand"], age: [38, 150], stage: "draft", since: -33, coordinators: ["anders-rud", "ingrid-moe"], hasAccount: true, phone: "000 38 119",
    by: { as: "person", account: "petter-strand", name: "Petter Strand", contact: "000 38 119" }, need: "Jeg har sju telefonnumre på kjøleskapet og vet ikke hvem som gjør hva.", least: "At han vil ha oversikt og en plan.",
    words: "Jeg vil ha færre folk, ikke flere. To som snakker sammen holder.", goals: [["farre", "care", "Jeg vil ha ett nummer på kjøleskapet."]], measures: [["farre", "care", "Lage liste over alle som er inne, og spørre Petter hvem som skal bli", "anders-rud", -10, 14]],
    team: [["nina-farstad", "Arbeidsavklaring", ["work"]]],
  },
  {
    slug: "sanna-berge", name: ["Sanna", "Berge"], age: [43, 18], stage: "draft", since: -40, coordinators: ["liv-myhre", "per-arne-lunde"], consent: "none",
    by: { as: "professional", staff: "bjorn-aas" }, need: "Er borte fra timene, men svarer på melding om kvelden. Trenger noen som kan komme hjem.", least: "At hun vil ha besøk, ikke innkalling.", meeting: "requested",
  },
  {
    slug: "mia-eng", name: ["Mia", "Eng"], age: [13, 90], stage: "draft", since: -38, coordinators: ["ola-vik", "tone-eide"], circle: [["mia-mor", "Trine Eng", "mother", "guardian"], ["mia-far", "Lasse Holt", "father", "guardian"]], consent: "waiting",
    by: { as: "professional", staff: "kari-bugge" }, need: "Mia har ikke vært på skolen på sju uker. Hjemmet, skolen og barnevernet har hvert sitt møte.", least: "At Mia er hjemme og at mor ønsker ett felles møte.",
    words: "Mia vil tilbake, men ikke til det klasserommet. Vi trenger at de voksne blir enige før de spør henne igjen.", goals: [["tilbake", "school", "Mia vil ha friminutt med Sara, så kan timene komme etterpå."]],
    measures: [["tilbake", "school", "Møte Mia på biblioteket to dager i uka", "kari-bugge", -12, 9, "ongoing"]], team: [["kari-bugge", "Sosiallærer", ["school", "education"]]],
  },
  {
    slug: "leif-moen", name: ["Leif", "Grindheim"], age: [71, 5], stage: "draft", since: -29, coordinators: ["liv-myhre", "tone-eide"], form: "oral",
    by: { as: "relative", name: "Anne Grindheim", contact: "000 71 160" }, need: "Pappa er alene og sover på dagen. Hjemmetjenesten kommer når han sover.", least: "At han ønsker besøk på kvelden.",
    words: "Jeg er våken når dere andre sover. Kom da.", goals: [["kveld", "leisure", "Jeg vil spille sjakk med noen etter klokka ni."]], measures: [["kveld", "leisure", "Spørre Frivilligsentralen om kveldsbesøk", "Anne Grindheim · datter", -8, 11]],
  },
];
