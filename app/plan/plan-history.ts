import { dayOf } from "#deadline/day.ts";
/*
 * The history of a plan, from rows to sentences. The database keeps each change as the row before and after
 * (db/functions/05_history.sql); here it is turned into what was done, in text keys and values. A field nobody
 * needs to read about (ids, versions, a field of a later release) is passed over.
 */

/** A row as it stood: its columns by name. */
export type Row = Readonly<Record<string, unknown>>;

export interface PlanChange {
  readonly id: string;
  readonly item: string;
  readonly before: Row | null;
  readonly after: Row;
  readonly byName: string;
  readonly byAgency: string | null;
  readonly at: Date;
  /** whom the row named as owner (of a measure) or lead (of the plan), before and after */
  readonly ownerBefore: string | null;
  readonly ownerAfter: string | null;
  /** what the row is about, where that stands in another row: the goal's or the measure's words */
  readonly about: string | null;
}

/** A value to be shown: words as they were, a day, a word of ours, a life area, or nothing. */
export type Shown = { readonly as: "words" | "day" | "key" | "area"; readonly value: string } | { readonly as: "nothing" };

export interface Turn {
  readonly field: string;
  readonly from: Shown;
  readonly to: Shown;
}

/** One thing someone did: `key` is a text with {who} and {about}. */
export interface Told {
  readonly id: string;
  readonly at: Date;
  readonly who: string;
  readonly key: string;
  readonly about: string;
  readonly turns: readonly Turn[];
  /** the words that were added */
  readonly quote: string | null;
}

type Reading = (value: unknown) => Shown;
const NOTHING: Shown = { as: "nothing" };
const readAs =
  (as: "words" | "day" | "area"): Reading =>
  (value) =>
    typeof value === "string" && value !== "" ? { as, value } : NOTHING;
const readKey =
  (prefix: string): Reading =>
  (value) =>
    typeof value === "string" || typeof value === "boolean" ? { as: "key", value: `plan-history.${prefix}.${String(value)}` } : NOTHING;
const words = readAs("words");
const day = readAs("day");
const area = readAs("area");

/** Which columns are told of, in this order; the owner is told by name. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, Reading>>>> = {
  goal: { words, horizon: readKey("horizon"), life_area: area },
  measure: {
    what: words,
    extent: words,
    how: words,
    owner: words,
    starts_on: day,
    due_on: day,
    status: readKey("measure-status"),
    status_reason: words,
    life_area: area,
  },
  contribution: { words },
  plan: {
    state: readKey("state"),
    ended_reason: words,
    period_from: day,
    period_to: day,
    next_review_on: day,
    owner: words,
    has_no_measures_by_others: readKey("answer"),
    needs_no_other_cooperation: readKey("answer"),
  },
};
/** Items that may be added, and the column that holds what was added. */
const ADDED: Readonly<Record<string, string>> = {
  own_words: "words",
  goal: "words",
  measure: "what",
  goal_review: "reason",
  contribution: "words",
  cooperation: "about",
  disagreement: "words",
};

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const isSame = (one: Shown, other: Shown) => JSON.stringify(one) === JSON.stringify(other);

function turnsOf(change: PlanChange, before: Row): Turn[] {
  const rows = { before: { ...before, owner: change.ownerBefore }, after: { ...change.after, owner: change.ownerAfter } } as const;
  return Object.entries(FIELDS[change.item] ?? {}).flatMap(([name, read]) => {
    const from = read((rows.before as Row)[name]);
    const to = read((rows.after as Row)[name]);
    return isSame(from, to) ? [] : [{ field: `plan-history.field.${change.item}.${name}`, from, to }];
  });
}

/** Which kind of an item it is, where the sentence differs: whose words, how a goal went, what the disagreement is about. */
function kindOf({ item, after }: PlanChange): string {
  if (item === "own_words") return `${item}.${after["written_how"] === "dictated" ? "dictated" : "self"}-${text(after["kind"])}`;
  if (item === "goal_review") return `${item}.${text(after["status"])}`;
  if (item === "disagreement") return `${item}.${text(after["item"])}`;
  return item;
}

/** Tells one change; undefined where there is nothing a reader would call a change. */
export function tellChange(change: PlanChange): Told | undefined {
  const { id, item, before, after, at, byName, byAgency } = change;
  const who = byAgency === null ? byName : `${byName} (${byAgency})`;
  if (before === null) {
    const column = ADDED[item];
    if (column === undefined) return undefined;
    const name = item === "cooperation" ? text(after["with_whom"]) : (change.about ?? "");
    return { id, at, who, key: `plan-history.added.${kindOf(change)}`, about: name, turns: [], quote: text(after[column]) || null };
  }
  const turns = turnsOf(change, before);
  if (turns.length === 0) return undefined;
  const about = text(before[item === "measure" ? "what" : "words"]);
  return { id, at, who, key: `plan-history.changed.${item}`, about, turns, quote: null };
}

/** Newest first, by the calendar day where the person lives. */
export function tellByDay(changes: readonly PlanChange[]): { readonly day: string; readonly told: readonly Told[] }[] {
  const days = new Map<string, Told[]>();
  for (const change of changes.toSorted((one, other) => other.at.getTime() - one.at.getTime())) {
    const told = tellChange(change);
    if (told === undefined) continue;
    const on = dayOf(change.at);
    days.set(on, [...(days.get(on) ?? []), told]);
  }
  return [...days].map(([on, told]) => ({ day: on, told }));
}
