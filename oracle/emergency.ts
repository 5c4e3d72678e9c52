import type { Asker } from "./asker.ts";
import { type Fact, type Facts, has, isSo, isWithin, type Moment, word, words } from "./event.ts";

/*
 * Emergency access: whoever has broken the glass of someone's crisis plan reads that, for the hours of the rule, until she
 * ends it, or until it was found not justified. It is never wider than that, and no other capacity of hers has it.
 */

function isOpen(opening: Fact, at: Moment): boolean {
  return (
    has(opening, "opened_at") &&
    !has(opening, "ended_at") &&
    word(opening, "expires_at") > at.now &&
    (!has(opening, "review") || word(opening, "review") === "justified")
  );
}

/** Off wherever no rule in force allows it: the rule of the agency's sector, else the one for all. */
function isAllowed(facts: Facts, asker: Asker, at: Moment): boolean {
  const agency = facts.one("agency", asker.agency);
  const rules = facts.of("emergency_rule", "jurisdiction", word(agency, "jurisdiction")).filter((rule) => isWithin(rule, at.today));
  const rule = rules.find((each) => has(each, "sector") && word(each, "sector") === word(agency, "sector")) ?? rules.find((each) => !has(each, "sector"));
  return isSo(rule, "is_allowed") && words(rule, "roles").includes(asker.role);
}

export function emergencyPeople(facts: Facts, asker: Asker, at: Moment): Set<string> {
  if (asker.capacity !== "professional" || !isAllowed(facts, asker, at)) return new Set();
  const opened = facts
    .of("emergency_opening", "account_id", asker.account)
    .filter((opening) => word(opening, "agency_id") === asker.agency && isOpen(opening, at))
    .map((opening) => word(opening, "person_id"));
  // hers to say no to
  return new Set(opened.filter((person) => facts.of("crisis_plan", "person_id", person).some((plan) => isSo(plan, "in_emergency"))));
}
