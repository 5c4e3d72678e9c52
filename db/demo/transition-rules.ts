import { idOf } from "#db/demo/identity.ts";
import type { Rows } from "#db/demo/rows.ts";

/*
 * Which turnings of life are known beforehand, and what is handed over at each. Those that rest on law are reference rows:
 * a production area needs them too. Routines are an agreement's own, and say so. What the domain report on Sweden has not
 * read in the law itself carries its doubt in the source, for a lawyer to settle.
 */

type Named = readonly [nb: string, sv: string, en: string];
type Check = readonly [side: "giving" | "receiving" | "both", ...Named];

interface Rule {
  readonly kind: string;
  readonly age?: number;
  readonly stay?: "hospital" | "treatment-home" | "prison";
  readonly before: number;
  readonly after?: number;
  readonly area?: string;
  readonly name: Named;
  readonly source: { readonly no?: string; readonly se?: string };
  readonly checks: readonly Check[];
}

const asked: Check = ["both", "Spurt hva som er viktig nå", "Frågat vad som är viktigt nu", "Asked what matters now"];
const wayIn: Check = [
  "receiving",
  "Avtalt første møte med den som tar over",
  "Bokat ett första möte med den som tar över",
  "Agreed a first meeting with whoever takes over",
];
const told: Check = [
  "giving",
  "Fortalt den som tar over hva som virker",
  "Berättat för den som tar över vad som fungerar",
  "Told whoever takes over what works",
];
const named: Check = [
  "receiving",
  "Gitt navn og telefon til den som tar over",
  "Gett namn och telefon till den som tar över",
  "Given the name and phone of whoever takes over",
];
const consent: Check = [
  "both",
  "Sett over samtykket: dekker det den nye?",
  "Sett över samtycket: omfattar det den nya?",
  "Looked over the consent: does it cover the new one?",
];
const local = "Lokal rutine, ikke lov";
const localSe = "Lokal rutin, inte lag";
const isLocal = (source: string) => source === local || source === localSe;
/** Said from general knowledge: a lawyer of the area confirms it, or changes it by a new row. */
const unsure = (source: string) => `${source} (ska kontrolleras av jurist)`;
const AGREEMENT = { no: "fjordby", se: "alvsta-norralv" } as const;

const RULES: readonly Rule[] = [
  {
    kind: "age-12",
    age: 12,
    before: 60,
    name: ["Fyller 12 år", "Fyller 12 år", "Turns 12"],
    source: { no: "Pasient- og brukerrettighetsloven §§ 3-4 og 4-4" },
    checks: [
      [
        "both",
        "Forklart hva barnet nå selv kan be om å holde for seg selv",
        "Förklarat vad barnet nu själv kan be att få hålla för sig själv",
        "Explained what the child may now ask to keep private",
      ],
      ["both", "Forklart foreldrene hva som endrer seg", "Förklarat för föräldrarna vad som ändras", "Explained to the parents what changes"],
      asked,
    ],
  },
  {
    kind: "age-15",
    age: 15,
    before: 60,
    name: ["Fyller 15 år", "Fyller 15 år", "Turns 15"],
    source: { se: unsure("Socialtjänstlagen (2025:400): för sin egen talan från 15 år") },
    checks: [
      [
        "both",
        "Forklart at ungdommen nå fører sin egen sak",
        "Förklarat att den unga nu för sin egen talan",
        "Explained that the young person now speaks in her own case",
      ],
      asked,
    ],
  },
  {
    kind: "age-16",
    age: 16,
    before: 90,
    name: ["Fyller 16 år", "Fyller 16 år", "Turns 16"],
    source: { no: "Pasient- og brukerrettighetsloven § 4-3" },
    checks: [
      ["both", "Spurt hvem ungdommen selv vil slippe til", "Frågat vem den unga själv vill släppa in", "Asked whom the young person wants to let in"],
      ["both", "Hentet samtykke fra ungdommen selv", "Hämtat samtycke från den unga själv", "Obtained the young person’s own consent"],
      [
        "both",
        "Forklart foreldrene at innsynet deres slutter",
        "Förklarat för föräldrarna att deras insyn upphör",
        "Explained to the parents that their access ends",
      ],
      asked,
    ],
  },
  {
    kind: "age-18",
    age: 18,
    before: 180,
    name: ["Fyller 18 år", "Fyller 18 år", "Turns 18"],
    source: { no: "Vergemålsloven §§ 8 og 9", se: unsure("Föräldrabalken (1949:381) 9 kap. 1 § och 6 kap. 2 §") },
    checks: [
      asked,
      named,
      wayIn,
      told,
      consent,
      ["giving", "Sett over vedtakene: hvilke slutter nå?", "Sett över besluten: vilka upphör nu?", "Looked over the decisions: which end now?"],
    ],
  },
  {
    kind: "adult-habilitation",
    before: 180,
    area: "health",
    name: ["Voksenhabiliteringen tar over", "Vuxenhabiliteringen tar över", "Adult habilitation takes over"],
    source: {
      no: "Forskrift om habilitering og rehabilitering, individuell plan og koordinator",
      se: unsure("SOSFS 2007:10 om samordning av insatser för habilitering och rehabilitering, ändrad genom HSLF-FS 2017:19"),
    },
    checks: [asked, named, wayIn, told, consent],
  },
  {
    kind: "school-start",
    before: 180,
    name: ["Begynner på skolen", "Börjar skolan", "Starts school"],
    source: { no: local, se: unsure("Skollagen (2010:800) 3 kap. 12 j §") },
    checks: [asked, ["receiving", "Besøkt skolen sammen", "Besökt skolan tillsammans", "Visited the school together"], named, told, consent],
  },
  {
    kind: "school-change",
    before: 120,
    name: ["Bytter skole", "Byter skola", "Changes school"],
    source: { no: local, se: unsure("Skollagen (2010:800) 3 kap. 12 j §") },
    checks: [
      asked,
      ["receiving", "Besøkt den nye skolen sammen", "Besökt den nya skolan tillsammans", "Visited the new school together"],
      named,
      told,
      consent,
    ],
  },
  {
    kind: "discharge",
    stay: "hospital",
    before: 14,
    after: 14,
    area: "health",
    name: ["Skrives ut", "Skrivs ut", "Is discharged"],
    source: {
      no: "Forskrift om kommunal betaling for utskrivningsklare pasienter (FOR-2011-11-18-1115)",
      se: "Lag (2017:612) om samverkan vid utskrivning, 2 kap. 1–3 §§ och 4 kap. 2–3 §§",
    },
    checks: [
      asked,
      [
        "receiving",
        "Avtalt kontakt innen sju dager etter utskrivning",
        "Bokat kontakt inom sju dagar efter utskrivning",
        "Agreed a contact within seven days of the discharge",
      ],
      ["giving", "Gitt beskjed til kommunen og fastlegen", "Meddelat kommunen och den öppna vården", "Told the municipality and the GP"],
      ["both", "Hjemmet er klart: nøkkel, mat, strøm", "Hemmet är klart: nyckel, mat, el", "Home is ready: key, food, power"],
    ],
  },
  {
    kind: "leaving-treatment-home",
    stay: "treatment-home",
    before: 60,
    after: 30,
    area: "health",
    name: ["Flytter fra behandlingssted", "Flyttar från behandlingshem", "Leaves a treatment home"],
    source: { no: local, se: localSe },
    checks: [asked, ["receiving", "Bolig er på plass", "Bostad är ordnad", "Housing is in place"], named, wayIn, told, consent],
  },
  {
    kind: "release",
    stay: "prison",
    before: 90,
    after: 30,
    name: ["Løslates", "Friges", "Is released"],
    source: { no: local, se: localSe },
    checks: [
      asked,
      [
        "receiving",
        "Bolig og inntekt er på plass den første dagen",
        "Bostad och inkomst finns på plats första dagen",
        "Housing and income are there on the first day",
      ],
      named,
      wayIn,
    ],
  },
  {
    kind: "moving-municipality",
    before: 60,
    name: ["Flytter til en annen kommune", "Flyttar till en annan kommun", "Moves to another municipality"],
    source: { no: local, se: localSe },
    checks: [
      asked,
      named,
      told,
      consent,
      ["giving", "Sett over vedtakene: hva følger med?", "Sett över besluten: vad följer med?", "Looked over the decisions: what goes along?"],
    ],
  },
];

/** Those that rest on law. */
export const tellTransitionRules = (rows: Rows): void => tell(rows, "statute");
/** The routines of the demo area's two agreements. */
export const tellTransitionRoutines = (rows: Rows): void => tell(rows, "local");

function tell(rows: Rows, wanted: "statute" | "local"): void {
  for (const jurisdiction of ["no", "se"] as const) {
    RULES.forEach(({ kind, age, stay, before, after, area, name, source, checks }, index) => {
      const rests = source[jurisdiction];
      if (rests === undefined || isLocal(rests) !== (wanted === "local")) return;
      const id = idOf(`transition-rule/${jurisdiction}/${kind}`);
      rows.add("transition_rule", {
        id,
        jurisdiction,
        agreement_id: wanted === "local" ? idOf(`agreement/${AGREEMENT[jurisdiction]}`) : null,
        basis: wanted,
        kind,
        age: age ?? null,
        stay_kind: stay ?? null,
        opens_days_before: before,
        stands_days_after: after ?? 60,
        life_area: area ?? "common",
        position: index + 1,
        name_nb: name[0],
        name_sv: name[1],
        name_en: name[2],
        source: rests,
        valid_from: "2020-01-01",
      });
      checks.forEach(([side, name_nb, name_sv, name_en], position) =>
        rows.add("transition_check", {
          id: idOf(`transition-check/${jurisdiction}/${kind}/${position}`),
          rule_id: id,
          position: position + 1,
          side,
          name_nb,
          name_sv,
          name_en,
        }),
      );
    });
  }
}
