import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";
import type { Receiver } from "#coordinator/baton.ts";
import type { Side } from "#coordinator/gap.ts";

/** Offers an empty chair of someone already taken on. @returns undefined where someone else was asked a moment ago. */
export async function insertChairOffer(
  scope: Scope,
  chair: { personId: string; side: Side; to: Receiver; answerBy: string | null },
): Promise<string | undefined> {
  const made = await queryAs(scope)
    .insertInto("coordinator_term")
    .values({
      person_id: chair.personId,
      side: chair.side,
      professional_id: chair.to.professionalId,
      agency_id: chair.to.agencyId,
      offered_by: sql<string>`care.acting_account()`,
      answer_by: chair.answerBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return made?.id;
}

/** Takes back an offer of an empty chair that nobody has answered. */
export async function updateChairTakenBack(scope: Scope, termId: string): Promise<boolean> {
  const done = await queryAs(scope)
    .updateTable("coordinator_term")
    .set({ state: "ended", ended_at: sql<Date>`now()` })
    .where("id", "=", termId)
    .where("state", "=", "offered")
    .returning("id")
    .executeTakeFirst();
  return done !== undefined;
}
