import { type Kysely, sql } from "kysely";
import { idOf } from "#db/demo/identity.ts";
import type { Tables } from "#db/tables.ts";

/**
 * The clocks of what has been told. The triggers rest while the demo area is laid out, so each promise is begun here as
 * they would have begun it, at the moment it was made, and ended where it was kept.
 */
export async function beginClocks(connection: Kysely<Tables>): Promise<void> {
  await sql`
    select care.start_clock('referral.raised', 'referral', r.id, r.person_id, r.agreement_id, r.raised_at,
                            case when r.state in ('raised', 'received') then r.target_on end)
      from care.referral r`.execute(connection);
  await sql`
    update care.clock c
       set met_at = case when r.state <> 'declined-by-person' then e.at end, stopped_at = case when r.state = 'declined-by-person' then e.at end
      from care.referral r
     cross join lateral (
       select coalesce(min(x.at), r.raised_at + interval '2 days') as at
         from care.referral_event x where x.referral_id = r.id and x.kind not in ('raised', 'received')) e
     where c.subject = 'referral' and c.subject_id = r.id and r.state not in ('raised', 'received')`.execute(connection);
  // taken over by another agency: from its yes until it has assessed the need
  await sql`
    select care.start_clock('need.taken-over', 'referral', r.id, r.person_id, r.agreement_id, max(h.answered_at))
      from care.referral r join care.referral_handover h on h.referral_id = r.id and h.state = 'accepted'
     where r.state = 'handed-over' and r.joined_to is null group by r.id`.execute(connection);
  await sql`
    update care.clock c set met_at = e.at from care.referral_event e
     where c.event = 'need.taken-over' and c.subject_id = e.referral_id and e.kind = 'holder-assessed'`.execute(connection);
  await sql`
    update care.referral r set target_on = ((c.due_at - interval '1 microsecond') at time zone 'Europe/Oslo')::date, target_basis = d.source
      from care.clock c join care.deadline_rule d on d.id = c.rule_id
     where c.event = 'need.taken-over' and c.subject_id = r.id and c.met_at is null`.execute(connection);
  await sql`
    select care.start_clock('coordinator.offered', 'coordinator-term', t.id, t.person_id, p.agreement_id, t.offered_at, t.answer_by)
      from care.coordinator_term t join care.person p on p.id = t.person_id`.execute(connection);
  await sql`
    update care.clock c
       set met_at = case when t.answered_at is not null then t.answered_at end, stopped_at = case when t.answered_at is null then t.ended_at end
      from care.coordinator_term t
     where c.subject = 'coordinator-term' and c.subject_id = t.id and (t.answered_at is not null or t.ended_at is not null)`.execute(connection);
  await sql`
    select care.start_clock('meeting.requested', 'meeting', m.id, m.person_id, p.agreement_id, m.requested_at, m.due_on)
      from care.meeting m join care.person p on p.id = m.person_id`.execute(connection);
  await sql`
    update care.clock c set met_at = case when m.state = 'held' then m.starts_at end, stopped_at = case when m.state = 'cancelled' then now() end
      from care.meeting m where c.subject = 'meeting' and c.subject_id = m.id and m.state in ('held', 'cancelled')`.execute(connection);
  await sql`
    select care.start_clock('plan.activated', 'plan', l.id, l.person_id, p.agreement_id, coalesce(l.activated_at, l.begun_at), l.next_review_on)
      from care.plan l join care.person p on p.id = l.person_id where l.state = 'active'`.execute(connection);
  // hand-overs and wishes for another coordinator
  await sql`
    select care.start_clock('need.handed-over', 'referral-handover', h.id, r.person_id, r.agreement_id, h.offered_at, h.answer_by)
      from care.referral_handover h join care.referral r on r.id = h.referral_id`.execute(connection);
  await sql`
    select care.start_clock('handover.offered', 'coordinator-handover', h.id, h.person_id, p.agreement_id, h.offered_at, h.answer_by)
      from care.coordinator_handover h join care.person p on p.id = h.person_id`.execute(connection);
  await sql`
    select care.start_clock('coordinator.asked-for-another', 'coordinator-ask', k.id, k.person_id, p.agreement_id, k.asked_at, k.answer_by)
      from care.coordinator_ask k join care.person p on p.id = k.person_id`.execute(connection);
  await sql`
    with answered as (
      select 'referral-handover' as subject, id, answered_at, state = 'taken-back' as is_off from care.referral_handover
      union all select 'coordinator-handover', id, answered_at, state = 'taken-back' from care.coordinator_handover
      union all select 'coordinator-ask', id, answered_at, outcome = 'withdrawn' from care.coordinator_ask)
    update care.clock c set met_at = case when not a.is_off then a.answered_at end, stopped_at = case when a.is_off then a.answered_at end
      from answered a where c.subject = a.subject and c.subject_id = a.id and a.answered_at is not null`.execute(connection);
  await sql`select care.keep_discharge_clocks(s) from care.stay s`.execute(connection);
  // one in each country stands still, with its reason
  await sql`
    update care.clock set paused_from = now() - interval '1 day', version = 2,
           pause_reason = case when agreement_id = ${idOf("agreement/fjordby")}::uuid then 'Personen har bedt om å få vente til over helgen' else 'Personen har bett att få vänta över helgen' end
     where id in (select distinct on (c.agreement_id) c.id from care.clock c
                   where c.event = 'meeting.requested' and c.met_at is null and c.stopped_at is null and c.due_at > now() order by c.agreement_id, c.subject_id)`.execute(
    connection,
  );
}
