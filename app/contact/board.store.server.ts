import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { BoardDecision, BoardReason } from "#contact/board.ts";

/** Teams whose board is the asker's: leaders and members; a peer worker has none. */
export async function listBoardTeams(scope: Scope) {
  return queryAs(scope)
    .selectFrom("team as t")
    .innerJoin(
      sql<{
        team_id: string;
        part: "leader" | "member";
      }>`(select o.team_id, min(o.part) as part from care.own_teams() o where o.part in ('leader', 'member') group by o.team_id)`.as("o"),
      "o.team_id",
      "t.id",
    )
    .select([
      "t.id as teamId",
      "t.name",
      "t.escalates_after_days as escalatesAfterDays",
      "t.contact_every_days as everyDays",
      "t.lasts_minutes as lastsMinutes",
      "o.part",
    ])
    .orderBy("t.name")
    .execute();
}
export type BoardTeam = Awaited<ReturnType<typeof listBoardTeams>>[number];

export async function listLedTeams(scope: Scope) {
  return (await listBoardTeams(scope)).filter(({ part }) => part === "leader");
}

interface WrittenReason {
  readonly enrolmentId: string;
  readonly reasonId: string;
  readonly reason: BoardReason;
  readonly since: string;
  readonly lifeArea: string;
}
// row by row, by index ("offset 0" keeps the two apart): whatever stands on the boards of others is not read
const reasons = sql<readonly WrittenReason[]>`coalesce((select json_agg(x) from (
  select e.id as "enrolmentId", r.* from here e cross join lateral (
    select r.id as "reasonId", r.reason, r.since, r.life_area as "lifeArea" from care.board_reason r where r.enrolment_id = e.id and r.until is null offset 0) r
   order by r.since) x), '[]')`;
const decisions = sql<readonly (BoardDecision & { readonly enrolmentId: string })[]>`coalesce((select json_agg(x) from (
  select e.id as "enrolmentId", d.* from here e cross join lateral (
    select d.id as "decisionId", d.words, (select w.name from care.professional w where w.id = d.professional_id) as name,
           d.due_on as "dueOn", d.decided_on as "decidedOn", (d.done_at at time zone 'Europe/Oslo')::date as "doneOn"
      from care.board_decision d where d.enrolment_id = e.id and (d.done_at is null or d.decided_on = (select care.today())) offset 0) d
   order by d."dueOn") x), '[]')`;

/** What stands in these rows besides the facts: why, and what was agreed; with who is in the team, and whether the day is closed. */
export async function findBoardWriting(scope: Scope, teamId: string, enrolmentIds: readonly string[] = []) {
  return queryAs(scope)
    .with("here", () => sql<{ id: string }>`(select unnest(${enrolmentIds}::uuid[]) as id)`)
    .selectFrom("team as t")
    .where("t.id", "=", teamId)
    .select((eb) => [
      reasons.as("reasons"),
      decisions.as("decisions"),
      jsonArrayFrom(
        eb
          .selectFrom("team_member as m")
          .innerJoin("professional as w", "w.id", "m.professional_id")
          .select(["m.professional_id as professionalId", "m.agency_id as agencyId", "w.name", "m.role"])
          .select(sql<boolean>`m.professional_id = (select care.acting_professional())`.as("isMe"))
          .where("m.team_id", "=", teamId)
          .where("m.valid_from", "<=", sql<string>`care.today()`)
          .where(({ or, eb: where }) => or([where("m.valid_to", "is", null), where("m.valid_to", ">=", sql<string>`care.today()`)]))
          .orderBy("w.name"),
      ).as("members"),
      sql<string | null>`(select d.id from care.board_day d where d.team_id = t.id and d.on_day = care.today())`.as("closedDayId"),
    ])
    .executeTakeFirst();
}
export type BoardWriting = NonNullable<Awaited<ReturnType<typeof findBoardWriting>>>;

/** Whose row this is, where it stands on a board of the asker's; undefined for what is not there or not hers. */
export async function findRowPerson(scope: Scope, enrolmentId: string): Promise<{ personId: string; teamId: string } | undefined> {
  const { rows } = await sql<{ personId: string; teamId: string }>`
    select e.person_id as "personId", e.team_id as "teamId" from care.enrolment e
     where e.id = ${enrolmentId}::uuid and e.ended_on is null and e.level in ('enrolled', 'shoulder-to-shoulder')
       and e.team_id in (select o.team_id from care.own_teams() o where o.part in ('leader', 'member'))
       and e.person_id in (select o.person_id from care.contact_areas() o where o.life_area = 'common')`.execute(queryAs(scope));
  return rows[0];
}

interface NewDecision {
  readonly personId: string;
  readonly enrolmentId: string;
  readonly words: string;
  readonly professionalId: string;
  readonly agencyId: string;
  readonly dueOn: string;
}

export async function insertDecision(scope: Scope, decision: NewDecision): Promise<void> {
  await queryAs(scope)
    .insertInto("board_decision")
    .values({
      person_id: decision.personId,
      enrolment_id: decision.enrolmentId,
      words: decision.words,
      professional_id: decision.professionalId,
      agency_id: decision.agencyId,
      due_on: decision.dueOn,
      decided_on: sql`care.today()`,
      decided_by: sql`care.acting_account()`,
      decided_by_name: sql`(select account_name from care.acting())`,
    })
    .execute();
}

/** @returns whose it was; undefined where it is not there, not visible, or done already */
export async function updateDecisionDone(scope: Scope, decisionId: string): Promise<string | undefined> {
  const done = await queryAs(scope)
    .updateTable("board_decision")
    .set({ done_at: sql`now()`, done_by: sql`care.acting_account()`, done_by_name: sql`(select account_name from care.acting())` })
    .where("id", "=", decisionId)
    .where("done_at", "is", null)
    .returning("person_id as personId")
    .executeTakeFirst();
  return done?.personId;
}

/** @returns false where the same reason stands there already */
export async function insertReason(
  scope: Scope,
  reason: { personId: string; enrolmentId: string; reason: BoardReason; lifeArea: string; since: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await queryAs(scope)
    .insertInto("board_reason")
    .values({
      person_id: reason.personId,
      enrolment_id: reason.enrolmentId,
      reason: reason.reason,
      life_area: reason.lifeArea,
      since: reason.since,
      set_by: sql`care.acting_account()`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export async function updateReasonEnded(scope: Scope, reasonId: string): Promise<string | undefined> {
  const ended = await queryAs(scope)
    .updateTable("board_reason")
    .set({ until: sql`greatest(since, care.today())` })
    .where("id", "=", reasonId)
    .where("until", "is", null)
    .returning("person_id as personId")
    .executeTakeFirst();
  return ended?.personId;
}

/** Whether the asker may see what belongs to this area of her life. */
export async function isAreaOpen(scope: Scope, personId: string, lifeArea: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select exists (select 1 from care.contact_areas() o where o.person_id = ${personId}::uuid and o.life_area = ${lifeArea}) as is`.execute(queryAs(scope));
  return rows[0]?.is === true;
}

export async function updateTeamRhythm(scope: Scope, teamId: string, everyDays: number): Promise<boolean> {
  const { numUpdatedRows } = await queryAs(scope).updateTable("team").set({ contact_every_days: everyDays }).where("id", "=", teamId).executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Kept days, the latest first. */
export async function listBoardDays(scope: Scope, teamId: string) {
  return queryAs(scope)
    .selectFrom("board_day as d")
    .select(["d.id as dayId", "d.on_day as onDay", "d.closed_by_name as closedByName"])
    .where("d.team_id", "=", teamId)
    .orderBy("d.on_day", "desc")
    .limit(100)
    .execute();
}
