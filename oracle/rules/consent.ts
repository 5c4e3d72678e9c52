import { word } from "../event.ts";
import { about, either, herCoordinator, herOwn, herRegister, herTableOrCircle, type Rule } from "../rule.ts";

const itself: Rule = (fact, { asker }) =>
  asker.capacity === "professional" && word(fact, "professional_id") === asker.professional && word(fact, "agency_id") === asker.agency ? "own" : undefined;
/** That a consent exists, and what it holds: herself, her guardians, her coordinators. */
const consents = either(herOwn, herCoordinator);
export const consent: Readonly<Record<string, Rule>> = {
  // told to those who take part
  participant: either(herOwn, herTableOrCircle, herCoordinator, itself),
  consent: consents,
  consent_giver: consents,
  consent_party: consents,
  consent_exclusion: consents,
  // what a board, a court or an appointed guardian decided about her
  guardian_decision: consents,
  appointed_yes: consents,
  // a no, and why, is not for the table, nor for a relative
  coordinator_term: either(
    herOwn,
    (fact, sight) => (word(fact, "state") === "declined" ? undefined : herTableOrCircle(fact, sight)),
    herCoordinator,
    itself,
    herRegister,
    (fact, { board }) => (board.has(about(fact)) && (word(fact, "state") === "accepted" || word(fact, "state") === "ended") ? "board" : undefined),
  ),
  coordinator_handover: either(herOwn, herCoordinator, herRegister, (fact, { asker }) =>
    asker.capacity === "professional" &&
    ((word(fact, "from_professional_id") === asker.professional && word(fact, "from_agency_id") === asker.agency) ||
      (word(fact, "to_professional_id") === asker.professional && word(fact, "to_agency_id") === asker.agency))
      ? "between the two"
      : undefined,
  ),
  coordinator_ask: either(herOwn, herRegister),
};
