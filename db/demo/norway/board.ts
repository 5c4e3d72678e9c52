import type { BoardTold } from "#db/demo/story/board.ts";

/** The board of Samhandlingsteamet: why some stand there, what was left undone, and who has asked to be left in peace for now. */
export const BOARD_NO: BoardTold = {
  team: "fjordby",
  by: "ingrid-moe",
  reasons: [
    ["jonas", "intensive-short", -12],
    ["randi", "intensive-long", -70],
    ["petter-strand", "new", -21],
    ["leif-moen", "new", -17],
    ["kent-vik", "admitted", -6],
    ["cecilie-aarnes", "admitted", -19],
    ["halvor-saether", "recently-discharged", -1],
    ["berit-foss", "intensive-long", -120],
    ["wenche-lund", "crisis-prevention", -9],
    ["ali-rahimi", "hard-to-reach", -35],
    ["line-aas", "crisis-prevention", -5],
    ["jan-erik-sol", "intensive-long", -200],
    ["ida-nygard", "hard-to-reach", -18],
    ["bjarne-eidsvik", "hard-to-reach", -90],
    ["arvid-kroken", "compulsory", -40],
  ],
  decisions: [
    ["jonas", "Ringe Jonas før lunsj og spørre om torsdagen", "liv-myhre", -3, -3],
    ["wenche-lund", "Gå innom med Anders, ikke ringe", "anders-rud", -3, -2],
    ["ida-nygard", "Legge lapp i døra, med nummeret til Tone", "tone-eide", -4, -3],
    ["ali-rahimi", "Spørre NAV om husleia", "nina-farstad", -3, -3, -3],
    ["line-aas", "Avtale tid på mandag", "liv-myhre", -4, -3, -3],
    ["kent-vik", "Besøke avdelingen sammen", "oda-nilsen", -3, 2],
  ],
  answers: [
    {
      person: "ivar-nesheim",
      reason: "not-now",
      step: "Skriver et kort ved månedsskiftet",
      by: "oda-nilsen",
      on: -8,
      nextTry: 13,
      words: "Vil ha ro til flyttingen er over.",
    },
    { person: "fatma-demir", reason: "not-now", step: "Søsteren sier fra når det passer", by: "anders-rud", on: -5, nextTry: 20 },
    { person: "sindre-lokken", reason: "plan-made", step: "Møtes på biblioteket fredag", by: "anders-rud", on: -4 },
    { person: "bjarne-eidsvik", reason: "plan-made", step: "Går på døra sammen med fastlegen", by: "liv-myhre", on: -100 },
  ],
  closed: [-3, ["ingrid-moe", "sunniva-berg", "liv-myhre", "anders-rud", "oda-nilsen", "nina-farstad"]],
};
