import { type Fact, word } from "./event.ts";
import type { Sight } from "./sight.ts";

/** Why a fact is open to the asker, in a word; nothing where it is not. */
export type Why = string | undefined;
export type Rule = (fact: Fact, sight: Sight) => Why;

/** Open to nobody, or by nobody's request. */
export const nobody: Rule = () => undefined;
export const signedIn: Rule = (_fact, { asker }) => (asker.capacity === "public" || asker.capacity === "receipt" ? undefined : "no secret");

export const about = (fact: Fact): string => word(fact, "person_id");
export const either =
  (...rules: readonly Rule[]): Rule =>
  (fact, sight) => {
    for (const rule of rules) {
      const why = rule(fact, sight);
      if (why !== undefined) return why;
    }
    return undefined;
  };

export const herOwn: Rule = (fact, { whole, asker }) => (whole.has(about(fact)) ? (asker.herself === about(fact) ? "herself" : "guardian") : undefined);
export const herselfAlone: Rule = (fact, { asker }) => (asker.herself !== "" && asker.herself === about(fact) ? "herself" : undefined);
export const herCoordinator: Rule = (fact, { coordinated }) => (coordinated.has(about(fact)) ? "coordinator" : undefined);
export const herRegister: Rule = (fact, { facts, registers }) =>
  about(fact) !== "" && registers.has(word(facts.one("person", about(fact)), "agreement_id")) ? "coordinating unit" : undefined;
/** At the table with both locks open for what belongs to no one area; `relative`: let in to the circle as well. */
export const herTable: Rule = (fact, { areas, asker }) => (asker.capacity !== "circle" && areas.get(about(fact))?.has("common") ? "table" : undefined);
export const herTableOrCircle: Rule = (fact, { areas }) => (areas.get(about(fact))?.has("common") ? "table or circle" : undefined);

export const topicOf = (fact: Fact): string => word(fact, "topic_id");
const isTopicOpen = (fact: Fact, sight: Sight): boolean => topicOf(fact) === "" || !sight.isTopicClosed(about(fact), topicOf(fact));

/** Joint content: the row's life area is open, and its topic is not kept back. */
export const joint =
  (area = "life_area"): Rule =>
  (fact, sight) =>
    isTopicOpen(fact, sight) ? (herOwn(fact, sight) ?? (sight.areas.get(about(fact))?.has(word(fact, area) || "common") ? "area open" : undefined)) : undefined;

/** As contacts are seen, in the area of the row. */
export const likeContacts: Rule = (fact, sight) =>
  isTopicOpen(fact, sight)
    ? (herOwn(fact, sight) ?? (sight.contacts.get(about(fact))?.has(word(fact, "life_area") || "common") ? "contacts open" : undefined))
    : undefined;

/** But for items she keeps back from this asker. */
export const unlessKept =
  (kind: string, rule: Rule, id = "id"): Rule =>
  (fact, sight) =>
    sight.isItemKept(about(fact), kind, word(fact, id)) ? undefined : rule(fact, sight);

/** As another fact that it hangs on is seen. */
export const asIts =
  (what: string, name: string, rule: () => Rule): Rule =>
  (fact, sight) => {
    const other = sight.facts.one(what, word(fact, name));
    return other === undefined ? undefined : rule()(other, sight);
  };
