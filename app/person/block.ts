import { z } from "zod";
import { maybeWords, words } from "#access/form.ts";

/** Whom a block keeps out (db/migrations/0300_who_sees_what.sql). */
const againstWhom = ["agency", "professional", "relation", "guardian", "guardians", "everyone"] as const;
export type Against = (typeof againstWhom)[number];

/** What one item kept back may be, of those that have a place on her pages. */
const blockItems = [
  "own-words",
  "goal",
  "measure",
  "question",
  "decision",
  "meeting",
  "contribution",
  "cooperation",
  "official-decision",
  "contact",
  "note",
] as const;
export type BlockItem = (typeof blockItems)[number];

export type SaidAs = "self" | "guardian" | "written-down";

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const whomPattern = new RegExp(`^(?:(agency|professional|guardian):(${UUID})|(guardians|everyone))$`);
const whatPattern = new RegExp(`^(?:(whole)|(topic|${blockItems.join("|")}):(${UUID}))$`);

export interface Whom {
  readonly against: Against;
  readonly id: string | null;
}
export interface What {
  readonly covers: "whole" | "topic" | "item";
  readonly item: BlockItem | null;
  readonly id: string | null;
}

/** "agency:<id>", "guardians": whom, as one field of a form. */
export function readWhom(value: string): Whom | undefined {
  const [, against, id, alone] = whomPattern.exec(value) ?? [];
  if (against === undefined && alone === undefined) return undefined;
  return { against: (against ?? alone) as Against, id: id ?? null };
}

/** "whole", "topic:<id>", "goal:<id>": what, as one field of a form. */
export function readWhat(value: string): What | undefined {
  const [, whole, kind, id] = whatPattern.exec(value) ?? [];
  if (whole !== undefined) return { covers: "whole", item: null, id: null };
  if (kind === undefined || id === undefined) return undefined;
  return kind === "topic" ? { covers: "topic", item: null, id } : { covers: "item", item: kind as BlockItem, id };
}

/** The words of a name, as care.name_words() reads them: a given name and a family name at least, or half an office would be hit. */
export const nameWords = (name: string) =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

export const KeepOutForm = z.strictObject({
  whom: z.string({ error: "block.names-nobody" }).refine((value) => readWhom(value) !== undefined, "block.names-nobody"),
  what: z
    .string()
    .default("whole")
    .refine((value) => readWhat(value) !== undefined, "form.not-valid"),
  reason: maybeWords(1000),
});
export const RelationForm = z.strictObject({
  relationName: words(200).refine((value) => nameWords(value).length >= 2, "block.name-is-too-short"),
  relation: maybeWords(200),
});
export const LiftForm = z.strictObject({ blockId: z.uuid() });
export const GuardiansForm = z.strictObject({ item: z.enum(blockItems), itemId: z.uuid() });

/** The words an item goes by in a list. A meeting has none but its time ("2026-02-05 10:00", or the day it was asked for). */
export const itemWords = (item: BlockItem, said: string, dayIn: (day: string) => string) =>
  item === "meeting" ? `${dayIn(said.slice(0, 10))}${said.slice(10)}` : said;

/** As what the asker says it here; undefined where she has no say. */
export function saidAs(here: {
  readonly isOwner: boolean;
  readonly isCoordinator: boolean;
  readonly speaksForHer: boolean;
  readonly capacity: string;
}): SaidAs | undefined {
  if (here.isOwner) return "self";
  if (here.capacity === "circle" && here.speaksForHer) return "guardian";
  return here.isCoordinator ? "written-down" : undefined;
}
