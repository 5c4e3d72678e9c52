import { has, word } from "../event.ts";
import { asIts, herCoordinator, herOwn, herTable, type Rule } from "../rule.ts";
import { contact } from "./contact.ts";

/** Seen where what it counts is seen; the unit counts those of its area. */
const clockOf: Rule = (fact, sight) => {
  if (has(fact, "agreement_id") && sight.registers.has(word(fact, "agreement_id"))) return "coordinating unit";
  const subject = word(fact, "subject");
  if (subject === "stay") return asIts("stay", "subject_id", () => contact["stay"] ?? herOwn)(fact, sight);
  if (herOwn(fact, sight) !== undefined) return "hers";
  // kept from the one it is about, from her table and from whoever raised it
  if (subject === "coordinator-ask" || subject.startsWith("referral")) return undefined;
  return herCoordinator(fact, sight) ?? (subject === "meeting" || subject === "plan" ? herTable(fact, sight) : undefined);
};

export const clock: Readonly<Record<string, Rule>> = { clock: clockOf };
