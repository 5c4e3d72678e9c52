import { ENROLLED_EARLIER, type Enrolled, type Opened } from "#db/demo/norway/enrolled.ts";
import { ENROLLED_LATER } from "#db/demo/norway/enrolled-later.ts";
import type { Journey } from "#db/demo/story/journeys.ts";
import type { EnrolmentTold, TeamTold } from "#db/demo/story/team.ts";

/** Slide 16 of seed 000: 5.2 posts spread over fourteen people. The peer worker has his own, narrower part. */
export const TEAM_NO: TeamTold = {
  slug: "fjordby",
  agreement: "fjordby",
  name: "Samhandlingsteamet i Fjordby",
  slot: [2, "09:00", 90, "Fjordby rådhus, rom 2"],
  openHour: [4, "13:00", 60, "Fjordby rådhus, rom 2, eller på video"],
  hoursAPerson: 1,
  fullPostHours: 37.5,
  since: -900,
  members: [
    ["ingrid-moe", 0.5, "leader"],
    ["sunniva-berg", 0.4],
    ["henrik-dahl", 0.5],
    ["amir-hosseini", 0.4],
    ["tone-eide", 0.5],
    ["per-arne-lunde", 0.5],
    ["kjersti-vold", 0.2],
    ["roy-bakken", 0.4, "peer-worker"],
    ["liv-myhre", 0.4],
    ["anders-rud", 0.4],
    ["hilde-tangen", 0.2],
    ["oda-nilsen", 0.3],
    ["geir-solbakken", 0.3],
    ["nina-farstad", 0.2],
  ],
};

const TEAM_AGENCIES = [
  ["fjordby-psykisk-helse", ["health", "care", "relations", "activities", "leisure"]],
  ["fjordby-sosial", ["economy", "housing", "relations"]],
  ["fjordby-rus", ["health", "care", "activities", "leisure"]],
  ["fjordby-bolig", ["housing"]],
  ["nav-fjordby", ["economy", "work", "education"]],
] as const;

const OPENS: Record<Opened, Pick<Journey, "opensTo" | "consent">> = {
  all: { opensTo: TEAM_AGENCIES },
  "not-nav": { opensTo: TEAM_AGENCIES.filter(([agency]) => agency !== "nav-fjordby") },
  two: {},
  withdrawn: { consent: "withdrawn" },
  none: { consent: "none" },
};

const slugOf = (enrolled: Enrolled): string =>
  `${enrolled.who[0]}-${enrolled.who[1]}`
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replaceAll(/[^a-z-]/g, "");

function journeyOf(enrolled: Enrolled, index: number): Journey {
  const { who, since, coordinators, raisedBy, need, least, standing, plan, hasAccount = false } = enrolled;
  const [given, family, years, daysAgo] = who;
  const [words = "", area = "", goal = "", what = "", owner = "", due = 0] = plan ?? [];
  return {
    slug: slugOf(enrolled),
    name: [given, family],
    age: [years, daysAgo],
    stage: "active",
    since,
    coordinators,
    hasAccount,
    phone: `000 7${Math.floor(index / 10)} ${200 + index}`,
    by: { as: "professional", staff: raisedBy },
    need,
    least,
    ...OPENS[standing[1]],
    ...(plan === undefined
      ? {}
      : {
          words,
          goals: [["plan", area, goal] as const],
          measures: [["plan", area, what, owner, since + 20, due, "ongoing"] as const],
          review: 20 + 6 * (index % 12),
          team: coordinators.includes(owner) ? [] : [[owner, "Sin del av planen", [area]] as const],
        }),
  };
}

const levelOf = ({ since, standing }: Enrolled): Pick<EnrolmentTold, "level" | "enrolled" | "levelSince" | "endsOn"> => ({
  level: standing[0],
  enrolled: since + 12,
  ...(standing[0] === "shoulder-to-shoulder" ? { levelSince: standing[2], endsOn: standing[3] } : {}),
});

const everyone = [...ENROLLED_EARLIER, ...ENROLLED_LATER];
export const JOURNEYS_OF_TEAM_NO: readonly Journey[] = everyone.map(journeyOf);

const here = { team: TEAM_NO.slug } as const;

export const ENROLLED_NO: readonly EnrolmentTold[] = [
  { ...here, person: "jonas", level: "enrolled", enrolled: -240 },
  { ...here, person: "randi", level: "shoulder-to-shoulder", enrolled: -890, levelSince: -70, endsOn: 112 },
  { ...here, person: "petter-strand", level: "enrolled", enrolled: -21 },
  { ...here, person: "leif-moen", level: "enrolled", enrolled: -17 },
  { ...here, person: "wenche-lund", level: "shoulder-to-shoulder", enrolled: -298, levelSince: -50, endsOn: 40 },
  { ...here, person: "ali-rahimi", level: "enrolled", enrolled: -188 },
  { ...here, person: "berit-foss", level: "enrolled", enrolled: -258 },
  { ...here, person: "kent-vik", level: "enrolled", enrolled: -148 },
  { ...here, person: "line-aas", level: "enrolled", enrolled: -128 },
  { ...here, person: "jan-erik-sol", level: "enrolled", enrolled: -318 },
  { ...here, person: "maria-nowak", level: "guidance", enrolled: -83 },
  { ...here, person: "ida-nygard", level: "enrolled", enrolled: -108 },
  { ...here, person: "arvid-kroken", level: "enrolled", enrolled: -218 },
  {
    ...here,
    person: "nora-dahle",
    level: "shoulder-to-shoulder",
    enrolled: -338,
    levelSince: -130,
    endsOn: -36,
    ended: [-36, "established", "Fastlegen og jobben bærer nå. Nora vet hvem hun ringer."],
  },
  {
    ...here,
    person: "steinar-bo",
    level: "enrolled",
    enrolled: -288,
    ended: [-80, "moved", "Overlevert koordinatoren i den nye kommunen, med Steinar til stede."],
  },
  ...everyone.map((enrolled) => ({ ...here, person: slugOf(enrolled), ...levelOf(enrolled) })),
];
