import { type Asker, isAtTable } from "./asker.ts";
import { type Fact, type Facts, has, type Moment, word } from "./event.ts";
import { standingPlaces } from "./representation.ts";

/*
 * Block: the no that beats every yes, until it is lifted. Whole: a professional (named, or hit by the words of a
 * relation) meets nothing of her; an agency is closed out of her table, her contacts and her card, and keeps what it wrote
 * itself. In part: a topic or one item, for whom it names. She herself is kept from nothing of her own.
 */

const inForce = (facts: Facts, person: string): Fact[] => facts.of("block", "person_id", person).filter((block) => !has(block, "lifted_at"));

const nameWords = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((each) => each.length > 0);

/** Every word of the name she gave stands in the professional's name: "Per Hansen" hits Per Olav Hansen. */
function isHitBy(relation: string, name: string): boolean {
  const named = new Set(nameWords(name));
  const asked = nameWords(relation);
  return asked.length > 0 && asked.every((each) => named.has(each));
}

/** Does she keep this professional out altogether? */
export function isKeptOut(facts: Facts, asker: Asker, person: string): boolean {
  if (!isAtTable(asker)) return false;
  return inForce(facts, person).some(
    (block) =>
      word(block, "covers") === "whole" &&
      (word(block, "against") === "professional"
        ? word(block, "professional_id") === asker.professional
        : word(block, "against") === "relation" && isHitBy(word(block, "relation_name"), word(facts.one("professional", asker.professional), "name"))),
  );
}

export function isAgencyKeptOut(facts: Facts, asker: Asker, person: string): boolean {
  return (
    isAtTable(asker) &&
    inForce(facts, person).some(
      (block) => word(block, "covers") === "whole" && word(block, "against") === "agency" && word(block, "agency_id") === asker.agency,
    )
  );
}

export interface KeptBack {
  readonly topics: ReadonlySet<string>;
  /** kind of item and its id */
  readonly items: ReadonlySet<string>;
}

export const itemKey = (kind: string, id: string): string => `${kind} ${id}`;

/** Topics and items of hers that are kept back from this asker. */
export function keptBack(facts: Facts, asker: Asker, person: string, at: Moment): KeptBack {
  const topics = new Set<string>();
  const items = new Set<string>();
  if (asker.herself === person) return { topics, items };
  const places = standingPlaces(facts, asker, at).filter((place) => word(place, "person_id") === person);
  for (const block of inForce(facts, person)) {
    if (word(block, "covers") === "whole" || !hits(block, asker, places)) continue;
    if (word(block, "covers") === "topic") topics.add(word(block, "topic_id"));
    else items.add(itemKey(word(block, "item"), word(block, "item_id")));
  }
  return { topics, items };
}

function hits(block: Fact, asker: Asker, places: readonly Fact[]): boolean {
  switch (word(block, "against")) {
    case "everyone":
      return true;
    case "agency":
      return isAtTable(asker) && word(block, "agency_id") === asker.agency;
    case "professional":
      return isAtTable(asker) && word(block, "professional_id") === asker.professional;
    case "guardian":
      return places.some((place) => word(place, "id") === word(block, "circle_member_id"));
    case "guardians":
      return places.some((place) => word(place, "legal_right") !== "none");
    default:
      return false;
  }
}
