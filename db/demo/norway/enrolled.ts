/** Which of the team's agencies the consent opens to, beside the two coordinators' own. */
export type Opened = "all" | "not-nav" | "two" | "withdrawn" | "none";
type Standing =
  | readonly [level: "enrolled" | "guidance", opened: Opened]
  | readonly [level: "shoulder-to-shoulder", opened: Opened, changed: number, endsOn: number];

export interface Enrolled {
  readonly who: readonly [given: string, family: string, years: number, daysAgo: number];
  readonly since: number;
  readonly coordinators: readonly [municipal: string, specialist: string];
  readonly raisedBy: string;
  readonly need: string;
  readonly least: string;
  readonly standing: Standing;
  /** a short plan: her words, her goal, and one measure with who does it and by when */
  readonly plan?: readonly [words: string, area: string, goal: string, what: string, owner: string, due: number];
  readonly hasAccount?: boolean;
}

export const one = (
  who: Enrolled["who"],
  since: number,
  coordinators: Enrolled["coordinators"],
  raisedBy: string,
  need: string,
  least: string,
  standing: Standing,
  more: Pick<Enrolled, "plan" | "hasAccount"> = {},
): Enrolled => ({ who, since, coordinators, raisedBy, need, least, standing, ...more });

export const [LIV, ANDERS, HILDE, ODA] = ["liv-myhre", "anders-rud", "hilde-tangen", "oda-nilsen"];
export const [INGRID, HENRIK, SUNNIVA, TONE, PER_ARNE] = ["ingrid-moe", "henrik-dahl", "sunniva-berg", "tone-eide", "per-arne-lunde"];

/** Those in the care of Samhandlingsteamet beside the ones whose whole story is told: one line each of why they came. */
export const ENROLLED_EARLIER: readonly Enrolled[] = [
  one(["Astrid", "Nærbø", 44, 31], -410, [LIV, HENRIK], "bjorn-aas", "Går til legen for å ha noen å snakke med.", "At hun vil ha besøk.", ["enrolled", "all"], {
    plan: ["Jeg vil bli spurt, ikke kartlagt.", "relations", "Jeg vil ha noen å ringe om søndagen.", "Ringe Astrid hver søndag kveld", LIV, 30],
  }),
  one(
    ["Bjarne", "Eidsvik", 57, 212],
    -380,
    [ANDERS, TONE],
    "marte-holm",
    "Åpner ikke post. Strømmen er stengt.",
    "At strømmen er stengt.",
    ["enrolled", "all"],
    {
      plan: ["Lys i gangen holder for meg.", "economy", "Jeg vil ha strøm hele vinteren.", "Avtale trekk av strøm med NAV", ANDERS, -6],
    },
  ),
  one(
    ["Cecilie", "Aarnes", 29, 99],
    -300,
    [ODA, SUNNIVA],
    "mari-stene",
    "Tredje innleggelse i år, og ingen er der når hun kommer hjem.",
    "Når hun kommer hjem.",
    ["enrolled", "all"],
  ),
  one(
    ["Dag", "Rønning", 61, 145],
    -295,
    [HILDE, PER_ARNE],
    "lise-hagen",
    "Sover i bilen ved småbåthavna.",
    "At han ikke har et sted å sove.",
    ["enrolled", "all"],
    {
      plan: ["Bilen er bra. Men ikke i februar.", "housing", "Jeg vil ha en dør å låse.", "Søke nødbolig sammen med Dag", ANDERS, 9],
    },
  ),
  one(
    ["Eirin", "Stokke", 23, 18],
    -290,
    [LIV, INGRID],
    "kari-bugge",
    "Sluttet på skolen uten at noen spurte hvorfor.",
    "At hun er hjemme.",
    ["shoulder-to-shoulder", "all", -45, 30],
    {
      plan: ["Jeg vil ikke være et prosjekt.", "education", "Jeg vil ta ett fag om gangen.", "Følge Eirin til voksenopplæringen første dag", LIV, 18],
      hasAccount: true,
    },
  ),
  one(
    ["Frode", "Hagland", 48, 77],
    -285,
    [ANDERS, HENRIK],
    "nina-farstad",
    "Møter ikke til avtaler, men står utenfor når kontoret åpner.",
    "At han helst kommer uanmeldt.",
    ["enrolled", "all"],
  ),
  one(["Grete", "Nordang", 66, 301], -280, [ODA, TONE], "mari-stene", "Drikker mer etter at søsteren døde.", "At hun er i sorg og ønsker besøk.", [
    "enrolled",
    "not-nav",
  ]),
  one(
    ["Halvor", "Sæther", 35, 8],
    -275,
    [LIV, PER_ARNE],
    "bjorn-aas",
    "Hører stemmer og tør ikke ta bussen.",
    "At noen må komme hjem til ham.",
    ["enrolled", "all"],
    {
      plan: [
        "Bussen er full av folk som hører det jeg hører.",
        "activities",
        "Jeg vil til Fyrlyset på egen hånd.",
        "Gå sammen til Fyrlyset tre ganger",
        PER_ARNE,
        12,
      ],
    },
  ),
  one(["Inger", "Vassbotn", 52, 190], -270, [HILDE, SUNNIVA], "geir-solbakken", "Har fått varsel om utkastelse, og svarer ikke.", "At boligen står i fare.", [
    "enrolled",
    "all",
  ]),
  one(["Joar", "Myrvold", 41, 260], -265, [ANDERS, INGRID], "marte-holm", "Låner av den ene for å betale den andre.", "At han vil ha hjelp med gjelden.", [
    "shoulder-to-shoulder",
    "all",
    -60,
    14,
  ]),
  one(["Kjellaug", "Berge", 70, 5], -260, [LIV, TONE], "bjorn-aas", "Ringer legevakta hver natt.", "At nettene er verst.", ["enrolled", "not-nav"]),
  one(
    ["Lasse", "Tveiten", 26, 121],
    -255,
    [ODA, HENRIK],
    "ola-vik",
    "Ettervernet sluttet da han fylte tjuefem.",
    "At avtalene hans tok slutt.",
    ["enrolled", "all"],
    {
      plan: ["Ingen sa at det var siste gang.", "work", "Jeg vil ha en jobb der jeg bruker hendene.", "Avtale prøvedag på verkstedet", "nina-farstad", 21],
    },
  ),
  one(
    ["Mona", "Skjelbred", 38, 64],
    -250,
    [LIV, SUNNIVA],
    "kari-bugge",
    "Orker ikke foreldremøtene, og barna slutter å spørre.",
    "At hun vil ha noen med på skolen.",
    ["enrolled", "all"],
  ),
  one(["Nils", "Oppedal", 55, 333], -245, [HILDE, TONE], "lise-hagen", "Kjørt hjem av politiet elleve ganger i år.", "At politiet ber om samordning.", [
    "enrolled",
    "two",
  ]),
  one(
    ["Oddny", "Kvamme", 47, 28],
    -240,
    [ANDERS, PER_ARNE],
    "nina-farstad",
    "Får avslag fordi hun ikke leverer papirer hun ikke forstår.",
    "At hun trenger hjelp til å lese.",
    ["enrolled", "all"],
  ),
  one(["Pål", "Gjerde", 33, 174], -235, [ODA, INGRID], "bjorn-aas", "Ruset i helgene, redd i ukene.", "At han vil ha hverdager.", [
    "shoulder-to-shoulder",
    "all",
    -30,
    -2,
  ]),
  one(["Ragnhild", "Moe", 59, 86], -230, [LIV, HENRIK], "mari-stene", "Har ikke vært ute siden påske.", "At hun vil ha noen å gå sammen med.", [
    "enrolled",
    "all",
  ]),
  one(
    ["Sindre", "Løkken", 22, 44],
    -225,
    [ANDERS, SUNNIVA],
    "ola-vik",
    "Bor på sofaer. Telefonen er ofte stengt.",
    "At han bytter nummer.",
    ["enrolled", "all"],
    {
      plan: ["Sofa er greit til noen vil ha den selv.", "housing", "Jeg vil bo alene.", "Søke ungdomsbolig", ANDERS, -11],
    },
  ),
  one(
    ["Torill", "Aakre", 50, 153],
    -220,
    [HILDE, PER_ARNE],
    "geir-solbakken",
    "Samler ting til det ikke er plass til henne selv.",
    "At brannvesenet har vært der.",
    ["enrolled", "all"],
  ),
  one(
    ["Ulf", "Bergset", 63, 237],
    -215,
    [LIV, TONE],
    "bjorn-aas",
    "Slutter med medisinen når han har det bra.",
    "At han vil ha kontakt også når det går bra.",
    ["enrolled", "not-nav"],
  ),
  one(["Vigdis", "Holen", 45, 12], -210, [ODA, HENRIK], "marte-holm", "Har tre inkassosaker og ingen konto.", "At hun mangler konto.", ["enrolled", "all"]),
  one(
    ["Yngve", "Dalen", 39, 310],
    -205,
    [ANDERS, TONE],
    "lise-hagen",
    "Ringer politiet når han er redd.",
    "At han ringer når han er redd.",
    ["enrolled", "all"],
    {
      plan: ["Jeg ringer politiet fordi de svarer.", "care", "Jeg vil ha et nummer som svarer om natta.", "Lage liste over hvem som svarer når", TONE, 5],
    },
  ),
  one(["Åse", "Hovland", 31, 202], -200, [LIV, PER_ARNE], "mari-stene", "Har født, og ingen av avtalene gjelder lenger.", "At hun har fått barn.", [
    "enrolled",
    "all",
  ]),
  one(
    ["Øystein", "Ruud", 54, 71],
    -195,
    [ODA, SUNNIVA],
    "nina-farstad",
    "Mistet jobben og så seg selv.",
    "At han vil tilbake i arbeid.",
    ["shoulder-to-shoulder", "all", -25, 60],
    {
      plan: ["Jeg kan bygge hus. Jeg kan ikke bo i dem.", "work", "Jeg vil tilbake på laget.", "Møte med den gamle arbeidsgiveren", "nina-farstad", 16],
      hasAccount: true,
    },
  ),
];
