import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { findCard, updateCard } from "#person/card.store.server.ts";
import { type CardInput, isAddressShown } from "#person/person.ts";

/** Corrects how she is reached: by herself, a guardian or her coordinator. A protected address is never written here. */
export async function changeCard(scope: Scope, here: PersonHere, input: CardInput): Promise<Outcome> {
  const { address, ...rest } = input;
  const before = await findCard(scope, here);
  if (before === undefined) return refuse("person.card-not-open");
  const changed = await updateCard(scope, here.personId, isAddressShown(here) && address !== undefined ? { ...rest, address } : rest);
  return changed ? { ok: true } : { ok: false, problems: [{ code: "form.conflict" }], current: before };
}
