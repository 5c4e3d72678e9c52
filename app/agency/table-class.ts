/**
 * What every table is about: the unit in which needs and risks are weighed (behovs- og risikovurdering, behovs- och
 * riskanalys) and the record of processing is written. A table outside of it fails the test (table-class.test.ts).
 */
export const TABLE_CLASSES = {
  rules: [
    "agreement",
    "agreement_party",
    "age_rule",
    "deadline_rule",
    "emergency_rule",
    "intake_criterion",
    "jurisdiction",
    "life_area",
    "log_exception_ground",
    "log_rule",
    "mandate_rule",
    "release_basis",
    "representation_ground",
    "representation_rule",
    "session_rule",
    "statutory_item",
    "transition_check",
    "transition_rule",
  ],
  helpers: [
    "absence",
    "agency",
    "coordinator_leaving",
    "mandate",
    "mandate_confirmation",
    "professional",
    "staff_home",
    "team",
    "team_duty",
    "team_member",
    "team_training",
    "training_attendance",
  ],
  "sign-in": [
    "account",
    "calendar_feed",
    "identity",
    "notice_choice",
    "session",
    "sign_in_attempt",
    "sign_in_invitation",
    "spent_token",
    "submission",
    "way_in",
  ],
  person: ["person", "person_card", "circle_member", "guardian_decision", "place_release"],
  consent: ["appointed_yes", "block", "consent", "consent_exclusion", "consent_giver", "consent_party", "participant", "topic"],
  plan: ["confirmation", "contribution", "cooperation", "disagreement", "goal", "goal_review", "measure", "own_rating", "own_words", "plan", "plan_change"],
  meeting: ["agenda_question", "decision", "meeting", "meeting_seat"],
  contact: ["contact", "contact_rhythm", "official_decision", "signal_closing", "stay", "transition", "transition_step", "wish"],
  coordination: ["coordinator_ask", "coordinator_handover", "coordinator_term"],
  team: [
    "board_day",
    "board_day_contact",
    "board_day_line",
    "board_day_row",
    "board_decision",
    "board_presence",
    "board_reason",
    "consultation",
    "enrolment",
    "learning_log",
    "level_change",
    "open_hour_booking",
    "team_decision",
    "team_meeting",
    "team_meeting_presence",
  ],
  need: ["referral", "referral_assessment", "referral_event", "referral_handover", "referral_refusal"],
  notice: ["birthday_told", "caught_mail", "clock", "daily_round", "letter", "notice"],
  log: ["audit", "audit_anchor", "audit_seal", "log_case", "log_exception", "log_question", "log_round"],
  release: ["agency_copy", "agency_copy_file", "agency_note", "release"],
  crisis: ["crisis_approval", "crisis_contact", "crisis_plan", "crisis_reader", "crisis_words", "emergency_opening", "emergency_try"],
} as const satisfies Record<string, readonly string[]>;

export type TableClass = keyof typeof TABLE_CLASSES;
export const tableClasses = Object.keys(TABLE_CLASSES) as TableClass[];

/** The class of a table; undefined for one that nobody has judged yet. */
export function classOf(table: string): TableClass | undefined {
  return tableClasses.find((each) => (TABLE_CLASSES[each] as readonly string[]).includes(table));
}
