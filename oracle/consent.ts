import { type Asker, isAtTable } from "./asker.ts";
import { type Fact, type Facts, has, isSo, isWithin, type Moment, word, words } from "./event.ts";

/*
 * Lock 1, taking part, and lock 2, consent. A consent counts when it is in force, someone was asked, and everyone who was
 * asked has said yes. It names agencies, and of each the functions and the life areas; an empty list is nobody and nothing.
 */

function isStanding(facts: Facts, consent: Fact, at: Moment): boolean {
  if (has(consent, "withdrawn_at") || has(consent, "replaced_at") || !isWithin(consent, at.today)) return false;
  const givers = facts.of("consent_giver", "consent_id", word(consent, "id"));
  return givers.length > 0 && givers.every((giver) => word(giver, "answer") === "yes");
}

export function standingConsents(facts: Facts, person: string, at: Moment): Fact[] {
  return facts.of("consent", "person_id", person).filter((consent) => isStanding(facts, consent, at));
}

export function takesPart(facts: Facts, asker: Asker, person: string, at: Moment): boolean {
  return facts
    .of("participant", "professional_id", asker.professional)
    .some(
      (seat) =>
        word(seat, "person_id") === person &&
        word(seat, "agency_id") === asker.agency &&
        has(seat, "accepted_at") &&
        !has(seat, "ended_at") &&
        isWithin(seat, at.today),
    );
}

/** A seat at the table by lock 1 alone: taking part, or coordinating. What an agency wrote itself is read from there, consent or not. */
export function holdsSeat(facts: Facts, asker: Asker, person: string, at: Moment): boolean {
  if (!isAtTable(asker) || (asker.previewOf !== "" && asker.previewOf !== person)) return false;
  const coordinates = facts
    .of("coordinator_term", "professional_id", asker.professional)
    .some((term) => word(term, "person_id") === person && word(term, "agency_id") === asker.agency && word(term, "state") === "accepted");
  return coordinates || takesPart(facts, asker, person, at);
}

/** Life areas that her consent opens to this asker's agency and function, 'common' with the first of them. */
export function consentedAreas(facts: Facts, asker: Asker, person: string, at: Moment): Set<string> {
  const opened = new Set<string>();
  if (!isAtTable(asker)) return opened;
  for (const consent of standingConsents(facts, person, at)) {
    const id = word(consent, "id");
    const isKeptOut = facts
      .of("consent_exclusion", "consent_id", id)
      .some(
        (exclusion) =>
          !has(exclusion, "topic_id") && (word(exclusion, "agency_id") === asker.agency || word(exclusion, "professional_id") === asker.professional),
      );
    if (isKeptOut) continue;
    for (const party of facts.of("consent_party", "consent_id", id)) {
      if (word(party, "agency_id") !== asker.agency || has(party, "withdrawn_at")) continue;
      if (!isSo(party, "covers_all_functions") && !words(party, "functions").includes(asker.duty)) continue;
      const areas = words(party, "life_areas");
      for (const area of areas) opened.add(area);
      if (areas.length > 0) opened.add("common");
    }
  }
  return opened;
}

/**
 * A topic that her consent keeps from this asker, as to what an agency wrote itself. While a consent stands, it says; when none
 * does, whatever any of hers has kept back stays kept back: the end of a consent shows nobody anything. `byName`: kept from
 * this very professional, and not from her agency or the whole table.
 */
export function isKeptBackByConsent(facts: Facts, asker: Asker, person: string, topic: string, at: Moment, byName: boolean): boolean {
  if (!isAtTable(asker)) return false;
  const standing = standingConsents(facts, person, at);
  const speaking = standing.length > 0 ? standing : facts.of("consent", "person_id", person);
  return speaking.some((consent) =>
    facts
      .of("consent_exclusion", "consent_id", word(consent, "id"))
      .some(
        (exclusion) =>
          word(exclusion, "topic_id") === topic &&
          (!has(exclusion, "agency_id") || word(exclusion, "agency_id") === asker.agency) &&
          (has(exclusion, "professional_id") ? word(exclusion, "professional_id") === asker.professional : !byName),
      ),
  );
}

/** Topics that a consent in force keeps from this asker: from everyone at the table, from her agency, or from her. */
export function excludedTopics(facts: Facts, asker: Asker, person: string, at: Moment): Set<string> {
  const closed = new Set<string>();
  if (!isAtTable(asker)) return closed;
  for (const consent of standingConsents(facts, person, at)) {
    for (const exclusion of facts.of("consent_exclusion", "consent_id", word(consent, "id"))) {
      const isForAgency = !has(exclusion, "agency_id") || word(exclusion, "agency_id") === asker.agency;
      const isForHer = !has(exclusion, "professional_id") || word(exclusion, "professional_id") === asker.professional;
      if (has(exclusion, "topic_id") && isForAgency && isForHer) closed.add(word(exclusion, "topic_id"));
    }
  }
  return closed;
}
