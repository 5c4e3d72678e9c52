import { analysedRoles, type RoleReach } from "#agency/analysed-role.ts";
import { ROLE_REACH } from "#agency/role-reach.ts";
import { type TableClass, tableClasses } from "#agency/table-class.ts";

/** How far a role reaches: everything there is, some of it, her own alone, or nothing. */
function reachWord(reach: RoleReach | undefined): "none" | "own" | "some" | "all" {
  if (reach === undefined) return "none";
  if (reach.share === null) return "own";
  return reach.share >= 100 ? "all" : "some";
}

/** Classes that tell something of a person who gets help; the others are rules, staff and one's own sign-in. */
const ABOUT_PERSONS = new Set<TableClass>(tableClasses.filter((each) => !["rules", "helpers", "sign-in"].includes(each)));

/** The analysis, role by role, in the order they stand nearest to her; every class named, reached or not. */
export function analyseRoles(reaches: readonly RoleReach[] = ROLE_REACH) {
  return analysedRoles.map((role) => ({
    role,
    classes: tableClasses.map((tableClass) => {
      const reach = reaches.find((each) => each.role === role && each.tableClass === tableClass);
      return { tableClass, isAboutPersons: ABOUT_PERSONS.has(tableClass), word: reachWord(reach), reach };
    }),
  }));
}
