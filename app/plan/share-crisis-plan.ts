import type { z } from "zod";
import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { beginCrisisPlan, insertReaders, updateReadersEnded, updateSharing } from "#plan/crisis-writing.store.server.ts";
import { listPossibleReaders } from "#plan/crisis.store.server.ts";
import type { ShareForm } from "#plan/crisis.ts";

/**
 * Who reads her crisis plan, and whether it opens in an emergency: a choice of its own, hers or her guardian's. It can
 * only be made among those her consent has let in; taking the consent back takes this back.
 */
export async function shareCrisisPlan(scope: Scope, here: PersonHere, choice: z.output<typeof ShareForm>): Promise<Outcome> {
  if (!here.speaksForHer) return refuse("crisis.only-hers-to-share");
  const crisisPlanId = await beginCrisisPlan(scope, here.personId);
  if (crisisPlanId === undefined) return refuse("crisis.not-begun");
  const possible = await listPossibleReaders(scope, here.personId);
  const wanted = choice.opensTo === "chosen" ? choice.readers : [];
  const agencies = possible.agencies.map(({ id }) => id).filter((id) => wanted.includes(id));
  const circle = possible.circle.map(({ id }) => id).filter((id) => wanted.includes(id));
  if (choice.opensTo === "chosen" && agencies.length + circle.length === 0) return refuse("crisis.nobody-ticked", "readers");
  if (!(await updateSharing(scope, crisisPlanId, choice))) return refuse("form.conflict");
  const ticked = new Set(possible.ticked.map(({ partyId }) => partyId));
  await updateReadersEnded(
    scope,
    possible.ticked.filter(({ partyId }) => !wanted.includes(partyId)).map(({ id }) => id),
  );
  await insertReaders(
    scope,
    { personId: here.personId, crisisPlanId },
    { agencies: agencies.filter((id) => !ticked.has(id)), circle: circle.filter((id) => !ticked.has(id)) },
  );
  return { ok: true };
}
