import type { Database } from "#db/connect.ts";
import { RULES } from "../../oracle/judge.ts";
import type { Table } from "./ground.ts";

/*
 * What the oracle need not judge: rules, organisations, work and rounds that name no person. A table that is neither judged
 * nor here, or is here and yet points at a person, makes the proof fail by its name.
 */
const OF_NO_PERSON = new Set([
  "jurisdiction",
  "agreement",
  "agreement_party",
  "agency",
  "professional",
  "mandate",
  "mandate_confirmation",
  "mandate_rule",
  "life_area",
  "age_rule",
  "statutory_item",
  "deadline_rule",
  "representation_rule",
  "session_rule",
  "intake_criterion",
  "transition_rule",
  "transition_check",
  "emergency_rule",
  "team",
  "team_member",
  "team_meeting",
  "team_meeting_presence",
  "team_training",
  "training_attendance",
  "team_duty",
  "open_hour_booking",
  "consultation",
  "learning_log",
  "coordinator_leaving",
  "log_exception_ground",
  "log_rule",
  "log_round",
  "staff_home",
  "daily_round",
  "release_basis",
  "representation_ground",
  "audit_seal",
  "audit_anchor",
  "emergency_try",
  "spent_token",
]);

/** Tables about persons (they name one, or hang on a table that does) that the oracle has no rule for. */
export async function unjudged(database: Database, tables: readonly Table[]): Promise<string[]> {
  const links = await database.readRows<{ name: string; to: string }>(
    "select conrelid::regclass::text as name, confrelid::regclass::text as to from pg_constraint where contype = 'f' and connamespace = 'care'::regnamespace",
  );
  const plain = (name: string): string => name.replace(/^care\./, "");
  const aboutPersons = new Set(tables.filter(({ columns }) => columns.includes("person_id")).map(({ name }) => name));
  aboutPersons.delete("account"); // most accounts are of staff: who did something is not whom it is about
  aboutPersons.add("person");
  for (let size = 0; size !== aboutPersons.size;) {
    size = aboutPersons.size;
    for (const { name, to } of links) if (aboutPersons.has(plain(to)) && !OF_NO_PERSON.has(plain(name))) aboutPersons.add(plain(name));
  }
  const pointing = new Set(links.filter(({ to }) => plain(to) === "person").map(({ name }) => plain(name)));
  return tables
    .map(({ name }) => name)
    .filter((name) => RULES[name] === undefined)
    .filter((name) => !OF_NO_PERSON.has(name) || pointing.has(name) || tables.some((table) => table.name === name && table.columns.includes("person_id")))
    .map((name) => (aboutPersons.has(name) ? name : `${name} (said to be of no person, or not said)`));
}
