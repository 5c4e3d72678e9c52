import type { Scope } from "#access/scope.server.ts";
import { findBoardOfOne } from "#contact/board-of-one.store.server.ts";

/** What stands about one person on the team's board: for herself first of all (product.md, promise 1). */
export const readBoardOfOne = (scope: Scope, personId: string) => findBoardOfOne(scope, personId);
