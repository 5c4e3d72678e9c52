import type { TeamWorkTold } from "#db/demo/story/team-work.ts";

export const TEAM_WORK_SE: TeamWorkTold = {
  team: "alvsta",
  weekday: 4,
  openHour: [2, "15:20"],
  onCall: [
    ["tomas-gren", "070-174 06 60"],
    ["helena-norberg", "070-174 06 60"],
  ],
  booked: "jenny-lund",
  meetings: [
    {
      weeksAgo: 0,
      chair: "anna-lena-sjoberg",
      present: ["anna-lena-sjoberg", "petra-lindh", "johan-ekman", "tomas-gren"],
      decisions: [
        { words: "Johan hör med barnmedicin om Emmas besök kan läggas samma dag.", staff: "johan-ekman", due: 3, person: "emma" },
        { words: "Tomas möter Linnea på biblioteket, inte på skolan.", staff: "tomas-gren", due: -2, person: "linnea-strom" },
        { words: "Bjud in elevhälsan till nästa öppna timme.", staff: "petra-lindh", due: 5 },
      ],
    },
  ],
  consultations: [
    {
      day: -8,
      agency: "almdungens-skola",
      as: "lärare",
      question: "Familjen får kallelser från fyra håll samma vecka. Får jag säga det till någon?",
      advice: "Ja, till vårdnadshavarna: fråga om de vill ha en samordnad plan, och hjälp dem att be om den.",
      by: "anna-lena-sjoberg",
    },
  ],
  trainings: [
    {
      day: -33,
      topic: "SIP på barnets villkor",
      by: "petra-lindh",
      members: ["petra-lindh", "anna-lena-sjoberg", "johan-ekman", "omar-hassan"],
      others: [["almdungens-skola", 9]],
    },
  ],
};
