import { readMatrix } from "./read-matrix.ts";
import { gatherReach, rolesOfActors } from "./role-reach.ts";

/** app/agency/role-reach.ts, as text. */
export function drawRoleReach(matrix: string): string {
  const lines = gatherReach(readMatrix(matrix), rolesOfActors()).map(
    (reach) =>
      `  { role: "${reach.role}", tableClass: "${reach.tableClass}", actors: ${reach.actors}, share: ${reach.share}, sees: ${list(reach.sees)}, changes: ${list(reach.changes)}, adds: ${list(reach.adds)} },`,
  );
  return [
    "// Written by scripts/papers.ts from test/access-matrix.md. Do not edit.",
    'import type { RoleReach } from "#agency/analysed-role.ts";',
    "",
    "export const ROLE_REACH: readonly RoleReach[] = [",
    ...lines,
    "];",
    "",
  ].join("\n");
}

const list = (names: readonly string[]) => `[${names.map((name) => `"${name}"`).join(", ")}]`;
