import { type Fact, has, word } from "../event.ts";
import { about, asIts, herOwn, type Rule } from "../rule.ts";
import type { Sight } from "../sight.ts";
import { isControlled, isKeptFromReader } from "./log.ts";

/** Those with whom she shares its life area, or whom she has ticked among them; or herself alone. */
const chosen: Rule = (fact, sight) => {
  if (herOwn(fact, sight) !== undefined) return "hers";
  const areas = sight.areas.get(about(fact));
  if (areas === undefined || word(fact, "opens_to") === "self") return undefined;
  if (word(fact, "opens_to") === "area") return areas.has(word(fact, "life_area")) ? "area shared" : undefined;
  return sight.facts.of("crisis_reader", "crisis_plan_id", word(fact, "id")).some((tick) => !has(tick, "ended_at") && isOwnTick(tick, sight))
    ? "chosen"
    : undefined;
};
const isOwnTick = (tick: Fact, { asker, places }: Sight): boolean =>
  (asker.agency !== "" && word(tick, "agency_id") === asker.agency) || (has(tick, "circle_member_id") && places.has(word(tick, "circle_member_id")));

const glass: Rule = (fact, { emergencies }) => (emergencies.has(about(fact)) ? "emergency" : undefined);
const plan: Rule = (fact, sight) => chosen(fact, sight) ?? glass(fact, sight);
const asPlan = (rule: Rule): Rule => asIts("crisis_plan", "crisis_plan_id", () => rule);

/** In an emergency what stands now, and none of what stood before. */
const part =
  (over: string): Rule =>
  (fact, sight) =>
    asPlan(chosen)(fact, sight) ?? (has(fact, over) ? undefined : asPlan(glass)(fact, sight));

const opening: Rule = (fact, sight) => {
  const { asker, facts } = sight;
  if (asker.capacity === "professional" && word(fact, "account_id") === asker.account) return "reader";
  if (!has(fact, "opened_at")) return undefined;
  if (herOwn(fact, sight) !== undefined) {
    const isHidden = asker.herself !== about(fact) && word(facts.one("person", about(fact)), "address_protection") !== "none";
    return isHidden || isKeptFromReader(fact, word(fact, "opened_at"), sight) ? undefined : "who looked";
  }
  return isControlled(sight, word(fact, "agency_id")) && word(fact, "professional_id") !== asker.professional ? "review" : undefined;
};

export const crisis: Readonly<Record<string, Rule>> = {
  crisis_plan: plan,
  crisis_words: part("replaced_at"),
  crisis_contact: part("ended_at"),
  crisis_approval: asPlan(plan),
  // one's own tick, among those her consent has let in at all; and for her all of them
  crisis_reader: (fact, sight) =>
    herOwn(fact, sight) ?? (!has(fact, "ended_at") && isOwnTick(fact, sight) && sight.areas.has(about(fact)) ? "own tick" : undefined),
  emergency_opening: opening,
};
