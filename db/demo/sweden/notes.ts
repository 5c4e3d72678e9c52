import type { CopyTold } from "#db/demo/story/copies.ts";
import type { NoteTold } from "#db/demo/story/releases.ts";

/** What the services around Emma have written beside her plan, each with its own decision on who may read it. */
export const NOTES_SE: readonly NoteTold[] = [
  {
    slug: "emma-habilitering",
    person: "emma",
    staff: "johan-ekman",
    kind: "assessment",
    area: "health",
    words: "Emma orkar mer på förmiddagen. Träningen läggs före lunch, tjugo minuter åt gången.",
    day: -26,
    to: "table",
  },
  {
    slug: "emma-skola",
    person: "emma",
    staff: "jenny-lund",
    kind: "note",
    area: "school",
    words: "Bildstödet på väggen fungerar. Vi provar samma bilder på rasten i två veckor.",
    day: -8,
    to: { agency: "alvsta-lss" },
  },
  {
    slug: "emma-lss",
    person: "emma",
    staff: "anna-lena-sjoberg",
    kind: "note",
    area: "common",
    words: "Ansökan om avlastning är inne. Beslut väntas före lovet.",
    day: -5,
  },
  // what the police are to see is shown to the police by name, on its basis
  {
    slug: "mona-socialtjanst",
    person: "mona-strom",
    staff: "petra-lindh",
    kind: "note",
    area: "relations",
    words: "Mona har bytt lås och nummer. Ring henne på det nya numret, aldrig hem.",
    day: -6,
    to: { agency: "polisen-alvsta" },
  },
];

/** What Försäkringskassan took with it to its own archive: what was open to it, that day. */
export const COPY_SE: CopyTold = {
  person: "emma",
  staff: "lars-wikstrom",
  language: "sv",
  areas: ["common", "economy"],
  day: -12,
  words: "Emmas plan, del ekonomi: omvårdnadsbidraget följs upp en gång om året, och intyg begärs en gång för alla.",
};
