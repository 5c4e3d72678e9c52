import { ownFileFieldsEn } from "#person/own-file-fields.en.ts";
import { ownFileFieldsNb } from "#person/own-file-fields.nb.ts";
import { ownFileFieldsSv } from "#person/own-file-fields.sv.ts";
import { ownFileKindsEn } from "#person/own-file-kinds.en.ts";
import { ownFileKindsNb } from "#person/own-file-kinds.nb.ts";
import { ownFileKindsSv } from "#person/own-file-kinds.sv.ts";
import { ownFileValuesEn } from "#person/own-file-values.en.ts";
import { ownFileValuesNb } from "#person/own-file-values.nb.ts";
import { ownFileValuesSv } from "#person/own-file-values.sv.ts";

/** The words of the file alone: no page shows them, so no browser fetches them. */
const WORDS = {
  nb: { kinds: ownFileKindsNb, fields: ownFileFieldsNb, values: ownFileValuesNb },
  sv: { kinds: ownFileKindsSv, fields: ownFileFieldsSv, values: ownFileValuesSv },
  en: { kinds: ownFileKindsEn, fields: ownFileFieldsEn, values: ownFileValuesEn },
};
export type OwnFileLanguage = keyof typeof WORDS;
type Words = Readonly<Record<string, string>>;

export const KINDS_IN_ORDER: readonly string[] = Object.keys(ownFileKindsNb);

/** What a page says for the same code, where one does: the first part of its text key. */
const SAID_ELSEWHERE: Words = {
  "account.language": "notice.language.",
  "agency_copy.language": "notice.language.",
  "agency_note.kind": "note.kind.",
  "appointed_yes.answer": "guardian.answer.",
  "block.item": "block.item.",
  "board_reason.reason": "board.reason.",
  "calendar_feed.capacity": "signin.as-",
  "circle_member.kinship": "person.kinship.",
  "circle_member.legal_right": "person.right.",
  "consent.form": "consent.how-",
  "consent_giver.answer": "consent.answer-",
  "consent_giver.form": "consent.how-",
  "contact.kind": "board.contact-kind.",
  "contact.direction": "contact.direction.",
  "contact.outcome": "contact.outcome.",
  "coordinator_ask.side": "agency.side.",
  "coordinator_ask.outcome": "coordinator.ask-",
  "coordinator_ask.said_how": "wayin.agreed-how.",
  "coordinator_handover.side": "agency.side.",
  "coordinator_handover.reason": "coordinator.reason-",
  "coordinator_term.side": "agency.side.",
  "coordinator_term.state": "referral.term-state-",
  "crisis_contact.days": "crisis.days-",
  "crisis_plan.opens_to": "crisis.share-",
  "emergency_opening.review": "emergency.outcome.",
  "enrolment.level": "enrolment.level.",
  "enrolment.outcome": "enrolment.outcome.",
  "goal.horizon": "goal.horizon.",
  "goal_review.status": "goal.status.",
  "level_change.from_level": "enrolment.level.",
  "level_change.to_level": "enrolment.level.",
  "log_exception.hidden_from": "log-exception.from.",
  "log_exception.review": "log-exception.was-",
  "measure.status": "measure.status.",
  "meeting.state": "meeting.state.",
  "meeting_seat.duty": "meeting.duty.",
  "meeting_seat.answer": "meeting.answered.",
  "meeting_seat.attendance": "meeting.came.",
  "notice.kind": "notice.kind.",
  "notice_choice.delivery": "notice.delivery.",
  "official_decision.settled_how": "official-decision.settled.",
  "own_words.kind": "words.",
  "participant.role": "agency.role.",
  "person_card.language": "notice.language.",
  "plan.kind": "plan.kind.",
  "plan.state": "plan.state.",
  "referral.raised_as": "referral.raised-as-",
  "referral.person_knows": "referral.knows-",
  "referral.state": "referral.state-",
  "referral_event.kind": "referral.event-",
  "referral_handover.state": "handover.was-",
  "referral_refusal.how": "handover.said-",
  "signal_closing.reason": "signal.close-reason.",
  "stay.kind": "stay.kind.",
  "way_in.way": "wayin.way.",
  "way_in.agreed_how": "wayin.agreed-how.",
  "wish.kind": "wish.kind.",
};

export interface Speaker {
  kind(kind: string): string;
  /** undefined where the file has no word for a column */
  field(column: string): string | undefined;
  value(kind: string, column: string, value: string): string;
  text(key: string): string;
}

/** @param catalogue the texts of the pages in the same language */
export function speakerOf(language: OwnFileLanguage, catalogue: Words): Speaker {
  const { kinds, fields, values }: Record<"kinds" | "fields" | "values", Words> = WORDS[language];
  const field = (column: string): string | undefined => {
    if (fields[column] !== undefined) return fields[column];
    if (column.endsWith("_by_name")) return also(column.slice(0, -8));
    return fields[column.replace(/_(?:at|on|name|id)$/, "")];
  };
  const also = (root: string) => (fields[root] === undefined ? undefined : `${fields[root]} (${(fields["by"] ?? "").toLowerCase()})`);
  return {
    kind: (kind) => kinds[kind] ?? kind,
    field,
    value: (kind, column, value) => {
      const own = values[`${kind}.${column}.${value}`];
      const elsewhere = catalogue[`${SAID_ELSEWHERE[`${kind}.${column}`] ?? ""}${value}`];
      return own ?? (elsewhere === undefined || elsewhere.includes("{") ? value : elsewhere);
    },
    text: (key) => catalogue[key] ?? key,
  };
}
