import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Database } from "#db/connect.ts";
import { seedReference } from "#db/demo/reference.ts";

/** Fills a migrated, empty database with the rights of the connection (a superuser): cohort.sql, in which no chance plays a part. */
export async function loadCohort(database: Database, persons: number): Promise<void> {
  await seedReference(database);
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date());
  const text = readFileSync(new URL("./cohort.sql", import.meta.url), "utf8");
  await database.runSql(text.replaceAll("{persons}", String(persons)).replaceAll("{today}", today));
}

/** The same name gives the same id as pg_temp.id() of cohort.sql. */
export function cohortId(name: string): string {
  const hex = createHash("md5").update(`bench ${name}`).digest("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** One reading: whose plan, with which session, and what a right answer holds. */
export interface Reading {
  readonly personId: string;
  readonly token: string;
  readonly status: 200 | 404;
  readonly goals: number;
  readonly measures: number;
}

const tokenOf = (staff: string) => createHash("sha256").update(`bench token/${staff}`).digest("hex");
const areaOf = (person: number) => Math.floor((person - 1) / 200) + 1;

/** The professional in seat 1–12 at a person's table. */
function staffAt(person: number, seat: number): string {
  return `${areaOf(person)}/${((seat - 1) % 8) + 1}/${(person * 7 + seat * 3) % 10}`;
}

/** Seats whose agency is given every life area and no topic kept back: what the bare server answers is what these may see. */
const WHOLE_SEATS = [1, 2, 3, 4, 5, 6, 9, 10, 11, 12];

/** Someone who may see the whole plan reads it. */
export function readWhole(person: number, pick: number): Reading {
  const seat = WHOLE_SEATS[pick % WHOLE_SEATS.length] ?? 1;
  return { personId: cohortId(`person/${person}`), token: tokenOf(staffAt(person, seat)), status: 200, goals: 4, measures: 7 };
}

/** The three locks at work: one life area only (agency eight), a topic kept back (agency seven), nobody at this table. */
export function readPartly(person: number): Reading[] {
  const personId = cohortId(`person/${person}`);
  const stranger = `${areaOf(person)}/8/${(person * 7 + 8 * 3 + 1) % 10}`;
  return [
    { personId, token: tokenOf(staffAt(person, 8)), status: 200, goals: 1, measures: 2 },
    { personId, token: tokenOf(staffAt(person, 7)), status: 200, goals: 3, measures: 6 },
    { personId, token: tokenOf(stranger), status: 404, goals: 0, measures: 0 },
  ];
}
