import { PlanTelling } from "#db/demo/story/plans.ts";
import type { Telling } from "#db/demo/story/telling.ts";

/** The plan Randi has now; an earlier one ended when she moved to Solbakken. */
export function tellRandiPlan(telling: Telling): void {
  const earlier = new PlanTelling(telling, {
    person: "randi",
    slug: "randi-earlier",
    kind: "ip",
    state: "ended",
    begun: -3600,
    activated: -3560,
    period: [-3560, -2200],
    review: -2300,
    lead: "fjordby-sosial",
    ended: [-2195, "Randi flyttet inn på Solbakken. Ny plan ble laget sammen med folkene der."],
  });
  earlier.words("matters", "Et sted å være om natta.", { by: "anders-rud", how: "dictated", day: -3590 });
  earlier.goal("tak", { area: "housing", words: "Tak over hodet som ingen kan ta fra meg.", horizon: "long", how: "dictated", by: "anders-rud", day: -3588 });
  earlier.measure("solbakken-plass", {
    goal: "tak",
    area: "housing",
    what: "Søke plass på Solbakken",
    owner: { staff: "anders-rud" },
    starts: -3500,
    due: -2210,
    status: "reached",
    statusDay: -2215,
    by: "anders-rud",
    day: -3550,
  });
  earlier.close();

  const plan = new PlanTelling(telling, {
    person: "randi",
    kind: "ip",
    state: "active",
    begun: -2190,
    activated: -2170,
    period: [-400, 330],
    review: 138,
    lead: "fjordby-rus",
  });
  const she = "randi";
  plan.words("matters", "At det er de samme folka. Jeg gidder ikke fortelle livet mitt en gang til.", { by: she, day: -2180 });
  plan.words("matters", "Ti år med de samme. De vet når jeg er ufin fordi jeg er redd. Jeg vil ha det akkurat sånn.", { by: she, day: -38 });
  plan.words("resources", "Jeg baker. Jeg har holdt leiligheten i seks år. Jeg har fått datteren min tilbake på telefon.", { by: she, day: -38 });
  plan.words("needs", "Banking på døra om morgenen. At noen andre passer på pengene. Én å ringe når det brenner.", { by: she, day: -38 });
  plan.goal("bo", { area: "housing", words: "Jeg vil bo på Solbakken til jeg blir gammel.", horizon: "long", by: she, day: -2178 });
  plan.goal("regninger", {
    area: "economy",
    words: "Jeg vil slippe å tenke på regninger, men bestemme selv over lommepengene.",
    was: "Ta pengene mine før jeg gjør det.",
    reworded: -39,
    horizon: "long",
    by: she,
    day: -1800,
  });
  plan.goal("silje", {
    area: "relations",
    words: "Jeg vil at Silje skal tørre å ta telefonen når det er jeg som ringer.",
    horizon: "long",
    by: she,
    day: -700,
  });
  plan.goal("krise", {
    area: "care",
    words: "Når det brenner skal det skje noe den samme dagen, og så skal jeg hjem igjen.",
    horizon: "short",
    by: she,
    day: -1500,
  });

  plan.measure("solbakken", {
    goal: "bo",
    area: "housing",
    what: "Bolig med folk i huset, og noen som ser innom",
    extent: "Hver morgen",
    how: "Banker på. Randi bestemmer om døra åpnes. Svarer hun ikke på to dager, ringer vi Oda.",
    owner: { staff: "geir-solbakken" },
    starts: -2190,
    due: 138,
    status: "ongoing",
    statusDay: -45,
    meeting: "randi-held",
    by: "geir-solbakken",
    day: -2175,
  });
  plan.measure("forvaltning", {
    goal: "regninger",
    area: "economy",
    what: "Økonomiforvaltning: husleie, strøm og mat betales først",
    extent: "Hver måned, lommepenger hver fredag",
    how: "Ordningen gås gjennom med Randi hvert halvår. Hun kan klage på den, og vet hvordan.",
    owner: { staff: "nina-farstad" },
    starts: -1795,
    due: 90,
    status: "ongoing",
    statusDay: -45,
    by: "nina-farstad",
    day: -1795,
    was: { extent: "Hver måned, lommepenger hver mandag" },
    changed: { by: "nina-farstad", day: -44 },
  });
  plan.measure("ramme", {
    goal: "krise",
    area: "care",
    what: "Avtalt ramme for krise: rett inn på DPS i inntil tre døgn, uten ny henvisning",
    extent: "Når det trengs, inntil tre døgn",
    how: "Randi eller Oda ringer Sunniva. Hun skrives ikke ut og inn i mellom.",
    owner: { staff: "sunniva-berg" },
    starts: -1500,
    due: 138,
    status: "ongoing",
    statusDay: -45,
    by: "sunniva-berg",
    day: -1498,
  });
  plan.measure("onsdag", {
    goal: "krise",
    area: "care",
    what: "Fast samtale, også når alt er bra",
    extent: "Annenhver onsdag",
    owner: { staff: "sunniva-berg" },
    how: "På DPS eller på tur, Randi velger.",
    starts: -2100,
    due: 70,
    status: "ongoing",
    statusDay: -10,
    by: "sunniva-berg",
    day: -2100,
  });
  plan.measure("lege", {
    goal: "bo",
    area: "health",
    what: "Årskontroll og vaksine",
    extent: "En gang i året",
    how: "Oda følger. Første time om morgenen.",
    owner: { staff: "mari-stene" },
    starts: -30,
    due: 20,
    by: "mari-stene",
    day: -44,
  });
  plan.measure("ringe", {
    goal: "silje",
    area: "relations",
    what: "Ringe Silje søndag klokka fire, og legge på før det blir krangel",
    extent: "Hver søndag",
    owner: "hers",
    how: "Ti minutter er nok.",
    starts: -600,
    due: 60,
    status: "ongoing",
    statusDay: -38,
    by: she,
    day: -610,
  });
  plan.measure("silje-svar", {
    goal: "silje",
    area: "relations",
    what: "Ta telefonen på søndager",
    extent: "Hver søndag",
    owner: { circle: "randi-datter" },
    how: "Silje har bestemt det selv.",
    starts: -600,
    due: 60,
    status: "ongoing",
    statusDay: -38,
    by: she,
    day: -605,
  });
  plan.measure("media", {
    goal: "bo",
    area: "self-respect",
    what: "Én leder svarer når avisa ringer om Solbakken, aldri Randi og aldri de som jobber der",
    extent: "Hver gang avisa ringer",
    owner: { outside: ["Helge Aune", "Fjordby kommune, kommunalsjef"] },
    how: "Etter avisoppslaget ble lederne med. De er blitt værende.",
    starts: -900,
    due: 138,
    status: "ongoing",
    statusDay: -45,
    by: "oda-nilsen",
    day: -905,
  });
  plan.measure("bake", {
    goal: "bo",
    area: "activities",
    what: "Bake til kafeen på Fyrlyset",
    extent: "Torsdager",
    how: "Eva kjører hvis det regner.",
    owner: { outside: ["Eva Brekke", "Kafé Fyrlyset"] },
    starts: -400,
    due: 40,
    status: "ongoing",
    statusDay: -20,
    by: "oda-nilsen",
    day: -405,
  });

  plan.review("bo", {
    area: "housing",
    by: "oda-nilsen",
    day: -44,
    status: "reached",
    reason: "Seks år på samme sted. Målet blir stående, for det er fortsatt det viktigste.",
  });
  plan.review("silje", { area: "relations", by: "oda-nilsen", day: -44, status: "ongoing" });
  for (const [day, points] of [
    [-1400, 4],
    [-1035, 5],
    [-670, 6.5],
    [-305, 7],
    [-40, 7.5],
  ] as const)
    plan.rating("bo", { area: "housing", by: she, day, points });
  plan.disagreement("measure", "forvaltning", "Jeg er med på det, men jeg liker ikke ordet tvang. Det står økonomiforvaltning, og da skal det være det.", {
    area: "economy",
    by: she,
    day: -1790,
  });
  plan.contribution("hers", "Jeg sier ifra til Oda før det smeller, ikke etterpå.", { by: she, day: -2170 });
  plan.contribution({ agency: "fjordby-rus" }, "Oda er koordinator i kommunen og blir det så lenge Randi vil.", { by: "oda-nilsen", day: -2165 });
  plan.contribution({ agency: "fjordby-dps" }, "Sunniva er koordinator på DPS. Randi er ikke skrevet ut, uansett hvor lenge det er stille.", {
    by: "sunniva-berg",
    day: -2165,
  });
  plan.contribution({ agency: "nav-fjordby" }, "Nina har saken alene. Ingen andre på NAV gjør endringer uten å spørre henne.", {
    by: "nina-farstad",
    day: -1795,
    area: "economy",
  });
  plan.contribution({ agency: "fjordby-bolig" }, "De samme tre på huset. Nye folk hilser på med en kjent.", {
    by: "geir-solbakken",
    day: -2165,
    area: "housing",
  });
  plan.contribution({ agency: "fjordglott-legesenter" }, "Mari tar telefonen fra Oda samme dag.", { by: "mari-stene", day: -2160, area: "health" });
  plan.cooperation("Fjordby politistasjon", "Ring Oda først når det klages på bråk. Det har virket siden avtalen ble laget.", {
    by: "oda-nilsen",
    day: -900,
    area: "housing",
  });
  plan.confirmation("hers", { by: she, day: -37 });
  for (const [agency, by] of [
    ["fjordby-rus", "oda-nilsen"],
    ["fjordby-dps", "sunniva-berg"],
    ["nav-fjordby", "nina-farstad"],
    ["fjordby-bolig", "geir-solbakken"],
  ] as const)
    plan.confirmation({ agency }, { by, day: -36 });
  plan.close();
}
