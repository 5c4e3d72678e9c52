import type { Asker } from "./asker.ts";
import { ageOn, type Fact, type Facts, has, isWithin, type Moment, word, words } from "./event.ts";

/*
 * Who stands for her, and who stands near her. Kinship opens nothing. A guardian represents a child until the day the
 * law of her country says; an appointed guardian within the mandate; a relative or ally as far as she has let them in.
 * Of someone whose address is protected a place counts for nobody before a human has confirmed it.
 */

/** The asker's places in other people's circles that count today. */
export function standingPlaces(facts: Facts, asker: Asker, at: Moment): Fact[] {
  if (asker.capacity !== "circle") return [];
  return facts.of("circle_member", "account_id", asker.account).filter((place) => isWithin(place, at.today) && isSettled(facts, place));
}

function isSettled(facts: Facts, place: Fact): boolean {
  const protection = word(facts.one("person", word(place, "person_id")), "address_protection");
  return has(place, "confirmed_at") || protection === "none";
}

function mayStillRepresent(facts: Facts, person: Fact, at: Moment): boolean {
  const rules = facts
    .of("age_rule", "jurisdiction", word(person, "jurisdiction"))
    .filter((rule) => word(rule, "kind") === "guardian-access-ends" && !has(rule, "sector") && isWithin(rule, at.today));
  return rules.some((rule) => ageOn(word(person, "birth_on"), at.today) < Number(rule["age"]));
}

/** Persons whose every row is open: herself, and the children she may still represent. */
export function wholePeople(facts: Facts, asker: Asker, at: Moment): Set<string> {
  const whole = new Set(asker.herself === "" ? [] : [asker.herself]);
  for (const place of standingPlaces(facts, asker, at)) {
    const person = facts.one("person", word(place, "person_id"));
    if (word(place, "legal_right") === "guardian" && person !== undefined && mayStillRepresent(facts, person, at)) whole.add(word(place, "person_id"));
  }
  return whole;
}

/** What a place opens besides representation: what the mandate names, and what she has let in. An empty list is nothing. */
export function areasOfPlace(place: Fact): readonly string[] {
  const named = word(place, "legal_right") === "appointed-guardian" ? words(place, "mandate_areas") : [];
  const areas = [...named, ...words(place, "open_areas")];
  return areas.length === 0 ? [] : [...areas, "common"];
}
