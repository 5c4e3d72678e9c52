import type { NoteTold } from "#db/demo/story/releases.ts";

/** What the agencies around Jonas have written beside his plan, each with its own decision on who may read it. */
export const NOTES_NO: readonly NoteTold[] = [
  {
    slug: "jonas-gp",
    person: "jonas",
    staff: "bjorn-aas",
    kind: "assessment",
    area: "health",
    words: "Søvnen er bedre enn i vår. Blodprøvene tas hjemme, og jeg ringer Jonas med svarene selv.",
    day: -30,
    to: "table",
  },
  {
    slug: "jonas-dps",
    person: "jonas",
    staff: "ingrid-moe",
    kind: "assessment",
    area: "health",
    words: "Dosen ble senket i forrige uke. Fastlegen følger blodtrykket de neste seks ukene.",
    day: -12,
    to: { agency: "brygga-legekontor", statute: "no/cooperating-health" },
  },
  {
    slug: "jonas-nav",
    person: "jonas",
    staff: "nina-farstad",
    kind: "note",
    area: "economy",
    words: "Ny søknad om gjeldsordning er sendt. Svaret kan ta åtte uker.",
    day: -9,
  },
  // what the police are to see is shown to the police by name, on its basis
  {
    slug: "noah-barnevern",
    person: "noah-berge",
    staff: "ola-vik",
    kind: "note",
    area: "leisure",
    words: "Noah er på verkstedet tirsdager til klokka åtte. Er det noe, ring ham eller meg først.",
    day: -6,
    to: { agency: "fjordby-politi" },
  },
];
