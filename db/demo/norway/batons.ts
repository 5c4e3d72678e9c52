import { type AskTold, type LeaverTold, introduceGone, tellAbsence, tellAsk, tellLeaver } from "#db/demo/story/batons.ts";
import { tellJourney } from "#db/demo/story/journey.ts";
import type { Journey } from "#db/demo/story/journeys.ts";
import type { Telling } from "#db/demo/story/telling.ts";

/** Hilde leaves: a dozen persons, offered in one act six days ago. */
const HILDE: LeaverTold = {
  staff: "hilde-tangen",
  begun: -6,
  lastDay: 19,
  offers: [
    ["oda-nilsen", "accepted"],
    ["oda-nilsen", "accepted"],
    ["oda-nilsen", "accepted"],
    ["liv-myhre", "accepted"],
    ["anders-rud", "offered"],
    ["anders-rud", "offered"],
    ["oda-nilsen", "offered"],
    ["oda-nilsen", "offered"],
    ["liv-myhre", "declined", "Jeg har tjueto fra før, og ikke plass til flere før nyttår."],
  ],
};

const ASK_RULE = "Samarbeidsavtalen i Fjordby: svar på ønske om annen koordinator innen 10 virkedager";

const ASKS: readonly AskTold[] = [
  {
    person: "oystein-ruud",
    by: "oystein-ruud",
    side: "specialist",
    words: "Sunniva er snill, men hun er aldri her når det er natt. Kan jeg få en som kjenner natta?",
    asked: -3,
    due: 11,
    source: ASK_RULE,
  },
  {
    person: "camilla-rye",
    by: "camilla-rye",
    side: "municipal",
    words: "Jeg vil ha en som er på min alder, eller en som har vært der selv.",
    asked: -17,
    due: -3,
    source: ASK_RULE,
  },
];

/** Her coordinator at the DPS left three days ago, and nobody was asked first. */
const REIDUN: Journey = {
  slug: "reidun-tveter",
  name: ["Reidun", "Tveter"],
  age: [62, 44],
  stage: "draft",
  since: -120,
  coordinators: ["anders-rud", "mathilde-foss"],
  form: "paper",
  by: { as: "relative", name: "Unni Tveter", contact: "000 62 171" },
  need: "Mor har fått tre timer på tre steder samme dag, og rakk ingen av dem.",
  least: "At hun vil ha én time om gangen.",
  words: "Én ting av gangen. Jeg er ikke syk i beina, jeg er sliten.",
  goals: [["ro", "care", "Jeg vil ha en uke uten venterom."]],
  measures: [["ro", "care", "Samle timene på én dag i måneden", "anders-rud", -20, 16, "ongoing"]],
};

/** Fjordby's batons on the way: a leaver, a leave with a deputy, one who is gone, two who ask for another. */
export function tellBatonsNo(telling: Telling): void {
  tellLeaver(telling, HILDE);
  tellAbsence(telling, { staff: "sunniva-berg", from: -4, to: 24, deputy: "tone-eide" });
  introduceGone(telling, { staff: "mathilde-foss", name: "Mathilde Foss", profession: "psykolog", besides: "ingrid-moe", since: -900, lastDay: -3 });
  tellJourney(telling, "no", REIDUN);
  for (const ask of ASKS) tellAsk(telling, ask);
}
