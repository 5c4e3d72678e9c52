import { type Fact, has, word, words } from "../event.ts";
import { about, asIts, either, herCoordinator, herOwn, herRegister, herTable, joint, likeContacts, type Rule, unlessKept } from "../rule.ts";
import type { Sight } from "../sight.ts";
import { referral } from "./referral.ts";

/** As contacts are seen, and only what her own agency wrote or another has released to it. */
const herContacts: Rule = (fact, sight) => {
  if (herOwn(fact, sight) !== undefined) return "hers";
  if (!sight.contacts.get(about(fact))?.has("common")) return undefined;
  const { agencies, rows } = sight.releasedOf(about(fact));
  const agency = word(fact, "agency_id");
  return agency === sight.asker.agency || agencies.has(agency) || rows.has(word(fact, "id")) ? "own or released" : undefined;
};

/** Whoever recorded a contact sees that one, acting for the agency it was recorded for. */
const recordedIt: Rule = (fact, { asker }) =>
  asker.capacity === "professional" && word(fact, "recorded_by") === asker.account && word(fact, "agency_id") === asker.agency ? "recorded it" : undefined;
const herBoard: Rule = (fact, { board }) => (board.has(about(fact)) ? "board" : undefined);
const inTeam: Rule = (fact, { teams }) => (teams.has(word(fact, "team_id")) ? "own team" : undefined);
/** A peer worker follows those who asked for it, and has no board. */
const hasBoard: Rule = (fact, { teams }) => ((teams.get(word(fact, "team_id")) ?? "peer-worker") !== "peer-worker" ? "own board" : undefined);
/** Why she stands on the board: her team, her coordinators and herself, in the areas open to each; not the rest of the table. */
const boardReason: Rule = (fact, sight) => {
  const why = likeContacts(fact, sight);
  return why !== undefined && (herOwn(fact, sight) ?? herBoard(fact, sight) ?? herCoordinator(fact, sight)) !== undefined ? why : undefined;
};
/** What is written at the board: the team under her consent, her coordinators, herself and her guardians. */
const atBoard = either(herOwn, herCoordinator, herBoard);

const ofPlan: Rule = (fact, sight) => joint()(fact, sight) ?? (word(fact, "life_area") === "common" ? herCoordinator(fact, sight) : undefined);

/** An answer to a signal is read by those who may see what the signal told: a measure, the consent, the plan; the rest as her contacts. */
function bySignal(fact: Fact, sight: Sight): ReturnType<Rule> {
  switch (word(fact, "kind")) {
    case "consent-ending":
      return either(herOwn, herCoordinator)(fact, sight);
    case "measure-overdue":
      return joint()(fact, sight);
    case "review-overdue":
    case "agency-silent":
      return ofPlan(fact, sight);
    default:
      return likeContacts(fact, sight);
  }
}

const boardRow: Rule = (fact, sight) => {
  if (herOwn(fact, sight) !== undefined) return "hers";
  return sight.contacts.get(about(fact))?.has("common") ? asIts("board_day", "board_day_id", () => hasBoard)(fact, sight) : undefined;
};

/** What a kept day says of contacts: to whom hears, now, every agency it was made of. */
const keptContacts: Rule = (fact, sight) => {
  if (asIts("board_day_row", "row_id", () => boardRow)(fact, sight) === undefined) return undefined;
  if (herOwn(fact, sight) !== undefined) return "hers";
  const { agencies } = sight.releasedOf(about(fact));
  return words(fact, "of_agencies").every((agency) => agency === sight.asker.agency || agencies.has(agency)) ? "hears them all" : undefined;
};

const OF_CONTACTS = new Set(["silent", "never-contacted", "missed", "no-answer", "transferred"]);
const hearsKeptDay = (line: Fact, sight: Sight): boolean =>
  sight.facts.of("board_day_contact", "row_id", word(line, "row_id")).some((kept) => keptContacts(kept, sight) !== undefined);

export const contact: Readonly<Record<string, Rule>> = {
  contact: unlessKept("contact", either(herContacts, recordedIt)),
  contact_rhythm: likeContacts,
  stay: likeContacts,
  wish: likeContacts,
  official_decision: unlessKept("official-decision", likeContacts),
  transition: likeContacts,
  transition_step: likeContacts,
  signal_closing: bySignal,
  board_reason: boardReason,
  board_decision: atBoard,
  board_day: hasBoard,
  board_presence: asIts("board_day", "board_day_id", () => hasBoard),
  board_day_row: boardRow,
  board_day_contact: keptContacts,
  board_day_line: (fact, sight) => {
    if (asIts("board_day_row", "row_id", () => boardRow)(fact, sight) === undefined) return undefined;
    return OF_CONTACTS.has(word(fact, "kind")) && !hearsKeptDay(fact, sight) ? undefined : bySignal(fact, sight);
  },
  enrolment: either(herOwn, herTable, herCoordinator, herBoard, herRegister),
  level_change: likeContacts,
  team_decision: (fact, sight) => {
    if (about(fact) !== "") return atBoard(fact, sight);
    const need = has(fact, "referral_id") ? asIts("referral", "referral_id", () => referral["referral"] ?? (() => undefined))(fact, sight) : "no need";
    return need === undefined ? undefined : inTeam(fact, sight);
  },
};
