import { createHash } from "node:crypto";
import type { Database } from "#db/connect.ts";
import type { Dump, Row } from "#test/e2e/oracle-facts.ts";

/** Every field that says something about someone, and gets a word of its own in each row. */
const SENSITIVE: Record<string, readonly string[]> = {
  own_words: ["words"],
  goal: ["words"],
  goal_review: ["reason"],
  own_rating: ["said"],
  measure: ["what", "extent", "how", "outside_name", "outside_agency", "status_reason"],
  contribution: ["words"],
  cooperation: ["with_whom", "about"],
  disagreement: ["words"],
  plan: ["ended_reason"],
  meeting: ["wish", "place", "chair", "secretary", "no_next_reason", "cancelled_reason"],
  meeting_seat: ["answer_reason", "substitute_name", "outside_name"],
  agenda_question: ["words"],
  decision: ["words"],
  person: ["given_name", "family_name"],
  person_card: ["phone", "address", "interpreter", "communication"],
  circle_member: ["name", "mandate_text", "phone"],
  topic: ["name"],
  participant: ["task"],
  referral: ["person_name", "person_contact", "raiser_contact", "what_is_needed"],
  referral_assessment: ["least_to_share", "no_reason", "instead"],
  referral_handover: ["reason", "least_to_share", "decline_reason"],
  referral_refusal: ["words"],
  coordinator_term: ["decline_reason"],
  coordinator_handover: ["decline_reason"],
  coordinator_ask: ["words", "answer_words"],
  consent: ["purpose", "witness"],
  wish: ["words", "answer"],
  stay: ["where_name"],
  official_decision: ["what"],
  transition: ["reason"],
  clock: ["pause_reason"],
  signal_closing: ["words", "next_step"],
  board_decision: ["words"],
  level_change: ["reason"],
  team_decision: ["words"],
  consultation: ["question", "advice", "follow_up"],
  learning_log: ["what", "causes", "alternative", "evaluation", "lesson"],
};

/** Tables the oracle reads besides those that hold canaries. */
const FACTS = [
  "account",
  "identity",
  "mandate",
  "person",
  "age_rule",
  "life_area",
  "agreement_party",
  "consent_giver",
  "consent_party",
  "consent_exclusion",
  "team_member",
  "enrolment",
  "board_day",
  "team_meeting",
  "participant",
  "coordinator_term",
];

export interface Canary {
  readonly table: string;
  readonly row: Row;
  readonly column: string;
}

/** A word found nowhere else: "qz" and ten hexadecimal digits. */
export const CANARY = /qz[0-9a-f]{10}/g;
const wordOf = (table: string, id: string, column: string) => `qz${createHash("sha256").update(`${table}/${id}/${column}`).digest("hex").slice(0, 10)}`;

/**
 * Writes a word of its own after the text of every sensitive field, past every policy and trigger, and into the earlier
 * wordings of the history. Returns the words with the rows they stand in, and a dump for the oracle.
 */
export async function plantCanaries(database: Database): Promise<{ canaries: Map<string, Canary>; dump: Dump }> {
  const canaries = new Map<string, Canary>();
  const dump: Dump = {};
  const key = (table: string) => (table === "person_card" ? "person_id" : table === "referral_refusal" ? "referral_id" : "id");
  await database.runSql("set session_replication_role = replica");
  for (const [table, columns] of Object.entries(SENSITIVE)) {
    const rows = await database.readRows<Row>(`select * from care.${table}`);
    const changes: string[] = [];
    for (const row of rows) {
      const id = String(row[key(table)]);
      const sets = columns.flatMap((column) => {
        if (row[column] === null || row[column] === undefined) return [];
        const word = wordOf(table, id, column);
        canaries.set(word, { table, row, column });
        return [`${column} = ${column} || ' ${word}'`];
      });
      if (sets.length > 0) changes.push(`update care.${table} set ${sets.join(", ")} where ${key(table)} = '${id}'`);
    }
    await database.runSql(changes.join(";\n"));
  }
  // the history keeps earlier wordings: each gets a word too, in the texts before and after
  const changesKept = await database.readRows<Row>("select * from care.plan_change");
  const changes = changesKept.map((row) => {
    const id = String(row["id"]);
    const parts = (["before", "after"] as const).map((side) => {
      const kept = row[side] as Record<string, unknown> | null;
      if (kept === null) return `${side} = ${side}`;
      const marked = Object.fromEntries(
        Object.entries(kept).map(([name, value]) => {
          if (typeof value !== "string" || !["words", "what", "how", "extent", "reason", "about", "with_whom", "status_reason"].includes(name))
            return [name, value];
          const word = wordOf("plan_change", `${id}/${side}`, name);
          canaries.set(word, { table: "plan_change", row, column: name });
          return [name, `${value} ${word}`];
        }),
      );
      return `${side} = '${JSON.stringify(marked).replaceAll("'", "''")}'::jsonb`;
    });
    return `update care.plan_change set ${parts.join(", ")} where id = '${id}'`;
  });
  if (changes.length > 0) await database.runSql(changes.join(";\n"));
  await database.runSql("set session_replication_role = origin");
  for (const table of new Set([...FACTS, ...Object.keys(SENSITIVE)])) dump[table] = await database.readRows<Row>(`select * from care.${table}`);
  return { canaries, dump };
}
