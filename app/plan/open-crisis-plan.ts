import type { Scope } from "#access/scope.server.ts";
import { type CrisisRead, findCrisisPlan, findCrisisState, listCrisisPlans } from "#plan/crisis.store.server.ts";
import { mayWriteCrisisPlan, type Writer } from "#plan/crisis-writing.store.server.ts";

/** The crisis plan as it stands, as far as it is open to the asker; undefined where there is none, or none for her. */
export async function openCrisisPlan(scope: Scope, personId: string): Promise<CrisisRead | undefined> {
  return findCrisisPlan(scope, personId);
}

/** For pages that lead to it: is there one to read, and may the asker begin or change one? */
export async function findWayToCrisisPlan(scope: Scope, here: Writer) {
  const state = await findCrisisState(scope, here.personId);
  return state === undefined && !(await mayWriteCrisisPlan(scope, here, false))
    ? undefined
    : { isThere: state !== undefined, isApproved: state?.isApproved ?? false };
}
export type WayToCrisisPlan = Awaited<ReturnType<typeof findWayToCrisisPlan>>;

/** Everyone whose crisis plan the asker may read, for her day. */
export async function listMyCrisisPlans(scope: Scope) {
  return listCrisisPlans(scope);
}
