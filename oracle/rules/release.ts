import { has, word, words } from "../event.ts";
import { isKeptBackByConsent } from "../consent.ts";
import { hasPlacesReleased } from "../place.ts";
import { mayReadCopy } from "../release.ts";
import { about, asIts, either, herCoordinator, herOwn, herselfAlone, topicOf, type Rule, unlessKept } from "../rule.ts";

/** Its own people at her table, whatever becomes of the consent; herself and her guardians; another agency by a release. Never a relative. */
const note: Rule = (fact, sight) => {
  const { asker } = sight;
  if (asker.capacity === "professional" && word(fact, "written_by") === asker.account && word(fact, "agency_id") === asker.agency) return "wrote it";
  const topic = topicOf(fact);
  if (topic !== "" && sight.isTopicKept(about(fact), topic)) return undefined;
  if (herOwn(fact, sight) !== undefined) return "hers";
  const isKept = (byName: boolean): boolean => topic !== "" && isKeptBackByConsent(sight.facts, asker, about(fact), topic, sight.at, byName);
  // what it wrote itself, whatever the consent keeps back: but for whom she has named
  if (sight.hasSeat(about(fact)) && word(fact, "agency_id") === asker.agency) return isKept(true) ? undefined : "own agency's";
  if (has(fact, "taken_back_at") || isKept(false)) return undefined;
  const basis = sight.releasedOf(about(fact)).rows.get(word(fact, "id"));
  if (basis === "statute") return "released";
  return basis === "consent" && sight.areas.get(about(fact))?.has(word(fact, "life_area")) ? "released" : undefined;
};

const ownAgency: Rule = (fact, { asker, contacts }) =>
  asker.capacity === "professional" && word(fact, "agency_id") === asker.agency && contacts.get(about(fact))?.has("common") ? "decided it" : undefined;
const opensSomething: Rule = (fact, { releasedOf }) => (releasedOf(about(fact)).decisions.has(word(fact, "id")) ? "released to it" : undefined);
const copy: Rule = (fact, sight) =>
  herselfAlone(fact, sight) ??
  (!words(fact, "topics").some((topic) => sight.isTopicKept(about(fact), topic)) && mayReadCopy(sight.facts, sight.asker, fact, sight.at)
    ? "agency's copy"
    : undefined);

export const release: Readonly<Record<string, Rule>> = {
  agency_note: unlessKept("note", note),
  release: either(herOwn, ownAgency, opensSomething),
  agency_copy: copy,
  agency_copy_file: asIts("agency_copy", "copy_id", () => copy),
  // not to a guardian, and not to the one it was shared with
  place_release: either(herselfAlone, herCoordinator),
  // no table: the places of one with a protected address, wherever they stand
  protected_place: (fact, sight) =>
    herselfAlone(fact, sight) ??
    herCoordinator(fact, sight) ??
    (hasPlacesReleased(sight.facts, sight.asker, about(fact), sight.at) ? "released by name" : undefined),
};
