import { ANDERS, type Enrolled, HENRIK, HILDE, INGRID, LIV, ODA, one, PER_ARNE, SUNNIVA, TONE } from "#db/demo/norway/enrolled.ts";

/** The later half; the youngest enrolments are days old. */
export const ENROLLED_LATER: readonly Enrolled[] = [
  one(["Anette", "Bråten", 36, 55], -190, [HILDE, INGRID], "bjorn-aas", "Har fire timeavtaler samme dag i fire bygninger.", "At timene må samles.", [
    "enrolled",
    "all",
  ]),
  one(
    ["Birger", "Lien", 58, 166],
    -185,
    [ANDERS, HENRIK],
    "geir-solbakken",
    "Lar døra stå åpen, og andre flytter inn.",
    "At han vil ha leiligheten for seg selv.",
    ["enrolled", "all"],
  ),
  one(["Dagny", "Fossum", 64, 280], -180, [LIV, SUNNIVA], "mari-stene", "Spiser ikke når hun er alene.", "At hun er alene fra fredag til mandag.", [
    "enrolled",
    "not-nav",
  ]),
  one(
    ["Erling", "Haugland", 43, 39],
    -170,
    [ODA, TONE],
    "lise-hagen",
    "Blir tatt med i arresten fordi ingen andre har åpent.",
    "At han trenger et sted å gå om natta.",
    ["enrolled", "all"],
  ),
  one(
    ["Fatma", "Demir", 34, 133],
    -165,
    [ANDERS, PER_ARNE],
    "nina-farstad",
    "Barna tolker for henne hos legen.",
    "At hun vil ha tolk og færre møter.",
    ["enrolled", "all"],
    {
      plan: ["Barna mine skal ikke høre alt.", "relations", "Jeg vil snakke selv.", "Bestille samme tolk til alle møter", ANDERS, 40],
    },
  ),
  one(["Guri", "Solem", 49, 9], -160, [HILDE, SUNNIVA], "bjorn-aas", "Overdoser, og er på jobb dagen etter.", "At hun vil ha hjelp uten å si opp.", [
    "enrolled",
    "two",
  ]),
  one(
    ["Helge", "Brandvik", 60, 250],
    -155,
    [LIV, INGRID],
    "marte-holm",
    "Gir bort pengene samme dag som de kommer.",
    "At han selv ber om hjelp til å holde igjen.",
    ["enrolled", "all"],
  ),
  one(["Ivar", "Nesheim", 37, 105], -150, [ODA, PER_ARNE], "mari-stene", "Kom hjem fra behandling til den samme gata.", "At han vil bytte gate.", [
    "shoulder-to-shoulder",
    "all",
    -20,
    7,
  ]),
  one(["Jorunn", "Eikeland", 53, 222], -145, [LIV, TONE], "bjorn-aas", "Har mann og mor å passe, og ingen som passer på henne.", "At hun er sliten.", [
    "guidance",
    "none",
  ]),
  one(["Kamil", "Wójcik", 40, 61], -140, [ANDERS, HENRIK], "marte-holm", "Skadet på jobb, og bor i brakka.", "At brakka skal rives.", ["enrolled", "all"]),
  one(
    ["Lillian", "Storvik", 28, 319],
    -135,
    [HILDE, TONE],
    "ola-vik",
    "Er redd for å miste barna hvis hun ber om hjelp.",
    "At hun vil vite hva som blir skrevet.",
    ["enrolled", "withdrawn"],
  ),
  one(
    ["Magnus", "Aune", 21, 140],
    -130,
    [LIV, HENRIK],
    "kari-bugge",
    "Spiller om natta, sover om dagen, eier ingen jakke.",
    "At han er våken etter klokka to.",
    ["enrolled", "all"],
    {
      plan: ["Kom etter to. Ta med kaffe.", "leisure", "Jeg vil ut av rommet én gang om dagen.", "Møte Magnus på biblioteket onsdager", LIV, 25],
    },
  ),
  one(["Norunn", "Sandvik", 56, 26], -125, [ODA, INGRID], "geir-solbakken", "Naboene samler underskrifter.", "At boligen står i fare.", ["enrolled", "all"]),
  one(["Olav", "Tangvald", 68, 183], -110, [ANDERS, SUNNIVA], "mari-stene", "Går mellom sykehjem og DPS uten at noen kjenner ham.", "At han vil bo hjemme.", [
    "enrolled",
    "not-nav",
  ]),
  one(
    ["Parisa", "Karimi", 32, 275],
    -105,
    [LIV, PER_ARNE],
    "nina-farstad",
    "Snakker ikke om reisen, sover ikke om natta.",
    "At hun vil snakke med en kvinne.",
    ["enrolled", "all"],
  ),
  one(["Rune", "Fjeld", 46, 92], -100, [HILDE, HENRIK], "lise-hagen", "Løslatt på en fredag, uten nøkkel.", "At han ikke har bolig.", ["enrolled", "all"], {
    plan: ["Gi meg mandag, så klarer jeg resten.", "housing", "Jeg vil ha en adresse.", "Hente nøkkel sammen med Rune", "geir-solbakken", 3],
  }),
  one(["Siv", "Langeland", 51, 148], -90, [ODA, SUNNIVA], "bjorn-aas", "Sier at alt er bra, og har gått ned tjue kilo.", "At hun vil ha følge til legen.", [
    "enrolled",
    "all",
  ]),
  one(["Terje", "Valle", 42, 330], -80, [ANDERS, INGRID], "marte-holm", "Har mistet førerkort, jobb og samvær på ett år.", "At han vil se barna.", [
    "enrolled",
    "all",
  ]),
  one(["Unni", "Rasmussen", 65, 47], -70, [LIV, HENRIK], "mari-stene", "Glemmer avtalene, og husker skammen.", "At hun vil ha påminnelse samme morgen.", [
    "enrolled",
    "all",
  ]),
  one(
    ["Vidar", "Heggen", 30, 214],
    -60,
    [ODA, TONE],
    "nina-farstad",
    "Klarte tre uker i jobb. Ingen spurte hva som skjedde i den fjerde.",
    "At han vil prøve igjen.",
    ["enrolled", "all"],
  ),
  one(["Wanja", "Lieng", 25, 161], -50, [ANDERS, PER_ARNE], "ola-vik", "Flyttet hit for å komme bort.", "At ingen skal vite hvor hun kom fra.", [
    "enrolled",
    "none",
  ]),
  one(["Yusuf", "Osman", 27, 83], -40, [LIV, INGRID], "nina-farstad", "Har vedtak om alt, og ingen som åpner døra.", "At han vil møtes ute.", [
    "enrolled",
    "all",
  ]),
  one(["Ådne", "Kleppe", 62, 117], -32, [HILDE, TONE], "bjorn-aas", "Er ferdig med avrusning for femte gang.", "At han vil ha noen der den første uka.", [
    "enrolled",
    "all",
  ]),
  one(["Ørjan", "Selvik", 45, 6], -27, [ODA, HENRIK], "geir-solbakken", "Bor i leiligheten etter moren, som står i hennes navn.", "At kontrakten må ordnes.", [
    "enrolled",
    "all",
  ]),
  one(["Annbjørg", "Teigen", 57, 232], -24, [ANDERS, SUNNIVA], "mari-stene", "Slutter å komme når hun blir glad i noen.", "At hun trenger noen som blir.", [
    "enrolled",
    "all",
  ]),
  one(["Brage", "Ødegård", 20, 29], -21, [LIV, PER_ARNE], "kari-bugge", "Ingen har truffet ham siden innskrivingen.", "At søsteren er den som når ham.", [
    "enrolled",
    "all",
  ]),
  one(
    ["Dina", "Flaten", 33, 199],
    -18,
    [HILDE, INGRID],
    "lise-hagen",
    "Trenger et sted der kjæresten ikke finner henne.",
    "At hun ikke kan ringes på egen telefon.",
    ["guidance", "two"],
  ),
];
