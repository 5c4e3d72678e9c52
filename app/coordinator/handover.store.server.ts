import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { HandOver } from "#coordinator/baton.ts";
import type { HandoverReason } from "#coordinator/coordinator.ts";
import type { Side } from "#coordinator/gap.ts";
import { isAsker, personName } from "#coordinator/role-columns.store.server.ts";

const isToMe = isAsker("h.to_professional_id", "h.to_agency_id");
const isFromMe = isAsker("h.from_professional_id", "h.from_agency_id");

export interface NewHandover {
  readonly termId: string;
  readonly personId: string;
  readonly side: Side;
  readonly from: { readonly professionalId: string; readonly agencyId: string };
  readonly to: { readonly professionalId: string; readonly agencyId: string };
  readonly reason: HandoverReason;
  readonly answerBy: string | null;
  readonly leavingId: string | null;
}

/** @returns undefined where the role was offered to someone else, or taken over, a moment ago. */
export async function insertHandover(scope: Scope, handover: NewHandover): Promise<string | undefined> {
  const made = await queryAs(scope)
    .insertInto("coordinator_handover")
    .values({
      term_id: handover.termId,
      person_id: handover.personId,
      side: handover.side,
      from_professional_id: handover.from.professionalId,
      from_agency_id: handover.from.agencyId,
      to_professional_id: handover.to.professionalId,
      to_agency_id: handover.to.agencyId,
      reason: handover.reason,
      answer_by: handover.answerBy,
      leaving_id: handover.leavingId,
      offered_by: sql<string>`care.acting_account()`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return made?.id;
}

/** Says no, or takes the offer back, while nobody has answered. @returns false where it was answered already. */
export async function updateHandover(scope: Scope, handoverId: string, to: { state: "declined"; reason: string } | { state: "taken-back" }): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("coordinator_handover")
    .set({ state: to.state, answered_at: sql<Date>`now()`, ...(to.state === "declined" ? { decline_reason: to.reason } : {}) })
    .where("id", "=", handoverId)
    .where("state", "=", "offered")
    .returning("id")
    .executeTakeFirst();
  return done !== undefined;
}

export interface Taken {
  readonly outcome: "accepted" | "accepted-already" | "declined-already" | "taken-back-already" | "term-over" | "no-mandate";
  readonly personId: string;
  /** the role as it is now hers */
  readonly termId: string;
  readonly measures: number;
  readonly seats: number;
  readonly left: number;
}

/** Takes the role over in one step of the database. Undefined where there is no such offer to the asker. */
export async function updateHolder(
  scope: Scope,
  handoverId: string,
  taking: { substituteId: string | null; kept: readonly string[]; takesRest: boolean },
): Promise<Taken | undefined> {
  const { rows } = await sql<{ taken: Taken | null }>`
    select care.take_baton(${handoverId}::uuid, ${taking.substituteId}::uuid, ${[...taking.kept]}::uuid[], ${taking.takesRest}) as taken`.execute(
    queryAs(scope),
  );
  return rows[0]?.taken ?? undefined;
}

/** A hand-over that the asker may know of, as the rules see it. */
export async function findHandover(scope: Scope, handoverId: string): Promise<(HandOver & { personId: string; isToMe: boolean }) | undefined> {
  const row = await queryAs(scope)
    .selectFrom("coordinator_handover as h")
    .select([
      "h.id as handoverId",
      "h.term_id as termId",
      "h.person_id as personId",
      "h.to_professional_id as toProfessionalId",
      "h.to_agency_id as toAgencyId",
      "h.state",
      sql<boolean>`coalesce(${isToMe}, false)`.as("isToMe"),
    ])
    .where("h.id", "=", handoverId)
    .executeTakeFirst();
  return row as (HandOver & { personId: string; isToMe: boolean }) | undefined;
}

/** Hand-overs of the asker that were declined, and whose role she holds still with nobody else asked. */
export async function listAnsweredNo(scope: Scope) {
  return queryAs(scope)
    .selectFrom("coordinator_handover as h")
    .innerJoin("coordinator_term as c", "c.id", "h.term_id")
    .innerJoin("professional as w", "w.id", "h.to_professional_id")
    .innerJoin("person as p", "p.id", "h.person_id")
    .select(["h.id as handoverId", "h.person_id as personId", personName.as("personName"), "w.name as toName", "h.answered_at as answeredAt"])
    .where("h.state", "=", "declined")
    .where("c.state", "=", "accepted")
    .where(isFromMe)
    .where(sql<boolean>`not exists (select 1 from care.coordinator_handover o where o.term_id = h.term_id and o.offered_at > h.offered_at)`)
    .orderBy("h.answered_at")
    .execute();
}

/** What the asker has handed over: to whom and when. Of the person not even the name: another has her now. */
export async function listGivenByMe(scope: Scope) {
  return queryAs(scope)
    .selectFrom("coordinator_handover as h")
    .innerJoin("professional as w", "w.id", "h.to_professional_id")
    .innerJoin("agency as g", "g.id", "h.to_agency_id")
    .select(["h.id as handoverId", "h.offered_at as offeredAt", "h.answered_at as answeredAt", "w.name as toName", "g.name as toAgency"])
    .where(isFromMe)
    .where("h.state", "=", "accepted")
    .orderBy("h.answered_at", "desc")
    .limit(50)
    .execute();
}
