import { idOf } from "#db/demo/identity.ts";

/** How contact with somebody has gone. */
export type Course = "steady" | "fortnightly" | "seldom" | "silent" | "never" | "missed-twice" | "unanswered";

/** Dealt out in turn: most people are met as agreed, about one in three is on the way to being lost. */
export const COURSES: readonly Course[] = [
  "steady",
  "fortnightly",
  "silent",
  "steady",
  "seldom",
  "missed-twice",
  "fortnightly",
  "never",
  "steady",
  "unanswered",
  "fortnightly",
  "seldom",
  "steady",
];

const NAMED: Record<string, Course> = {
  jonas: "steady",
  randi: "fortnightly",
  emma: "seldom",
  elias: "seldom",
};
const byId = new Map(Object.entries(NAMED).map(([slug, course]) => [idOf(`person/${slug}`), course]));

/** The course of those whose story is told; the others get theirs in turn. */
export const courseOf = (personId: string): Course | undefined => byId.get(personId);
