import { idOf } from "#db/demo/identity.ts";
import { tellConsent } from "#db/demo/story/consents.ts";
import { tellMember, tellPerson } from "#db/demo/story/people.ts";
import { PlanTelling } from "#db/demo/story/plans.ts";
import { tellParticipant, tellTerm } from "#db/demo/story/table.ts";
import type { Telling } from "#db/demo/story/telling.ts";

/** Two who are about to decide for themselves, and one who keeps a man out who works where she gets help. */
export function tellGrowingNo(telling: Telling): void {
  tellSara(telling);
  tellNoah(telling);
  tellWhomWencheKeepsOut(telling);
}

const coordinators = { offeredBy: "elin-krog", state: "accepted" } as const;

/** Sara, fifteen: her own yes is asked beside her parents', and the two do not agree. Nothing is shared until they do, or a court has decided. */
function tellSara(telling: Telling): void {
  const person = "sara-holt";
  tellPerson(telling, { slug: person, area: "no", name: ["Sara", "Holt"], age: [15, 200], hasAccount: true, registered: -120, phone: "000 61 118" });
  const guardian = { person, area: "no", right: "guardian", hasAccount: true, since: -5600 } as const;
  tellMember(telling, { ...guardian, slug: "sara-mamma", name: "Lena Holt", kinship: "mother", phone: "000 61 119" });
  tellMember(telling, { ...guardian, slug: "sara-pappa", name: "Jon Holt", kinship: "father", phone: "000 61 120" });
  tellTerm(telling, { ...coordinators, person, staff: "ola-vik", offered: -118, answered: -116, substitute: "anders-rud" });
  tellTerm(telling, { ...coordinators, person, staff: "tone-eide", offered: -118, answered: -112, substitute: "henrik-dahl" });
  tellParticipant(telling, { person, staff: "kari-bugge", task: "Sosiallærer", invitedBy: "ola-vik", invited: -60, accepted: -59 });
  tellConsent(telling, {
    slug: person,
    person,
    purpose: "At skolen, barnevernet og DPS kan planlegge sammen med Sara.",
    from: -40,
    to: 325,
    form: "signed-in",
    recordedBy: "sara-mamma",
    givers: [
      ["self", "yes", -39],
      ["sara-mamma", "yes", -40],
      ["sara-pappa", "no", -36],
    ],
    parties: [
      ["fjordby-barnevern", ["school", "relations", "care"]],
      ["fjordby-dps", ["school", "relations", "health", "care"]],
      ["solvik-skole", ["school"]],
    ],
  });
  const plan = new PlanTelling(telling, { person, kind: "ip", state: "draft", begun: -40, lead: "fjordby-barnevern" });
  plan.words("matters", "Jeg vil gå ferdig tiende. Jeg vil bestemme selv hvem som får vite om natten i mars.", { by: person, day: -38 });
  plan.goal("skole", { area: "school", words: "Jeg vil ha én voksen på skolen som vet det, og ikke ti.", horizon: "short", by: person, day: -38 });
  plan.measure("skole", {
    goal: "skole",
    area: "school",
    what: "Avtale en fast time hos Kari hver mandag",
    owner: { staff: "kari-bugge" },
    starts: -30,
    due: 25,
    by: person,
    day: -37,
  });
  plan.close();
}

/** Noah turned sixteen twelve days ago: his parents' access has paused, and nobody has let them in but he can. The police sit at his table. */
function tellNoah(telling: Telling): void {
  const person = "noah-berge";
  tellPerson(telling, { slug: person, area: "no", name: ["Noah", "Berge"], age: [16, 12], hasAccount: true, registered: -300, phone: "000 62 218" });
  const guardian = { person, area: "no", right: "guardian", hasAccount: true, since: -5800 } as const;
  tellMember(telling, { ...guardian, slug: "noah-mamma", name: "Siv Berge", kinship: "mother", phone: "000 62 219" });
  tellMember(telling, { ...guardian, slug: "noah-pappa", name: "Rune Berge", kinship: "father", phone: "000 62 220" });
  tellTerm(telling, { ...coordinators, person, staff: "ola-vik", offered: -298, answered: -295, substitute: "anders-rud" });
  tellTerm(telling, { ...coordinators, person, staff: "tone-eide", offered: -298, answered: -290, substitute: "henrik-dahl" });
  tellParticipant(telling, { person, staff: "kari-bugge", task: "Sosiallærer", invitedBy: "ola-vik", invited: -200, accepted: -199 });
  tellParticipant(telling, { person, staff: "lise-hagen", task: "Forebyggende samtaler", invitedBy: "ola-vik", invited: -100, accepted: -98 });
  tellConsent(telling, {
    slug: person,
    person,
    purpose: "At de rundt Noah kan planlegge sammen med ham.",
    from: -10,
    to: 355,
    form: "signed-in",
    recordedBy: person,
    givers: "self",
    parties: [
      ["fjordby-barnevern", ["school", "relations", "leisure", "care"]],
      ["fjordby-dps", ["school", "relations", "health", "care"]],
      ["solvik-skole", ["school", "leisure"]],
      // the police see what he gave the police: his spare time, nothing of health and nothing of school
      ["fjordby-politi", ["leisure"]],
    ],
  });
  const plan = new PlanTelling(telling, {
    person,
    kind: "ip",
    state: "draft",
    begun: -200,
    period: [-180, 185],
    review: 40,
    lead: "fjordby-barnevern",
  });
  plan.words("matters", "At dere spør meg først. At mamma slipper å sitte i alle møtene.", { by: person, day: -9 });
  plan.goal("verksted", { area: "leisure", words: "Jeg vil skru moped uten å bli stoppet på veien hjem.", horizon: "short", by: person, day: -9 });
  plan.goal("sove", { area: "health", words: "Jeg vil sove uten å våkne av det samme.", horizon: "long", by: person, day: -9 });
  plan.goal("skole", { area: "school", words: "Jeg vil ha lærlingplass, ikke tre år på rad med tavle.", horizon: "long", by: person, day: -9 });
  plan.measure("verksted", {
    goal: "verksted",
    area: "leisure",
    what: "Følge Noah til mopedverkstedet første gang",
    owner: { staff: "lise-hagen" },
    starts: -8,
    due: 20,
    by: person,
    day: -8,
  });
  plan.measure("sove", { goal: "sove", area: "health", what: "Fem samtaler på DPS", owner: { staff: "tone-eide" }, starts: -8, due: 60, by: person, day: -8 });
  plan.measure("skole", {
    goal: "skole",
    area: "school",
    what: "Ringe tre bedrifter om lærlingplass",
    owner: { staff: "kari-bugge" },
    starts: -8,
    due: 45,
    by: person,
    day: -8,
  });
  plan.close();
}

/** Wenche's words of a relation: whoever bears that name is kept out, and nobody is told that one of them sits at her table. */
function tellWhomWencheKeepsOut(telling: Telling): void {
  const person = "wenche-lund";
  tellParticipant(telling, { person, staff: "per-olav-hansen", task: "Miljøterapeut", invitedBy: "liv-myhre", invited: -25, accepted: -24 });
  telling.rows.add("block", {
    id: idOf(`block/${person}/relation`),
    person_id: idOf(`person/${person}`),
    against: "relation",
    relation_name: "Per Hansen",
    covers: "whole",
    reason: "Ekspartneren min",
    said_as: "self",
    said_by: telling.voice(person).accountId,
    said_by_name: telling.voice(person).name,
    said_at: telling.at(-20, "21:15"),
  });
}
