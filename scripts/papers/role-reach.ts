// What each role reaches in each class of tables, gathered from the measured access matrix: the basis of the analysis of
// needs and risks (Normen; HSLF-FS 2016:40 4 kap.), so that no line of it is somebody's belief.
import { demoActors } from "#db/demo/actors.ts";
import { tellDemo } from "#db/demo/seed.ts";
import type { AnalysedRole, RoleReach } from "#agency/analysed-role.ts";
import { TABLE_CLASSES, tableClasses } from "#agency/table-class.ts";
import type { Measured } from "./read-matrix.ts";

/** As whom each demo actor was measured: the role of her mandate, or what she is to the person. */
export function rolesOfActors(): Map<string, AnalysedRole> {
  const mandates = new Map(
    tellDemo("2026-01-15")
      .of("mandate")
      .map(({ id, role }) => [id, role]),
  );
  return new Map(
    demoActors.flatMap(({ subject, mandateId, role }) => {
      const held = mandateId === undefined ? role : mandates.get(mandateId);
      return held === undefined ? [] : [[subject, held as AnalysedRole] as const];
    }),
  );
}

export function gatherReach(measured: readonly Measured[], roleOf: ReadonlyMap<string, AnalysedRole>): RoleReach[] {
  const roles = [...new Set(roleOf.values())];
  return roles.flatMap((role) => {
    const own = measured.filter(({ subject }) => roleOf.get(subject) === role);
    const actors = new Set(own.map(({ subject }) => subject)).size;
    return tableClasses.flatMap((tableClass) => {
      const here = own.filter(({ table }) => (TABLE_CLASSES[tableClass] as readonly string[]).includes(table));
      const seen = here.filter(({ sees }) => sees === "own" || sees > 0);
      if (seen.length === 0) return [];
      const counted = here.filter((each) => each.rows !== undefined);
      const all = counted.reduce((sum, { rows }) => sum + (rows ?? 0), 0);
      const met = counted.reduce((sum, { sees }) => sum + (sees === "own" ? 0 : sees), 0);
      const named = (some: readonly Measured[]) => [...new Set(some.map(({ table }) => table))].toSorted();
      return [
        {
          role,
          tableClass,
          actors,
          // of what there is, on average over the actors of the role; tables that move with the tests are the asker's own rows
          share: all === 0 ? null : Math.round((met / all) * 1000) / 10,
          sees: named(seen),
          changes: named(here.filter(({ changes }) => changes !== "–" && changes !== 0)),
          adds: named(here.filter(({ adds }) => adds)),
        },
      ];
    });
  });
}
