import { randomUUID } from "node:crypto";
import { type Filled, fill, type FoundForm, formsOf, nameOf, type Way } from "./forms.ts";
import type { Ground } from "./ground.ts";
import type { Standing, Walked } from "./walk.ts";

/*
 * Mass assignment: every form, with every column of the database as a field nobody asked for. The planted values are such
 * as stand nowhere, so that afterwards the whole database can be asked for them.
 */
const WORD = "planted-by-hostile";
const ID = "7fffffff-dead-4bad-8bad-0123456789ab";
const DAY = "1871-03-18";
const NUMBER = 1_871_031_8;

interface Column {
  readonly table: string;
  readonly column: string;
  readonly kind: string;
}

export async function columnsOf({ truth }: Ground): Promise<Column[]> {
  return truth.readRows<Column>(
    `select c.table_name as table, c.column_name as column, c.data_type as kind from information_schema.columns c
       join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
      where c.table_schema = 'care'`,
  );
}

const camel = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

function plantedFor(kind: string): string {
  if (kind === "uuid") return ID;
  if (kind === "date") return DAY;
  if (kind.startsWith("timestamp")) return `${DAY}T12:00:00Z`;
  if (kind === "boolean") return "true";
  return /int|numeric|double|real/.test(kind) ? String(NUMBER) : WORD;
}

/** Every column as a field, by both its spellings. */
export function extraFields(columns: readonly Column[]): Filled {
  const fields = new Map<string, string>();
  for (const { column, kind } of columns) for (const name of [column, camel(column)]) if (!fields.has(name)) fields.set(name, plantedFor(kind));
  return [...fields];
}

/** Asks every column of every table for what was planted. @returns the columns that hold it */
export async function searchPlanted({ truth }: Ground, columns: readonly Column[]): Promise<string[]> {
  const hits: string[] = [];
  for (const [table, mine] of Map.groupBy(columns, (each) => each.table)) {
    const tests = mine.flatMap(({ column, kind }) => {
      if (kind === "boolean" || kind === "bytea") return [];
      const wanted =
        kind === "uuid" ? `= '${ID}'` : kind === "date" || kind.startsWith("timestamp") ? null : /int|numeric|double|real/.test(kind) ? `= ${NUMBER}` : null;
      const test =
        wanted !== null
          ? `"${column}" ${wanted}`
          : kind === "date"
            ? `"${column}" = '${DAY}'`
            : kind.startsWith("timestamp")
              ? `"${column}"::date = '${DAY}'`
              : `"${column}"::text like '%${WORD}%' or "${column}"::text like '%${ID}%'`;
      return [`select '${table}.${column}' as at where exists (select 1 from care."${table}" where ${test})`];
    });
    if (tests.length > 0) hits.push(...(await truth.readRows<{ at: string }>(tests.join(" union all "))).map(({ at }) => at));
  }
  return hits;
}

/** Fields that say whose it is, by whom and since when: each is tried alone too, as it would be added by hand. */
const CHOICEST = [
  "agency_id",
  "agencyId",
  "person_id",
  "personId",
  "professionalId",
  "role",
  "given_at",
  "consentedAt",
  "written_by",
  "state",
  "id",
  "created_at",
];

export interface Assigned {
  readonly sent: number;
  readonly refused: number;
  /** taken with the fields nobody asked for, which were then passed over */
  readonly ignoring: readonly string[];
  readonly broken: readonly string[];
}

const withKey = (filled: Filled): Filled => filled.map(([name, value]) => (name === "_key" ? [name, randomUUID()] : [name, value]));
const isTaken = ({ status, location }: { status: number; location: string | null }) => status === 302 && location?.startsWith("/sign-in") !== true;

/** Filled in as it stands: what is tried here is not the words. */
const PLAIN: Way = { texts: [], days: 7, ticks: "as they are", choice: "first" };

export async function sendWithExtra(forms: readonly Standing[], extra: Filled, alone: boolean): Promise<Assigned> {
  const ignoring = new Set<string>();
  const broken: string[] = [];
  let sent = 0;
  let refused = 0;
  for (const { who, name, form } of forms) {
    const filled = fill(form, PLAIN);
    const own = new Set(form.fields.map((field) => field.name));
    const unasked = extra.filter(([field]) => !own.has(field));
    const rounds: Filled[] = [
      unasked,
      ...(alone ? CHOICEST.filter((field) => !own.has(field)).map((field): Filled => [[field, unasked.find(([each]) => each === field)?.[1] ?? ID]]) : []),
    ];
    for (const more of rounds) {
      const answer = await who.post(form.to, [...withKey(filled), ...more]);
      sent += 1;
      if (answer.status >= 500) broken.push(`${name}: ${answer.status}`);
      else if (isTaken(answer)) ignoring.add(name);
      else refused += 1;
    }
  }
  return { sent, refused, ignoring: [...ignoring].toSorted(), broken };
}

/** The form as it stands now: what was done meanwhile may have changed or closed it. */
async function readAnew({ who, page, name }: Standing, pattern: Walked["pattern"]): Promise<FoundForm | undefined> {
  const { body } = await who.get(page);
  return formsOf(body, page).find((each) => nameOf(each, pattern) === name);
}

export interface Filling {
  /** names of the forms that were taken as they should be */
  readonly taken: readonly string[];
  readonly refused: readonly string[];
  readonly broken: readonly string[];
}

/** The same forms, without anything more, filled in one way after the other until they are taken. */
export async function sendValid({ forms, pattern }: Walked, ways: readonly Way[]): Promise<Filling> {
  const taken = new Set<string>();
  const refused = new Map<string, string>();
  const broken: string[] = [];
  for (const standing of forms) {
    if (taken.has(standing.name)) continue;
    const fresh = await readAnew(standing, pattern);
    if (fresh === undefined) continue;
    for (const way of ways) {
      const answer = await standing.who.post(fresh.to, withKey(fill(fresh, way)));
      if (answer.status >= 500) broken.push(`${standing.name}: ${answer.status}`);
      if (isTaken(answer)) {
        taken.add(standing.name);
        break;
      }
      // the search answers by a page, and is done
      if (answer.status === 200) taken.add(standing.name);
    }
    if (!taken.has(standing.name)) refused.set(standing.name, standing.name);
  }
  return { taken: [...taken].toSorted(), refused: [...refused.keys()].filter((name) => !taken.has(name)).toSorted(), broken };
}
