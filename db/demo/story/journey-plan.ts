import { MEETING_RULE } from "#db/demo/deadlines.ts";
import type { Journey, OwnerWord } from "#db/demo/story/journeys.ts";
import { tellMeeting } from "#db/demo/story/meetings.ts";
import { type Owner, PlanTelling } from "#db/demo/story/plans.ts";
import type { Telling } from "#db/demo/story/telling.ts";

function ownerOf(journey: Journey, word: OwnerWord): Owner {
  if (word === "hers") return "hers";
  if (word === "circle") return { circle: journey.circle?.[0]?.[0] ?? "" };
  const [name = "", from] = word.split(" · ");
  return from === undefined ? { staff: name } : { outside: [name, from] };
}

const AGREED = {
  no: [
    "Jeg sier ifra når noe ikke passer, og møter når jeg orker.",
    "Koordinatoren holder planen oppdatert og svarer samme dag.",
    "Koordinatoren sørger for at ingen blir skrevet ut uten at vi har avtalt hva som skjer.",
  ],
  se: [
    "Vi säger till när något inte fungerar och kommer när vi kan.",
    "Samordnaren håller planen aktuell och svarar inom en dag.",
    "Samordnaren ser till att besöken hänger ihop och att ingen avslutas utan att vi vet vem som tar över.",
  ],
} as const;

const HERS = {
  no: [
    ["Jeg kjenner igjen de dårlige dagene, og sier fra når noen spør.", "Noen som ringer når de har sagt at de skal ringe."],
    ["Jeg er flink med hendene og liker å bli ferdig med ting.", "Hjelp til å holde oversikten når det blir for mange brev."],
  ],
  se: [
    ["Vi vet vad som fungerar hemma och vad som inte gör det.", "Någon som håller ihop det, så att vi slipper ringa runt."],
    ["Syskonen och mormor hjälper gärna till.", "Att få veta i förväg vem som kommer och när."],
  ],
} as const;
const EXTENT = { no: ["Hver uke", "Hver fjortende dag", "En gang i måneden"], se: ["Varje vecka", "Varannan vecka", "En gång i månaden"] } as const;
const HOW = {
  no: ["Hjemme, eller der det passer best den dagen.", "Avtales fra gang til gang, på SMS.", "Sammen, første gang med koordinatoren til stede."],
  se: ["Hemma eller i skolan, det som passar bäst.", "Tid bestäms från gång till gång.", "Tillsammans, första gången med samordnaren."],
} as const;

const JOINS = {
  no: [
    "Vi gjør vår del slik den står her, og sier fra til koordinatoren samme dag noe endrer seg.",
    "Vi møter når vi er innkalt, og sender noen andre hvis vi ikke kan.",
  ],
  se: [
    "Vi gör vår del så som den står här och säger till samordnaren samma dag något ändras.",
    "Vi kommer när vi är kallade och skickar någon annan om vi inte kan.",
  ],
} as const;

/** The plan of a journey: words, goals and measures, agreed at a first meeting once it is active. */
export function tellJourneyPlan(telling: Telling, area: "no" | "se", journey: Journey): void {
  const { slug: person, since } = journey;
  if (journey.words === undefined) return;
  const [municipal, specialist] = journey.coordinators;
  const guardian = journey.circle?.find(([, , , right]) => right === "guardian")?.[0];
  const teller = guardian ?? (journey.hasAccount ? person : undefined);
  const voice = { by: teller ?? municipal, how: teller === undefined ? "dictated" : "self" } as const;
  const activated = since + 22;
  const isDraft = journey.stage === "draft";
  const plan = new PlanTelling(telling, {
    person,
    kind: area === "no" ? "ip" : "sip",
    state: isDraft ? "draft" : journey.stage === "ended" ? "ended" : "active",
    begun: since + 9,
    lead: telling.staff(municipal).agencySlug,
    ...(isDraft
      ? {}
      : {
          hasNoMeasuresByOthers: true,
          needsNoOtherCooperation: true,
          activated,
          period: [activated, Math.max(activated + 365, 200)] as const,
          review: journey.review ?? 60,
        }),
    ...(journey.ended === undefined ? {} : { ended: journey.ended }),
  });
  plan.words("matters", journey.words, { ...voice, day: since + 10 });
  // an active plan holds what the law asks for; drafts show what the check says when it does not
  if (!isDraft) {
    const [resources, needs] = HERS[area][journey.words.length % 2 === 0 ? 0 : 1];
    plan.words("resources", resources, { ...voice, day: since + 10 });
    plan.words("needs", needs, { ...voice, day: since + 10 });
  }
  // while a guardian has not answered, no professional can write here; otherwise a child's "I" is written down by the coordinator
  const isWaiting = journey.consent === "waiting";
  const childs = { by: municipal, how: "dictated" } as const;
  journey.goals?.forEach(([slug, lifeArea, words], index) =>
    plan.goal(slug, {
      ...(guardian !== undefined && /^Je?a?g /.test(words) ? childs : voice),
      day: since + 11 + index,
      area: lifeArea,
      words,
      horizon: index === 0 ? "long" : "short",
    }),
  );
  journey.measures?.forEach(([goal, lifeArea, what, owner, starts, due, status, reason], index) =>
    plan.measure(`${index + 1}`, {
      by: isWaiting ? voice.by : index % 2 === 0 ? municipal : specialist,
      day: Math.min(-1, since + 17 + index),
      goal,
      area: lifeArea,
      what,
      owner: ownerOf(journey, owner),
      starts,
      due,
      ...(isDraft ? {} : { extent: EXTENT[area][index % 3] ?? "", how: HOW[area][index % 3] ?? "" }),
      ...(status === undefined ? {} : { status }),
      ...(reason === undefined ? {} : { reason }),
    }),
  );
  if (!isDraft) {
    plan.contribution("hers", AGREED[area][0], { by: teller ?? municipal, day: activated });
    plan.contribution({ agency: telling.staff(municipal).agencySlug }, AGREED[area][1], { by: municipal, day: activated });
    plan.contribution({ agency: telling.staff(specialist).agencySlug }, AGREED[area][2], { by: specialist, day: activated });
    const coordinating = [municipal, specialist].map((each) => telling.staff(each).agencySlug);
    const joining = new Set(journey.team?.map(([each]) => telling.staff(each).agencySlug).filter((each) => !coordinating.includes(each)));
    for (const [index, agency] of [...joining].entries()) {
      plan.contribution({ agency }, JOINS[area][index % 2] ?? "", { by: municipal, day: activated });
    }
    // each principal answers for something (SIP item 2): the coordinators' own part is a measure too
    if (area === "se") {
      plan.measure("haller-ihop", {
        by: municipal,
        day: activated,
        area: "care",
        what: "Hålla ihop planen och ringa en gång i veckan",
        extent: "Varje vecka",
        how: "Fast dag, på telefon.",
        owner: { staff: municipal },
        starts: activated,
        due: 120,
        status: "ongoing",
      });
      plan.measure("samlar-varden", {
        by: specialist,
        day: activated,
        area: "health",
        what: "Samla vårdens besök till så få dagar som möjligt",
        extent: "Varje månad",
        how: "Tiderna skickas hem i god tid.",
        owner: { staff: specialist },
        starts: activated,
        due: 120,
        status: "ongoing",
      });
    }
    plan.confirmation({ agency: telling.staff(municipal).agencySlug }, { by: municipal, day: activated + 2 });
    if (teller !== undefined) plan.confirmation("hers", { by: teller, day: activated + 3 });
    tellMeeting(telling, {
      slug: `${person}-first`,
      person,
      plan: person,
      state: "held",
      requested: since + 8,
      by: municipal,
      rule: MEETING_RULE[area],
      starts: [since + 20, "10:00", 60],
      ...(journey.protection === undefined ? { place: area === "no" ? "Fjordby rådhus, rom 2" : "Älvsta kommunhus, rum 2" } : {}),
      chair: telling.staff(municipal).name,
      secretary: telling.staff(specialist).name,
      ...(journey.ended === undefined ? { next: journey.meeting === "called" ? 6 : (journey.review ?? 60) } : { noNext: journey.ended[1] }),
      seats: [
        ["hers", "invited", "yes", { attendance: "present" }],
        [{ staff: municipal }, "called", "yes", { attendance: "present" }],
        [{ staff: specialist }, "called", "yes", { attendance: "present" }],
        ...(journey.team ?? []).map(([staff]) => [{ staff }, "called", "yes", { attendance: "present" }] as const),
      ],
    });
  }
  plan.close();
}
