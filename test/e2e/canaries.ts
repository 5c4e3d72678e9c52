import { createHash } from "node:crypto";
import type { Database } from "#db/connect.ts";
import type { Dump, Row } from "#test/e2e/oracle-facts.ts";

/** Every field that says something about someone, and gets a word of its own in each row. */
export const SENSITIVE: Record<string, readonly string[]> = {
  own_words: ["words"],
  goal: ["words"],
  goal_review: ["reason"],
  own_rating: ["said"],
  measure: ["what", "extent", "how", "outside_name", "outside_agency", "status_reason"],
  agency_note: ["words"],
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
  block: ["reason"],
  place_release: ["reason"],
  guardian_decision: ["authority_name", "covers"],
  appointed_yes: ["about", "reasons"],
  participant: ["task"],
  referral: ["person_name", "person_contact", "raiser_contact", "what_is_needed"],
  referral_assessment: ["least_to_share", "no_reason", "instead"],
  referral_handover: ["reason", "least_to_share", "decline_reason"],
  referral_refusal: ["words"],
  coordinator_term: ["decline_reason"],
  coordinator_handover: ["decline_reason"],
  coordinator_ask: ["words", "answer_words"],
  consent: ["purpose", "witness"],
  way_in: ["helper_name", "witness_name", "note"],
  sign_in_invitation: ["answered_name"],
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
  crisis_words: ["words"],
  crisis_contact: ["name", "who"],
  emergency_opening: ["reason", "review_words"],
  log_question: ["words", "answer"],
  log_exception: ["reason", "review_words"],
  log_case: ["words"],
  learning_log: ["what", "causes", "alternative", "evaluation", "lesson"],
  agency_copy: ["person_name"],
};

/** Tables the oracle reads besides those that hold canaries. */
const FACTS = [
  "account",
  "crisis_plan",
  "agency",
  "professional",
  "audit",
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
  "release",
  "agency_copy_file",
];

/** The demo area has nobody on paper and no code on its way: one of each, where a coordinator may read it. */
const WAYS_IN = `
  insert into care.way_in (person_id, way, helper_name, witness_name, agreed_on, agreed_how, note, recorded_by, recorded_by_name)
    select p.id, 'paper', 'A helper', 'A witness', '2026-01-05', 'aloud', 'A note', a.id, a.name from care.person p cross join (select id, name from care.account limit 1) a;
  insert into care.sign_in_invitation (person_id, circle_member_id, code_hash, made_by, made_by_name, expires_at, answered_at, answered_name, issuer, subject)
    select m.person_id, m.id, sha256(m.id::text::bytea), a.id, a.name, now() + interval '10 days', now(), 'An answer', 'https://idp.example', m.id::text
      from care.circle_member m cross join (select id, name from care.account limit 1) a where m.account_id is null and m.legal_right = 'none';`;

/** Jonas keeps one goal from NAV and one from everyone, his place is shared with his doctor; a court has decided about Sara. */
const KEPT_BACK = `
  insert into care.block (person_id, against, agency_id, covers, item, item_id, reason, said_as, said_by, said_by_name)
    select g.person_id, case g.n when 1 then 'agency' else 'everyone' end, case g.n when 1 then (select a.id from care.agency a where a.kind = 'labour-and-welfare' limit 1) end,
           'item', 'goal', g.id, 'A reason of his own', 'self', g.account, 'Jonas'
      from (select x.id, x.person_id, b.id as account, row_number() over (order by x.id) as n from care.goal x join care.account b on b.person_id = x.person_id
              join care.identity j on j.account_id = b.id and j.issuer = 'demo' and j.subject = 'jonas') g where g.n <= 2;
  insert into care.place_release (person_id, professional_id, reason, released_by, released_by_name)
    select t.person_id, t.professional_id, 'A reason to share', t.invited_by, 'x' from care.participant t where t.ended_at is null and t.accepted_at is not null limit 3;
  insert into care.guardian_decision (person_id, ground_id, authority_name, decided_on, covers, recorded_by, recorded_by_name)
    select k.person_id, g.id, 'A court', current_date, 'What it covers', k.account_id, 'x'
      from care.circle_member k join care.person p on p.id = k.person_id join care.representation_ground g on g.jurisdiction = p.jurisdiction and g.code = 'court'
     where k.legal_right = 'guardian' and k.account_id is not null;`;

/** The demo area has one opening, which is over: another is open now, and an earlier wording stands behind one of today's. */
const BROKEN_GLASS = `
  insert into care.emergency_opening (person_id, rule_id, account_id, professional_id, agency_id, reader_name, reason, opened_at, expires_at, review_by)
    select p.id, r.id, a.id, m.professional_id, m.agency_id, a.name, 'A reason to open it now', now(), now() + interval '8 hours', current_date + 7
      from care.identity i join care.account a on a.id = i.account_id join care.mandate m on m.professional_id = a.professional_id
      join care.emergency_rule r on r.jurisdiction = 'no' and r.sector = 'health'
      join care.identity j on j.issuer = 'demo' and j.subject = 'jonas' join care.account b on b.id = j.account_id join care.person p on p.id = b.person_id
     where i.issuer = 'demo' and i.subject = 'nora-lind';
  insert into care.crisis_words (person_id, crisis_plan_id, part, words, written_how, written_by, written_by_name, written_at, replaced_at)
    select w.person_id, w.crisis_plan_id, w.part, 'An earlier wording', w.written_how, w.written_by, w.written_by_name, w.written_at - interval '9 days', w.written_at
      from care.crisis_words w where w.part = 'helps';
  insert into care.crisis_contact (person_id, crisis_plan_id, name, who, phone, written_how, written_by, written_by_name, ended_at, ended_by_name)
    select w.person_id, w.crisis_plan_id, 'Somebody once', 'a friend', '000 11 999', w.written_how, w.written_by, w.written_by_name, now(), w.written_by_name
      from care.crisis_words w where w.part = 'helps' and w.replaced_at is null;`;

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
  await database.runSql(WAYS_IN);
  await database.runSql(BROKEN_GLASS);
  await database.runSql(KEPT_BACK);
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
  // an agency's copy is a file: a word in its bytes, under a sum made anew
  for (const row of await database.readRows<Row>("select copy_id, person_id, format from care.agency_copy_file")) {
    const word = wordOf("agency_copy_file", `${String(row["copy_id"])}/${String(row["format"])}`, "bytes");
    canaries.set(word, { table: "agency_copy_file", row, column: "bytes" });
    const bytes = `bytes || convert_to(' ${word}', 'UTF8')`;
    await database.runSql(
      `update care.agency_copy_file set bytes = ${bytes}, sha256 = sha256(${bytes}) where copy_id = '${String(row["copy_id"])}' and format = '${String(row["format"])}'`,
    );
  }
  await database.runSql("set session_replication_role = origin");
  for (const table of new Set([...FACTS, ...Object.keys(SENSITIVE)])) dump[table] = await database.readRows<Row>(`select * from care.${table}`);
  return { canaries, dump };
}
