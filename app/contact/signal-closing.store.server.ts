import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { CloseReason, Signal } from "#contact/signal-kinds.ts";

/** Those who can take the next step: her coordinators, whoever stands in for them, the team that has her, and the asker. */
export async function listWhoMayAct(scope: Scope, personId: string): Promise<{ professionalId: string; name: string }[]> {
  const { rows } = await sql<{ professionalId: string; name: string }>`
    select distinct w.id as "professionalId", w.name from care.professional w
     where w.id = (select care.acting_professional())
        or w.id in (select x.id from care.coordinator_term c cross join lateral (values (c.professional_id), (c.substitute_id)) x (id)
                     where c.person_id = ${personId}::uuid and c.state = 'accepted')
        or w.id in (select a.deputy_id from care.absence a join care.coordinator_term c on c.professional_id = a.professional_id
                     where c.person_id = ${personId}::uuid and c.state = 'accepted' and a.ended_at is null and care.today() between a.from_on and a.to_on)
        or w.id in (select m.professional_id from care.team_member m join care.enrolment e on e.team_id = m.team_id
                     where e.person_id = ${personId}::uuid and e.ended_on is null and m.valid_from <= care.today() and (m.valid_to is null or m.valid_to >= care.today()))
     order by w.name`.execute(queryAs(scope));
  return rows;
}

/** How one occurrence was answered, for whoever comes second; undefined where it was not, or not for the asker to see. */
export async function findClosing(
  scope: Scope,
  { personId, kind, subject, since }: { personId: string; kind: string; subject: string; since: string },
): Promise<{ name: string; step: string; acts: string } | undefined> {
  return queryAs(scope)
    .selectFrom("signal_closing as c")
    .innerJoin("professional as w", "w.id", "c.professional_id")
    .select(["c.closed_by_name as name", "c.next_step as step", "w.name as acts"])
    .where("c.person_id", "=", personId)
    .where("c.kind", "=", kind)
    .where("c.subject", "=", subject)
    .where("c.since", "=", since)
    .executeTakeFirst();
}

interface NewClosing {
  readonly personId: string;
  readonly signal: Signal;
  readonly reason: CloseReason;
  readonly words: string;
  readonly nextStep: string;
  readonly nextTryOn: string | null;
  readonly acts: string;
}

/** @returns false where somebody else has answered it in the same moment */
export async function insertClosing(scope: Scope, { personId, signal, reason, words, nextStep, nextTryOn, acts }: NewClosing): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await queryAs(scope)
    .insertInto("signal_closing")
    .values({
      person_id: personId,
      kind: signal.kind,
      subject: signal.subject,
      since: signal.since,
      life_area: signal.lifeArea,
      topic_id: signal.topicId,
      reason,
      words: words === "" ? null : words,
      next_step: nextStep,
      next_try_on: nextTryOn,
      professional_id: acts,
      closed_by: sql`care.acting_account()`,
      closed_by_name: sql`(select account_name from care.acting())`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
