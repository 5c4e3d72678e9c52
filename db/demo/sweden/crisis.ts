import type { CrisisTold } from "#db/demo/story/crisis.ts";

/** Samir has written his own crisis plan; some of it still stands empty, and asks. */
export const CRISIS_SE: readonly CrisisTold[] = [
  {
    person: "samir-khalil",
    day: -20,
    approved: -19,
    words: {
      signs: "Jag spelar hela natten och äter ingenting. Jag raderar appar på telefonen.",
      helps: "Att mamma lagar mat och inte frågar. Att få åka bil.",
      hinders: "Att någon säger att det går över. Väntrum.",
      "yellow-notice": "Jag svarar bara med ett ord.",
      "yellow-self": "Skriver till Omar att det är gult.",
      "yellow-you": "Fråga om jag vill åka en sväng. Prata om något annat.",
      "red-notice": "Jag vill inte leva just då. Det har gått över förut.",
      "red-self": "Sätter mig i köket hos mamma.",
      "red-you": "Lämna mig inte ensam. Säg vad som händer härnäst, en sak i taget.",
    },
    calls: [
      [["08:00", "16:30"], "workdays", "Omar Hassan", "psykolog", "070-174 06 28"],
      [["16:30", "23:00"], "every", "Leila Khalil", "mamma", "070-174 06 94"],
      ["always", "every", "Psykiatriska akuten", "Region Norrälv", "070-174 06 99"],
    ],
  },
];
