import { tellRandiPlan } from "#db/demo/norway/randi-plan.ts";
import { tellConsent } from "#db/demo/story/consents.ts";
import { tellMeeting } from "#db/demo/story/meetings.ts";
import { tellNeed } from "#db/demo/story/needs.ts";
import { tellMember, tellPerson } from "#db/demo/story/people.ts";
import { tellParticipant, tellTerm } from "#db/demo/story/table.ts";
import type { Telling } from "#db/demo/story/telling.ts";

const YEAR = 365;

/** Randi, 47: the learning log of seed 003, where the helpers succeeded: few people, ten years, a clear coordinator on both sides. */
export function tellRandi(telling: Telling): void {
  const person = "randi";
  tellPerson(telling, {
    slug: person,
    area: "no",
    name: ["Randi", "Solvang"],
    age: [47, 203],
    hasAccount: true,
    registered: -10 * YEAR + 3,
    phone: "000 47 118",
    address: "Solbakken 4, leilighet 6, 0000 Fjordby",
    communication: "Si hva du vil i første setning. Randi kan være krass, det går over. Hun er aldri voldelig.",
  });
  tellMember(telling, { slug: "randi-datter", person, area: "no", name: "Silje Solvang", kinship: "child", phone: "000 47 226", since: -6 * YEAR });
  // Marte's work is closed to Randi's plan, by Randi's own wish; as her niece she is let in on what they do for fun
  tellMember(telling, {
    slug: "marte-holm-niese",
    person,
    area: "no",
    name: "Marte Holm",
    kinship: "other",
    isStaff: "marte-holm",
    openAreas: ["leisure"],
    phone: "000 47 310",
    since: -3 * YEAR,
  });
  tellNeed(telling, {
    slug: person,
    area: "no",
    person,
    about: ["Randi Solvang", "000 47 118"],
    by: { as: "professional", staff: "mari-stene" },
    day: -10 * YEAR,
    knows: "yes",
    state: "accepted",
    words: "Randi har vært skrevet ut og inn av DPS sju ganger på to år. Hun mangler et sted å bo og noen som blir værende.",
    leastToShare: "At hun ønsker et fast sted å bo og faste folk.",
    afterwards: [
      ["coordinator-offered", 3, "Elin Krog"],
      ["coordinator-accepted", 5, "Anders Rud"],
      ["coordinator-accepted", 6, "Henrik Dahl"],
      ["accepted", 6, "Elin Krog"],
    ],
  });
  const by = { person, offeredBy: "elin-krog" } as const;
  tellTerm(telling, { ...by, staff: "henrik-dahl", state: "ended", offered: -10 * YEAR + 4, answered: -10 * YEAR + 6, ended: -7 * YEAR });
  tellTerm(telling, { ...by, staff: "sunniva-berg", state: "accepted", offered: -7 * YEAR - 20, answered: -7 * YEAR - 10, substitute: "tone-eide" });
  tellTerm(telling, { ...by, staff: "anders-rud", state: "ended", offered: -10 * YEAR + 4, answered: -10 * YEAR + 5, ended: -6 * YEAR });
  tellTerm(telling, {
    ...by,
    staff: "hilde-tangen",
    state: "declined",
    offered: -6 * YEAR - 40,
    answered: -6 * YEAR - 36,
    reason: "Jeg har for mange nå. Randi trenger en som kan love flere år.",
  });
  tellTerm(telling, { ...by, staff: "oda-nilsen", state: "accepted", offered: -6 * YEAR - 30, answered: -6 * YEAR - 20, substitute: "liv-myhre" });
  const byOda = { person, invitedBy: "oda-nilsen" } as const;
  tellParticipant(telling, { ...byOda, staff: "nina-farstad", task: "Økonomiforvaltning", invited: -5 * YEAR, accepted: -5 * YEAR + 4 });
  tellParticipant(telling, { ...byOda, staff: "geir-solbakken", task: "Botiltaket på Solbakken", invited: -6 * YEAR, accepted: -6 * YEAR + 2 });
  tellParticipant(telling, { ...byOda, staff: "mari-stene", task: "Fastlege", invited: -6 * YEAR, accepted: -6 * YEAR + 9 });

  const all = ["housing", "economy", "work", "relations", "health", "care", "activities", "leisure", "self-image", "self-respect"];
  const parties = [
    ["fjordby-rus", all],
    ["fjordby-dps", all],
    ["nav-fjordby", ["economy"]],
    ["fjordby-bolig", ["housing", "activities"]],
    ["fjordglott-legesenter", ["health", "care"]],
  ] as const;
  const purpose = "At de få som kjenner meg kan snakke sammen og slippe å starte forfra.";
  tellConsent(telling, {
    slug: "randi-1",
    person,
    purpose,
    from: -2 * YEAR,
    to: -YEAR,
    form: "paper",
    recordedBy: "oda-nilsen",
    givers: "self",
    parties,
    replaced: -YEAR - 2,
  });
  tellConsent(telling, {
    slug: "randi-2",
    person,
    purpose,
    from: -YEAR - 2,
    to: -2,
    form: "signed-in",
    recordedBy: person,
    givers: "self",
    parties,
    replaced: -40,
  });
  tellConsent(telling, {
    slug: "randi-3",
    person,
    purpose,
    from: -40,
    to: 325,
    form: "signed-in",
    recordedBy: person,
    givers: "self",
    parties,
    closedTo: [{ staff: "marte-holm" }],
  });
  tellRandiPlan(telling);
  tellMeeting(telling, {
    slug: "randi-held",
    person,
    plan: person,
    state: "held",
    requested: -60,
    by: "oda-nilsen",
    starts: [-45, "11:00", 45],
    place: "Hjemme hos Randi, kjøkkenet",
    chair: "Oda Nilsen",
    secretary: "Sunniva Berg",
    next: 138,
    wish: "Halvårsmøtet. Randi har bakt.",
    seats: [
      ["hers", "invited", "yes", { attendance: "present" }],
      [{ staff: "oda-nilsen" }, "called", "yes", { attendance: "present" }],
      [{ staff: "sunniva-berg" }, "called", "yes", { attendance: "present" }],
      [{ staff: "nina-farstad" }, "called", "yes", { attendance: "present" }],
      [{ staff: "geir-solbakken" }, "called", "yes", { attendance: "present" }],
      [{ staff: "mari-stene" }, "called", "remote", { attendance: "remote" }],
    ],
    questions: [
      [person, "Kan jeg få hundrelappen på fredag i stedet for mandag?", "economy", undefined, true],
      ["geir-solbakken", "Skal vi fortsette å banke på hver morgen?", "housing"],
    ],
    decisions: [
      ["economy", "Lommepengene kommer fredag. Prøves i tre måneder.", "oda-nilsen", "forvaltning"],
      ["housing", "Vi banker på hver morgen som før. Randi bestemmer om døra åpnes.", "oda-nilsen", "solbakken"],
    ],
  });
}
