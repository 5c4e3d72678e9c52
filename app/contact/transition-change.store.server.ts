import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

interface NewTransition {
  readonly personId: string;
  readonly ruleId: string;
  readonly lifeArea: string;
  readonly onDay: string;
  readonly stayId: string | null;
}

/** @returns undefined where it stands there already */
export async function insertTransition(scope: Scope, transition: NewTransition): Promise<string | undefined> {
  const inserted = await queryAs(scope)
    .insertInto("transition")
    .values({
      person_id: transition.personId,
      rule_id: transition.ruleId,
      life_area: transition.lifeArea,
      on_day: transition.onDay,
      stay_id: transition.stayId,
      opened_by: sql<string>`care.acting_account()`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted?.id;
}

interface Owner {
  readonly professionalId: string;
  readonly agencyId: string;
}
type Change =
  | { readonly owners: { readonly from: Owner | null; readonly to: Owner | null } }
  | { readonly onDay: string }
  | { readonly close: { readonly state: "done" | "not-needed"; readonly reason: string | null } }
  | { readonly reopen: true };

/** Writes one change where the row still is as it was shown, and open (or closed, to be opened again). */
export async function updateTransition(scope: Scope, at: { readonly id: string; readonly version: number }, change: Change): Promise<boolean> {
  const changed = await queryAs(scope)
    .updateTable("transition")
    .set(columnsOf(change))
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("id", "=", at.id)
    .where("version", "=", at.version)
    .where("state", "reopen" in change ? "<>" : "=", "open")
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}

function columnsOf(change: Change) {
  if ("owners" in change) {
    const { from, to } = change.owners;
    return {
      owner_from_id: from?.professionalId ?? null,
      owner_from_agency: from?.agencyId ?? null,
      owner_to_id: to?.professionalId ?? null,
      owner_to_agency: to?.agencyId ?? null,
    };
  }
  if ("onDay" in change) return { on_day: change.onDay };
  if ("reopen" in change) return { state: "open" as const, reason: null, closed_at: null, closed_by_name: null };
  return { ...change.close, closed_at: sql<Date>`now()`, closed_by_name: sql<string>`(select account_name from care.acting())` };
}

/** Ticks a step; one that is ticked stays so. */
export async function insertStep(scope: Scope, step: { personId: string; transitionId: string; checkId: string }): Promise<void> {
  await sql`
    insert into care.transition_step (transition_id, person_id, life_area, check_id, done_by, done_by_name)
    select t.id, t.person_id, t.life_area, k.id, a.account_id, a.account_name
      from care.transition t join care.transition_check k on k.rule_id = t.rule_id cross join care.acting() a
     where t.id = ${step.transitionId}::uuid and t.person_id = ${step.personId}::uuid and k.id = ${step.checkId}::uuid and t.state = 'open'
    on conflict (transition_id, check_id) where taken_back_at is null do nothing`.execute(queryAs(scope));
}

export async function updateStepTakenBack(scope: Scope, step: { transitionId: string; checkId: string }): Promise<void> {
  await queryAs(scope)
    .updateTable("transition_step")
    .set({ taken_back_at: sql<Date>`now()` })
    .where("transition_id", "=", step.transitionId)
    .where("check_id", "=", step.checkId)
    .where("taken_back_at", "is", null)
    .execute();
}
