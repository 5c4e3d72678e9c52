import { idOf } from "#db/demo/identity.ts";
import { tellDecision, tellStay, tellTransition, tellWish } from "#db/demo/story/around-contacts.ts";
import type { Telling } from "#db/demo/story/telling.ts";

/** Stays, wishes, decisions and turnings in Fjordby: someone on leave, someone discharged yesterday, someone who has died. */
export function tellAroundContactsNo(telling: Telling): void {
  const dps = "Fjordby DPS, døgnenheten";
  tellStay(telling, { person: "cecilie-aarnes", kind: "hospital", where: dps, by: "sunniva-berg", admitted: -19, leave: [-1, 2], planned: 9 });
  tellStay(telling, { person: "halvor-saether", kind: "hospital", where: "Sykehuset på Nes", by: "tone-eide", admitted: -12, discharged: -1 });
  tellStay(telling, { person: "kent-vik", kind: "hospital", where: dps, by: "per-arne-lunde", admitted: -6, planned: 6 });
  tellStay(telling, { person: "berit-foss", kind: "treatment-home", where: "Solgry behandlingssenter", by: "tone-eide", admitted: -75, planned: 34 });
  tellStay(telling, { person: "jonas", kind: "hospital", where: dps, by: "ingrid-moe", admitted: -205, discharged: -196 });
  tellTransition(telling, {
    person: "berit-foss",
    area: "no",
    kind: "leaving-treatment-home",
    on: 34,
    lifeArea: "health",
    by: "tone-eide",
    from: "tone-eide",
    steps: 1,
  });

  tellWish(telling, { person: "jonas", by: "jonas", kind: "less", about: "nina-farstad", words: "Jeg orker ikke tre steder på en uke.", said: -4 });
  tellWish(telling, {
    person: "jonas",
    by: "jonas",
    kind: "more",
    said: -80,
    words: "Jeg vil treffe Roy oftere.",
    answered: ["liv-myhre", -77, "Roy kommer hver onsdag fra neste uke."],
  });
  tellWish(telling, { person: "randi", by: "randi", kind: "other", said: -2 });
  tellWish(telling, { person: "wenche-lund", by: "wenche-lund", kind: "more", about: "nina-farstad", said: -9 });

  tellDecision(telling, { person: "jonas", by: "liv-myhre", what: "Oppfølging hjemme 4 timer i uka", area: "housing", ends: 24 });
  tellDecision(telling, { person: "jonas", by: "nina-farstad", what: "Arbeidsavklaringspenger", area: "economy", ends: 160 });
  tellDecision(telling, { person: "jonas", by: "liv-myhre", what: "Støttekontakt 3 timer i uka", area: "leisure", ends: -40, settled: ["renewed", -45] });
  tellDecision(telling, { person: "randi", by: "geir-solbakken", what: "Tidsbegrenset leiekontrakt på Solbakken", area: "housing", ends: 18 });
  tellDecision(telling, { person: "ali-rahimi", by: "geir-solbakken", what: "Kommunal bolig, midlertidig", area: "housing", ends: -3 });
  tellTransition(telling, { person: "ida-nygard", area: "no", kind: "moving-municipality", on: 40, by: "liv-myhre" });

  const died = telling.rows.of("person").find((person) => person.id === idOf("person/grete-nordang"));
  if (died !== undefined) Object.assign(died, { died_on: telling.on(-3) });
}
