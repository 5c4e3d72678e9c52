import { tellConsent } from "#db/demo/story/consents.ts";
import { tellNeed } from "#db/demo/story/needs.ts";
import { tellMember, tellPerson } from "#db/demo/story/people.ts";
import { PlanTelling } from "#db/demo/story/plans.ts";
import { tellParticipant, tellTerm } from "#db/demo/story/table.ts";
import type { Telling } from "#db/demo/story/telling.ts";

/** Elias, eleven: two parents decide together, one of them has not answered. Until he does, nothing is shared (FB 6 kap. 13 §). */
export function tellElias(telling: Telling): void {
  const person = "elias";
  tellPerson(telling, {
    slug: person,
    area: "se",
    name: ["Elias", "Nordin"],
    age: [11, 87],
    hasAccount: false,
    registered: -28,
    communication: "Ett besked i taget. Elias vill gärna veta i förväg vem som kommer.",
  });
  const guardian = { person, area: "se", right: "guardian", hasAccount: true, since: -4100 } as const;
  tellMember(telling, { ...guardian, slug: "elias-mamma", name: "Anna Nordin", kinship: "mother", phone: "070-174 06 81" });
  tellMember(telling, { ...guardian, slug: "elias-pappa", name: "Per Nordin", kinship: "father", phone: "070-174 06 82" });
  tellNeed(telling, {
    slug: person,
    area: "se",
    person,
    about: ["Elias Nordin", "via mamma Anna, 070-174 06 81"],
    by: { as: "professional", staff: "tomas-gren" },
    day: -30,
    knows: "yes",
    state: "accepted",
    words: "Elias är borta från skolan tre dagar av fem. BUP, skolan och socialtjänsten frågar samma saker var för sig.",
    leastToShare: "Att Elias är hemma från skolan och att mamma vill ha ett gemensamt möte.",
    afterwards: [
      ["coordinator-offered", 3, "Gunilla Åström"],
      ["coordinator-accepted", 4, "Petra Lindh"],
      ["coordinator-accepted", 6, "Helena Norberg"],
      ["accepted", 6, "Gunilla Åström"],
    ],
  });
  tellTerm(telling, {
    person,
    staff: "petra-lindh",
    state: "accepted",
    offered: -27,
    answered: -26,
    offeredBy: "gunilla-astrom",
    substitute: "anna-lena-sjoberg",
    referral: person,
  });
  tellTerm(telling, {
    person,
    staff: "helena-norberg",
    state: "accepted",
    offered: -27,
    answered: -24,
    offeredBy: "gunilla-astrom",
    substitute: "omar-hassan",
    referral: person,
  });
  tellParticipant(telling, { person, staff: "tomas-gren", task: "Skolkurator", invitedBy: "petra-lindh", invited: -20, accepted: -19 });
  tellConsent(telling, {
    slug: person,
    person,
    purpose: "Att skolan, socialtjänsten och BUP kan planera tillsammans med Elias.",
    from: -18,
    to: 347,
    form: "signed-in",
    recordedBy: "elias-mamma",
    givers: [
      ["elias-mamma", "yes", -18],
      ["elias-pappa", "asked"],
    ],
    parties: [
      ["alvsta-barn-familj", ["school", "relations", "care"]],
      ["norralv-bup", ["school", "relations", "health", "care"]],
      ["strandskolan", ["school", "education"]],
    ],
  });
  const plan = new PlanTelling(telling, { person, kind: "sip", state: "draft", begun: -18, lead: "alvsta-barn-familj" });
  plan.words("needs", "Elias sover dåligt och vill inte gå ut. Jag vill att de vuxna pratar med varandra innan de pratar med honom.", {
    by: "elias-mamma",
    day: -17,
  });
  plan.goal("skolan", { area: "school", words: "Elias vill till bildsalen. Kan vi börja där?", horizon: "short", by: "elias-mamma", day: -17 });
  plan.measure("bild", {
    goal: "skolan",
    area: "school",
    what: "Fråga bildläraren om Elias får komma på tisdagar",
    owner: { circle: "elias-mamma" },
    how: "Anna mejlar.",
    starts: -16,
    due: 5,
    by: "elias-mamma",
    day: -16,
  });
  plan.close();
}
