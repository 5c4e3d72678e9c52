import { type Outcome, refuse } from "#access/outcome.ts";
import type { Scope } from "#access/scope.server.ts";
import type { PersonHere } from "#audit/audit.store.server.ts";
import { type Against, type BlockItem, readWhat, readWhom, saidAs } from "#person/block.ts";
import { insertBlock, isKnown, mayBlock, updateLifted } from "#person/block.store.server.ts";

interface Wanted {
  readonly against: Against;
  readonly whomId: string | null;
  readonly relationName: string | null;
  readonly covers: "whole" | "topic" | "item";
  readonly item: BlockItem | null;
  readonly whatId: string | null;
  readonly reason: string;
}

/** Written where she may; what the answer is does not depend on whether anybody is hit, or had been kept out before. */
async function write(scope: Scope, here: PersonHere, wanted: Wanted): Promise<Outcome> {
  const as = saidAs(here);
  if (as === undefined) return refuse("block.not-yours");
  if (!(await mayBlock(scope, here.personId, wanted.against, as))) return refuse(as === "guardian" ? "block.guardian-may-not" : "block.not-old-enough");
  if (!(await isKnown(scope, here.personId, wanted))) return refuse("block.not-here", "what");
  await insertBlock(scope, here.personId, as, wanted);
  return { ok: true };
}

/** Keeps an agency, a professional, her guardians or everyone out: of all about her, of a topic, or of one item. */
export async function keepOut(scope: Scope, here: PersonHere, input: { whom: string; what: string; reason: string }): Promise<Outcome> {
  const [whom, what] = [readWhom(input.whom), readWhat(input.what)];
  if (whom === undefined) return refuse("block.names-nobody", "whom");
  if (what === undefined) return refuse("form.not-valid", "what");
  const isPartly = whom.against === "guardian" || whom.against === "guardians" || whom.against === "everyone";
  if (isPartly && what.covers === "whole") return refuse("block.only-a-part", "what");
  return write(scope, here, { ...what, against: whom.against, whomId: whom.id, whatId: what.id, relationName: null, reason: input.reason });
}

/** "My ex-partner, Per Hansen": everyone of that name who works here, in any agency, from now on and until it is lifted. */
export async function keepOutByRelation(scope: Scope, here: PersonHere, input: { relationName: string; relation: string }): Promise<Outcome> {
  return write(scope, here, {
    against: "relation",
    whomId: null,
    relationName: input.relationName,
    covers: "whole",
    item: null,
    whatId: null,
    reason: input.relation,
  });
}

/** From an item's own place: none of her guardians sees this one. */
export async function keepFromGuardians(scope: Scope, here: PersonHere, input: { item: BlockItem; itemId: string }): Promise<Outcome> {
  return write(scope, here, { against: "guardians", whomId: null, relationName: null, covers: "item", item: input.item, whatId: input.itemId, reason: "" });
}

/** From the next request it is as if it had not been said. */
export async function letInAgain(scope: Scope, here: PersonHere, input: { blockId: string }): Promise<Outcome> {
  return (await updateLifted(scope, here.personId, input.blockId)) ? { ok: true } : refuse("block.not-here");
}
