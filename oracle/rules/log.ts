import { type Fact, has, word } from "../event.ts";
import { about, herOwn, nobody, type Rule } from "../rule.ts";
import type { Sight } from "../sight.ts";

/** Every unit of the controller's own legal entity. */
export function isControlled({ asker, facts }: Sight, agency: string): boolean {
  if (asker.capacity !== "professional" || asker.role !== "log-controller") return false;
  if (agency === asker.agency) return true;
  const own = word(facts.one("agency", asker.agency), "legal_entity");
  return own !== "" && word(facts.one("agency", agency), "legal_entity") === own;
}

const isOver = (exception: Fact, { at }: Sight): boolean => has(exception, "lifted_at") || word(exception, "ends_on") < at.today;

/** What a recorded decision keeps from who reads the log: all that an agency's people did from a moment on. */
export function isKeptFromReader(done: Fact, when: string, sight: Sight): boolean {
  return sight.facts
    .of("log_exception", "person_id", about(done))
    .some(
      (each) =>
        word(each, "agency_id") === word(done, "agency_id") &&
        when >= word(each, "covers_from") &&
        !isOver(each, sight) &&
        (word(each, "hidden_from") === "everyone" || sight.asker.herself !== about(done)),
    );
}

/** Never one's own looking: a preview stands under the agency it looks as. */
const isKeptFrom = (row: Fact, sight: Sight): boolean => word(row, "capacity") === "professional" && isKeptFromReader(row, word(row, "at"), sight);

const audit: Rule = (fact, sight) => {
  // each worker sees her own looking
  if (sight.asker.capacity === "professional" && word(fact, "account_id") === sight.asker.account) return "own doing";
  if (herOwn(fact, sight) !== undefined && !isKeptFrom(fact, sight)) return "who looked";
  return word(fact, "capacity") === "professional" && isControlled(sight, word(fact, "agency_id")) ? "control" : undefined;
};

const controlled: Rule = (fact, sight) => (isControlled(sight, word(fact, "agency_id")) ? "control" : undefined);
const notOwnLooking: Rule = (fact, sight) => (word(fact, "professional_id") === sight.asker.professional ? undefined : controlled(fact, sight));

const rowByKey = (sight: Sight, key: string): Fact | undefined => sight.facts.of("audit", "key", key)[0];

const question: Rule = (fact, sight) => {
  const row = rowByKey(sight, word(fact, "audit_key"));
  if (row !== undefined && herOwn(fact, sight) !== undefined && audit(row, sight) !== undefined) return "hers";
  // an administrator sees no content: while no officer is named it waits unread
  return notOwnLooking(fact, sight);
};

const exception: Rule = (fact, sight) => {
  const { asker, areas, coordinated } = sight;
  const worksWithHer = asker.capacity === "professional" && (areas.has(about(fact)) || coordinated.has(about(fact)));
  if (worksWithHer && word(fact, "agency_id") === asker.agency) return "her agency's decision";
  if (controlled(fact, sight) !== undefined) return "control";
  return sight.asker.herself === about(fact) && word(fact, "hidden_from") === "guardians" ? "kept from her guardians" : undefined;
};

export const log: Readonly<Record<string, Rule>> = {
  audit,
  log_question: question,
  log_exception: exception,
  log_case: notOwnLooking,
  audit_seal: nobody,
  audit_anchor: nobody,
};
