import type { BoardTold } from "#db/demo/story/board.ts";

/** The board of Samverkansteamet in Älvsta: fewer, and younger. */
export const BOARD_SE: BoardTold = {
  team: "alvsta",
  by: "anna-lena-sjoberg",
  reasons: [
    ["emma", "intensive-long", -60],
    ["theo-lilja", "new", -28],
    ["axel-moberg", "new", -18],
    ["linnea-strom", "hard-to-reach", -25],
    ["stella-roos", "crisis-prevention", -7],
  ],
  decisions: [
    ["linnea-strom", "Ringa mamma på kvällen i stället", "petra-lindh", -3, -2],
    ["emma", "Bestämma vem som hör av sig till skolan", "johan-ekman", -3, -3, -3],
  ],
  answers: [],
  closed: [-3, ["anna-lena-sjoberg", "petra-lindh", "johan-ekman", "helena-norberg"]],
};
