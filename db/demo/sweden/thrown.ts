import type { NeedTold } from "#db/demo/story/needs.ts";

/** A need in Älvsta that was handed on, and waits: it stays with the coordinating unit until the habilitation has said yes. */
export const THROWN_SE: readonly NeedTold[] = [
  {
    slug: "se-lamnat-vidare",
    area: "se",
    about: ["Ture Holmgren", "via pappa, 070-174 06 88"],
    by: { as: "professional", staff: "tomas-gren" },
    knows: "yes",
    state: "received",
    day: -8,
    words: "Orkar inte hela skoldagar längre. BUP säger habiliteringen, habiliteringen säger BUP.",
    handovers: [
      {
        from: "gunilla-astrom",
        to: "norralv-bup",
        offered: -7,
        reason: "Skolan beskriver oro och trötthet.",
        least: "Orkar inte hela skoldagar. Familjen vill ha en kontakt att ringa.",
        answer: ["declined", -3, "helena-norberg", "Det handlar om anpassningar i vardagen. Fråga habiliteringen."],
      },
      {
        from: "gunilla-astrom",
        to: "norralv-habilitering",
        offered: -2,
        reason: "BUP menar att det gäller anpassningar i vardagen, och det är ert område.",
        least: "Orkar inte hela skoldagar. Familjen vill ha en kontakt att ringa.",
      },
    ],
  },
];
