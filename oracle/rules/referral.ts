import { type Fact, type Facts, isSo, isWithin, type Moment, word } from "../event.ts";
import { about, asIts, either, herCoordinator, herOwn, type Rule } from "../rule.ts";
import type { Sight } from "../sight.ts";

const rolesAt = (facts: Facts, agency: string, at: Moment): Set<string> =>
  new Set(
    facts
      .of("mandate", "agency_id", agency)
      .filter((mandate) => isWithin(mandate, at.today))
      .map((mandate) => word(mandate, "role")),
  );

/** Whom she may answer for: her agency, where she coordinates or is its unit; as a team member where it has neither. */
function mayAnswerFor({ asker, facts, at }: Sight, agency: string): boolean {
  if (asker.capacity !== "professional" || asker.agency !== agency) return false;
  if (asker.role === "coordinator" || asker.role === "coordinating-unit") return true;
  const roles = rolesAt(facts, agency, at);
  return asker.role === "team-member" && !roles.has("coordinator") && !roles.has("coordinating-unit");
}

/** Until another agency has said yes to taking it over. */
const unit: Rule = (fact, { registers }) => (registers.has(word(fact, "agreement_id")) && !isSo(fact, "is_given_on") ? "coordinating unit" : undefined);
const holder: Rule = (fact, sight) => (isSo(fact, "is_given_on") && mayAnswerFor(sight, word(fact, "held_by_agency")) ? "took it over" : undefined);
const raiser: Rule = (fact, { asker }) =>
  asker.account !== "" && word(fact, "raised_by_account") === asker.account && word(fact, "raised_by_agency") === asker.agency ? "raised it" : undefined;
const receipt: Rule = (fact, { asker }) => (asker.referral !== "" && word(fact, "id") === asker.referral ? "receipt" : undefined);

/** Asked to coordinate after this need, and how she has answered. */
const asked =
  (...states: readonly string[]): Rule =>
  (fact, { asker, facts }) =>
    asker.capacity === "professional" &&
    facts
      .of("coordinator_term", "referral_id", word(fact, "id"))
      .some((term) => word(term, "professional_id") === asker.professional && word(term, "agency_id") === asker.agency && states.includes(word(term, "state")))
      ? "asked to coordinate"
      : undefined;
const settled: Rule = (fact, sight) => (word(fact, "state") === "accepted" ? herCoordinator(fact, sight) : undefined);

const need = either(unit, holder, raiser, receipt, herOwn, asked("accepted"), settled);
const ofNeed = (rule: Rule): Rule => asIts("referral", "referral_id", () => rule);

export const referral: Readonly<Record<string, Rule>> = {
  referral: need,
  // whoever raised it sees the status and no more; who is only asked to coordinate sees the least to share
  referral_assessment: ofNeed(either(unit, herOwn, asked("offered", "accepted"))),
  referral_event: ofNeed(need),
  // the agency that wrote it, and herself
  referral_handover: either((fact, sight) => (mayAnswerFor(sight, word(fact, "from_agency_id")) ? "wrote it" : undefined), ofNeed(herOwn)),
  // her no: those who have the need, and herself
  referral_refusal: ofNeed(either(unit, holder, herOwn)),
};

/** Whose need it is that a fact hangs on. */
export const personOfNeed = (fact: Fact, facts: Facts): string => about(facts.one("referral", word(fact, "referral_id")) ?? {});
