import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import { isAsker, isLate } from "#coordinator/role-columns.store.server.ts";

const isToMe = isAsker("h.to_professional_id", "h.to_agency_id");

/** Offers to the asker that she has not answered. They name no person: nothing of hers is open before the answer. */
export async function listHandoversToMe(scope: Scope) {
  return queryAs(scope)
    .selectFrom("coordinator_handover as h")
    .innerJoin("professional as w", "w.id", "h.from_professional_id")
    .select(["h.id as handoverId", "h.side", "w.name as fromName", "h.answer_by as answerBy", isLate("h.answer_by").as("isLate")])
    .where("h.state", "=", "offered")
    .where(isToMe)
    .orderBy("h.answer_by")
    .execute();
}

/** An offer to the asker, with what she may see of what it holds: numbers, and by name only what is open to her already. */
export async function findOfferToMe(scope: Scope, handoverId: string) {
  return queryAs(scope)
    .selectFrom("coordinator_handover as h")
    .innerJoin("professional as w", "w.id", "h.from_professional_id")
    .innerJoin("agency as f", "f.id", "h.from_agency_id")
    .innerJoin("agency as g", "g.id", "h.to_agency_id")
    .leftJoin("person as p", "p.id", "h.person_id")
    .leftJoin("coordinator_leaving as l", "l.id", "h.leaving_id")
    .leftJoin("coordinator_term as n", "n.id", "h.new_term_id")
    .select([
      "h.id as handoverId",
      "h.side",
      "h.state",
      "h.reason",
      "h.offered_at as offeredAt",
      "h.answer_by as answerBy",
      "h.answered_at as answeredAt",
      "h.decline_reason as declineReason",
      "w.name as fromName",
      "w.phone as fromPhone",
      "f.name as fromAgency",
      "g.name as toAgency",
      "g.jurisdiction",
      "l.last_day as lastDay",
      isLate("h.answer_by").as("isLate"),
      sql<string | null>`p.given_name || ' ' || p.family_name`.as("personName"),
      sql<string | null>`case when h.state = 'accepted' and n.state = 'accepted' then h.person_id end`.as("personId"),
      sql<{ measures: number; seats: number; isCovered: boolean } | null>`care.handover_load(h.id)`.as("load"),
      sql<
        { id: string; what: string; dueOn: string }[]
      >`(select coalesce(json_agg(json_build_object('id', m.id, 'what', m.what, 'dueOn', m.due_on) order by m.due_on), '[]')
        from care.measure m where m.person_id = h.person_id and m.professional_id = h.from_professional_id and m.agency_id = h.from_agency_id
         and m.status in ('planned', 'ongoing'))`.as("measures"),
      sql<{ id: string; startsAt: string }[]>`(select coalesce(json_agg(json_build_object('id', s.id, 'startsAt', m.starts_at) order by m.starts_at), '[]')
        from care.meeting_seat s join care.meeting m on m.id = s.meeting_id
       where s.person_id = h.person_id and s.professional_id = h.from_professional_id and s.agency_id = h.from_agency_id
         and m.state = 'called' and coalesce(m.ends_at, m.starts_at) > now())`.as("seats"),
    ])
    .where("h.id", "=", handoverId)
    .where(isToMe)
    .executeTakeFirst();
}
