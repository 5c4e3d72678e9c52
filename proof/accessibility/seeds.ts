import type { Database } from "#db/connect.ts";
import { beginClocks } from "#db/demo/clocks.ts";
import { tellCriteria } from "#db/demo/criteria.ts";
import { tellDeadlines } from "#db/demo/deadlines.ts";
import { NORWAY } from "#db/demo/norway/area.ts";
import { writeAsOwner } from "#db/demo/owners-hand.ts";
import { tellReference } from "#db/demo/reference.ts";
import { tellArea } from "#db/demo/story/agencies.ts";
import { tellMember, tellPerson } from "#db/demo/story/people.ts";
import { tellTerm } from "#db/demo/story/table.ts";
import { Telling } from "#db/demo/story/telling.ts";
import { SWEDEN } from "#db/demo/sweden/area.ts";
import { tellTransitionRoutines } from "#db/demo/transition-rules.ts";

/** The house on its first day: agencies, those who work there, and people with two coordinators and nothing else. */
export async function seedFirstDay(database: Database, today: string): Promise<void> {
  const telling = new Telling(today);
  tellReference(telling.rows);
  tellArea(telling, NORWAY);
  tellArea(telling, SWEDEN);
  tellDeadlines(telling);
  tellCriteria(telling);
  tellTransitionRoutines(telling.rows);
  const seat = (person: string, offeredBy: string, ...staff: string[]) => {
    for (const each of staff) tellTerm(telling, { person, staff: each, state: "accepted", offered: -5, answered: -4, offeredBy });
  };
  const norwegian = { area: "no", hasAccount: true, registered: -6 } as const;
  tellPerson(telling, { ...norwegian, slug: "jonas", name: ["Jonas", "Lie Haugen"], age: [34, 140] });
  seat("jonas", "elin-krog", "liv-myhre", "ingrid-moe");
  tellPerson(telling, { ...norwegian, slug: "noah-berge", name: ["Noah", "Berge"], age: [16, 12] });
  seat("noah-berge", "elin-krog", "ola-vik", "tone-eide");
  tellPerson(telling, { area: "se", slug: "samir-khalil", name: ["Samir", "Khalil"], age: [19, 80], hasAccount: true, registered: -6 });
  seat("samir-khalil", "gunilla-astrom", "petra-lindh", "omar-hassan");
  tellPerson(telling, { area: "se", slug: "emma", name: ["Emma", "Lindqvist"], age: [7, 118], hasAccount: false, registered: -6 });
  const parent = { person: "emma", area: "se", hasAccount: true, right: "guardian", since: -2680 } as const;
  tellMember(telling, { ...parent, slug: "karin", name: "Karin Lindqvist", kinship: "mother" });
  tellMember(telling, { ...parent, slug: "mikael", name: "Mikael Lindqvist", kinship: "father" });
  seat("emma", "gunilla-astrom", "anna-lena-sjoberg", "johan-ekman");
  await writeAsOwner(database, async (transaction) => {
    await telling.rows.writeTo(transaction, "refuse");
    await beginClocks(transaction);
  });
}

/** Sixty letters and no space: a name that nothing can break but the page. */
const LONG_WORD = "Samhandlingskoordinatoropplæringsprosjektgruppemedlemskapene";
const LONG_NAME = ` av Nordre Ljungskile og Østgaards vestre, ${LONG_WORD}`;

/** What people and places are called, and the texts that stand as a title somewhere; a column of so many letters at most ends with the word alone. */
const CALLED: Record<string, readonly string[]> = {
  account: ["name"],
  agency: ["name", "legal_entity"],
  agreement: ["name"],
  board_decision: ["words"],
  circle_member: ["name"],
  crisis_contact: ["name", "who"],
  crisis_words: ["words"],
  emergency_opening: ["reader_name"],
  goal: ["words", "written_by_name"],
  // a role is at most a hundred letters
  mandate: ["function_name 100"],
  learning_log: ["what", "lesson"],
  measure: ["what", "outside_name", "extent"],
  meeting: ["place", "requested_by_name", "wish"],
  meeting_seat: ["outside_name", "substitute_name"],
  official_decision: ["what 100"],
  own_words: ["words", "written_by_name"],
  participant: ["task"],
  person: ["family_name 100"],
  person_card: ["address"],
  professional: ["name"],
  referral: ["person_name", "raiser_name", "what_is_needed"],
  stay: ["where_name"],
  team: ["name", "place"],
  team_decision: ["words"],
  topic: ["name 80"],
};

/** Everyone and everything gets a name of more than eighty letters, where there is a name. */
export async function lengthenNames(database: Database): Promise<void> {
  await database.runSql("set session_replication_role = replica");
  for (const [table, columns] of Object.entries(CALLED)) {
    for (const told of columns) {
      const [column, most] = told.split(" ");
      const longer = most === undefined ? `left(${column}, 90) || '${LONG_NAME}'` : `left(${column}, ${Number(most) - 61}) || ' ${LONG_WORD}'`;
      await database.runSql(`update care.${table} set ${column} = ${longer} where length(${column}) > 1`);
    }
  }
  await database.runSql("set session_replication_role = origin");
}
