import type { Scope } from "#access/scope.server.ts";
import { endOwnSeats, insertCoordinatorSeat } from "#consent/coordinator-seat.store.server.ts";

/**
 * Who has accepted to coordinate takes part from then on (lock 1). What the person has consented to (lock 2) is not
 * touched: until she consents, the seat opens her card and her circle, and no plan.
 */
export async function takeCoordinatorSeat(scope: Scope, personId: string): Promise<void> {
  await endOwnSeats(scope, personId);
  await insertCoordinatorSeat(scope, personId);
}
