import { has, word } from "../event.ts";
import { about, either, herCoordinator, herOwn, herRegister, herTable, herTableOrCircle, nobody, type Rule, signedIn } from "../rule.ts";

const asPersonId =
  (rule: Rule): Rule =>
  (fact, sight) =>
    rule({ person_id: word(fact, "id") }, sight);
const herBoard: Rule = (fact, { contacts }) => (contacts.has(about(fact)) ? "board" : undefined);

/** An account belongs to its holder; an administrator sees those of her area's staff. */
const ownAccount: Rule = (fact, { asker }) => (asker.account !== "" && word(fact, "id") === asker.account ? "own account" : undefined);
const staffAccount: Rule = (fact, { facts, administered }) =>
  has(fact, "professional_id") &&
  facts
    .of("mandate", "professional_id", word(fact, "professional_id"))
    .some((mandate) => facts.of("agreement_party", "agency_id", word(mandate, "agency_id")).some((party) => administered.has(word(party, "agreement_id"))))
    ? "administrator of her area"
    : undefined;

const ofOwnAccount: Rule = (fact, { asker }) => (asker.account !== "" && word(fact, "account_id") === asker.account ? "own" : undefined);

/** No table: what is open to a place in her circle and by what mandate, beside its name. Between her and her coordinators, and each one's own. */
const ownPlace: Rule = (fact, { places }) => (places.has(word(fact, "id")) ? "own place" : undefined);
const circleDetail = either(herOwn, herCoordinator, ownPlace);

/** Her coordinator writes the consents, and the topics they leave out, down with her: only a block closes a topic to her. */
const topic: Rule = (fact, sight) => {
  if (sight.isTopicKept(about(fact), word(fact, "id"))) return undefined;
  return either(herOwn, herCoordinator)(fact, sight) ?? (sight.isTopicClosed(about(fact), word(fact, "id")) ? undefined : herTable(fact, sight));
};

export const person: Readonly<Record<string, Rule>> = {
  person: asPersonId(either(herOwn, herTableOrCircle, herCoordinator, herBoard, herRegister)),
  person_card: either(herOwn, herCoordinator),
  circle_member: either(herOwn, herTableOrCircle, herCoordinator, ownPlace),
  circle_detail: circleDetail,
  topic,
  account: either(ownAccount, staffAccount),
  identity: asStaffSignIn,
  session: ofOwnAccount,
  submission: ofOwnAccount,
  // she and who speaks for her, and her coordinator, who has seen the paper
  sign_in_invitation: either(herOwn, herCoordinator),
  way_in: either(herOwn, herCoordinator),
  sign_in_attempt: nobody,
  spent_token: nobody,
  birthday_told: nobody,
  block: (fact, sight) => {
    if (sight.asker.herself === about(fact)) return "herself";
    return herOwn(fact, sight) !== undefined || herCoordinator(fact, sight) !== undefined
      ? word(fact, "said_by") === sight.asker.account
        ? "said so"
        : undefined
      : undefined;
  },
  notice: (fact, sight) => (has(fact, "stopped_at") ? undefined : ofOwnAccount(fact, sight)),
  notice_choice: ofOwnAccount,
  calendar_feed: ofOwnAccount,
  letter: nobody,
  caught_mail: nobody,
  absence: signedIn,
};

function asStaffSignIn(fact: Parameters<Rule>[0], sight: Parameters<Rule>[1]): ReturnType<Rule> {
  const account = sight.facts.one("account", word(fact, "account_id"));
  return account === undefined ? undefined : staffAccount(account, sight);
}
