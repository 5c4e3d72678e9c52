import type { TeamWorkTold } from "#db/demo/story/team-work.ts";

export const TEAM_WORK_NO: TeamWorkTold = {
  team: "fjordby",
  weekday: 2,
  openHour: [4, "13:20"],
  onCall: [
    ["tone-eide", "000 90 210"],
    ["oda-nilsen", "000 90 210"],
    ["per-arne-lunde", "000 90 210"],
    ["liv-myhre", "000 90 210"],
  ],
  booked: "kari-bugge",
  meetings: [
    {
      weeksAgo: 0,
      chair: "ingrid-moe",
      present: ["ingrid-moe", "henrik-dahl", "tone-eide", "liv-myhre", "anders-rud", "nina-farstad"],
      decisions: [
        { words: "Ring Dag hver morgen til han har fått nøkkel.", staff: "anders-rud", due: -2, person: "dag-ronning" },
        { words: "Inger får besøk på torsdag, sammen med noen hun kjenner.", staff: "henrik-dahl", due: 4, person: "inger-vassbotn" },
        { words: "Vi spør Wanja selv hvem som skal få vite noe, før vi gjør noe mer.", staff: "anders-rud", due: 6, person: "wanja-lieng" },
        { words: "Ta med tallene på ventetid til ledermøtet.", staff: "ingrid-moe", due: 9 },
        { words: "Jonas får beskjed om at verkstedet har plass fra mandag.", staff: "liv-myhre", due: -3, person: "jonas", doneBy: "liv-myhre" },
      ],
    },
    {
      weeksAgo: 1,
      chair: "ingrid-moe",
      present: ["ingrid-moe", "sunniva-berg", "tone-eide", "per-arne-lunde"],
      decisions: [
        { words: "Vi venter med å trappe ned for Ivar til kommunen har vært med på å bestemme det.", staff: "per-arne-lunde", due: -4, person: "ivar-nesheim" },
        { words: "Ta opp i ledermøtet at vi trenger mer tid i starten enn reglene gir.", staff: "ingrid-moe", due: 8 },
        { words: "Lag én side om hvem som svarer etter klokka fire.", staff: "tone-eide", due: -1, doneBy: "tone-eide" },
      ],
    },
  ],
  consultations: [
    {
      day: -6,
      agency: "solvik-skole",
      as: "sosiallærer",
      question: "En elev slutter å komme når vi setter inn flere voksne. Hvor mange er for mange?",
      advice: "Velg én som blir. De andre snakker med den ene, ikke med eleven.",
      followUp: "Skolen ringer oss igjen om tre uker.",
      by: "oda-nilsen",
    },
    {
      day: -13,
      agency: "brygga-legekontor",
      as: "fastlege",
      question: "Pasienten sier nei til DPS, men ja til hjemmebesøk. Hvem kan dra?",
      advice: "Psykisk helse i kommunen kan dra uten henvisning. Gå sammen første gang.",
      by: "liv-myhre",
    },
    {
      day: -27,
      agency: "fjordby-politi",
      as: "forebyggende politi",
      question: "Hva gjør vi når vi kjører den samme hjem hver helg?",
      advice: "Spør om dere kan melde behovet sammen med personen. Det tar to minutter, og alle kan gjøre det.",
      followUp: "Felles opplæring om å melde behov.",
      by: "henrik-dahl",
    },
  ],
  trainings: [
    {
      day: -40,
      topic: "Å melde et behov uten å si diagnose",
      by: "oda-nilsen",
      members: ["oda-nilsen", "liv-myhre", "henrik-dahl", "roy-bakken"],
      others: [
        ["fjordby-politi", 6],
        ["kafe-fyrlyset", 3],
      ],
    },
    { day: 16, topic: "Samtykke i praksis: hva kan vi dele, og hvem bestemmer", by: "ingrid-moe", members: [], others: [] },
  ],
};
