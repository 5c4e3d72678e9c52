import { type Fact, word } from "../event.ts";
import { about, asIts, either, herCoordinator, herOwn, herRegister, herTableOrCircle, joint, type Rule, unlessKept } from "../rule.ts";
import type { Sight } from "../sight.ts";

const meeting = unlessKept("meeting", either(herOwn, herTableOrCircle));
const KIND_OF: Readonly<Record<string, string>> = { own_words: "own-words", agenda_question: "question" };

const itemOf = (fact: Fact): string => KIND_OF[word(fact, "item")] ?? word(fact, "item").replaceAll("_", "-");

/** A goal that is kept back takes its measures along. */
function isKept(kind: string, id: string, person: string, sight: Sight): boolean {
  if (sight.isItemKept(person, kind, id)) return true;
  return kind === "measure" && sight.isItemKept(person, "goal", word(sight.facts.one("measure", id), "goal_id"));
}

/** An earlier wording is as closed as the item is now, and both wordings must be open. */
const change: Rule = (fact, sight) => {
  if (isKept(itemOf(fact), word(fact, "item_id"), about(fact), sight)) return undefined;
  const item = sight.facts.one(word(fact, "item"), word(fact, "item_id"));
  const wordings = [fact, fact["before"], fact["after"], item].filter(
    (each): each is Fact => typeof each === "object" && each !== null && !Array.isArray(each),
  );
  return wordings.every((each) => isOpen(each, about(fact), sight)) ? "wordings open" : undefined;
};

function isOpen(wording: Fact, person: string, sight: Sight): boolean {
  return joint()({ person_id: person, life_area: wording["life_area"] ?? "common", topic_id: wording["topic_id"] ?? null }, sight) !== undefined;
}

export const plan: Readonly<Record<string, Rule>> = {
  // dates and states only: the register is made of it
  plan: either(herOwn, herTableOrCircle, herCoordinator, herRegister),
  own_words: unlessKept("own-words", joint()),
  goal: unlessKept("goal", joint()),
  goal_review: unlessKept("goal", joint(), "goal_id"),
  own_rating: unlessKept("goal", joint(), "goal_id"),
  measure: (fact, sight) => (isKept("measure", word(fact, "id"), about(fact), sight) ? undefined : joint()(fact, sight)),
  contribution: unlessKept("contribution", joint()),
  cooperation: unlessKept("cooperation", joint()),
  disagreement: (fact, sight) => (isKept(itemOf(fact), word(fact, "item_id"), about(fact), sight) ? undefined : joint()(fact, sight)),
  confirmation: either(herOwn, herTableOrCircle),
  plan_change: change,
  meeting,
  meeting_seat: asIts("meeting", "meeting_id", () => meeting),
  agenda_question: unlessKept("question", joint()),
  decision: unlessKept("decision", (fact, sight) => (isKept("measure", word(fact, "measure_id"), about(fact), sight) ? undefined : joint()(fact, sight))),
};
