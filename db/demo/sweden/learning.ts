import type { LearningTold } from "#db/demo/story/learning.ts";

export const LEARNING_SE: LearningTold = {
  team: "alvsta",
  weekday: 4,
  logs: [
    {
      kind: "success",
      day: -90,
      by: "johan-ekman",
      what: "Övergången till ny skola gick lugnt, trots att fem verksamheter var inblandade.",
      tried: {
        causes: "En plan i god tid, en person att ringa på varje sida, och barnet fick se skolan två gånger innan.",
        alternative: "Samma tre steg inför alla skolstarter i höst.",
        by: "tomas-gren",
        day: -83,
        evaluateOn: -10,
      },
      evaluated: { helped: "yes", words: "Fyra av fyra började i tid, och ingen familj behövde berätta allt en gång till.", by: "tomas-gren", day: -9 },
      agreed: { lesson: "Två besök innan och ett nummer att ringa på varje sida räcker långt.", by: "anna-lena-sjoberg", weeksAgo: 0 },
    },
    {
      kind: "event",
      day: -48,
      by: "anna-lena-sjoberg",
      what: "En familj fick kallelser från fyra håll samma vecka, och ingen av oss visste om de andras. Föräldern tog ledigt fyra dagar.",
      tried: {
        causes: "Alla planerar i sin egen kalender. Ingen av oss såg det som sin uppgift att titta på helheten.",
        alternative: "Samordnaren frågar alla parter en gång i månaden och lägger besöken samma dag där det går.",
        by: "petra-lindh",
        day: -41,
        evaluateOn: -3,
      },
    },
  ],
};
