import type { EnrolmentTold, TeamTold } from "#db/demo/story/team.ts";

/** Älvsta's team for children and young people: five from the municipality, five from the region. */
export const TEAM_SE: TeamTold = {
  slug: "alvsta",
  agreement: "alvsta-norralv",
  name: "Samverkansteamet barn och unga i Älvsta",
  slot: [4, "13:00", 60, "Familjecentralen, rum Tallen"],
  openHour: [2, "15:00", 60, "Familjecentralen, rum Tallen, eller på video"],
  hoursAPerson: 1.5,
  fullPostHours: 40,
  since: -500,
  members: [
    ["anna-lena-sjoberg", 0.4, "leader"],
    ["petra-lindh", 0.5],
    ["tomas-gren", 0.2],
    ["lena-bjork", 0.2],
    ["ulrika-nyman", 0.1],
    ["johan-ekman", 0.4],
    ["helena-norberg", 0.3],
    ["omar-hassan", 0.3],
    ["malin-oberg", 0.1],
    ["maria-hagberg", 0.1],
  ],
};

const here = { team: TEAM_SE.slug } as const;

export const ENROLLED_SE: readonly EnrolmentTold[] = [
  { ...here, person: "emma", level: "enrolled", enrolled: -150 },
  { ...here, person: "theo-lilja", level: "enrolled", enrolled: -28 },
  { ...here, person: "axel-moberg", level: "enrolled", enrolled: -18 },
  { ...here, person: "linnea-strom", level: "enrolled", enrolled: -230 },
  { ...here, person: "casper-nyberg", level: "shoulder-to-shoulder", enrolled: -180, levelSince: -40, endsOn: 20 },
  { ...here, person: "tilde-wall", level: "enrolled", enrolled: -200 },
  { ...here, person: "stella-roos", level: "enrolled", enrolled: -120 },
  { ...here, person: "ronja-lofgren", level: "guidance", enrolled: -90 },
  { ...here, person: "samir-khalil", level: "shoulder-to-shoulder", enrolled: -105, levelSince: -20, endsOn: 41 },
  { ...here, person: "hedda-lindell", level: "enrolled", enrolled: -165 },
  {
    ...here,
    person: "edvin-palm",
    level: "shoulder-to-shoulder",
    enrolled: -330,
    levelSince: -110,
    endsOn: -44,
    ended: [-44, "established", "Edvin är tillbaka i klassen, och skolan fortsätter själv."],
  },
];
