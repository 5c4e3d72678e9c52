import { askerOf } from "./asker.ts";
import { type Fact, type Facts, type Moment, word } from "./event.ts";
import { about, type Rule, type Why } from "./rule.ts";
import { clock } from "./rules/clock.ts";
import { consent } from "./rules/consent.ts";
import { contact } from "./rules/contact.ts";
import { crisis } from "./rules/crisis.ts";
import { log } from "./rules/log.ts";
import { person } from "./rules/person.ts";
import { plan } from "./rules/plan.ts";
import { personOfNeed, referral } from "./rules/referral.ts";
import { release } from "./rules/release.ts";
import { type Sight, sightOf } from "./sight.ts";

/** What the oracle can judge, by name; a table about persons that is not here has no rule. */
export const RULES: Readonly<Record<string, Rule>> = { ...person, ...consent, ...plan, ...contact, ...referral, ...clock, ...release, ...crisis, ...log };

/** Answers, for one session, whether (and why) it may see a fact. */
export function judgeOf(facts: Facts, session: Fact | undefined, at: Moment): (what: string, fact: Fact) => Why {
  const asker = session === undefined ? undefined : askerOf(facts, session, at);
  if (asker === undefined) return () => undefined;
  const sight: Sight = sightOf(facts, asker, at);
  return (what, fact) => {
    const who = what === "person" ? word(fact, "id") : about(fact) || personOfNeed(fact, facts);
    // whom she keeps out meets nothing of her, whatever else would open it
    if (who !== "" && sight.isKeptOut(who)) return undefined;
    return RULES[what]?.(fact, sight);
  };
}
