import { type Kysely, sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Tables } from "#db/tables.ts";

/** A decision with whom it is about, as far as that is open to the asker; the rest of them are not among the rows. */
const selectDecisions = (query: Kysely<Tables>) =>
  query
    .selectFrom("team_decision as d")
    // whom it is about reads the decision, and not the meeting it was taken in
    .leftJoin("team_meeting as m", "m.id", "d.meeting_id")
    .innerJoin("professional as w", "w.id", "d.professional_id")
    .innerJoin("agency as g", "g.id", "d.agency_id")
    .leftJoin("person as p", "p.id", "d.person_id")
    .leftJoin("referral as r", "r.id", "d.referral_id")
    .select([
      "d.id as decisionId",
      "d.words",
      "d.due_on as dueOn",
      "d.sides",
      "d.decided_at as decidedAt",
      "d.decided_by_name as decidedByName",
      "d.done_at as doneAt",
      "d.done_by_name as doneByName",
      "d.professional_id as professionalId",
      "w.name as ownerName",
      "g.name as ownerAgency",
      sql<string>`coalesce(m.on_day, (d.decided_at at time zone 'Europe/Oslo')::date)`.as("onDay"),
      "d.person_id as personId",
      "d.referral_id as referralId",
      sql<string | null>`coalesce(p.given_name || ' ' || p.family_name, r.person_name)`.as("aboutName"),
      sql<boolean>`d.done_at is null and d.due_on < care.today()`.as("isLate"),
    ]);

export type TeamDecisionShown = Awaited<ReturnType<typeof listUndone>>[number];

/** What an earlier meeting decided and nobody has done: the most overdue first. */
export async function listUndone(scope: Scope, teamId: string, butNot: string | undefined) {
  return selectDecisions(queryAs(scope))
    .where("d.team_id", "=", teamId)
    .where("d.done_at", "is", null)
    .$if(butNot !== undefined, (query) => query.where("d.meeting_id", "<>", butNot ?? ""))
    .orderBy("d.due_on")
    .execute();
}

export async function listDecisionsOf(scope: Scope, meetingId: string) {
  return selectDecisions(queryAs(scope)).where("d.meeting_id", "=", meetingId).orderBy("d.decided_at").execute();
}

/** What the team has decided about one person, the latest first. */
export async function listDecisionsAbout(scope: Scope, personId: string) {
  return selectDecisions(queryAs(scope)).where("d.person_id", "=", personId).orderBy("d.decided_at", "desc").limit(30).execute();
}

interface DecisionRow {
  readonly meetingId: string;
  readonly teamId: string;
  readonly words: string;
  readonly professionalId: string;
  readonly agencyId: string;
  readonly dueOn: string;
  readonly personId: string | null;
  readonly referralId: string | null;
}

/** Writes down a decision. The sides are those noted as present at this moment, whatever anybody says. */
export async function insertDecision(scope: Scope, row: DecisionRow): Promise<string> {
  const { id } = await queryAs(scope)
    .insertInto("team_decision")
    .values({
      meeting_id: row.meetingId,
      team_id: row.teamId,
      words: row.words,
      professional_id: row.professionalId,
      agency_id: row.agencyId,
      due_on: row.dueOn,
      person_id: row.personId,
      referral_id: row.referralId,
      sides: sql<
        string[]
      >`array(select distinct x.side from care.team_meeting_presence x where x.meeting_id = ${row.meetingId}::uuid and x.is_present and x.side <> 'other' order by 1)`,
      decided_by: sql<string>`care.acting_account()`,
      decided_by_name: sql<string>`(select a.account_name from care.acting() a)`,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** @returns whom it was about (null: nobody), or undefined where it was done already or is not the asker's to settle. */
export async function updateDone(scope: Scope, teamId: string, decisionId: string): Promise<{ personId: string | null } | undefined> {
  return queryAs(scope)
    .updateTable("team_decision")
    .set({ done_at: sql<Date>`now()`, done_by_name: sql<string>`(select a.account_name from care.acting() a)` })
    .where("id", "=", decisionId)
    .where("team_id", "=", teamId)
    .where("done_at", "is", null)
    .returning("person_id as personId")
    .executeTakeFirst();
}
