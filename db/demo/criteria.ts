import { createHash } from "node:crypto";
import { idOf } from "#db/demo/identity.ts";
import type { Telling } from "#db/demo/story/telling.ts";

const SOURCE = {
  fjordby: "Samhandlingsavtalen i Fjordby, målgruppe (etter Bærum)",
  "alvsta-norralv": "Överenskommelsen Älvsta – Norrälv, målgrupp",
} as const;

/** Whom the coordination is for: need, function and ties (seed 000, slide 14). Neither diagnosis nor age, in any country. */
export const CRITERIA = {
  fjordby: [
    [
      "serious-need",
      "Alvorlig behov: psykisk helse, rus eller begge",
      "Allvarligt behov: psykisk hälsa, missbruk eller båda",
      "Serious need: mental health, substance use or both",
    ],
    ["loss-of-function", "Stor funksjonssvikt i hverdagen", "Stora svårigheter att fungera i vardagen", "Great loss of function in daily life"],
    ["weak-ties", "Svak eller manglende tilknytning til tjenestene", "Svag eller ingen kontakt med verksamheterna", "Weak or missing tie to the services"],
  ],
  "alvsta-norralv": [
    [
      "both-principals",
      "Trenger tiltak fra både kommune og region",
      "Behöver insatser från både kommunen och regionen",
      "Needs measures from both municipality and region",
    ],
    [
      "many-contacts",
      "Familien bærer informasjon mellom mange kontakter",
      "Familjen bär information mellan många kontakter",
      "The family carries information between many contacts",
    ],
    [
      "no-one-takes-it",
      "Ansvaret er uklart, eller skyves mellom flere",
      "Ansvaret är oklart, eller skjuts mellan flera",
      "It is unclear who answers, or it is pushed between several",
    ],
    [
      "school-at-risk",
      "Er på vei ut av skole, arbeid eller daglige gjøremål",
      "Är på väg bort från skola, arbete eller vardag",
      "Is on the way out of school, work or everyday life",
    ],
  ],
} as const;

const criterionId = (agreement: string, code: string) => idOf(`intake-criterion/${agreement}/${code}`);

export function tellCriteria(telling: Telling): void {
  for (const agreement of ["fjordby", "alvsta-norralv"] as const)
    CRITERIA[agreement].forEach(([code, name_nb, name_sv, name_en], index) =>
      telling.rows.add("intake_criterion", {
        id: criterionId(agreement, code),
        agreement_id: idOf(`agreement/${agreement}`),
        code,
        position: index + 1,
        name_nb,
        name_sv,
        name_en,
        source: SOURCE[agreement],
        valid_from: "2020-01-01",
      }),
    );
}

/** What was met by a need in the demo area: the last criterion always (that is why it was raised), the others by its name. */
export function criteriaMetBy(area: "no" | "se", slug: string): string[] {
  const agreement = area === "no" ? "fjordby" : "alvsta-norralv";
  const bits = createHash("sha256").update(slug).digest()[0] ?? 0;
  return CRITERIA[agreement].filter((_, index) => index === 2 || (bits >> index) % 2 === 1).map(([code]) => criterionId(agreement, code));
}
