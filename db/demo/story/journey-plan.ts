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
  no: ["Jeg sier ifra når noe ikke passer, og møter når jeg orker.", "Koordinatoren holder planen oppdatert og svarer samme dag.", "Koordinatoren sørger for at ingen blir skrevet ut uten at vi har avtalt hva som skjer."],
  se: ["Vi säger till när något inte fungerar och kommer när vi kan.", "Samordnaren håller planen aktuell och svarar inom en dag.", "Samordnaren ser till att besöken hänger ihop och att ingen avslutas utan att vi vet vem som tar över."],
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
    person, kind: area === "no" ? "ip" : "sip", state: isDraft ? "draft" : journey.stage === "ended" ? "ended" : "active", begun: since + 9, lead: telling.staff(municipal).agencySlug,
    ...(isDraft ? {} : { activated, period: [activated, Math.max(activated + 365, 200)] as const, review: journey.review ?? 60 }),
    ...(journey.ended === undefined ? {} : { ended: journey.ended }),
  });
  plan.words("matters", journey.words, { ...voice, day: since + 10 });
  // while a guardian has not answered, no professional can write here; otherwise a child's "I" is written down by the coordinator
  const isWaiting = journey.consent === "waiting";
  const childs = { by: municipal, how: "dictated" } as const;
  journey.goals?.forEach(([slug, lifeArea, words], index) =>
    plan.goal(slug, { ...(guardian !== undefined && /^Je?a?g /.test(words) ? childs : voice), day: since + 11 + index, area: lifeArea, words, horizon: index === 0 ? "long" : "short" }),
  );
  journey.measures?.forEach(([goal, lifeArea, what, owner, starts, due, status, reason], index) =>
    plan.measure(`${index + 1}`, {
      by: isWaiting ? voice.by : index % 2 === 0 ? municipal : specialist, day: Math.min(-1, since + 17 + index), goal, area: lifeArea, what, owner: ownerOf(journey, owner), starts, due,
      ...(status === undefined ? {} : { status }), ...(reason === undefined ? {} : { reason }),
    }),
  );
  if (!isDraft) {
    plan.contribution("hers", AGREED[area][0], { by: teller ?? municipal, day: activated });
    plan.contribution({ agency: telling.staff(municipal).agencySlug }, AGREED[area][1], { by: municipal, day: activated });
    plan.contribution({ agency: telling.staff(specialist).agencySlug }, AGREED[area][2], { by: specialist, day: activated });
    plan.confirmation({ agency: telling.staff(municipal).agencySlug }, { by: municipal, day: activated + 2 });
    if (teller !== undefined) plan.confirmation("hers", { by: teller, day: activated + 3 });
    tellMeeting(telling, {
      slug: `${person}-first`, person, plan: person, state: "held", requested: since + 8, by: municipal, rule: MEETING_RULE[area], starts: [since + 20, "10:00", 60],
      ...(journey.protection === undefined ? { place: area === "no" ? "Fjordby rådhus, rom 2" : "Älvsta kommunhus, rum 2" } : {}),
      chair: telling.staff(municipal).name, secretary: telling.staff(specialist).name,
      ...(journey.ended === undefined ? { next: journey.meeting === "called" ? 6 : (journey.review ?? 60) } : { noNext: journey.ended[1] }),
      seats: [
        ["hers", "invited", "yes", { attendance: "present" }], [{ staff: municipal }, "called", "yes", { attendance: "present" }], [{ staff: specialist }, "called", "yes", { attendance: "present" }],
        ...(journey.team ?? []).map(([staff]) => [{ staff }, "called", "yes", { attendance: "present" }] as const),
      ],
    });
  }
  plan.close();
}
