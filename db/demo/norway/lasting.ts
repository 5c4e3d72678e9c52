import type { Journey } from "#db/demo/story/journeys.ts";

/** Persons in Fjordby with a plan that lasts: some on track, some with a date that has passed, some at an end. */
export const LASTING_NO: readonly Journey[] = [
  {
    slug: "wenche-lund", name: ["Wenche", "Lund"], age: [55, 160], stage: "active", since: -310, coordinators: ["liv-myhre", "henrik-dahl"], hasAccount: true, phone: "000 55 171", review: 20,
    by: { as: "person", account: "wenche-lund", name: "Wenche Lund", contact: "000 55 171" }, need: "Jeg går i ring mellom legen, NAV og DPS.", least: "At hun vil ha felles møte.",
    words: "Jeg vil jobbe litt. Ikke fordi NAV vil, men fordi dagen blir så lang.", goals: [["jobb", "work", "Jeg vil ha to formiddager i uka der noen trenger meg."], ["sove", "health", "Jeg vil sove uten å grue meg til morgenen."]],
    measures: [["jobb", "work", "Avtale utprøving i bruktbutikken", "nina-farstad", -120, -18], ["sove", "health", "Gå gjennom søvn og medisiner", "bjorn-aas", -90, -5, "partly", "Første time er holdt, den neste ble avlyst."], ["jobb", "activities", "Gå på kafeen på onsdager", "hers", -200, 40, "ongoing"]],
    team: [["nina-farstad", "Arbeid", ["work", "economy"]], ["bjorn-aas", "Fastlege", ["health"]]],
  },
  {
    slug: "ali-rahimi", name: ["Ali", "Rahimi"], age: [32, 61], stage: "active", since: -200, coordinators: ["anders-rud", "sunniva-berg"], language: "fa", interpreter: "Persisk", consent: "expiring", review: 13,
    by: { as: "professional", staff: "anders-rud" }, need: "Bor hos venner, får ikke brevene sine, mister frister.", least: "At han trenger postadresse og tolk.",
    words: "Jeg vil at brev kommer til meg og at jeg forstår dem.", goals: [["adresse", "housing", "Jeg vil ha min egen dør og min egen postkasse."]],
    measures: [["adresse", "housing", "Søke kommunal bolig", "geir-solbakken", -150, 12, "ongoing"], ["adresse", "economy", "Lese brev sammen med tolk", "anders-rud", -150, 30, "ongoing"]], team: [["geir-solbakken", "Bolig", ["housing"]]],
  },
  {
    slug: "berit-foss", name: ["Berit", "Foss"], age: [62, 200], stage: "active", since: -270, coordinators: ["oda-nilsen", "tone-eide"], consent: "expired", review: 4, meeting: "late",
    by: { as: "professional", staff: "mari-stene" }, need: "To innleggelser på våren, ingen avtale etterpå.", least: "At hun er hjemme og vil ha besøk av de samme.",
    words: "Ikke spør om jeg har det bra. Spør om jeg har spist.", goals: [["mat", "health", "Jeg vil spise middag sammen med noen."]], measures: [["mat", "health", "Middag på dagsenteret", "oda-nilsen", -200, -31, "ongoing"], ["mat", "activities", "Hente Berit de dagene det er glatt", "Frivilligsentralen · Fjordby", -100, 22, "ongoing"]],
  },
  {
    slug: "kent-vik", name: ["Kent", "Hauge"], age: [27, 330], stage: "active", since: -160, coordinators: ["hilde-tangen", "ingrid-moe"], hasAccount: true, consent: "withdrawn", review: 30, phone: "000 27 135",
    by: { as: "person", account: "kent-vik", name: "Kent Hauge", contact: "000 27 135" }, need: "Vil ut av miljøet. Trenger flytting og noe å gjøre.", least: "At han vil flytte.",
    words: "Nytt sted, ny telefon, ingen som vet hvem jeg var.", goals: [["flytte", "housing", "Jeg vil bo et sted der ingen banker på om natta."]], measures: [["flytte", "housing", "Finne hybel i en annen bydel", "geir-solbakken", -100, 25, "ongoing"], ["flytte", "relations", "Slette numrene", "hers", -120, -60, "reached"]], team: [["geir-solbakken", "Bolig", ["housing"]]],
  },
  {
    slug: "line-aas", name: ["Line", "Aasheim"], age: [36, 25], stage: "active", since: -140, coordinators: ["liv-myhre", "per-arne-lunde"], protection: "strictly-confidential", review: 50, form: "paper",
    by: { as: "professional", staff: "ola-vik" }, need: "Trenger trygghet og en plan som ingen andre ser.", least: "Ingenting om hvor hun er. Bare at hun vil ha en koordinator på hver side.",
    words: "Ingen skal vite hvor jeg bor. Alt annet kan vi snakke om.", goals: [["trygg", "self-respect", "Jeg vil kunne gå i butikken uten å snu meg."]], measures: [["trygg", "care", "Fast samtale, hver gang på et nytt sted", "per-arne-lunde", -110, 35, "ongoing"], ["trygg", "relations", "Ringe Liv hver fredag", "hers", -110, 35, "ongoing"]],
  },
  {
    slug: "jan-erik-sol", name: ["Jan Erik", "Solheim"], age: [49, 111], stage: "active", since: -330, coordinators: ["oda-nilsen", "tone-eide"], emptySince: -16, review: -7,
    by: { as: "professional", staff: "per-arne-lunde" }, need: "Flyttet hjem etter behandling. Ingen har tatt over.", least: "At han er hjemme igjen og at det haster.",
    words: "Når Tone sluttet fikk jeg vite det av vikaren.", goals: [["nykter", "health", "Jeg vil være nykter til konfirmasjonen til sønnen min."]], measures: [["nykter", "health", "Samtale annenhver uke", "tone-eide", -280, -20, "ongoing"], ["nykter", "relations", "Være hos sønnen annenhver helg", "hers", -250, 60, "ongoing"]],
  },
  {
    slug: "maria-nowak", name: ["Maria", "Nowak"], age: [40, 280], stage: "active", since: -95, coordinators: ["anders-rud", "henrik-dahl"], hasAccount: true, language: "pl", review: 75, meeting: "called", phone: "000 40 162",
    by: { as: "professional", staff: "marte-holm" }, need: "Gjeld og søvnløshet henger sammen. Ingen ser på begge deler.", least: "At hun vil ha hjelp med gjelden først.",
    words: "Jeg skammer meg over brevene. Da åpner jeg dem ikke.", goals: [["gjeld", "economy", "Jeg vil vite hvor mye jeg skylder, og til hvem."]], measures: [["gjeld", "economy", "Hente alle krav og lage en liste", "marte-holm", -60, 10, "ongoing"], ["gjeld", "economy", "Ta med posen med brev", "hers", -60, -50, "reached"]], team: [["marte-holm", "Gjeldsrådgiver", ["economy"]]],
  },
  {
    slug: "ida-nygard", name: ["Ida", "Nygård"], age: [19, 140], stage: "active", since: -120, coordinators: ["ola-vik", "sunniva-berg"], hasAccount: true, review: 66, phone: "000 19 114",
    by: { as: "professional", staff: "ola-vik" }, need: "Flyttet fra fosterhjemmet da hun ble atten. Alle avtalene sluttet samme uke.", least: "At hun bor alene for første gang.",
    words: "Jeg trodde ettervern var noe man fikk. Det var et brev.", goals: [["skole", "education", "Jeg vil ta opp matte og engelsk."], ["hjem", "housing", "Jeg vil ha en voksen som kan komme når noe går i stykker."]], measures: [["skole", "education", "Søke plass på voksenopplæringen", "nina-farstad", -80, 28, "ongoing"], ["hjem", "housing", "Søndagsmiddag hos fosterforeldrene", "Inger Vold · fostermor", -90, 80, "ongoing"]], team: [["nina-farstad", "Utdanning og penger", ["education", "economy"]]],
  },
  {
    slug: "arvid-kroken", name: ["Arvid", "Kroken"], age: [45, 66], stage: "active", since: -230, coordinators: ["hilde-tangen", "per-arne-lunde"], review: 33,
    by: { as: "professional", staff: "lise-hagen" }, need: "Vi kjører ham hjem hver helg. Det er ikke det han trenger.", least: "At politiet har bedt om samordning.",
    words: "Jeg blir bare full når det er stille.", goals: [["helg", "leisure", "Jeg vil ha noe å gjøre lørdag kveld."]], measures: [["helg", "leisure", "Fotballkveld med Roy", "roy-bakken", -180, 15, "ongoing"], ["helg", "work", "Kjøre for Fyrlyset på fredager", "Eva Brekke · Kafé Fyrlyset", -120, -14, "given-up", "Førerkortet er inndratt. Han bærer kasser i stedet."]], team: [["roy-bakken", "Erfaringskonsulent", ["leisure", "activities"]]],
  },
  {
    slug: "nora-dahle", name: ["Nora", "Dahle"], age: [30, 19], stage: "ended", since: -350, coordinators: ["liv-myhre", "ingrid-moe"], hasAccount: true, review: -40, ended: [-35, "Nora klarer seg med fastlegen og jobben. Hun vet hvem hun ringer hvis det snur."], phone: "000 30 121",
    by: { as: "person", account: "nora-dahle", name: "Nora Dahle", contact: "000 30 121" }, need: "Trenger hjelp til å komme i gang igjen.", least: "At hun vil ha en kort plan.",
    words: "Jeg vil slippe å være pasient.", goals: [["jobb", "work", "Jeg vil tilbake til barnehagen der jeg jobbet."]], measures: [["jobb", "work", "Avtale gradvis retur med arbeidsgiver", "nina-farstad", -300, -120, "reached"]], team: [["nina-farstad", "Arbeid", ["work"]]],
  },
  {
    slug: "steinar-bo", name: ["Steinar", "Bøe"], age: [53, 33], stage: "ended", since: -300, coordinators: ["anders-rud", "tone-eide"], review: -90, ended: [-80, "Flyttet til en annen kommune. Planen ble overlevert koordinatoren der, med Steinar til stede."],
    by: { as: "relative", name: "Roger Bøe", contact: "000 53 109" }, need: "Broren min må ha noen som følger med når han flytter.", least: "At han skal flytte.",
    words: "Jeg vil bo nær havet.", goals: [["havet", "housing", "Jeg vil se sjøen fra vinduet."]], measures: [["havet", "housing", "Avtale overlevering med den nye kommunen", "anders-rud", -200, -85, "reached"]],
  },
];
