import { sql } from "kysely";
import { queryAs, type Scope } from "#access/scope.server.ts";

/** Ends the seat the acting professional already had from this agency: one seat at a time. */
export async function endOwnSeats(scope: Scope, personId: string): Promise<void> {
  await queryAs(scope)
    .updateTable("participant")
    .set({ ended_at: sql<Date>`now()` })
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .where("professional_id", "=", sql<string>`(select care.acting_professional())`)
    .where("agency_id", "=", sql<string>`(select care.acting_agency())`)
    .execute();
}

export async function insertCoordinatorSeat(scope: Scope, personId: string): Promise<void> {
  await queryAs(scope)
    .insertInto("participant")
    .values({
      person_id: personId,
      role: "coordinator",
      accepted_at: sql<Date>`now()`,
      valid_from: sql<string>`care.today()`,
      professional_id: sql<string>`care.acting_professional()`,
      agency_id: sql<string>`care.acting_agency()`,
      invited_by: sql<string>`care.acting_account()`,
    })
    .execute();
}
