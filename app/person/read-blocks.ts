import type { Scope } from "#access/scope.server.ts";
import { type BlockItem, nameWords } from "#person/block.ts";
import { findKeptFromGuardians, listBlocks } from "#person/block.store.server.ts";

/** For an item's own place: may a child keep it from her guardians, and has she. Undefined where it is no question. */
export async function readKept(scope: Scope, here: { readonly personId: string; readonly isOwner: boolean }, item: BlockItem, itemId: string) {
  return findKeptFromGuardians(scope, here, item, itemId);
}

interface Named {
  readonly agencyId: string;
  readonly professionalId: string;
  readonly name: string;
}

/** Whom she has named and kept out of everything, as far as the asker may know it: "is this one shut out?" */
export async function readShutOut(scope: Scope, personId: string): Promise<(seat: Named) => boolean> {
  const blocks = (await listBlocks(scope, personId)).filter((each) => each.covers === "whole");
  const relations = blocks.flatMap(({ relationName }) => (relationName === null ? [] : [nameWords(relationName)]));
  return (seat) => {
    const name = new Set(nameWords(seat.name));
    return (
      blocks.some((each) => each.agencyId === seat.agencyId || each.professionalId === seat.professionalId) ||
      relations.some((words) => words.length > 0 && words.every((word) => name.has(word)))
    );
  };
}
