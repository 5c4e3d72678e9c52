import { MEETING_RULE } from "#db/demo/deadlines.ts";
import { BROTHER, tellJonasPlan } from "#db/demo/norway/jonas-plan.ts";
import { tellConsent, tellTopic } from "#db/demo/story/consents.ts";
import { tellMeeting } from "#db/demo/story/meetings.ts";
import { tellNeed } from "#db/demo/story/needs.ts";
import { tellMember, tellPerson } from "#db/demo/story/people.ts";
import { tellParticipant, tellTerm } from "#db/demo/story/table.ts";
import type { Telling } from "#db/demo/story/telling.ts";

/** Jonas, 34: has fallen between the chairs for years (seed 000 slides 4, 11 and 15), and now has a plan people keep. */
export function tellJonas(telling: Telling): void {
  const person = "jonas";
  tellPerson(telling, {
    slug: person,
    area: "no",
    name: ["Jonas", "Lie Haugen"],
    age: [34, 140],
    hasAccount: true,
    registered: -262,
    phone: "000 34 221",
    address: "Bryggeveien 12 B, 0000 Fjordby",
    communication: "Send SMS først. Ring ikke før klokka elleve.",
  });
  tellMember(telling, {
    slug: "marit",
    person,
    area: "no",
    name: "Marit Lie Haugen",
    kinship: "sibling",
    hasAccount: true,
    phone: "000 34 387",
    openAreas: ["housing", "leisure", "activities", "relations"],
    since: -258,
  });
  tellMember(telling, { slug: "jonas-far", person, area: "no", name: "Terje Haugen", kinship: "father", phone: "000 34 540", since: -258 });
  tellTopic(telling, person, BROTHER);
  tellNeed(telling, {
    slug: "jonas",
    area: "no",
    person,
    about: ["Jonas Lie Haugen", "000 34 221, bor på Bryggeveien"],
    day: -268,
    knows: "yes",
    state: "accepted",
    by: { as: "relative", account: "marit", name: "Marit Lie Haugen", contact: "000 34 387" },
    words:
      "Broren min har vært innom DPS, rustjenesten og legevakta flere ganger i år, og hver gang heter det at det er de andre sitt ansvar. Han mister leiligheten hvis ingen tar tak. Vi trenger én å ringe.",
    leastToShare: "At han ønsker hjelp med bolig og penger, og at SMS er måten å nå ham på.",
    afterwards: [
      ["coordinator-offered", 5, "Elin Krog"],
      ["coordinator-accepted", 7, "Liv Myhre"],
      ["coordinator-accepted", 8, "Ingrid Moe"],
      ["accepted", 8, "Elin Krog"],
    ],
  });

  tellTerm(telling, {
    person,
    staff: "liv-myhre",
    state: "accepted",
    offered: -263,
    answered: -261,
    offeredBy: "elin-krog",
    substitute: "oda-nilsen",
    referral: person,
  });
  tellTerm(telling, {
    person,
    staff: "ingrid-moe",
    state: "accepted",
    offered: -263,
    answered: -260,
    offeredBy: "elin-krog",
    substitute: "per-arne-lunde",
    referral: person,
  });
  const byLiv = { person, invitedBy: "liv-myhre" } as const;
  tellParticipant(telling, { ...byLiv, staff: "nina-farstad", task: "Økonomi og arbeid", invited: -245, accepted: -243 });
  tellParticipant(telling, { ...byLiv, staff: "bjorn-aas", task: "Fastlege: helse og medisiner", invited: -245, accepted: -238 });
  tellParticipant(telling, { ...byLiv, staff: "geir-solbakken", task: "Oppfølging i boligen", invited: -245, accepted: -244 });
  tellParticipant(telling, { ...byLiv, staff: "oda-nilsen", task: "Rustjenesten: hverdag og tilbakefall", invited: -200, accepted: -198 });
  tellParticipant(telling, { ...byLiv, staff: "marte-holm", task: "Gjeldsrådgivning", invited: -12 });

  const all = ["housing", "economy", "work", "relations", "health", "care", "activities", "leisure", "self-image", "self-respect"];
  const parties = [
    ["fjordby-psykisk-helse", all],
    ["fjordby-dps", all],
    ["nav-fjordby", ["economy", "work"]],
    ["brygga-legekontor", ["health"]],
    ["fjordby-bolig", ["housing"]],
  ] as const;
  const closedTopics = [
    [BROTHER, "nav-fjordby"],
    [BROTHER, "brygga-legekontor"],
    [BROTHER, "fjordby-bolig"],
    [BROTHER, "fjordby-rus"],
  ] as const;
  const purpose = "At de som hjelper meg kan samarbeide om planen min, uten at jeg må fortelle alt på nytt.";
  tellConsent(telling, {
    slug: "jonas-1",
    person,
    purpose,
    from: -258,
    to: -20,
    form: "oral",
    witness: "Marit Lie Haugen",
    recordedBy: "liv-myhre",
    givers: "self",
    parties,
    replaced: -200,
  });
  tellConsent(telling, {
    slug: "jonas-2",
    person,
    purpose,
    from: -200,
    to: 165,
    form: "signed-in",
    recordedBy: person,
    givers: "self",
    parties: [...parties, ["fjordby-rus", ["health", "care", "activities", "leisure"], ["vernepleier"]]],
    closedTopics,
  });

  tellJonasPlan(telling);
  tellMeeting(telling, {
    slug: "jonas-held",
    person,
    plan: person,
    state: "held",
    requested: -112,
    by: person,
    wish: "Jeg vil snakke om leiligheten og om hvorfor pengene alltid er slutt den 20.",
    rule: MEETING_RULE.no,
    starts: [-98, "12:30", 60],
    place: "Kafé Fyrlyset, bakrommet",
    chair: "Jonas Lie Haugen",
    secretary: "Liv Myhre",
    next: 9,
    seats: [
      ["hers", "invited", "yes", { attendance: "present" }],
      [{ circle: "marit" }, "invited", "yes", { attendance: "present", spoke: true }],
      [{ staff: "liv-myhre" }, "called", "yes", { attendance: "present" }],
      [{ staff: "ingrid-moe" }, "called", "yes", { attendance: "present" }],
      [{ staff: "nina-farstad" }, "called", "yes", { attendance: "present" }],
      [{ staff: "geir-solbakken" }, "called", "substitute", { substitute: "Anders Rud", attendance: "present" }],
      [{ staff: "bjorn-aas" }, "called", "remote", { attendance: "late" }],
    ],
    questions: [
      [person, "Hva skal til for at jeg får beholde leiligheten?", "housing", undefined, true],
      [person, "Kan noen andre enn meg betale husleia?", "economy", undefined, true],
      ["bjorn-aas", "Når passer det å ta blodprøvene?", "health"],
    ],
    decisions: [
      ["economy", "Husleie og strøm trekkes av NAV før resten blir utbetalt. Jonas vil det selv, og kan si stopp når han vil.", "liv-myhre", "husleie-trekk"],
      ["housing", "Geir kommer hver tirsdag klokka 13. Jonas åpner selv.", "liv-myhre", "tirsdager"],
      ["health", "Blodprøver tas hjemme av hjemmesykepleien, ikke på legekontoret.", "liv-myhre"],
    ],
  });
  tellMeeting(telling, {
    slug: "jonas-called",
    person,
    plan: person,
    state: "called",
    requested: -11,
    by: "liv-myhre",
    wish: "Gå gjennom planen: verkstedet, naboen og pengene.",
    rule: MEETING_RULE.no,
    starts: [9, "12:30", 45],
    place: "Hjemme hos Jonas",
    chair: "Jonas Lie Haugen",
    secretary: "Ingrid Moe",
    seats: [
      ["hers", "invited", "yes"],
      [{ circle: "marit" }, "invited", "remote"],
      [{ staff: "liv-myhre" }, "called", "yes"],
      [{ staff: "ingrid-moe" }, "called", "yes"],
      [{ staff: "nina-farstad" }, "called", "none"],
      [{ staff: "geir-solbakken" }, "called", "yes"],
      [{ staff: "bjorn-aas" }, "called", "no", { reason: "Pasientliste denne dagen. Sender svar på spørsmålene på forhånd." }],
    ],
    questions: [
      [person, "Kan jeg begynne på verkstedet to dager i stedet for fire?", "work", undefined, true],
      [person, "Hva gjør vi når broren min dukker opp?", "relations", BROTHER, true],
      ["geir-solbakken", "Trenger vi hjelp utenfra med støyen i oppgangen?", "housing"],
    ],
  });
}
