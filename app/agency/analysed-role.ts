import type { MandateRole } from "#agency/agency.ts";
import type { TableClass } from "#agency/table-class.ts";

/** Whoever can be signed in: the roles of a mandate, and what someone is to the person. */
export const analysedRoles = [
  "person",
  "guardian",
  "relative",
  "coordinator",
  "team-member",
  "peer-worker",
  "coordinating-unit",
  "administrator",
  "log-controller",
] as const satisfies readonly (MandateRole | "person" | "guardian" | "relative")[];
export type AnalysedRole = (typeof analysedRoles)[number];

/** What one role was measured to reach in one class of tables (scripts/papers.ts). */
export interface RoleReach {
  readonly role: AnalysedRole;
  readonly tableClass: TableClass;
  /** how many actors it was measured on */
  readonly actors: number;
  /** per cent of the rows there are; null where the asker meets her own rows alone */
  readonly share: number | null;
  readonly sees: readonly string[];
  readonly changes: readonly string[];
  readonly adds: readonly string[];
}
