import { tellConsent } from "#db/demo/story/consents.ts";
import { tellMember, tellPerson } from "#db/demo/story/people.ts";
import { PlanTelling } from "#db/demo/story/plans.ts";
import { tellParticipant, tellTerm } from "#db/demo/story/table.ts";
import type { Telling } from "#db/demo/story/telling.ts";

/** Signe, thirteen: old enough to keep one thing from her mother, who decides for her in everything else. */
export function tellGrowingSe(telling: Telling): void {
  const person = "signe-dahl";
  tellPerson(telling, { slug: person, area: "se", name: ["Signe", "Dahl"], age: [13, 40], hasAccount: true, registered: -150, phone: "070-174 06 91" });
  tellMember(telling, {
    person,
    area: "se",
    right: "guardian",
    hasAccount: true,
    since: -4780,
    slug: "signe-mamma",
    name: "Eva Dahl",
    kinship: "mother",
    phone: "070-174 06 92",
  });
  const accepted = { person, state: "accepted", offeredBy: "gunilla-astrom" } as const;
  tellTerm(telling, { ...accepted, staff: "petra-lindh", offered: -148, answered: -146, substitute: "anna-lena-sjoberg" });
  tellTerm(telling, { ...accepted, staff: "helena-norberg", offered: -148, answered: -140, substitute: "omar-hassan" });
  tellParticipant(telling, { person, staff: "tomas-gren", task: "Skolkurator", invitedBy: "petra-lindh", invited: -120, accepted: -119 });
  tellConsent(telling, {
    slug: person,
    person,
    purpose: "Att skolan, socialtjänsten och BUP kan planera tillsammans med Signe.",
    from: -118,
    to: 247,
    form: "signed-in",
    recordedBy: "signe-mamma",
    givers: [["signe-mamma", "yes", -118]],
    parties: [
      ["alvsta-barn-familj", ["school", "relations", "care"]],
      ["norralv-bup", ["school", "relations", "health", "care"]],
      ["strandskolan", ["school"]],
    ],
  });
  const plan = new PlanTelling(telling, {
    person,
    kind: "sip",
    state: "draft",
    begun: -118,
    period: [-110, 255],
    review: 35,
    lead: "alvsta-barn-familj",
  });
  plan.words("matters", "Att jag får vara i fred på eftermiddagarna. Att någon frågar mig när mamma inte är med.", { by: person, day: -100 });
  plan.goal("vila", { area: "relations", words: "Jag vill kunna sova hos mormor ibland utan att alla blir ledsna.", horizon: "short", by: person, day: -100 });
  plan.goal("skola", { area: "school", words: "Jag vill gå till skolan fem dagar.", horizon: "long", by: person, day: -100 });
  plan.measure("skola", {
    goal: "skola",
    area: "school",
    what: "Möta Signe vid grinden de första två veckorna",
    owner: { staff: "tomas-gren" },
    starts: -95,
    due: 15,
    by: "petra-lindh",
    day: -96,
  });
  plan.close();
}
