import { idOf } from "#db/demo/identity.ts";

/** How contact with somebody has gone. */
export type Course = "steady" | "fortnightly" | "seldom" | "silent" | "never" | "missed-twice" | "unanswered";

/** Dealt out in turn: about four in five are met as agreed, the others are on the way to being lost, each in another way. */
export const COURSES: readonly Course[] = [
  "steady",
  "fortnightly",
  "silent",
  "steady",
  "seldom",
  "fortnightly",
  "steady",
  "missed-twice",
  "seldom",
  "fortnightly",
  "steady",
  "fortnightly",
  "never",
  "steady",
  "seldom",
  "fortnightly",
  "unanswered",
  "steady",
  "fortnightly",
  "seldom",
];

const NAMED: Record<string, Course> = {
  jonas: "steady",
  "oystein-ruud": "fortnightly",
  "halvor-saether": "fortnightly",
  randi: "fortnightly",
  emma: "seldom",
  elias: "seldom",
  "casper-nyberg": "silent",
  "linnea-strom": "unanswered",
  "stella-roos": "missed-twice",
};
const byId = new Map(Object.entries(NAMED).map(([slug, course]) => [idOf(`person/${slug}`), course]));

/** The course of those whose story is told; the others get theirs in turn. */
export const courseOf = (personId: string): Course | undefined => byId.get(personId);
