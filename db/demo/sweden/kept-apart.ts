import { idOf } from "#db/demo/identity.ts";
import { tellConsent } from "#db/demo/story/consents.ts";
import { tellMember, tellPerson } from "#db/demo/story/people.ts";
import { PlanTelling } from "#db/demo/story/plans.ts";
import { tellParticipant, tellTerm } from "#db/demo/story/table.ts";
import type { Telling } from "#db/demo/story/telling.ts";

/** One whose parents say yes and no, and one who keeps a man out who works where she gets help, with the police at her table. */
export function tellKeptApartSe(telling: Telling): void {
  tellTilda(telling);
  tellMona(telling);
}

/** Tilda, sixteen: the law still lets both of her parents decide, and they do not agree. She keeps from them what she must. */
function tellTilda(telling: Telling): void {
  const person = "tilda-ek";
  tellPerson(telling, { slug: person, area: "se", name: ["Tilda", "Ek"], age: [16, 90], hasAccount: true, registered: -130, phone: "070-174 06 93" });
  const guardian = { person, area: "se", right: "guardian", hasAccount: true, since: -5900 } as const;
  tellMember(telling, { ...guardian, slug: "tilda-mamma", name: "Ylva Ek", kinship: "mother", phone: "070-174 06 94" });
  tellMember(telling, { ...guardian, slug: "tilda-pappa", name: "Ove Ek", kinship: "father", phone: "070-174 06 95" });
  const accepted = { person, state: "accepted", offeredBy: "gunilla-astrom" } as const;
  tellTerm(telling, { ...accepted, staff: "petra-lindh", offered: -128, answered: -126, substitute: "anna-lena-sjoberg" });
  tellTerm(telling, { ...accepted, staff: "helena-norberg", offered: -128, answered: -120, substitute: "omar-hassan" });
  tellParticipant(telling, { person, staff: "tomas-gren", task: "Skolkurator", invitedBy: "petra-lindh", invited: -70, accepted: -69 });
  tellConsent(telling, {
    slug: person,
    person,
    purpose: "Att skolan, socialtjänsten och BUP kan planera tillsammans med Tilda.",
    from: -45,
    to: 320,
    form: "signed-in",
    recordedBy: "tilda-mamma",
    givers: [
      ["tilda-mamma", "yes", -45],
      ["tilda-pappa", "no", -41],
    ],
    parties: [
      ["alvsta-barn-familj", ["school", "relations", "care"]],
      ["norralv-bup", ["school", "relations", "health", "care"]],
      ["strandskolan", ["school"]],
    ],
  });
  const plan = new PlanTelling(telling, { person, kind: "sip", state: "draft", begun: -45, lead: "alvsta-barn-familj" });
  plan.words("matters", "Att pappa och mamma slutar bråka om vem som får veta. Fråga mig.", { by: person, day: -43 });
  plan.goal("skola", { area: "school", words: "Jag vill komma ikapp i matte utan att alla vet varför.", horizon: "short", by: person, day: -43 });
  plan.measure("skola", {
    goal: "skola",
    area: "school",
    what: "Träffa Tilda en gång i veckan i biblioteket",
    owner: { staff: "tomas-gren" },
    starts: -35,
    due: 30,
    by: person,
    day: -42,
  });
  plan.close();
}

/** Mona keeps out whoever bears her former partner's name. One who bears it works at her table; the police sit there too. */
function tellMona(telling: Telling): void {
  const person = "mona-strom";
  tellPerson(telling, { slug: person, area: "se", name: ["Mona", "Ström"], age: [41, 70], hasAccount: true, registered: -160, phone: "070-174 06 96" });
  const accepted = { person, state: "accepted", offeredBy: "gunilla-astrom" } as const;
  tellTerm(telling, { ...accepted, staff: "petra-lindh", offered: -158, answered: -156, substitute: "anna-lena-sjoberg" });
  tellTerm(telling, { ...accepted, staff: "omar-hassan", offered: -158, answered: -150, substitute: "helena-norberg" });
  tellParticipant(telling, { person, staff: "viktor-sund", task: "Trygghetssamtal", invitedBy: "petra-lindh", invited: -90, accepted: -88 });
  tellParticipant(telling, { person, staff: "conny-bergman", task: "Boendestöd", invitedBy: "petra-lindh", invited: -25, accepted: -24 });
  tellConsent(telling, {
    slug: person,
    person,
    purpose: "Att de runt Mona kan planera tillsammans med henne.",
    from: -120,
    to: 245,
    form: "signed-in",
    recordedBy: person,
    givers: "self",
    parties: [
      ["alvsta-barn-familj", ["housing", "relations", "health"]],
      ["norralv-bup", ["health", "relations"]],
      ["alvsta-lss", ["housing"]],
      // the police see what she gave the police, and nothing of health
      ["polisen-alvsta", ["relations"]],
    ],
  });
  const plan = new PlanTelling(telling, {
    person,
    kind: "sip",
    state: "draft",
    begun: -120,
    period: [-110, 255],
    review: 30,
    lead: "alvsta-barn-familj",
  });
  plan.words("matters", "Att jag kan gå till affären utan att se mig om.", { by: person, day: -100 });
  plan.goal("trygg", { area: "relations", words: "Jag vill veta vem jag ringer när det känns fel.", horizon: "short", by: person, day: -100 });
  plan.goal("sova", { area: "health", words: "Jag vill sova en hel natt.", horizon: "long", by: person, day: -100 });
  plan.measure("trygg", {
    goal: "trygg",
    area: "relations",
    what: "Gå igenom vägen hem och vem Mona ringer",
    owner: { staff: "viktor-sund" },
    starts: -60,
    due: 18,
    by: person,
    day: -80,
  });
  plan.measure("sova", {
    goal: "sova",
    area: "health",
    what: "Sex samtal om sömnen",
    owner: { staff: "omar-hassan" },
    starts: -60,
    due: 40,
    by: person,
    day: -80,
  });
  plan.close();
  telling.rows.add("block", {
    id: idOf(`block/${person}/relation`),
    person_id: idOf(`person/${person}`),
    against: "relation",
    relation_name: "Conny Bergman",
    covers: "whole",
    reason: "Min före detta",
    said_as: "self",
    said_by: telling.voice(person).accountId,
    said_by_name: telling.voice(person).name,
    said_at: telling.at(-20, "21:30"),
  });
}
