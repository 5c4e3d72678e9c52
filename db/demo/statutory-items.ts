const IP = {
  jurisdiction: "no", plan_kind: "ip", valid_from: "2022-08-01",
  source: "Forskrift om individuell plan ved ytelse av velferdstjenester (2022)",
} as const;
const SIP = {
  jurisdiction: "se", plan_kind: "sip", valid_from: "2025-07-01",
  source: "HSL (2017:30) 16 kap. 4 §; SoL (2025:400) 10 kap. 8–9 §§",
} as const;

/** What the law says a plan must hold; the wording is ours, in plain language (norway.md 1.2, sweden.md 1.2). */
export const STATUTORY_ITEMS = [
  {
    ...IP, letter: "a", check_code: "goals-resources-needs",
    name_nb: "Mine mål, hva jeg har å bygge på, og hva jeg trenger hjelp til",
    name_sv: "Mina mål, vad jag har att bygga på och vad jag behöver hjälp med",
    name_en: "My goals, what I have to build on, and what I need help with",
  },
  {
    ...IP, letter: "b", check_code: "participants",
    name_nb: "Hvem som er med i arbeidet med planen",
    name_sv: "Vilka som är med i arbetet med planen",
    name_en: "Who takes part in the work with the plan",
  },
  {
    ...IP, letter: "c", check_code: "coordinator",
    name_nb: "Hvem som er koordinator og sørger for framdrift",
    name_sv: "Vem som är koordinator och ser till att planen går framåt",
    name_en: "Who the coordinator is and keeps the plan moving",
  },
  {
    ...IP, letter: "d", check_code: "contributions",
    name_nb: "Hva jeg selv, tjenestene og de nærmeste skal bidra med",
    name_sv: "Vad jag själv, verksamheterna och de närmaste bidrar med",
    name_en: "What I, the services and those close to me will contribute",
  },
  {
    ...IP, letter: "e", check_code: "measures-owned",
    name_nb: "Hvilke tiltak som skal settes i gang, omfanget, og hvem som har ansvaret",
    name_sv: "Vilka insatser som ska göras, hur mycket, och vem som ansvarar",
    name_en: "Which measures will be taken, how much, and who answers for them",
  },
  {
    ...IP, letter: "f", check_code: "measures-how",
    name_nb: "Hvordan tiltakene skal gjennomføres",
    name_sv: "Hur insatserna ska genomföras",
    name_en: "How the measures will be carried out",
  },
  {
    ...IP, letter: "g", check_code: "period-and-review",
    name_nb: "Hvor lenge planen gjelder, og når vi går gjennom den på nytt",
    name_sv: "Hur länge planen gäller och när vi går igenom den igen",
    name_en: "How long the plan lasts, and when we go through it again",
  },
  {
    ...IP, letter: "h", check_code: "consent",
    name_nb: "Mitt samtykke til planen, og til hvem som får vite hva",
    name_sv: "Mitt samtycke till planen och till vem som får veta vad",
    name_en: "My consent to the plan, and to who may know what",
  },
  {
    ...IP, letter: "i", check_code: "cooperation-answered",
    name_nb: "Om vi trenger samarbeid med andre, og i så fall hvem",
    name_sv: "Om vi behöver samarbeta med andra, och i så fall vilka",
    name_en: "Whether we need to cooperate with others, and with whom",
  },
  {
    ...SIP, letter: "1", check_code: "measures-needed",
    name_nb: "Hvilke tiltak jeg trenger",
    name_sv: "Vilka insatser jag behöver",
    name_en: "Which measures I need",
  },
  {
    ...SIP, letter: "2", check_code: "principal-answers",
    name_nb: "Hvilke tiltak kommunen og regionen svarer for hver for seg",
    name_sv: "Vilka insatser kommunen respektive regionen ansvarar för",
    name_en: "Which measures the municipality and the region each answer for",
  },
  {
    ...SIP, letter: "3", check_code: "others-measures-answered",
    name_nb: "Hvilke tiltak andre enn kommunen og regionen gjør",
    name_sv: "Vilka åtgärder som vidtas av någon annan än kommunen och regionen",
    name_en: "Which measures are taken by someone other than the municipality and the region",
  },
  {
    ...SIP, letter: "4", check_code: "overall-responsible",
    name_nb: "Hvem av kommunen og regionen som har det samlede ansvaret for planen",
    name_sv: "Vem av kommunen och regionen som har det övergripande ansvaret för planen",
    name_en: "Which of the municipality and the region has the overall responsibility for the plan",
  },
];
