import type { Scope } from "#access/scope.server.ts";
import type { BlockItem } from "#person/block.ts";
import { findKeptFromGuardians, listBlocks } from "#person/block.store.server.ts";

/** For an item's own place: may a child keep it from her guardians, and has she. Undefined where it is no question. */
export async function readKept(scope: Scope, here: { readonly personId: string; readonly isOwner: boolean }, item: BlockItem, itemId: string) {
  return findKeptFromGuardians(scope, here, item, itemId);
}

/** Whom she has named and kept out of everything, as far as the asker may know it: "is this one shut out?" */
export async function readShutOut(scope: Scope, personId: string): Promise<(seat: { agencyId: string; professionalId: string }) => boolean> {
  const blocks = (await listBlocks(scope, personId)).filter((each) => each.covers === "whole");
  return (seat) => blocks.some((each) => each.agencyId === seat.agencyId || each.professionalId === seat.professionalId);
}
