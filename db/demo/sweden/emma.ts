import { MEETING_RULE } from "#db/demo/deadlines.ts";
import { tellConsent, tellTopic } from "#db/demo/story/consents.ts";
import { tellMeeting } from "#db/demo/story/meetings.ts";
import { tellNeed } from "#db/demo/story/needs.ts";
import { tellMember, tellPerson } from "#db/demo/story/people.ts";
import { tellParticipant, tellTerm } from "#db/demo/story/table.ts";
import type { Telling } from "#db/demo/story/telling.ts";
import { tellEmmaMeasures } from "#db/demo/sweden/emma-measures.ts";
import { STRAIN, tellEmmaPlan } from "#db/demo/sweden/emma-plan.ts";

/** Everyone around Emma on the slide, with what they do and the life areas her guardians have opened to their agency. */
const AROUND_EMMA = [
  ["maria-hagberg", "Distriktsläkare: vardagens sjukdomar, intyg"],
  ["lars-wikstrom", "Omvårdnadsbidrag (tidigare vårdbidrag) och VAB"],
  ["fatima-yilmaz", "Elevassistent i klassrummet och på rasten"],
  ["sara-blom", "Logoped: tal och att höra i grupp"],
  ["erik-sandin", "Arbetsterapeut: hemmet och händerna"],
  ["ulrika-nyman", "Specialpedagog: anpassningar i klassen"],
  ["peter-aberg", "Tandläkare"],
  ["ingela-frisk", "Specialisttandläkare: behandling under narkos"],
  ["malin-oberg", "Sjukgymnast: gå, stå och rida"],
  ["jenny-lund", "Klasslärare"],
  ["hakan-falk", "Rektor: beslutar om skolans stöd"],
  ["rolf-dahlgren", "Skolresor"],
  ["camilla-ros", "Hjälpmedelscentral: rullator och hörslinga"],
  ["mats-engstrom", "Leverantör: service på rullator och sits"],
  ["azadeh-karimi", "Specialistläkare: barnneurologi"],
  ["lena-bjork", "Korttidshem, en natt i veckan"],
] as const;

const ALL = ["housing", "school", "education", "leisure", "care", "health", "activities", "self-image", "self-respect", "relations", "economy"];
const PARTIES = [
  ["alvsta-lss", ALL],
  ["norralv-habilitering", ["housing", "school", "leisure", "care", "health", "activities", "self-image", "self-respect", "relations"]],
  ["almdungens-skola", ["school", "education", "activities", "self-image", "self-respect"]],
  ["alvsta-skolskjuts", ["school"], ["skolskjutssamordnare"]],
  ["korttidshemmet-ekbacken", ["housing", "leisure", "care", "self-respect"]],
  ["norralv-barnmedicin", ["health", "care"]],
  ["alvsta-halsocentral", ["health", "care"]],
  ["folktandvarden-alvsta", ["health"]],
  ["norralv-specialisttandvard", ["health"]],
  ["norralv-hjalpmedel", ["health", "activities"]],
  ["rorelsehjalp-norr", ["activities"], ["leverantör"]],
  ["forsakringskassan", ["economy"]],
  ["alvsta-ridklubb", ["leisure"]],
] as const;

/** Emma, seven (seed 001 slide 4): one child, some twenty helpers, two parents who carried it all in a folder. */
export function tellEmma(telling: Telling): void {
  const person = "emma";
  const first = { person, area: "se", hasAccount: true, right: "guardian", since: -2680 } as const;
  tellPerson(telling, {
    slug: person,
    area: "se",
    name: ["Emma", "Lindqvist"],
    age: [7, 118],
    hasAccount: false,
    registered: -176,
    address: "Almvägen 8, 000 00 Älvsta",
    communication: "Stå framför Emma så att hon ser munnen. Hon hör bäst på vänster öra. Ge henne tid att svara själv.",
  });
  tellMember(telling, { ...first, slug: "karin", name: "Karin Lindqvist", kinship: "mother", phone: "070-174 06 71" });
  tellMember(telling, { ...first, slug: "mikael", name: "Mikael Lindqvist", kinship: "father", phone: "070-174 06 72" });
  tellMember(telling, { slug: "emma-mormor", person, area: "se", name: "Birgitta Sandström", kinship: "grandparent", phone: "070-174 06 73", since: -170 });
  tellTopic(telling, person, STRAIN);
  tellNeed(telling, {
    slug: person,
    area: "se",
    person,
    about: ["Emma Lindqvist", "via mamma Karin, 070-174 06 71"],
    day: -180,
    knows: "yes",
    state: "accepted",
    by: { as: "relative", account: "karin", name: "Karin Lindqvist", contact: "070-174 06 71" },
    words:
      "Emma ska börja skolan. Vi har räknat till sjutton personer som ska veta samma sak, och det är vi som springer med papperen. Vi vill ha ett möte och en person att ringa.",
    leastToShare: "Att Emma börjar första klass, går med stöd och hör sämre, och att föräldrarna vill samordna.",
    afterwards: [
      ["coordinator-offered", 4, "Gunilla Åström"],
      ["coordinator-accepted", 5, "Anna-Lena Sjöberg"],
      ["coordinator-accepted", 6, "Johan Ekman"],
      ["accepted", 6, "Gunilla Åström"],
    ],
  });

  tellTerm(telling, {
    person,
    staff: "anna-lena-sjoberg",
    state: "accepted",
    offered: -176,
    answered: -175,
    offeredBy: "gunilla-astrom",
    substitute: "petra-lindh",
    referral: person,
  });
  tellTerm(telling, {
    person,
    staff: "johan-ekman",
    state: "accepted",
    offered: -176,
    answered: -174,
    offeredBy: "gunilla-astrom",
    substitute: "malin-oberg",
    referral: person,
  });
  AROUND_EMMA.forEach(([staff, task], index) =>
    tellParticipant(telling, { person, staff, task, invitedBy: "anna-lena-sjoberg", invited: -168, accepted: -166 + (index % 9) }),
  );
  tellParticipant(telling, { person, staff: "eva-stenman", task: "Ridning för Emma", invitedBy: "anna-lena-sjoberg", invited: -8 });

  tellConsent(telling, {
    slug: person,
    person,
    purpose: "Att de som hjälper Emma kan samarbeta om hennes plan, så att vi slipper berätta allt flera gånger.",
    from: -165,
    to: 200,
    form: "signed-in",
    recordedBy: "karin",
    givers: [
      ["karin", "yes", -165],
      ["mikael", "yes", -163],
    ],
    parties: PARTIES,
    closedTopics: [
      [STRAIN, "almdungens-skola"],
      [STRAIN, "forsakringskassan"],
      [STRAIN, "korttidshemmet-ekbacken"],
    ],
    closedTo: [{ agency: "alvsta-barn-familj" }],
  });

  const plan = tellEmmaPlan(telling);
  tellEmmaMeasures(plan);
  plan.close();
  tellEmmaMeetings(telling);
}

function tellEmmaMeetings(telling: Telling): void {
  const person = "emma";
  tellMeeting(telling, {
    slug: "emma-held",
    person,
    plan: person,
    state: "held",
    requested: -172,
    by: "karin",
    wish: "Ett möte innan skolan börjar.",
    rule: MEETING_RULE.se,
    starts: [-156, "13:00", 60],
    place: "Almdungens skola, biblioteket",
    chair: "Anna-Lena Sjöberg",
    secretary: "Johan Ekman",
    next: 8,
    seats: [
      ["hers", "invited", "yes", { attendance: "left-early" }],
      [{ circle: "karin" }, "invited", "yes", { attendance: "present", spoke: true }],
      [{ circle: "mikael" }, "invited", "remote", { attendance: "remote" }],
      [{ staff: "anna-lena-sjoberg" }, "called", "yes", { attendance: "present" }],
      [{ staff: "johan-ekman" }, "called", "yes", { attendance: "present" }],
      [{ staff: "hakan-falk" }, "called", "yes", { attendance: "present" }],
      [{ staff: "malin-oberg" }, "called", "yes", { attendance: "present" }],
      [{ staff: "lars-wikstrom" }, "invited", "no", { reason: "Försäkringskassan svarar skriftligt före mötet." }],
    ],
    questions: [
      ["anna-lena-sjoberg", "Var ska jag sitta så att jag hör? (Emmas fråga)", "school", undefined, true],
      ["karin", "Vem ringer vi när något går sönder?", "activities", undefined, true],
      ["mikael", "Hur länge orkar vi med nätterna?", "relations", STRAIN, true],
    ],
    decisions: [
      ["school", "Hörslingan ska vara på plats första skoldagen. Ulrika och Camilla gör det tillsammans.", "johan-ekman", "horslinga"],
      ["activities", "Familjen ringer bara Camilla. Hon ringer leverantören.", "johan-ekman", "rullator"],
      ["school", "Fatima är elevassistent varje dag, också på fritids.", "johan-ekman", "assistent"],
    ],
  });
  tellMeeting(telling, {
    slug: "emma-called",
    person,
    plan: person,
    state: "called",
    requested: -10,
    by: "karin",
    wish: "Emma vill rida. Vem gör vad för att det ska gå?",
    rule: MEETING_RULE.se,
    starts: [8, "14:00", 50],
    place: "Almdungens skola, biblioteket",
    chair: "Karin Lindqvist",
    secretary: "Anna-Lena Sjöberg",
    seats: [
      ["hers", "invited", "yes"],
      [{ circle: "karin" }, "invited", "yes"],
      [{ circle: "mikael" }, "invited", "none"],
      [{ staff: "anna-lena-sjoberg" }, "called", "yes"],
      [{ staff: "johan-ekman" }, "called", "yes"],
      [{ staff: "malin-oberg" }, "called", "yes"],
      [{ staff: "jenny-lund" }, "called", "substitute", { substitute: "Ulrika Nyman" }],
      [{ staff: "lena-bjork" }, "called", "none"],
      [{ staff: "eva-stenman" }, "invited", "none"],
    ],
    questions: [
      ["anna-lena-sjoberg", "Får jag rida på en vit häst? (Emmas fråga)", "leisure", undefined, true],
      ["karin", "Kan färden till ridklubben gå från korttidshemmet på onsdagar?", "leisure", undefined, true],
      ["malin-oberg", "Vilken sadel behöver Emma för att sitta stadigt?", "leisure"],
    ],
  });
}
