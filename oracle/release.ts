import { type Asker, isAtTable } from "./asker.ts";
import { isAgencyKeptOut } from "./block.ts";
import { holdsSeat, standingConsents } from "./consent.ts";
import { type Fact, type Facts, has, isSo, type Moment, word, words } from "./event.ts";

/*
 * Lock 3, release. What an agency wrote itself is its own; another agency meets it where a recorded decision to hand it on
 * stands now: on her consent, as far as that opens her to the one who asks; on a statute, where the one who asks takes part.
 */

/** A decision on consent falls with it: hers in force must name the agency that decided, and none of hers was taken back since. */
function holds(facts: Facts, release: Fact, at: Moment): boolean {
  if (has(release, "ended_at") || (has(release, "valid_to") && word(release, "valid_to") < at.today)) return false;
  if (word(release, "basis") === "statute") return true;
  const person = word(release, "person_id");
  const isNamed = standingConsents(facts, person, at).some((consent) =>
    facts
      .of("consent_party", "consent_id", word(consent, "id"))
      .some((party) => word(party, "agency_id") === word(release, "agency_id") && !has(party, "withdrawn_at")),
  );
  return isNamed && !facts.of("consent", "person_id", person).some((consent) => isTakenBackSince(facts, consent, release));
}

function isTakenBackSince(facts: Facts, consent: Fact, release: Fact): boolean {
  const since = word(release, "decided_at");
  if (has(consent, "withdrawn_at") && word(consent, "withdrawn_at") >= since) return true;
  return facts
    .of("consent_party", "consent_id", word(consent, "id"))
    .some((party) => word(party, "agency_id") === word(release, "agency_id") && has(party, "withdrawn_at") && word(party, "withdrawn_at") >= since);
}

export interface Released {
  /** agencies whose contacts with her are open */
  readonly agencies: ReadonlySet<string>;
  /** single rows, by what the decision rests on */
  readonly rows: ReadonlyMap<string, string>;
  readonly decisions: ReadonlySet<string>;
}

/** What others have released of hers to the agency that asks. `isOpen`: her consent opens her to the asker. */
export function releasedTo(facts: Facts, asker: Asker, person: string, isOpen: boolean, at: Moment): Released {
  const agencies = new Set<string>();
  const rows = new Map<string, string>();
  const decisions = new Set<string>();
  if (isAtTable(asker)) {
    const isNear = holdsSeat(facts, asker, person, at) && !isAgencyKeptOut(facts, asker, person);
    for (const release of facts.of("release", "person_id", person)) {
      if (has(release, "to_agency_id") && word(release, "to_agency_id") !== asker.agency) continue;
      if (word(release, "agency_id") === asker.agency || !(word(release, "basis") === "consent" ? isOpen : isNear) || !holds(facts, release, at)) continue;
      decisions.add(word(release, "id"));
      if (word(release, "covers") === "contacts") agencies.add(word(release, "agency_id"));
      else rows.set(word(release, "item_id"), word(release, "basis"));
    }
  }
  return { agencies, rows, decisions };
}

/**
 * An agency's copy may be read again by its people while they sit at the table: by whoever took it, or whom the consent, as
 * it stood, covered by function, and from whom it kept nothing of what the copy holds.
 */
export function mayReadCopy(facts: Facts, asker: Asker, copy: Fact, at: Moment): boolean {
  if (asker.capacity !== "professional" || word(copy, "agency_id") !== asker.agency || !holdsSeat(facts, asker, word(copy, "person_id"), at)) return false;
  if (word(copy, "taken_by_professional") === asker.professional) return true;
  if (!isSo(copy, "covers_all_functions") && !words(copy, "functions").includes(asker.duty)) return false;
  return !facts
    .of("consent_exclusion", "consent_id", word(copy, "consent_id"))
    .some((each) => word(each, "professional_id") === asker.professional && (!has(each, "topic_id") || words(copy, "topics").includes(word(each, "topic_id"))));
}
