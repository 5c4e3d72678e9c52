import { PlanTelling } from "#db/demo/story/plans.ts";
import type { Telling } from "#db/demo/story/telling.ts";

/** His own name for what he keeps from most of them. */
export const BROTHER = "Broren min";

/** What Jonas wants, in his own words, and who does what about it. */
export function tellJonasPlan(telling: Telling): void {
  const plan = new PlanTelling(telling, {
    person: "jonas",
    kind: "ip",
    state: "active",
    begun: -256,
    activated: -236,
    period: [-236, 129],
    review: 45,
    lead: "fjordby-psykisk-helse",
  });
  const he = "jonas";
  plan.words("matters", "Folk begynner alltid med hva som feiler meg. Jeg vil begynne med at jeg skal ha et sted å bo der jeg kan låse døra og sove.", {
    by: he,
    day: -255,
  });
  plan.words("matters", "At jeg får bo der jeg bor. At de samme folka kommer. Og at ingen blir borte uten å si ifra – det har skjedd for mange ganger.", {
    by: he,
    day: -60,
  });
  plan.words(
    "resources",
    "Jeg kan mekke sykler. Jeg står opp hvis noen venter på meg. Marit svarer alltid. Jeg har vært nykter åtte måneder før, så jeg vet at det går.",
    { by: he, day: -255 },
  );
  plan.words(
    "needs",
    "Noen som tar brevene sammen med meg. Penger som rekker ut måneden. Hjelp på kvelden når det blir mye i hodet, ikke bare mellom ni og tre.",
    { by: he, day: -254 },
  );

  plan.goal("leilighet", {
    area: "housing",
    words: "Jeg vil bli boende i leiligheten, og ha det sånn at jeg tør å ha Marit på besøk.",
    was: "Jeg vil ikke bli kastet ut.",
    reworded: -97,
    horizon: "long",
    by: he,
    day: -252,
  });
  plan.goal("penger", { area: "economy", words: "Jeg vil ha mat i skapet den siste uka i måneden også.", horizon: "short", by: he, day: -252 });
  plan.goal("verksted", { area: "work", words: "Jeg vil mekke sykler igjen, et sted der de regner med at jeg kommer.", horizon: "long", by: he, day: -250 });
  plan.goal("hode", {
    area: "health",
    words: "Jeg vil ha færre netter der jeg ikke sover. Da drikker jeg mindre også.",
    horizon: "short",
    how: "dictated",
    by: "liv-myhre",
    day: -248,
  });
  plan.goal("bror", {
    area: "relations",
    topic: BROTHER,
    words: "Jeg vil klare å si nei når broren min vil låne penger eller ligge på sofaen.",
    horizon: "long",
    by: he,
    day: -247,
  });

  plan.measure("tirsdager", {
    goal: "leilighet",
    area: "housing",
    what: "Komme hjem til Jonas og ta det som haster: post, rydding, vaskekjeller",
    extent: "Hver tirsdag kl. 13, en time",
    how: "Geir ringer på, Jonas åpner selv. Blir det avlyst, får Jonas ny dag samme dag.",
    owner: { staff: "geir-solbakken" },
    starts: -96,
    due: 60,
    status: "ongoing",
    statusDay: -20,
    meeting: "jonas-held",
    by: "liv-myhre",
    day: -98,
    was: { extent: "Annenhver tirsdag" },
    changed: { by: "geir-solbakken", day: -40 },
  });
  plan.measure("nokkel", {
    goal: "leilighet",
    area: "housing",
    what: "Ha ekstra nøkkel, og følge med hvis Jonas ikke svarer på to dager",
    owner: { circle: "marit" },
    extent: "Når det trengs, høyst en gang i uka",
    how: "Marit sender melding til Liv. Hun skal ikke lete alene.",
    starts: -230,
    due: 90,
    status: "ongoing",
    statusDay: -97,
    by: he,
    day: -232,
  });
  plan.measure("naboen", {
    goal: "leilighet",
    area: "housing",
    what: "Snakke med utleier om støyen i oppgangen før den blir en klagesak",
    owner: { outside: ["Knut Berntsen", "Fjordby boligbyggelag"] },
    extent: "Én samtale, og så ved hver ny klage",
    how: "Liv ringer Knut, Jonas bestemmer hva som blir sagt.",
    starts: -30,
    due: -6,
    by: "liv-myhre",
    day: -34,
  });
  plan.measure("husleie-trekk", {
    goal: "penger",
    area: "economy",
    what: "Betale husleie og strøm direkte fra stønaden",
    extent: "Hver måned, den 20.",
    how: "Jonas har bedt om det selv og kan si stopp når som helst.",
    owner: { staff: "nina-farstad" },
    starts: -90,
    due: 30,
    status: "ongoing",
    statusDay: -25,
    meeting: "jonas-held",
    by: "nina-farstad",
    day: -98,
  });
  plan.measure("brevene", {
    goal: "penger",
    area: "economy",
    what: "Åpne brevene samme dag de kommer og legge dem i den røde mappa",
    owner: "hers",
    extent: "Når det kommer post",
    how: "Trenger ikke svare på dem. Bare åpne.",
    starts: -90,
    due: 20,
    status: "ongoing",
    statusDay: -97,
    by: he,
    day: -96,
  });
  plan.measure("eget-kort", {
    goal: "bror",
    area: "economy",
    topic: BROTHER,
    what: "Bytte kode på bankkortet og ha én konto som broren min ikke vet om",
    owner: "hers",
    extent: "Én gang",
    how: "Marit blir med i banken.",
    starts: -45,
    due: 12,
    by: he,
    day: -46,
  });
  plan.measure("verkstedplass", {
    goal: "verksted",
    area: "work",
    what: "Finne plass på sykkelverkstedet og bli med første dagen",
    extent: "Start med to dager i uka",
    how: "Nina avtaler, Jonas velger dagene.",
    owner: { staff: "nina-farstad" },
    starts: -60,
    due: 16,
    status: "ongoing",
    statusDay: -15,
    by: "nina-farstad",
    day: -62,
  });
  plan.measure("samtaler", {
    goal: "hode",
    area: "care",
    what: "Samtaler ute, på tur langs brygga",
    extent: "Annenhver torsdag",
    how: "Ingrid og Liv sammen de første gangene. Alltid to som kjenner Jonas.",
    owner: { staff: "ingrid-moe" },
    starts: -228,
    due: 75,
    status: "ongoing",
    statusDay: -50,
    by: "ingrid-moe",
    day: -230,
  });
  plan.measure("blodprover", {
    goal: "hode",
    area: "health",
    what: "Ta blodprøver og gå gjennom medisinene",
    extent: "Hver tredje måned",
    how: "Hjemme, på en tirsdag.",
    owner: { staff: "bjorn-aas" },
    starts: -98,
    due: -9,
    status: "partly",
    statusDay: -12,
    reason: "Prøvene er tatt. Gjennomgangen av medisinene gjenstår.",
    meeting: "jonas-held",
    by: "bjorn-aas",
    day: -95,
  });
  plan.measure("kveldstelefon", {
    goal: "hode",
    area: "health",
    what: "Kveldstelefon fra rustjenesten i helgene",
    owner: { staff: "oda-nilsen" },
    extent: "Fredag og lørdag kl. 20",
    how: "Jonas tar den hvis han vil.",
    starts: -190,
    due: -70,
    status: "reached",
    statusDay: -72,
    by: "oda-nilsen",
    day: -196,
  });

  plan.review("hode", { area: "health", by: "ingrid-moe", day: -97, status: "ongoing" });
  plan.review("penger", {
    area: "economy",
    by: "liv-myhre",
    day: -24,
    status: "partly",
    reason: "Husleia er betalt tre måneder på rad. Pengene til mat tar fortsatt slutt før måneden.",
  });
  plan.rating("leilighet", { area: "housing", by: he, day: -240, points: 3, said: "Gruer meg hver gang det ringer på." });
  plan.rating("leilighet", { area: "housing", by: he, day: -97, points: 5 });
  plan.rating("leilighet", { area: "housing", by: he, day: -18, points: 6.5, said: "Marit var her på kaffe." });
  plan.rating("hode", { area: "health", by: he, day: -240, points: 2.5 });
  plan.rating("hode", { area: "health", by: he, day: -18, points: 4.5, said: "Bedre, men ikke i helgene." });
  plan.disagreement(
    "measure",
    "verkstedplass",
    "Nina mener fire dager fra start, ellers ryker plassen. Jeg klarer to nå. Fire dager betyr at jeg slutter etter en uke, det har skjedd før.",
    { area: "work", by: he, day: -58 },
  );

  plan.contribution("hers", "Jeg åpner døra på tirsdager. Jeg sier ifra når jeg har drukket, så slipper dere å gjette.", { by: he, day: -250 });
  plan.contribution({ circle: "marit" }, "Jeg tar telefonen. Jeg kommer på søndager, men jeg er søster, ikke hjelper.", {
    by: "marit",
    day: -249,
    area: "relations",
  });
  plan.contribution({ agency: "fjordby-psykisk-helse" }, "Liv er koordinator, holder planen oppdatert og svarer på SMS samme dag.", {
    by: "liv-myhre",
    day: -240,
  });
  plan.contribution({ agency: "fjordby-dps" }, "Ingrid følger opp ute. Jonas skrives ikke ut selv om han ikke møter.", { by: "ingrid-moe", day: -240 });
  plan.contribution({ agency: "nav-fjordby" }, "Nina er fast kontakt på NAV. Jonas slipper å stå i kø og forklare.", {
    by: "nina-farstad",
    day: -236,
    area: "economy",
  });
  plan.contribution({ agency: "fjordby-bolig" }, "Geir kommer hver uke og er den Jonas ringer om leiligheten.", {
    by: "geir-solbakken",
    day: -236,
    area: "housing",
  });
  plan.contribution({ agency: "brygga-legekontor" }, "Bjørn setter av dobbelttime og tar imot uten bestilling på onsdager.", {
    by: "bjorn-aas",
    day: -234,
    area: "health",
  });
  plan.contribution({ agency: "fjordby-rus" }, "Oda svarer når Jonas ringer om rus, og blir med på turene når Jonas vil.", {
    by: "oda-nilsen",
    day: -190,
    area: "care",
  });
  plan.cooperation("Fjordby boligbyggelag", "Én fast person hos utleier, slik at en klage blir en telefon og ikke et varsel.", {
    by: "liv-myhre",
    day: -34,
    area: "housing",
  });
  plan.cooperation("Sykkelverkstedet på Brygga", "Plass to dager i uka, og noen som venter på Jonas om morgenen.", {
    by: "nina-farstad",
    day: -60,
    area: "work",
  });

  plan.confirmation("hers", { by: he, day: -236, cleared: -232 });
  plan.confirmation("hers", { by: he, day: -17 });
  plan.confirmation({ agency: "fjordby-psykisk-helse" }, { by: "liv-myhre", day: -236 });
  plan.confirmation({ agency: "fjordby-dps" }, { by: "ingrid-moe", day: -228 });
  plan.confirmation({ agency: "nav-fjordby" }, { by: "nina-farstad", day: -233, cleared: -98 });
  plan.confirmation({ agency: "nav-fjordby" }, { by: "nina-farstad", day: -55 });
  plan.confirmation({ agency: "fjordby-bolig" }, { by: "geir-solbakken", day: -90, cleared: -40 });
  plan.close();
}
