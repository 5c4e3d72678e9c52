-- tables
absence.id uuid not null default gen_random_uuid()
absence.professional_id uuid not null
absence.agency_id uuid not null
absence.from_on date not null
absence.to_on date not null
absence.deputy_id uuid
absence.recorded_by uuid not null
absence.recorded_at timestamp with time zone not null default now()
absence.ended_at timestamp with time zone
account.id uuid not null default gen_random_uuid()
account.name text not null
account.professional_id uuid
account.person_id uuid
account.language text not null default 'nb'::text
account.ended_at timestamp with time zone
age_rule.id uuid not null default gen_random_uuid()
age_rule.jurisdiction text not null
age_rule.kind text not null
age_rule.age integer not null
age_rule.source text not null
age_rule.valid_from date not null
age_rule.valid_to date
age_rule.sector text
agency.id uuid not null default gen_random_uuid()
agency.jurisdiction text not null
agency.name text not null
agency.kind text not null
agency.side text not null
agency.sector text not null
agency.phone text
agency.valid_from date not null default CURRENT_DATE
agency.valid_to date
agency.version integer not null default 1
agency.legal_entity text
agency.organisation_number text
agency_copy.id uuid not null default gen_random_uuid()
agency_copy.person_id uuid not null
agency_copy.agency_id uuid not null
agency_copy.version integer not null
agency_copy.content_version integer not null
agency_copy.language text not null
agency_copy.life_areas text[] not null
agency_copy.notes integer not null
agency_copy.contacts integer not null
agency_copy.taken_by uuid not null
agency_copy.taken_by_professional uuid not null
agency_copy.taken_by_name text not null
agency_copy.taken_at timestamp with time zone not null default now()
agency_copy.consent_id uuid not null
agency_copy.covers_all_functions boolean not null
agency_copy.functions text[] not null default '{}'::text[]
agency_copy.topics uuid[] not null default '{}'::uuid[]
agency_copy.person_name text not null default ''::text
agency_copy_file.copy_id uuid not null
agency_copy_file.person_id uuid not null
agency_copy_file.format text not null
agency_copy_file.bytes bytea not null
agency_copy_file.sha256 bytea not null
agency_note.id uuid not null default gen_random_uuid()
agency_note.person_id uuid not null
agency_note.plan_id uuid not null
agency_note.agency_id uuid not null
agency_note.kind text not null
agency_note.life_area text not null
agency_note.topic_id uuid
agency_note.words text not null
agency_note.written_by uuid not null
agency_note.written_by_name text not null
agency_note.written_at timestamp with time zone not null default now()
agency_note.taken_back_at timestamp with time zone
agenda_question.id uuid not null default gen_random_uuid()
agenda_question.meeting_id uuid not null
agenda_question.person_id uuid not null
agenda_question.life_area text not null default 'common'::text
agenda_question.topic_id uuid
agenda_question.is_hers boolean not null
agenda_question.words text not null
agenda_question.asked_by uuid not null
agenda_question.asked_by_name text not null
agenda_question.asked_at timestamp with time zone not null default clock_timestamp()
agreement.id uuid not null default gen_random_uuid()
agreement.jurisdiction text not null
agreement.name text not null
agreement.valid_from date not null
agreement.valid_to date
agreement.version integer not null default 1
agreement.contact_every_days integer not null default 28
agreement_party.agreement_id uuid not null
agreement_party.agency_id uuid not null
appointed_yes.id uuid not null default gen_random_uuid()
appointed_yes.person_id uuid not null
appointed_yes.circle_member_id uuid not null
appointed_yes.rule_id uuid not null
appointed_yes.about text not null
appointed_yes.life_areas text[] not null
appointed_yes.reasons text not null
appointed_yes.recorded_by uuid not null
appointed_yes.recorded_by_name text not null
appointed_yes.recorded_at timestamp with time zone not null default now()
appointed_yes.answer text
appointed_yes.answered_by uuid
appointed_yes.answered_by_name text
appointed_yes.answered_at timestamp with time zone
audit.seq bigint not null identity
audit.at timestamp with time zone not null default clock_timestamp()
audit.request_id uuid not null
audit.session_id uuid
audit.account_id uuid
audit.capacity text not null
audit.actor_name text not null
audit.professional_id uuid
audit.agency_id uuid
audit.agency_name text
audit.actor_function text
audit.purpose_of_use text not null
audit.decision_ref uuid
audit.event text not null
audit.action text not null
audit.outcome text not null
audit.person_id uuid
audit.subject text
audit.subject_id uuid
audit.previous_hash bytea
audit.row_hash bytea not null
audit.key uuid not null default gen_random_uuid()
audit.hash_version integer not null default 1
audit.slot integer
audit.actor_role text
audit.legal_entity text
audit.decision_basis text
audit.attested_at timestamp with time zone
audit_anchor.seal_number integer not null
audit_anchor.place text not null
audit_anchor.anchored_at timestamp with time zone not null default clock_timestamp()
audit_seal.number integer not null
audit_seal.first_after integer
audit_seal.last_slot integer not null
audit_seal.rows integer not null
audit_seal.last_seq bigint not null
audit_seal.root bytea not null
audit_seal.previous_hash bytea
audit_seal.seal_hash bytea not null
audit_seal.sealed_at timestamp with time zone not null
birthday_told.person_id uuid not null
birthday_told.rule_id uuid not null
birthday_told.moment text not null
birthday_told.told_at timestamp with time zone not null default now()
block.id uuid not null default gen_random_uuid()
block.person_id uuid not null
block.against text not null
block.agency_id uuid
block.professional_id uuid
block.circle_member_id uuid
block.relation_name text
block.covers text not null
block.topic_id uuid
block.item text
block.item_id uuid
block.reason text
block.said_as text not null
block.said_by uuid not null
block.said_by_name text not null
block.said_at timestamp with time zone not null default now()
block.lifted_at timestamp with time zone
block.lifted_by uuid
block.relation_words text[] default care.name_words(relation_name)
board_day.id uuid not null default gen_random_uuid()
board_day.team_id uuid not null
board_day.on_day date not null
board_day.closed_by uuid not null
board_day.closed_by_name text not null
board_day.closed_at timestamp with time zone not null default now()
board_day_contact.row_id uuid not null
board_day_contact.person_id uuid not null
board_day_contact.last_on date
board_day_contact.last_kind text
board_day_contact.next_on date
board_day_contact.of_agencies uuid[] not null
board_day_line.id uuid not null default gen_random_uuid()
board_day_line.row_id uuid not null
board_day_line.person_id uuid not null
board_day_line.line text not null
board_day_line.kind text not null
board_day_line.since date not null
board_day_line.life_area text not null
board_day_line.topic_id uuid
board_day_line.reason_key text
board_day_line.reason_values jsonb
board_day_row.id uuid not null default gen_random_uuid()
board_day_row.board_day_id uuid not null
board_day_row.person_id uuid not null
board_day_row.decision_id uuid
board_decision.id uuid not null default gen_random_uuid()
board_decision.person_id uuid not null
board_decision.enrolment_id uuid not null
board_decision.words text not null
board_decision.professional_id uuid not null
board_decision.agency_id uuid not null
board_decision.due_on date not null
board_decision.decided_on date not null
board_decision.decided_by uuid not null
board_decision.decided_by_name text not null
board_decision.decided_at timestamp with time zone not null default clock_timestamp()
board_decision.done_at timestamp with time zone
board_decision.done_by uuid
board_decision.done_by_name text
board_presence.board_day_id uuid not null
board_presence.professional_id uuid not null
board_reason.id uuid not null default gen_random_uuid()
board_reason.person_id uuid not null
board_reason.enrolment_id uuid not null
board_reason.reason text not null
board_reason.life_area text not null default 'common'::text
board_reason.since date not null
board_reason.until date
board_reason.set_by uuid not null
board_reason.set_at timestamp with time zone not null default now()
calendar_feed.id uuid not null default gen_random_uuid()
calendar_feed.account_id uuid not null
calendar_feed.token_hash bytea not null
calendar_feed.capacity text not null
calendar_feed.mandate_id uuid
calendar_feed.opened_at timestamp with time zone not null default now()
calendar_feed.ended_at timestamp with time zone
caught_mail.id uuid not null default gen_random_uuid()
caught_mail.letter_id uuid not null
caught_mail.message_id text not null
caught_mail.address text not null
caught_mail.subject text not null
caught_mail.body text not null
caught_mail.at timestamp with time zone not null default clock_timestamp()
circle_member.id uuid not null default gen_random_uuid()
circle_member.person_id uuid not null
circle_member.name text not null
circle_member.kinship text not null
circle_member.legal_right text not null default 'none'::text
circle_member.mandate_text text
circle_member.phone text
circle_member.account_id uuid
circle_member.open_areas text[] not null default '{}'::text[]
circle_member.valid_from date not null default CURRENT_DATE
circle_member.valid_to date
circle_member.mandate_areas text[] not null default '{}'::text[]
circle_member.confirmed_at timestamp with time zone default now()
circle_member.confirmed_by uuid
circle_member.let_in_answered_at timestamp with time zone
circle_member.paper_seen_by_name text
circle_member.paper_seen_at timestamp with time zone
clock.id uuid not null default gen_random_uuid()
clock.event text not null
clock.subject text not null
clock.subject_id uuid not null
clock.person_id uuid
clock.agreement_id uuid
clock.rule_id uuid
clock.started_at timestamp with time zone not null
clock.due_at timestamp with time zone not null
clock.paused_from timestamp with time zone
clock.pause_reason text
clock.paused_by uuid
clock.met_at timestamp with time zone
clock.stopped_at timestamp with time zone
clock.version integer not null default 1
confirmation.id uuid not null default gen_random_uuid()
confirmation.person_id uuid not null
confirmation.plan_id uuid not null
confirmation.agency_id uuid
confirmation.is_hers boolean not null default false
confirmation.content_version integer not null
confirmation.confirmed_by uuid not null
confirmation.confirmed_by_name text not null
confirmation.confirmed_at timestamp with time zone not null default clock_timestamp()
confirmation.cleared_at timestamp with time zone
confirmation.cleared_by_change uuid
consent.id uuid not null default gen_random_uuid()
consent.person_id uuid not null
consent.purpose text not null
consent.valid_from date not null
consent.valid_to date not null
consent.form text not null
consent.witness text
consent.text_version text not null
consent.language text not null
consent.recorded_by uuid not null
consent.recorded_at timestamp with time zone not null default now()
consent.replaced_at timestamp with time zone
consent.withdrawn_at timestamp with time zone
consent.withdrawn_by uuid
consent.own_voice text
consent.recorded_by_name text
consent_exclusion.id uuid not null default gen_random_uuid()
consent_exclusion.consent_id uuid not null
consent_exclusion.person_id uuid not null
consent_exclusion.agency_id uuid
consent_exclusion.professional_id uuid
consent_exclusion.topic_id uuid
consent_giver.id uuid not null default gen_random_uuid()
consent_giver.consent_id uuid not null
consent_giver.person_id uuid not null
consent_giver.circle_member_id uuid
consent_giver.capacity text not null
consent_giver.answer text not null default 'asked'::text
consent_giver.answered_at timestamp with time zone
consent_giver.recorded_by uuid
consent_giver.form text
consent_giver.witness text
consent_giver.recorded_by_name text
consent_party.id uuid not null default gen_random_uuid()
consent_party.consent_id uuid not null
consent_party.person_id uuid not null
consent_party.agency_id uuid not null
consent_party.covers_all_functions boolean not null
consent_party.functions text[] not null default '{}'::text[]
consent_party.life_areas text[] not null default '{}'::text[]
consent_party.withdrawn_at timestamp with time zone
consultation.id uuid not null default gen_random_uuid()
consultation.team_id uuid not null
consultation.held_on date not null
consultation.asked_by_agency uuid not null
consultation.asked_as text not null
consultation.question text not null
consultation.advice text not null
consultation.follow_up text
consultation.written_by uuid not null
consultation.written_by_name text not null
consultation.written_at timestamp with time zone not null default now()
contact.id uuid not null default gen_random_uuid()
contact.person_id uuid not null
contact.at timestamp with time zone not null
contact.kind text not null
contact.place text not null
contact.direction text not null
contact.outcome text not null
contact.professional_id uuid not null
contact.agency_id uuid not null
contact.next_on date
contact.recorded_by uuid not null
contact.recorded_at timestamp with time zone not null default now()
contact.taken_back_at timestamp with time zone
contact_rhythm.id uuid not null default gen_random_uuid()
contact_rhythm.person_id uuid not null
contact_rhythm.professional_id uuid not null
contact_rhythm.agency_id uuid not null
contact_rhythm.every_days integer not null
contact_rhythm.agreed_on date not null
contact_rhythm.ended_on date
contact_rhythm.recorded_by uuid not null
contribution.id uuid not null default gen_random_uuid()
contribution.person_id uuid not null
contribution.plan_id uuid not null
contribution.life_area text not null default 'common'::text
contribution.topic_id uuid
contribution.agency_id uuid
contribution.circle_member_id uuid
contribution.is_hers boolean not null default false
contribution.words text not null
contribution.written_by uuid not null
contribution.written_at timestamp with time zone not null default now()
contribution.version integer not null default 1
cooperation.id uuid not null default gen_random_uuid()
cooperation.person_id uuid not null
cooperation.plan_id uuid not null
cooperation.life_area text not null default 'common'::text
cooperation.topic_id uuid
cooperation.with_whom text not null
cooperation.about text not null
cooperation.created_by uuid not null
cooperation.created_at timestamp with time zone not null default now()
coordinator_ask.id uuid not null default gen_random_uuid()
coordinator_ask.person_id uuid not null
coordinator_ask.side text not null
coordinator_ask.words text not null
coordinator_ask.asked_by uuid not null
coordinator_ask.asked_by_name text not null
coordinator_ask.asked_at timestamp with time zone not null default now()
coordinator_ask.answer_by date
coordinator_ask.answer_source text
coordinator_ask.outcome text
coordinator_ask.answer_words text
coordinator_ask.answered_at timestamp with time zone
coordinator_ask.answered_by_name text
coordinator_ask.said_how text
coordinator_handover.id uuid not null default gen_random_uuid()
coordinator_handover.term_id uuid not null
coordinator_handover.person_id uuid not null
coordinator_handover.side text not null
coordinator_handover.from_professional_id uuid not null
coordinator_handover.from_agency_id uuid not null
coordinator_handover.to_professional_id uuid not null
coordinator_handover.to_agency_id uuid not null
coordinator_handover.reason text not null
coordinator_handover.leaving_id uuid
coordinator_handover.state text not null default 'offered'::text
coordinator_handover.offered_by uuid not null
coordinator_handover.offered_at timestamp with time zone not null default now()
coordinator_handover.answer_by date
coordinator_handover.answered_at timestamp with time zone
coordinator_handover.decline_reason text
coordinator_handover.new_term_id uuid
coordinator_handover.took_measures uuid[] not null default '{}'::uuid[]
coordinator_handover.took_seats uuid[] not null default '{}'::uuid[]
coordinator_handover.left_measures integer not null default 0
coordinator_leaving.id uuid not null default gen_random_uuid()
coordinator_leaving.professional_id uuid not null
coordinator_leaving.agency_id uuid not null
coordinator_leaving.last_day date not null
coordinator_leaving.begun_by uuid not null
coordinator_leaving.begun_at timestamp with time zone not null default now()
coordinator_term.id uuid not null default gen_random_uuid()
coordinator_term.person_id uuid not null
coordinator_term.referral_id uuid
coordinator_term.professional_id uuid not null
coordinator_term.agency_id uuid not null
coordinator_term.side text not null
coordinator_term.state text not null default 'offered'::text
coordinator_term.offered_at timestamp with time zone not null default now()
coordinator_term.offered_by uuid not null
coordinator_term.answer_by date
coordinator_term.answered_at timestamp with time zone
coordinator_term.decline_reason text
coordinator_term.substitute_id uuid
coordinator_term.ended_at timestamp with time zone
crisis_approval.id uuid not null default gen_random_uuid()
crisis_approval.person_id uuid not null
crisis_approval.crisis_plan_id uuid not null
crisis_approval.content_version integer not null
crisis_approval.how text not null
crisis_approval.witness_name text
crisis_approval.approved_by uuid not null
crisis_approval.approved_by_name text not null
crisis_approval.approved_at timestamp with time zone not null default clock_timestamp()
crisis_contact.id uuid not null default gen_random_uuid()
crisis_contact.person_id uuid not null
crisis_contact.crisis_plan_id uuid not null
crisis_contact.days text not null default 'every'::text
crisis_contact.from_time text
crisis_contact.to_time text
crisis_contact.name text not null
crisis_contact.who text not null default ''::text
crisis_contact.phone text not null
crisis_contact.written_how text not null
crisis_contact.written_by uuid not null
crisis_contact.written_by_name text not null
crisis_contact.written_at timestamp with time zone not null default clock_timestamp()
crisis_contact.ended_at timestamp with time zone
crisis_contact.ended_by_name text
crisis_plan.id uuid not null default gen_random_uuid()
crisis_plan.person_id uuid not null
crisis_plan.life_area text not null default 'health'::text
crisis_plan.opens_to text not null default 'area'::text
crisis_plan.in_emergency boolean not null default true
crisis_plan.content_version integer not null default 0
crisis_plan.begun_by uuid not null
crisis_plan.begun_at timestamp with time zone not null default now()
crisis_plan.version integer not null default 1
crisis_reader.id uuid not null default gen_random_uuid()
crisis_reader.person_id uuid not null
crisis_reader.crisis_plan_id uuid not null
crisis_reader.agency_id uuid
crisis_reader.circle_member_id uuid
crisis_reader.chosen_by uuid not null
crisis_reader.chosen_at timestamp with time zone not null default clock_timestamp()
crisis_reader.ended_at timestamp with time zone
crisis_words.id uuid not null default gen_random_uuid()
crisis_words.person_id uuid not null
crisis_words.crisis_plan_id uuid not null
crisis_words.part text not null
crisis_words.words text not null
crisis_words.written_how text not null
crisis_words.written_by uuid not null
crisis_words.written_by_name text not null
crisis_words.written_at timestamp with time zone not null default clock_timestamp()
crisis_words.replaced_at timestamp with time zone
daily_round.kind text not null
daily_round.on_day date not null
daily_round.at timestamp with time zone not null default clock_timestamp()
deadline_rule.id uuid not null default gen_random_uuid()
deadline_rule.jurisdiction text not null
deadline_rule.agreement_id uuid
deadline_rule.event text not null
deadline_rule.amount integer not null
deadline_rule.unit text not null
deadline_rule.basis text not null
deadline_rule.source text not null
deadline_rule.valid_from date not null
deadline_rule.valid_to date
deadline_rule.version integer not null default 1
deadline_rule.cut_off text
deadline_rule.scope text
deadline_rule.escalates_to text
decision.id uuid not null default gen_random_uuid()
decision.meeting_id uuid not null
decision.person_id uuid not null
decision.life_area text not null
decision.topic_id uuid
decision.words text not null
decision.measure_id uuid
decision.recorded_by uuid not null
decision.recorded_at timestamp with time zone not null default clock_timestamp()
disagreement.id uuid not null default gen_random_uuid()
disagreement.person_id uuid not null
disagreement.plan_id uuid not null
disagreement.life_area text not null
disagreement.topic_id uuid
disagreement.item text not null
disagreement.item_id uuid not null
disagreement.words text not null
disagreement.said_by uuid not null
disagreement.said_by_name text not null
disagreement.said_at timestamp with time zone not null default now()
emergency_opening.id uuid not null default gen_random_uuid()
emergency_opening.person_id uuid not null
emergency_opening.rule_id uuid not null
emergency_opening.account_id uuid not null
emergency_opening.professional_id uuid not null
emergency_opening.agency_id uuid not null
emergency_opening.reader_name text not null
emergency_opening.reason text not null
emergency_opening.confirms_danger boolean not null default false
emergency_opening.confirms_cannot_ask boolean not null default false
emergency_opening.asked_at timestamp with time zone not null default now()
emergency_opening.opened_at timestamp with time zone
emergency_opening.expires_at timestamp with time zone not null
emergency_opening.ended_at timestamp with time zone
emergency_opening.review_by date
emergency_opening.review text
emergency_opening.review_words text
emergency_opening.reviewed_by uuid
emergency_opening.reviewed_by_name text
emergency_opening.reviewed_at timestamp with time zone
emergency_opening.version integer not null default 1
emergency_rule.id uuid not null default gen_random_uuid()
emergency_rule.jurisdiction text not null
emergency_rule.sector text
emergency_rule.is_allowed boolean not null
emergency_rule.roles text[] not null default '{}'::text[]
emergency_rule.steps integer not null default 1
emergency_rule.hours integer not null default 8
emergency_rule.quota integer not null default 3
emergency_rule.quota_days integer not null default 30
emergency_rule.unreviewed_at_most integer not null default 1
emergency_rule.tries_a_day integer not null default 6
emergency_rule.review_days integer not null default 7
emergency_rule.step_up_minutes integer not null default 5
emergency_rule.source text not null
emergency_rule.valid_from date not null
emergency_rule.valid_to date
emergency_try.id uuid not null default gen_random_uuid()
emergency_try.account_id uuid not null
emergency_try.at timestamp with time zone not null default now()
enrolment.id uuid not null default gen_random_uuid()
enrolment.team_id uuid not null
enrolment.person_id uuid not null
enrolment.referral_id uuid
enrolment.level text not null
enrolment.level_since date not null
enrolment.ends_on date
enrolment.enrolled_on date not null
enrolment.ended_on date
enrolment.outcome text
enrolment.version integer not null default 1
goal.id uuid not null default gen_random_uuid()
goal.person_id uuid not null
goal.plan_id uuid not null
goal.life_area text not null
goal.topic_id uuid
goal.words text not null
goal.horizon text not null
goal.written_how text not null
goal.written_by uuid not null
goal.written_by_name text not null
goal.written_at timestamp with time zone not null default now()
goal.version integer not null default 1
goal_review.id uuid not null default gen_random_uuid()
goal_review.person_id uuid not null
goal_review.plan_id uuid not null
goal_review.goal_id uuid not null
goal_review.life_area text not null
goal_review.topic_id uuid
goal_review.status text not null
goal_review.reason text
goal_review.reviewed_by uuid not null
goal_review.reviewed_by_name text not null
goal_review.reviewed_at timestamp with time zone not null default clock_timestamp()
guardian_decision.id uuid not null default gen_random_uuid()
guardian_decision.person_id uuid not null
guardian_decision.ground_id uuid not null
guardian_decision.authority_name text not null
guardian_decision.decided_on date not null
guardian_decision.covers text not null
guardian_decision.recorded_by uuid not null
guardian_decision.recorded_by_name text not null
guardian_decision.recorded_at timestamp with time zone not null default now()
guardian_decision.taken_back_at timestamp with time zone
identity.issuer text not null
identity.subject text not null
identity.account_id uuid not null
intake_criterion.id uuid not null default gen_random_uuid()
intake_criterion.agreement_id uuid not null
intake_criterion.code text not null
intake_criterion.position integer not null
intake_criterion.name_nb text not null
intake_criterion.name_sv text not null
intake_criterion.name_en text not null
intake_criterion.source text not null
intake_criterion.valid_from date not null
intake_criterion.valid_to date
intake_criterion.version integer not null default 1
jurisdiction.code text not null
jurisdiction.time_zone text not null
learning_log.id uuid not null default gen_random_uuid()
learning_log.team_id uuid not null
learning_log.number integer not null
learning_log.kind text not null
learning_log.happened_on date not null
learning_log.what text not null
learning_log.raised_by uuid not null
learning_log.raised_by_name text not null
learning_log.raised_at timestamp with time zone not null default now()
learning_log.causes text
learning_log.alternative text
learning_log.trial_professional_id uuid
learning_log.trial_agency_id uuid
learning_log.evaluate_on date
learning_log.tried_by_name text
learning_log.tried_at timestamp with time zone
learning_log.helped text
learning_log.evaluation text
learning_log.evaluated_by_name text
learning_log.evaluated_at timestamp with time zone
learning_log.lesson text
learning_log.meeting_id uuid
learning_log.decision_id uuid
learning_log.agreed_by_name text
learning_log.agreed_at timestamp with time zone
learning_log.state text not null default 
CASE
    WHEN (agreed_at IS NOT NULL) THEN 'agreed'::text
    WHEN (evaluated_at IS NOT NULL) THEN 'evaluated'::text
    WHEN (tried_at IS NOT NULL) THEN 'tried'::text
    ELSE 'raised'::text
END
learning_log.corrected_by_name text
learning_log.corrected_at timestamp with time zone
learning_log.version integer not null default 1
letter.id uuid not null default gen_random_uuid()
letter.account_id uuid not null
letter.digest_on date
letter.notices integer not null
letter.made_at timestamp with time zone not null
letter.leased_until timestamp with time zone
letter.attempts integer not null default 0
letter.sent_at timestamp with time zone
letter.given_up_at timestamp with time zone
letter.failed_with text
level_change.id uuid not null default gen_random_uuid()
level_change.enrolment_id uuid not null
level_change.person_id uuid not null
level_change.from_level text
level_change.to_level text
level_change.reason text not null
level_change.ends_on date
level_change.changed_by uuid not null
level_change.changed_by_name text not null
level_change.changed_at timestamp with time zone not null default now()
life_area.jurisdiction text not null
life_area.code text not null
life_area.position integer not null
life_area.name_nb text not null
life_area.name_sv text not null
life_area.name_en text not null
life_area.valid_from date not null default '2000-01-01'::date
life_area.valid_to date
life_area.version integer not null default 1
log_case.id uuid not null default gen_random_uuid()
log_case.round_id uuid not null
log_case.agency_id uuid not null
log_case.audit_key uuid not null
log_case.person_id uuid not null
log_case.professional_id uuid not null
log_case.looker_name text not null
log_case.began_at timestamp with time zone not null
log_case.ended_at timestamp with time zone not null
log_case.rows integer not null
log_case.reasons text[] not null
log_case.state text not null default 'open'::text
log_case.words text
log_case.controlled_by uuid
log_case.controlled_by_name text
log_case.controlled_at timestamp with time zone
log_case.version integer not null default 1
log_exception.id uuid not null default gen_random_uuid()
log_exception.person_id uuid not null
log_exception.agency_id uuid not null
log_exception.ground_id uuid not null
log_exception.hidden_from text not null
log_exception.reason text not null
log_exception.covers_from timestamp with time zone not null
log_exception.ends_on date not null
log_exception.review_by date not null
log_exception.decided_by uuid not null
log_exception.decided_by_name text not null
log_exception.decided_at timestamp with time zone not null default clock_timestamp()
log_exception.reviewed_by uuid
log_exception.reviewed_by_name text
log_exception.reviewed_at timestamp with time zone
log_exception.review text
log_exception.review_words text
log_exception.lifted_at timestamp with time zone
log_exception_ground.id uuid not null default gen_random_uuid()
log_exception_ground.jurisdiction text not null
log_exception_ground.kind text not null
log_exception_ground.source text not null
log_exception_ground.longest_days integer not null
log_exception_ground.valid_from date not null
log_exception_ground.valid_to date
log_question.id uuid not null default gen_random_uuid()
log_question.person_id uuid not null
log_question.audit_key uuid not null
log_question.agency_id uuid not null
log_question.professional_id uuid not null
log_question.looked_at timestamp with time zone not null
log_question.looker_name text not null
log_question.words text
log_question.asked_by uuid not null
log_question.asked_by_name text not null
log_question.asked_at timestamp with time zone not null default clock_timestamp()
log_question.answer text
log_question.answered_by uuid
log_question.answered_by_name text
log_question.answered_at timestamp with time zone
log_round.id uuid not null default gen_random_uuid()
log_round.agency_id uuid not null
log_round.week_from date not null
log_round.drawn_at timestamp with time zone not null
log_round.visits integer not null
log_round.flagged integer not null
log_round.sampled integer not null
log_rule.id uuid not null default gen_random_uuid()
log_rule.agency_id uuid
log_rule.kind text not null
log_rule.is_on boolean not null default true
log_rule.amount integer
log_rule.from_hour integer
log_rule.to_hour integer
log_rule.source text not null
log_rule.valid_from date not null
log_rule.valid_to date
log_rule.set_by uuid
mandate.id uuid not null default gen_random_uuid()
mandate.professional_id uuid not null
mandate.agency_id uuid not null
mandate.role text not null
mandate.function_name text not null
mandate.valid_from date not null default CURRENT_DATE
mandate.valid_to date
mandate.version integer not null default 1
mandate.lapses_on date not null default ((CURRENT_DATE + '1 year'::interval))::date
mandate_confirmation.id uuid not null default gen_random_uuid()
mandate_confirmation.mandate_id uuid not null
mandate_confirmation.confirmed_on date not null
mandate_confirmation.confirmed_by uuid not null
mandate_confirmation.confirmed_by_name text not null
mandate_confirmation.confirmed_at timestamp with time zone not null default now()
mandate_rule.id uuid not null default gen_random_uuid()
mandate_rule.jurisdiction text not null
mandate_rule.role text
mandate_rule.months integer not null
mandate_rule.warning_days integer not null
mandate_rule.source text not null
mandate_rule.valid_from date not null
mandate_rule.valid_to date
measure.id uuid not null default gen_random_uuid()
measure.person_id uuid not null
measure.plan_id uuid not null
measure.goal_id uuid
measure.life_area text not null
measure.topic_id uuid
measure.what text not null
measure.extent text not null default ''::text
measure.how text not null default ''::text
measure.professional_id uuid
measure.agency_id uuid
measure.circle_member_id uuid
measure.is_hers boolean not null default false
measure.outside_name text
measure.outside_agency text
measure.starts_on date not null
measure.due_on date not null
measure.status text not null default 'planned'::text
measure.status_reason text
measure.status_at timestamp with time zone
measure.made_in_meeting uuid
measure.created_by uuid not null
measure.created_at timestamp with time zone not null default now()
measure.version integer not null default 1
meeting.id uuid not null default gen_random_uuid()
meeting.person_id uuid not null
meeting.plan_id uuid
meeting.state text not null default 'requested'::text
meeting.requested_at timestamp with time zone not null default now()
meeting.requested_by uuid not null
meeting.requested_by_name text not null
meeting.wish text not null default ''::text
meeting.due_on date
meeting.due_basis text
meeting.due_source text
meeting.starts_at timestamp with time zone
meeting.ends_at timestamp with time zone
meeting.place text
meeting.link text
meeting.chair text
meeting.secretary text
meeting.held_at timestamp with time zone
meeting.next_meeting_on date
meeting.no_next_reason text
meeting.cancelled_reason text
meeting.version integer not null default 1
meeting.many_staff_reason text
meeting.calendar_uid uuid not null default gen_random_uuid()
meeting_seat.id uuid not null default gen_random_uuid()
meeting_seat.meeting_id uuid not null
meeting_seat.person_id uuid not null
meeting_seat.professional_id uuid
meeting_seat.agency_id uuid
meeting_seat.circle_member_id uuid
meeting_seat.is_hers boolean not null default false
meeting_seat.outside_name text
meeting_seat.duty text not null
meeting_seat.answer text not null default 'none'::text
meeting_seat.answer_reason text
meeting_seat.substitute_name text
meeting_seat.answered_at timestamp with time zone
meeting_seat.attendance text
meeting_seat.spoke_for_person boolean not null default false
meeting_seat.version integer not null default 1
notice.id uuid not null default gen_random_uuid()
notice.account_id uuid not null
notice.kind text not null
notice.at timestamp with time zone not null default now()
notice.read_at timestamp with time zone
notice.person_id uuid
notice.subject_id uuid
notice.count integer
notice.letter_id uuid
notice.stopped_at timestamp with time zone
notice_choice.account_id uuid not null
notice_choice.delivery text not null
notice_choice.email text
notice_choice.version integer not null default 1
official_decision.id uuid not null default gen_random_uuid()
official_decision.person_id uuid not null
official_decision.life_area text not null
official_decision.what text not null
official_decision.agency_id uuid not null
official_decision.ends_on date not null
official_decision.recorded_by uuid not null
official_decision.recorded_at timestamp with time zone not null default now()
official_decision.settled_how text
official_decision.settled_at timestamp with time zone
official_decision.taken_back_at timestamp with time zone
open_hour_booking.id uuid not null default gen_random_uuid()
open_hour_booking.team_id uuid not null
open_hour_booking.starts_at timestamp with time zone not null
open_hour_booking.professional_id uuid not null
open_hour_booking.agency_id uuid not null
open_hour_booking.booked_at timestamp with time zone not null default now()
open_hour_booking.taken_back_at timestamp with time zone
own_rating.id uuid not null default gen_random_uuid()
own_rating.person_id uuid not null
own_rating.plan_id uuid not null
own_rating.goal_id uuid not null
own_rating.life_area text not null
own_rating.topic_id uuid
own_rating.rating numeric(2,1) not null
own_rating.said text
own_rating.rated_by uuid not null
own_rating.rated_at timestamp with time zone not null default clock_timestamp()
own_words.id uuid not null default gen_random_uuid()
own_words.person_id uuid not null
own_words.plan_id uuid not null
own_words.kind text not null
own_words.life_area text not null default 'common'::text
own_words.topic_id uuid
own_words.words text not null
own_words.written_how text not null
own_words.written_by uuid not null
own_words.written_by_name text not null
own_words.written_at timestamp with time zone not null default clock_timestamp()
participant.id uuid not null default gen_random_uuid()
participant.person_id uuid not null
participant.professional_id uuid not null
participant.agency_id uuid not null
participant.role text not null
participant.task text
participant.invited_by uuid not null
participant.invited_at timestamp with time zone not null default now()
participant.accepted_at timestamp with time zone
participant.valid_from date not null default CURRENT_DATE
participant.valid_to date
participant.ended_at timestamp with time zone
person.id uuid not null default gen_random_uuid()
person.jurisdiction text not null
person.agreement_id uuid not null
person.given_name text not null
person.family_name text not null
person.birth_on date not null
person.address_protection text not null default 'none'::text
person.registered_at timestamp with time zone not null default now()
person.version integer not null default 1
person.died_on date
person_card.person_id uuid not null
person_card.national_id text not null
person_card.phone text
person_card.address text
person_card.language text not null default 'nb'::text
person_card.interpreter text
person_card.communication text
person_card.version integer not null default 1
place_release.id uuid not null default gen_random_uuid()
place_release.person_id uuid not null
place_release.professional_id uuid
place_release.circle_member_id uuid
place_release.reason text not null
place_release.released_by uuid not null
place_release.released_by_name text not null
place_release.released_at timestamp with time zone not null default now()
place_release.ended_at timestamp with time zone
place_release.ended_by uuid
plan.id uuid not null default gen_random_uuid()
plan.person_id uuid not null
plan.kind text not null
plan.state text not null default 'draft'::text
plan.begun_at timestamp with time zone not null default now()
plan.activated_at timestamp with time zone
plan.period_from date
plan.period_to date
plan.next_review_on date
plan.lead_agency_id uuid
plan.has_no_measures_by_others boolean not null default false
plan.needs_no_other_cooperation boolean not null default false
plan.ended_at timestamp with time zone
plan.ended_reason text
plan.content_version integer not null default 1
plan.version integer not null default 1
plan_change.id uuid not null default gen_random_uuid()
plan_change.person_id uuid not null
plan_change.plan_id uuid not null
plan_change.life_area text not null
plan_change.topic_id uuid
plan_change.item text not null
plan_change.item_id uuid not null
plan_change.change text not null
plan_change.before jsonb
plan_change.after jsonb not null
plan_change.content_version integer not null
plan_change.by_account uuid
plan_change.by_name text not null
plan_change.by_agency text
plan_change.at timestamp with time zone not null default clock_timestamp()
professional.id uuid not null default gen_random_uuid()
professional.name text not null
professional.profession text not null
professional.phone text
professional.email text
professional.version integer not null default 1
referral.id uuid not null default gen_random_uuid()
referral.agreement_id uuid not null
referral.person_id uuid
referral.receipt_hash bytea not null
referral.raised_at timestamp with time zone not null default now()
referral.raised_by_account uuid
referral.raised_by_agency uuid
referral.raised_as text not null
referral.raiser_name text not null
referral.raiser_contact text not null
referral.person_name text not null
referral.person_contact text not null
referral.what_is_needed text not null
referral.person_knows text not null
referral.state text not null default 'raised'::text
referral.held_by_agency uuid not null
referral.held_by_professional uuid
referral.target_on date
referral.target_basis text
referral.version integer not null default 1
referral.is_given_on boolean not null default false
referral.joined_to uuid
referral.joined_at timestamp with time zone
referral_assessment.id uuid not null default gen_random_uuid()
referral_assessment.referral_id uuid not null
referral_assessment.is_coordination_needed boolean not null
referral_assessment.least_to_share text
referral_assessment.no_reason text
referral_assessment.instead text
referral_assessment.assessed_at timestamp with time zone not null default now()
referral_assessment.assessed_by uuid not null
referral_assessment.criteria_met uuid[] not null default '{}'::uuid[]
referral_event.id uuid not null default gen_random_uuid()
referral_event.referral_id uuid not null
referral_event.at timestamp with time zone not null default now()
referral_event.kind text not null
referral_event.by_name text not null
referral_handover.id uuid not null default gen_random_uuid()
referral_handover.referral_id uuid not null
referral_handover.from_agency_id uuid not null
referral_handover.to_agency_id uuid not null
referral_handover.reason text not null
referral_handover.least_to_share text not null
referral_handover.state text not null default 'offered'::text
referral_handover.offered_at timestamp with time zone not null default now()
referral_handover.offered_by uuid not null
referral_handover.answer_by date
referral_handover.answer_basis text
referral_handover.answered_at timestamp with time zone
referral_handover.answered_by uuid
referral_handover.decline_reason text
referral_refusal.referral_id uuid not null
referral_refusal.how text not null
referral_refusal.words text
referral_refusal.recorded_by uuid not null
referral_refusal.recorded_at timestamp with time zone not null default now()
release.id uuid not null default gen_random_uuid()
release.person_id uuid not null
release.agency_id uuid not null
release.covers text not null
release.item text
release.item_id uuid
release.to_agency_id uuid
release.basis text not null
release.consent_id uuid
release.basis_id uuid
release.is_carried_over boolean not null default false
release.decided_by uuid
release.decided_by_name text not null
release.decided_at timestamp with time zone not null default now()
release.valid_to date
release.ended_at timestamp with time zone
release.ended_by uuid
release.ended_by_name text
release_basis.id uuid not null default gen_random_uuid()
release_basis.jurisdiction text not null
release_basis.code text not null
release_basis.from_sector text
release_basis.to_sector text
release_basis.name_nb text not null
release_basis.name_sv text not null
release_basis.name_en text not null
release_basis.source text not null
release_basis.valid_from date not null
release_basis.valid_to date
representation_ground.id uuid not null default gen_random_uuid()
representation_ground.jurisdiction text not null
representation_ground.code text not null
representation_ground.authority text not null
representation_ground.source text not null
representation_ground.valid_from date not null
representation_ground.valid_to date
representation_rule.id uuid not null default gen_random_uuid()
representation_rule.jurisdiction text not null
representation_rule.sector text
representation_rule.act text not null
representation_rule.is_allowed boolean not null
representation_rule.source text not null
representation_rule.valid_from date not null
representation_rule.valid_to date
session.id uuid not null default gen_random_uuid()
session.token_hash bytea not null
session.account_id uuid
session.capacity text not null
session.mandate_id uuid
session.referral_id uuid
session.preview_person_id uuid
session.created_at timestamp with time zone not null default now()
session.seen_at timestamp with time zone not null default now()
session.expires_at timestamp with time zone not null
session.ended_at timestamp with time zone
session.only_reads boolean not null default false
session.issuer text
session.sid text
session.acr text
session.level text
session.auth_time timestamp with time zone
session.idle_minutes integer
session.step_up_minutes integer not null default 10
session.stepped_up_at timestamp with time zone
session.device text
session.sealed_hint text
session.ended_how text
session_rule.id uuid not null default gen_random_uuid()
session_rule.jurisdiction text not null
session_rule.capacity text not null
session_rule.role text
session_rule.sector text
session_rule.level text not null
session_rule.idle_minutes integer not null
session_rule.absolute_hours numeric(4,1) not null
session_rule.step_up_minutes integer not null default 10
session_rule.source text not null
session_rule.valid_from date not null
session_rule.valid_to date
sign_in_attempt.id uuid not null default gen_random_uuid()
sign_in_attempt.secret_hash bytea not null
sign_in_attempt.provider text not null
sign_in_attempt.purpose text not null
sign_in_attempt.back text not null
sign_in_attempt.session_id uuid
sign_in_attempt.state text not null default 'started'::text
sign_in_attempt.refused_how text
sign_in_attempt.started_at timestamp with time zone not null default now()
sign_in_attempt.expires_at timestamp with time zone not null default (now() + '00:10:00'::interval)
sign_in_attempt.issuer text
sign_in_attempt.subject text
sign_in_attempt.level text
sign_in_attempt.acr text
sign_in_attempt.auth_time timestamp with time zone
sign_in_attempt.sid text
sign_in_attempt.claim_hash text
sign_in_attempt.claimed_name text
sign_in_attempt.sealed_hint text
sign_in_attempt.codes_tried integer not null default 0
sign_in_attempt.invitation_id uuid
sign_in_invitation.id uuid not null default gen_random_uuid()
sign_in_invitation.person_id uuid not null
sign_in_invitation.circle_member_id uuid
sign_in_invitation.code_hash bytea not null
sign_in_invitation.claim_hash text
sign_in_invitation.made_by uuid not null
sign_in_invitation.made_by_name text not null
sign_in_invitation.made_at timestamp with time zone not null default now()
sign_in_invitation.expires_at timestamp with time zone not null
sign_in_invitation.answered_at timestamp with time zone
sign_in_invitation.answered_name text
sign_in_invitation.issuer text
sign_in_invitation.subject text
sign_in_invitation.confirmed_at timestamp with time zone
sign_in_invitation.confirmed_by uuid
sign_in_invitation.withdrawn_at timestamp with time zone
sign_in_invitation.is_bound boolean not null default (claim_hash IS NOT NULL)
signal_closing.id uuid not null default gen_random_uuid()
signal_closing.person_id uuid not null
signal_closing.kind text not null
signal_closing.since date not null
signal_closing.reason text not null
signal_closing.words text
signal_closing.next_step text not null
signal_closing.next_try_on date
signal_closing.professional_id uuid not null
signal_closing.closed_by uuid not null
signal_closing.closed_by_name text not null
signal_closing.closed_at timestamp with time zone not null default now()
signal_closing.subject text not null default ''::text
signal_closing.life_area text not null default 'common'::text
signal_closing.topic_id uuid
spent_token.token_hash bytea not null
spent_token.spent_at timestamp with time zone not null default now()
staff_home.professional_id uuid not null
staff_home.street text not null
staff_home.told_by uuid
staff_home.told_at timestamp with time zone not null default now()
statutory_item.id uuid not null default gen_random_uuid()
statutory_item.jurisdiction text not null
statutory_item.plan_kind text not null
statutory_item.letter text not null
statutory_item.check_code text not null
statutory_item.name_nb text not null
statutory_item.name_sv text not null
statutory_item.name_en text not null
statutory_item.source text not null
statutory_item.valid_from date not null
statutory_item.valid_to date
statutory_item.version integer not null default 1
stay.id uuid not null default gen_random_uuid()
stay.person_id uuid not null
stay.life_area text not null
stay.kind text not null
stay.where_name text not null
stay.admitted_on date not null
stay.leave_from date
stay.leave_to date
stay.discharge_planned_on date
stay.discharged_on date
stay.registered_at timestamp with time zone not null default now()
stay.discharge_registered_at timestamp with time zone
stay.recorded_by uuid not null
stay.taken_back_at timestamp with time zone
stay.version integer not null default 1
stay.admitted_at timestamp with time zone
stay.admission_notice_at timestamp with time zone
stay.ready_at timestamp with time zone
stay.call_sent_at timestamp with time zone
submission.form_key uuid not null
submission.account_id uuid
submission.session_id uuid not null
submission.at timestamp with time zone not null default now()
submission.location text
team.id uuid not null default gen_random_uuid()
team.agreement_id uuid not null
team.name text not null
team.weekday integer
team.starts_at text
team.lasts_minutes integer
team.place text
team.hours_a_person numeric(4,2) not null default 1.5
team.escalates_after_days integer not null default 7
team.valid_from date not null default CURRENT_DATE
team.valid_to date
team.version integer not null default 1
team.full_post_hours numeric(4,2) not null default 37.5
team.open_weekday integer
team.open_starts_at text
team.open_lasts_minutes integer
team.open_slot_minutes integer not null default 20
team.open_place text
team.contact_every_days integer not null default 14
team_decision.id uuid not null default gen_random_uuid()
team_decision.meeting_id uuid not null
team_decision.team_id uuid not null
team_decision.words text not null
team_decision.professional_id uuid not null
team_decision.agency_id uuid not null
team_decision.due_on date not null
team_decision.person_id uuid
team_decision.referral_id uuid
team_decision.sides text[] not null
team_decision.decided_by uuid not null
team_decision.decided_by_name text not null
team_decision.decided_at timestamp with time zone not null default now()
team_decision.done_at timestamp with time zone
team_decision.done_by_name text
team_duty.id uuid not null default gen_random_uuid()
team_duty.team_id uuid not null
team_duty.professional_id uuid not null
team_duty.agency_id uuid not null
team_duty.starts_at timestamp with time zone not null
team_duty.ends_at timestamp with time zone not null
team_duty.phone text not null
team_duty.recorded_by uuid not null
team_duty.recorded_at timestamp with time zone not null default now()
team_duty.taken_back_at timestamp with time zone
team_meeting.id uuid not null default gen_random_uuid()
team_meeting.team_id uuid not null
team_meeting.on_day date not null
team_meeting.opened_by uuid not null
team_meeting.opened_at timestamp with time zone not null default now()
team_meeting.closed_by_name text
team_meeting.closed_at timestamp with time zone
team_meeting_presence.meeting_id uuid not null
team_meeting_presence.professional_id uuid not null
team_meeting_presence.agency_id uuid not null
team_meeting_presence.side text not null
team_meeting_presence.is_present boolean not null
team_member.id uuid not null default gen_random_uuid()
team_member.team_id uuid not null
team_member.professional_id uuid not null
team_member.agency_id uuid not null
team_member.role text not null
team_member.post_share numeric(4,2) not null
team_member.valid_from date not null
team_member.valid_to date
team_member.version integer not null default 1
team_member.welcomed_at timestamp with time zone
team_member.welcomed_by uuid
team_training.id uuid not null default gen_random_uuid()
team_training.team_id uuid not null
team_training.topic text not null
team_training.held_on date not null
team_training.arranged_by uuid not null
team_training.arranged_at timestamp with time zone not null default now()
team_training.version integer not null default 1
topic.id uuid not null default gen_random_uuid()
topic.person_id uuid not null
topic.name text not null
training_attendance.id uuid not null default gen_random_uuid()
training_attendance.training_id uuid not null
training_attendance.agency_id uuid not null
training_attendance.professional_id uuid
training_attendance.heads integer not null
transition.id uuid not null default gen_random_uuid()
transition.person_id uuid not null
transition.rule_id uuid not null
transition.life_area text not null
transition.on_day date not null
transition.stay_id uuid
transition.owner_from_id uuid
transition.owner_from_agency uuid
transition.owner_to_id uuid
transition.owner_to_agency uuid
transition.state text not null default 'open'::text
transition.reason text
transition.opened_by uuid not null
transition.opened_at timestamp with time zone not null default now()
transition.closed_at timestamp with time zone
transition.closed_by_name text
transition.version integer not null default 1
transition_check.id uuid not null default gen_random_uuid()
transition_check.rule_id uuid not null
transition_check.position integer not null
transition_check.side text not null
transition_check.name_nb text not null
transition_check.name_sv text not null
transition_check.name_en text not null
transition_rule.id uuid not null default gen_random_uuid()
transition_rule.jurisdiction text not null
transition_rule.kind text not null
transition_rule.age integer
transition_rule.stay_kind text
transition_rule.opens_days_before integer not null
transition_rule.stands_days_after integer not null default 60
transition_rule.life_area text not null default 'common'::text
transition_rule.position integer not null
transition_rule.name_nb text not null
transition_rule.name_sv text not null
transition_rule.name_en text not null
transition_rule.source text not null
transition_rule.valid_from date not null
transition_rule.valid_to date
transition_rule.agreement_id uuid
transition_rule.basis text not null default 'statute'::text
transition_rule.version integer not null default 1
transition_step.id uuid not null default gen_random_uuid()
transition_step.transition_id uuid not null
transition_step.person_id uuid not null
transition_step.life_area text not null
transition_step.check_id uuid not null
transition_step.done_by uuid not null
transition_step.done_by_name text not null
transition_step.done_at timestamp with time zone not null default now()
transition_step.taken_back_at timestamp with time zone
way_in.id uuid not null default gen_random_uuid()
way_in.person_id uuid not null
way_in.way text not null
way_in.helper_name text not null
way_in.witness_name text not null
way_in.agreed_on date not null
way_in.agreed_how text not null
way_in.note text
way_in.recorded_by uuid not null
way_in.recorded_by_name text not null
way_in.recorded_at timestamp with time zone not null default now()
way_in.ended_at timestamp with time zone
way_in.ended_how text
wish.id uuid not null default gen_random_uuid()
wish.person_id uuid not null
wish.kind text not null
wish.agency_id uuid
wish.words text
wish.said_by uuid not null
wish.said_by_name text not null
wish.said_at timestamp with time zone not null default now()
wish.taken_back_at timestamp with time zone
wish.answer text
wish.answered_by uuid
wish.answered_by_name text
wish.answered_at timestamp with time zone

-- row-level security
absence enabled forced, owned by helhet_owner
account enabled forced, owned by helhet_owner
age_rule enabled forced, owned by helhet_owner
agency enabled forced, owned by helhet_owner
agency_copy enabled forced, owned by helhet_owner
agency_copy_file enabled forced, owned by helhet_owner
agency_note enabled forced, owned by helhet_owner
agenda_question enabled forced, owned by helhet_owner
agreement enabled forced, owned by helhet_owner
agreement_party enabled forced, owned by helhet_owner
appointed_yes enabled forced, owned by helhet_owner
audit enabled forced, owned by helhet_owner
audit_anchor enabled forced, owned by helhet_owner
audit_seal enabled forced, owned by helhet_owner
birthday_told enabled forced, owned by helhet_owner
block enabled forced, owned by helhet_owner
board_day enabled forced, owned by helhet_owner
board_day_contact enabled forced, owned by helhet_owner
board_day_line enabled forced, owned by helhet_owner
board_day_row enabled forced, owned by helhet_owner
board_decision enabled forced, owned by helhet_owner
board_presence enabled forced, owned by helhet_owner
board_reason enabled forced, owned by helhet_owner
calendar_feed enabled forced, owned by helhet_owner
caught_mail enabled forced, owned by helhet_owner
circle_member enabled forced, owned by helhet_owner
clock enabled forced, owned by helhet_owner
confirmation enabled forced, owned by helhet_owner
consent enabled forced, owned by helhet_owner
consent_exclusion enabled forced, owned by helhet_owner
consent_giver enabled forced, owned by helhet_owner
consent_party enabled forced, owned by helhet_owner
consultation enabled forced, owned by helhet_owner
contact enabled forced, owned by helhet_owner
contact_rhythm enabled forced, owned by helhet_owner
contribution enabled forced, owned by helhet_owner
cooperation enabled forced, owned by helhet_owner
coordinator_ask enabled forced, owned by helhet_owner
coordinator_handover enabled forced, owned by helhet_owner
coordinator_leaving enabled forced, owned by helhet_owner
coordinator_term enabled forced, owned by helhet_owner
crisis_approval enabled forced, owned by helhet_owner
crisis_contact enabled forced, owned by helhet_owner
crisis_plan enabled forced, owned by helhet_owner
crisis_reader enabled forced, owned by helhet_owner
crisis_words enabled forced, owned by helhet_owner
daily_round enabled forced, owned by helhet_owner
deadline_rule enabled forced, owned by helhet_owner
decision enabled forced, owned by helhet_owner
disagreement enabled forced, owned by helhet_owner
emergency_opening enabled forced, owned by helhet_owner
emergency_rule enabled forced, owned by helhet_owner
emergency_try enabled forced, owned by helhet_owner
enrolment enabled forced, owned by helhet_owner
goal enabled forced, owned by helhet_owner
goal_review enabled forced, owned by helhet_owner
guardian_decision enabled forced, owned by helhet_owner
identity enabled forced, owned by helhet_owner
intake_criterion enabled forced, owned by helhet_owner
jurisdiction enabled forced, owned by helhet_owner
learning_log enabled forced, owned by helhet_owner
letter enabled forced, owned by helhet_owner
level_change enabled forced, owned by helhet_owner
life_area enabled forced, owned by helhet_owner
log_case enabled forced, owned by helhet_owner
log_exception enabled forced, owned by helhet_owner
log_exception_ground enabled forced, owned by helhet_owner
log_question enabled forced, owned by helhet_owner
log_round enabled forced, owned by helhet_owner
log_rule enabled forced, owned by helhet_owner
mandate enabled forced, owned by helhet_owner
mandate_confirmation enabled forced, owned by helhet_owner
mandate_rule enabled forced, owned by helhet_owner
measure enabled forced, owned by helhet_owner
meeting enabled forced, owned by helhet_owner
meeting_seat enabled forced, owned by helhet_owner
notice enabled forced, owned by helhet_owner
notice_choice enabled forced, owned by helhet_owner
official_decision enabled forced, owned by helhet_owner
open_hour_booking enabled forced, owned by helhet_owner
own_rating enabled forced, owned by helhet_owner
own_words enabled forced, owned by helhet_owner
participant enabled forced, owned by helhet_owner
person enabled forced, owned by helhet_owner
person_card enabled forced, owned by helhet_owner
place_release enabled forced, owned by helhet_owner
plan enabled forced, owned by helhet_owner
plan_change enabled forced, owned by helhet_owner
professional enabled forced, owned by helhet_owner
referral enabled forced, owned by helhet_owner
referral_assessment enabled forced, owned by helhet_owner
referral_event enabled forced, owned by helhet_owner
referral_handover enabled forced, owned by helhet_owner
referral_refusal enabled forced, owned by helhet_owner
release enabled forced, owned by helhet_owner
release_basis enabled forced, owned by helhet_owner
representation_ground enabled forced, owned by helhet_owner
representation_rule enabled forced, owned by helhet_owner
session enabled forced, owned by helhet_owner
session_rule enabled forced, owned by helhet_owner
sign_in_attempt enabled forced, owned by helhet_owner
sign_in_invitation enabled forced, owned by helhet_owner
signal_closing enabled forced, owned by helhet_owner
spent_token enabled forced, owned by helhet_owner
staff_home enabled forced, owned by helhet_owner
statutory_item enabled forced, owned by helhet_owner
stay enabled forced, owned by helhet_owner
submission enabled forced, owned by helhet_owner
team enabled forced, owned by helhet_owner
team_decision enabled forced, owned by helhet_owner
team_duty enabled forced, owned by helhet_owner
team_meeting enabled forced, owned by helhet_owner
team_meeting_presence enabled forced, owned by helhet_owner
team_member enabled forced, owned by helhet_owner
team_training enabled forced, owned by helhet_owner
topic enabled forced, owned by helhet_owner
training_attendance enabled forced, owned by helhet_owner
transition enabled forced, owned by helhet_owner
transition_check enabled forced, owned by helhet_owner
transition_rule enabled forced, owned by helhet_owner
transition_step enabled forced, owned by helhet_owner
way_in enabled forced, owned by helhet_owner
wish enabled forced, owned by helhet_owner

-- constraints
care.absence absence__deputy_is_someone_else CHECK (((deputy_id IS NULL) OR (deputy_id <> professional_id)))
care.absence absence__ends_before_it_starts CHECK ((to_on >= from_on))
care.absence absence_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.absence absence_deputy_id_fkey FOREIGN KEY (deputy_id) REFERENCES care.professional(id)
care.absence absence_pkey PRIMARY KEY (id)
care.absence absence_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.absence absence_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES care.account(id)
care.account account__is_either_staff_or_private CHECK (((professional_id IS NULL) OR (person_id IS NULL)))
care.account account_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'sv'::text, 'en'::text])))
care.account account_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.account account_person_id_key UNIQUE (person_id)
care.account account_pkey PRIMARY KEY (id)
care.account account_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.account account_professional_id_key UNIQUE (professional_id)
care.age_rule age_rule__kind_is_known CHECK ((kind = ANY (ARRAY['keeps-from-guardian'::text, 'consents-too'::text, 'guardian-access-ends'::text, 'majority'::text])))
care.age_rule age_rule_age_check CHECK (((age >= 0) AND (age <= 25)))
care.age_rule age_rule_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES care.jurisdiction(code)
care.age_rule age_rule_pkey PRIMARY KEY (id)
care.agency agency__legal_entity_has_a_name CHECK (((length(legal_entity) >= 2) AND (length(legal_entity) <= 200)))
care.agency agency__organisation_number_is_digits CHECK ((organisation_number ~ '^[0-9]{6}-?[0-9]{3,4}$'::text))
care.agency agency_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES care.jurisdiction(code)
care.agency agency_kind_check CHECK ((kind = ANY (ARRAY['municipality'::text, 'specialist'::text, 'labour-and-welfare'::text, 'primary-care'::text, 'school'::text, 'child-welfare'::text, 'housing'::text, 'police'::text, 'dental'::text, 'aids-centre'::text, 'social-insurance'::text, 'voluntary'::text, 'private-provider'::text])))
care.agency agency_name_check CHECK (((length(name) >= 2) AND (length(name) <= 200)))
care.agency agency_pkey PRIMARY KEY (id)
care.agency agency_sector_check CHECK ((sector = ANY (ARRAY['health'::text, 'social'::text, 'school'::text, 'labour'::text, 'insurance'::text, 'police'::text, 'voluntary'::text])))
care.agency agency_side_check CHECK ((side = ANY (ARRAY['municipal'::text, 'specialist'::text, 'other'::text])))
care.agency_copy agency_copy_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.agency_copy agency_copy_consent_id_fkey FOREIGN KEY (consent_id) REFERENCES care.consent(id)
care.agency_copy agency_copy_contacts_check CHECK ((contacts >= 0))
care.agency_copy agency_copy_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'sv'::text, 'en'::text])))
care.agency_copy agency_copy_notes_check CHECK ((notes >= 0))
care.agency_copy agency_copy_person_id_agency_id_version_key UNIQUE (person_id, agency_id, version)
care.agency_copy agency_copy_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.agency_copy agency_copy_person_name_check CHECK ((length(person_name) <= 201))
care.agency_copy agency_copy_pkey PRIMARY KEY (id)
care.agency_copy agency_copy_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES care.account(id)
care.agency_copy agency_copy_taken_by_professional_fkey FOREIGN KEY (taken_by_professional) REFERENCES care.professional(id)
care.agency_copy_file agency_copy_file__is_what_was_written CHECK ((sha256 = sha256(bytes)))
care.agency_copy_file agency_copy_file_bytes_check CHECK ((length(bytes) > 0))
care.agency_copy_file agency_copy_file_copy_id_fkey FOREIGN KEY (copy_id) REFERENCES care.agency_copy(id)
care.agency_copy_file agency_copy_file_format_check CHECK ((format = ANY (ARRAY['html'::text, 'pdf'::text, 'json'::text])))
care.agency_copy_file agency_copy_file_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.agency_copy_file agency_copy_file_pkey PRIMARY KEY (copy_id, format)
care.agency_note agency_note_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.agency_note agency_note_kind_check CHECK ((kind = ANY (ARRAY['note'::text, 'assessment'::text])))
care.agency_note agency_note_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.agency_note agency_note_pkey PRIMARY KEY (id)
care.agency_note agency_note_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES care.plan(id)
care.agency_note agency_note_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES care.topic(id)
care.agency_note agency_note_words_check CHECK (((length(words) >= 2) AND (length(words) <= 4000)))
care.agency_note agency_note_written_by_fkey FOREIGN KEY (written_by) REFERENCES care.account(id)
care.agenda_question agenda_question__is_for_her_meeting FOREIGN KEY (meeting_id, person_id) REFERENCES care.meeting(id, person_id)
care.agenda_question agenda_question_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES care.account(id)
care.agenda_question agenda_question_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES care.meeting(id)
care.agenda_question agenda_question_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.agenda_question agenda_question_pkey PRIMARY KEY (id)
care.agenda_question agenda_question_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES care.topic(id)
care.agenda_question agenda_question_words_check CHECK (((length(words) >= 2) AND (length(words) <= 1000)))
care.agreement agreement__ends_before_it_starts CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
care.agreement agreement_contact_every_days_check CHECK (((contact_every_days >= 1) AND (contact_every_days <= 366)))
care.agreement agreement_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES care.jurisdiction(code)
care.agreement agreement_name_check CHECK (((length(name) >= 2) AND (length(name) <= 200)))
care.agreement agreement_pkey PRIMARY KEY (id)
care.agreement_party agreement_party_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.agreement_party agreement_party_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES care.agreement(id)
care.agreement_party agreement_party_pkey PRIMARY KEY (agreement_id, agency_id)
care.appointed_yes appointed_yes__answered_whole CHECK ((((answer IS NULL) = (answered_by IS NULL)) AND ((answer IS NULL) = (answered_at IS NULL))))
care.appointed_yes appointed_yes__takes_two CHECK (((answered_by IS NULL) OR (answered_by <> recorded_by)))
care.appointed_yes appointed_yes_about_check CHECK (((length(about) >= 3) AND (length(about) <= 1000)))
care.appointed_yes appointed_yes_answer_check CHECK ((answer = ANY (ARRAY['agreed'::text, 'refused'::text])))
care.appointed_yes appointed_yes_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES care.account(id)
care.appointed_yes appointed_yes_circle_member_id_fkey FOREIGN KEY (circle_member_id) REFERENCES care.circle_member(id)
care.appointed_yes appointed_yes_life_areas_check CHECK ((cardinality(life_areas) > 0))
care.appointed_yes appointed_yes_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.appointed_yes appointed_yes_pkey PRIMARY KEY (id)
care.appointed_yes appointed_yes_reasons_check CHECK (((length(reasons) >= 20) AND (length(reasons) <= 4000)))
care.appointed_yes appointed_yes_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES care.account(id)
care.appointed_yes appointed_yes_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES care.representation_rule(id)
care.audit audit__hash_version_is_known CHECK (((hash_version >= 1) AND (hash_version <= 2)))
care.audit audit__purpose_is_known CHECK ((purpose_of_use = ANY (ARRAY['COC'::text, 'TREAT'::text, 'ETREAT'::text, 'BTG'::text, 'PATRQT'::text, 'HCOMPL'::text, 'RECORDMGT'::text]))) NOT VALID
care.audit audit_action_check CHECK ((action = ANY (ARRAY['C'::text, 'R'::text, 'U'::text, 'D'::text, 'E'::text])))
care.audit audit_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text])))
care.audit audit_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.audit audit_pkey PRIMARY KEY (seq)
care.audit_anchor audit_anchor_pkey PRIMARY KEY (seal_number, place)
care.audit_anchor audit_anchor_place_check CHECK ((place = ANY (ARRAY['file'::text, 'http'::text])))
care.audit_anchor audit_anchor_seal_number_fkey FOREIGN KEY (seal_number) REFERENCES care.audit_seal(number)
care.audit_seal audit_seal_pkey PRIMARY KEY (number)
care.audit_seal audit_seal_rows_check CHECK ((rows > 0))
care.birthday_told birthday_told_moment_check CHECK ((moment = ANY (ARRAY['before'::text, 'on-the-day'::text])))
care.birthday_told birthday_told_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.birthday_told birthday_told_pkey PRIMARY KEY (person_id, rule_id, moment)
care.birthday_told birthday_told_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES care.age_rule(id)
care.block block__covers_what_it_may CHECK ((((against <> 'relation'::text) OR (covers = 'whole'::text)) AND ((against <> ALL (ARRAY['guardian'::text, 'guardians'::text, 'everyone'::text])) OR (covers <> 'whole'::text))))
care.block block__names_what_it_covers CHECK ((((topic_id IS NOT NULL) = (covers = 'topic'::text)) AND ((item_id IS NOT NULL) = (covers = 'item'::text)) AND ((item IS NULL) = (item_id IS NULL))))
care.block block__names_whom_it_keeps_out CHECK ((((agency_id IS NOT NULL) = (against = 'agency'::text)) AND ((professional_id IS NOT NULL) = (against = 'professional'::text)) AND ((circle_member_id IS NOT NULL) = (against = 'guardian'::text)) AND ((relation_name IS NOT NULL) = (against = 'relation'::text))))
care.block block_against_check CHECK ((against = ANY (ARRAY['agency'::text, 'professional'::text, 'relation'::text, 'guardian'::text, 'guardians'::text, 'everyone'::text])))
care.block block_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.block block_circle_member_id_fkey FOREIGN KEY (circle_member_id) REFERENCES care.circle_member(id)
care.block block_covers_check CHECK ((covers = ANY (ARRAY['whole'::text, 'topic'::text, 'item'::text])))
care.block block_item_check CHECK ((item = ANY (ARRAY['own-words'::text, 'goal'::text, 'measure'::text, 'contribution'::text, 'cooperation'::text, 'question'::text, 'decision'::text, 'contact'::text, 'official-decision'::text, 'note'::text, 'meeting'::text])))
care.block block_lifted_by_fkey FOREIGN KEY (lifted_by) REFERENCES care.account(id)
care.block block_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.block block_pkey PRIMARY KEY (id)
care.block block_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.block block_reason_check CHECK ((length(reason) <= 1000))
care.block block_relation_name_check CHECK (((length(relation_name) >= 3) AND (length(relation_name) <= 200)))
care.block block_said_as_check CHECK ((said_as = ANY (ARRAY['self'::text, 'guardian'::text, 'written-down'::text])))
care.block block_said_by_fkey FOREIGN KEY (said_by) REFERENCES care.account(id)
care.block block_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES care.topic(id)
care.board_day board_day__closed_once UNIQUE (team_id, on_day)
care.board_day board_day_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES care.account(id)
care.board_day board_day_pkey PRIMARY KEY (id)
care.board_day board_day_team_id_fkey FOREIGN KEY (team_id) REFERENCES care.team(id)
care.board_day_contact board_day_contact__of_its_person FOREIGN KEY (row_id, person_id) REFERENCES care.board_day_row(id, person_id)
care.board_day_contact board_day_contact_pkey PRIMARY KEY (row_id)
care.board_day_line board_day_line__of_its_person FOREIGN KEY (row_id, person_id) REFERENCES care.board_day_row(id, person_id)
care.board_day_line board_day_line_line_check CHECK ((line = ANY (ARRAY['reason'::text, 'signal'::text])))
care.board_day_line board_day_line_pkey PRIMARY KEY (id)
care.board_day_line board_day_line_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES care.topic(id)
care.board_day_row board_day_row__of_its_person UNIQUE (id, person_id)
care.board_day_row board_day_row__once UNIQUE (board_day_id, person_id)
care.board_day_row board_day_row_board_day_id_fkey FOREIGN KEY (board_day_id) REFERENCES care.board_day(id)
care.board_day_row board_day_row_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES care.board_decision(id)
care.board_day_row board_day_row_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.board_day_row board_day_row_pkey PRIMARY KEY (id)
care.board_decision board_decision__done_by_someone CHECK ((((done_at IS NULL) = (done_by IS NULL)) AND ((done_at IS NULL) = (done_by_name IS NULL))))
care.board_decision board_decision__is_due_before_it_is_made CHECK ((due_on >= decided_on))
care.board_decision board_decision__of_her_enrolment FOREIGN KEY (enrolment_id, person_id) REFERENCES care.enrolment(id, person_id)
care.board_decision board_decision_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.board_decision board_decision_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES care.account(id)
care.board_decision board_decision_done_by_fkey FOREIGN KEY (done_by) REFERENCES care.account(id)
care.board_decision board_decision_pkey PRIMARY KEY (id)
care.board_decision board_decision_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.board_decision board_decision_words_check CHECK (((length(words) >= 2) AND (length(words) <= 300)))
care.board_presence board_presence_board_day_id_fkey FOREIGN KEY (board_day_id) REFERENCES care.board_day(id)
care.board_presence board_presence_pkey PRIMARY KEY (board_day_id, professional_id)
care.board_presence board_presence_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.board_reason board_reason__ends_before_it_starts CHECK (((until IS NULL) OR (until >= since)))
care.board_reason board_reason__of_health_is_kept_as_health CHECK (((reason <> ALL (ARRAY['admitted'::text, 'recently-discharged'::text, 'compulsory'::text])) OR (life_area = 'health'::text)))
care.board_reason board_reason__of_her_enrolment FOREIGN KEY (enrolment_id, person_id) REFERENCES care.enrolment(id, person_id)
care.board_reason board_reason_pkey PRIMARY KEY (id)
care.board_reason board_reason_reason_check CHECK ((reason = ANY (ARRAY['crisis-prevention'::text, 'intensive-short'::text, 'intensive-long'::text, 'hard-to-reach'::text, 'new'::text, 'admitted'::text, 'recently-discharged'::text, 'compulsory'::text])))
care.board_reason board_reason_set_by_fkey FOREIGN KEY (set_by) REFERENCES care.account(id)
care.calendar_feed calendar_feed__of_staff_needs_a_mandate CHECK (((capacity = 'professional'::text) = (mandate_id IS NOT NULL)))
care.calendar_feed calendar_feed_account_id_fkey FOREIGN KEY (account_id) REFERENCES care.account(id)
care.calendar_feed calendar_feed_capacity_check CHECK ((capacity = ANY (ARRAY['professional'::text, 'person'::text, 'circle'::text])))
care.calendar_feed calendar_feed_mandate_id_fkey FOREIGN KEY (mandate_id) REFERENCES care.mandate(id)
care.calendar_feed calendar_feed_pkey PRIMARY KEY (id)
care.calendar_feed calendar_feed_token_hash_key UNIQUE (token_hash)
care.caught_mail caught_mail_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES care.letter(id)
care.caught_mail caught_mail_letter_id_key UNIQUE (letter_id)
care.caught_mail caught_mail_pkey PRIMARY KEY (id)
care.circle_member circle_member__mandate_is_of_the_appointed CHECK (((legal_right = 'appointed-guardian'::text) OR (cardinality(mandate_areas) = 0)))
care.circle_member circle_member__of_its_person UNIQUE (id, person_id)
care.circle_member circle_member__paper_was_seen_by_someone CHECK (((paper_seen_by_name IS NULL) = (paper_seen_at IS NULL)))
care.circle_member circle_member_account_id_fkey FOREIGN KEY (account_id) REFERENCES care.account(id)
care.circle_member circle_member_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES care.account(id)
care.circle_member circle_member_kinship_check CHECK ((kinship = ANY (ARRAY['mother'::text, 'father'::text, 'parent'::text, 'sibling'::text, 'child'::text, 'partner'::text, 'grandparent'::text, 'friend'::text, 'neighbour'::text, 'ally'::text, 'other'::text])))
care.circle_member circle_member_legal_right_check CHECK ((legal_right = ANY (ARRAY['none'::text, 'guardian'::text, 'appointed-guardian'::text])))
care.circle_member circle_member_name_check CHECK (((length(name) >= 2) AND (length(name) <= 200)))
care.circle_member circle_member_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.circle_member circle_member_pkey PRIMARY KEY (id)
care.circle_member stop_notices TRIGGER DEFERRABLE INITIALLY DEFERRED
care.clock clock__met_or_stopped CHECK (((met_at IS NULL) OR (stopped_at IS NULL)))
care.clock clock__paused_with_a_reason CHECK (((paused_from IS NULL) OR ((length(pause_reason) >= 3) AND (length(pause_reason) <= 500))))
care.clock clock_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES care.agreement(id)
care.clock clock_paused_by_fkey FOREIGN KEY (paused_by) REFERENCES care.account(id)
care.clock clock_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.clock clock_pkey PRIMARY KEY (id)
care.clock clock_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES care.deadline_rule(id)
care.clock clock_subject_check CHECK ((subject = ANY (ARRAY['referral'::text, 'referral-handover'::text, 'coordinator-term'::text, 'coordinator-handover'::text, 'coordinator-ask'::text, 'meeting'::text, 'plan'::text, 'stay'::text])))
care.confirmation confirmation__in_her_plan FOREIGN KEY (plan_id, person_id) REFERENCES care.plan(id, person_id)
care.confirmation confirmation__is_of_one_party CHECK (((agency_id IS NOT NULL) <> is_hers))
care.confirmation confirmation_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.confirmation confirmation_cleared_by_change_fkey FOREIGN KEY (cleared_by_change) REFERENCES care.plan_change(id)
care.confirmation confirmation_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES care.account(id)
care.confirmation confirmation_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.confirmation confirmation_pkey PRIMARY KEY (id)
care.confirmation confirmation_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES care.plan(id)
care.consent consent__ends_before_it_starts CHECK ((valid_to >= valid_from))
care.consent consent__given_orally_has_a_witness CHECK (((form <> 'oral'::text) OR (length(witness) >= 2)))
care.consent consent__one_person UNIQUE (id, person_id)
care.consent consent_asks_everyone TRIGGER DEFERRABLE INITIALLY DEFERRED
care.consent consent_form_check CHECK ((form = ANY (ARRAY['signed-in'::text, 'paper'::text, 'oral'::text])))
care.consent consent_own_voice_check CHECK (((length(own_voice) >= 1) AND (length(own_voice) <= 2000)))
care.consent consent_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.consent consent_pkey PRIMARY KEY (id)
care.consent consent_purpose_check CHECK (((length(purpose) >= 3) AND (length(purpose) <= 500)))
care.consent consent_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES care.account(id)
care.consent consent_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES care.account(id)
care.consent signal_settled TRIGGER DEFERRABLE INITIALLY DEFERRED
care.consent stop_notices TRIGGER DEFERRABLE INITIALLY DEFERRED
care.consent_exclusion consent_exclusion__her_consent FOREIGN KEY (consent_id, person_id) REFERENCES care.consent(id, person_id)
care.consent_exclusion consent_exclusion__names_something CHECK (((agency_id IS NOT NULL) OR (professional_id IS NOT NULL) OR (topic_id IS NOT NULL)))
care.consent_exclusion consent_exclusion_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.consent_exclusion consent_exclusion_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.consent_exclusion consent_exclusion_pkey PRIMARY KEY (id)
care.consent_exclusion consent_exclusion_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.consent_exclusion consent_exclusion_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES care.topic(id)
care.consent_exclusion signal_settled TRIGGER DEFERRABLE INITIALLY DEFERRED
care.consent_exclusion stop_notices TRIGGER DEFERRABLE INITIALLY DEFERRED
care.consent_giver consent_giver__given_orally_has_a_witness CHECK (((form <> 'oral'::text) OR (length(witness) >= 2)))
care.consent_giver consent_giver__guardian_is_named CHECK (((capacity = 'self'::text) = (circle_member_id IS NULL)))
care.consent_giver consent_giver_answer_check CHECK ((answer = ANY (ARRAY['asked'::text, 'yes'::text, 'no'::text])))
care.consent_giver consent_giver_capacity_check CHECK ((capacity = ANY (ARRAY['self'::text, 'guardian'::text, 'appointed-guardian'::text])))
care.consent_giver consent_giver_circle_member_id_fkey FOREIGN KEY (circle_member_id) REFERENCES care.circle_member(id)
care.consent_giver consent_giver_consent_id_circle_member_id_key UNIQUE (consent_id, circle_member_id)
care.consent_giver consent_giver_consent_id_fkey FOREIGN KEY (consent_id) REFERENCES care.consent(id)
care.consent_giver consent_giver_form_check CHECK ((form = ANY (ARRAY['signed-in'::text, 'paper'::text, 'oral'::text])))
care.consent_giver consent_giver_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.consent_giver consent_giver_pkey PRIMARY KEY (id)
care.consent_giver consent_giver_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES care.account(id)
care.consent_giver signal_settled TRIGGER DEFERRABLE INITIALLY DEFERRED
care.consent_giver stop_notices TRIGGER DEFERRABLE INITIALLY DEFERRED
care.consent_party consent_party_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.consent_party consent_party_consent_id_agency_id_key UNIQUE (consent_id, agency_id)
care.consent_party consent_party_consent_id_fkey FOREIGN KEY (consent_id) REFERENCES care.consent(id)
care.consent_party consent_party_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.consent_party consent_party_pkey PRIMARY KEY (id)
care.consent_party signal_settled TRIGGER DEFERRABLE INITIALLY DEFERRED
care.consent_party stop_notices TRIGGER DEFERRABLE INITIALLY DEFERRED
care.consultation consultation_advice_check CHECK (((length(advice) >= 2) AND (length(advice) <= 1000)))
care.consultation consultation_asked_as_check CHECK (((length(asked_as) >= 2) AND (length(asked_as) <= 100)))
care.consultation consultation_asked_by_agency_fkey FOREIGN KEY (asked_by_agency) REFERENCES care.agency(id)
care.consultation consultation_follow_up_check CHECK (((length(follow_up) >= 2) AND (length(follow_up) <= 500)))
care.consultation consultation_pkey PRIMARY KEY (id)
care.consultation consultation_question_check CHECK (((length(question) >= 2) AND (length(question) <= 1000)))
care.consultation consultation_team_id_fkey FOREIGN KEY (team_id) REFERENCES care.team(id)
care.consultation consultation_written_by_fkey FOREIGN KEY (written_by) REFERENCES care.account(id)
care.contact contact__not_ahead_of_time CHECK ((at <= (recorded_at + '00:05:00'::interval)))
care.contact contact_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.contact contact_direction_check CHECK ((direction = ANY (ARRAY['to-person'::text, 'from-person'::text])))
care.contact contact_kind_check CHECK ((kind = ANY (ARRAY['visit'::text, 'appointment'::text, 'phone'::text, 'video'::text, 'message'::text, 'letter'::text])))
care.contact contact_outcome_check CHECK ((outcome = ANY (ARRAY['met'::text, 'not-met'::text, 'no-answer'::text])))
care.contact contact_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.contact contact_pkey PRIMARY KEY (id)
care.contact contact_place_check CHECK ((place = ANY (ARRAY['home'::text, 'out'::text, 'office'::text, 'institution'::text, 'none'::text])))
care.contact contact_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.contact contact_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES care.account(id)
care.contact signal_settled TRIGGER DEFERRABLE INITIALLY DEFERRED
care.contact_rhythm contact_rhythm_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.contact_rhythm contact_rhythm_every_days_check CHECK (((every_days >= 1) AND (every_days <= 366)))
care.contact_rhythm contact_rhythm_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.contact_rhythm contact_rhythm_pkey PRIMARY KEY (id)
care.contact_rhythm contact_rhythm_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.contact_rhythm contact_rhythm_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES care.account(id)
care.contact_rhythm signal_settled TRIGGER DEFERRABLE INITIALLY DEFERRED
care.contribution contribution__in_her_plan FOREIGN KEY (plan_id, person_id) REFERENCES care.plan(id, person_id)
care.contribution contribution__is_of_one_party CHECK ((((((agency_id IS NOT NULL))::integer + ((circle_member_id IS NOT NULL))::integer) + (is_hers)::integer) = 1))
care.contribution contribution__party_is_of_her_circle FOREIGN KEY (circle_member_id, person_id) REFERENCES care.circle_member(id, person_id)
care.contribution contribution__topic_is_hers FOREIGN KEY (topic_id, person_id) REFERENCES care.topic(id, person_id)
care.contribution contribution_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.contribution contribution_circle_member_id_fkey FOREIGN KEY (circle_member_id) REFERENCES care.circle_member(id)
care.contribution contribution_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.contribution contribution_pkey PRIMARY KEY (id)
care.contribution contribution_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES care.plan(id)
care.contribution contribution_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES care.topic(id)
care.contribution contribution_words_check CHECK (((length(words) >= 2) AND (length(words) <= 2000)))
care.contribution contribution_written_by_fkey FOREIGN KEY (written_by) REFERENCES care.account(id)
care.cooperation cooperation__in_her_plan FOREIGN KEY (plan_id, person_id) REFERENCES care.plan(id, person_id)
care.cooperation cooperation__topic_is_hers FOREIGN KEY (topic_id, person_id) REFERENCES care.topic(id, person_id)
care.cooperation cooperation_about_check CHECK (((length(about) >= 2) AND (length(about) <= 2000)))
care.cooperation cooperation_created_by_fkey FOREIGN KEY (created_by) REFERENCES care.account(id)
care.cooperation cooperation_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.cooperation cooperation_pkey PRIMARY KEY (id)
care.cooperation cooperation_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES care.plan(id)
care.cooperation cooperation_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES care.topic(id)
care.cooperation cooperation_with_whom_check CHECK (((length(with_whom) >= 2) AND (length(with_whom) <= 200)))
care.coordinator_ask coordinator_ask__answer_has_words CHECK (((outcome IS NULL) OR (outcome = 'withdrawn'::text) OR (answer_words IS NOT NULL)))
care.coordinator_ask coordinator_ask__answered_whole CHECK (((outcome IS NULL) = (answered_at IS NULL)))
care.coordinator_ask coordinator_ask_answer_words_check CHECK (((length(answer_words) >= 2) AND (length(answer_words) <= 2000)))
care.coordinator_ask coordinator_ask_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES care.account(id)
care.coordinator_ask coordinator_ask_outcome_check CHECK ((outcome = ANY (ARRAY['another'::text, 'stays'::text, 'withdrawn'::text])))
care.coordinator_ask coordinator_ask_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.coordinator_ask coordinator_ask_pkey PRIMARY KEY (id)
care.coordinator_ask coordinator_ask_said_how_check CHECK ((said_how = ANY (ARRAY['aloud'::text, 'paper'::text])))
care.coordinator_ask coordinator_ask_side_check CHECK ((side = ANY (ARRAY['municipal'::text, 'specialist'::text])))
care.coordinator_ask coordinator_ask_words_check CHECK (((length(words) >= 2) AND (length(words) <= 2000)))
care.coordinator_handover coordinator_handover__accepted_leads_to_a_term CHECK (((state = 'accepted'::text) = (new_term_id IS NOT NULL)))
care.coordinator_handover coordinator_handover__answered_has_a_moment CHECK (((state = 'offered'::text) = (answered_at IS NULL)))
care.coordinator_handover coordinator_handover__decline_has_a_reason CHECK (((state = 'declined'::text) = (decline_reason IS NOT NULL)))
care.coordinator_handover coordinator_handover__of_her_term FOREIGN KEY (term_id, person_id) REFERENCES care.coordinator_term(id, person_id)
care.coordinator_handover coordinator_handover__to_someone_else CHECK ((to_professional_id <> from_professional_id))
care.coordinator_handover coordinator_handover_decline_reason_check CHECK (((length(decline_reason) >= 3) AND (length(decline_reason) <= 1000)))
care.coordinator_handover coordinator_handover_from_agency_id_fkey FOREIGN KEY (from_agency_id) REFERENCES care.agency(id)
care.coordinator_handover coordinator_handover_from_professional_id_fkey FOREIGN KEY (from_professional_id) REFERENCES care.professional(id)
care.coordinator_handover coordinator_handover_leaving_id_fkey FOREIGN KEY (leaving_id) REFERENCES care.coordinator_leaving(id)
care.coordinator_handover coordinator_handover_new_term_id_fkey FOREIGN KEY (new_term_id) REFERENCES care.coordinator_term(id)
care.coordinator_handover coordinator_handover_offered_by_fkey FOREIGN KEY (offered_by) REFERENCES care.account(id)
care.coordinator_handover coordinator_handover_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.coordinator_handover coordinator_handover_pkey PRIMARY KEY (id)
care.coordinator_handover coordinator_handover_reason_check CHECK ((reason = ANY (ARRAY['leaving'::text, 'capacity'::text, 'nearer'::text, 'asked-for'::text, 'other'::text])))
care.coordinator_handover coordinator_handover_side_check CHECK ((side = ANY (ARRAY['municipal'::text, 'specialist'::text])))
care.coordinator_handover coordinator_handover_state_check CHECK ((state = ANY (ARRAY['offered'::text, 'accepted'::text, 'declined'::text, 'taken-back'::text])))
care.coordinator_handover coordinator_handover_to_agency_id_fkey FOREIGN KEY (to_agency_id) REFERENCES care.agency(id)
care.coordinator_handover coordinator_handover_to_professional_id_fkey FOREIGN KEY (to_professional_id) REFERENCES care.professional(id)
care.coordinator_leaving coordinator_leaving_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.coordinator_leaving coordinator_leaving_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES care.account(id)
care.coordinator_leaving coordinator_leaving_pkey PRIMARY KEY (id)
care.coordinator_leaving coordinator_leaving_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.coordinator_term coordinator_term__decline_has_a_reason CHECK (((state <> 'declined'::text) OR (length(decline_reason) >= 3)))
care.coordinator_term coordinator_term__of_its_person UNIQUE (id, person_id)
care.coordinator_term coordinator_term__substitute_is_someone_else CHECK (((substitute_id IS NULL) OR (substitute_id <> professional_id)))
care.coordinator_term coordinator_term_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.coordinator_term coordinator_term_offered_by_fkey FOREIGN KEY (offered_by) REFERENCES care.account(id)
care.coordinator_term coordinator_term_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.coordinator_term coordinator_term_pkey PRIMARY KEY (id)
care.coordinator_term coordinator_term_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.coordinator_term coordinator_term_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES care.referral(id)
care.coordinator_term coordinator_term_side_check CHECK ((side = ANY (ARRAY['municipal'::text, 'specialist'::text])))
care.coordinator_term coordinator_term_state_check CHECK ((state = ANY (ARRAY['offered'::text, 'accepted'::text, 'declined'::text, 'ended'::text])))
care.coordinator_term coordinator_term_substitute_id_fkey FOREIGN KEY (substitute_id) REFERENCES care.professional(id)
care.coordinator_term signal_settled TRIGGER DEFERRABLE INITIALLY DEFERRED
care.crisis_approval crisis_approval__aloud_has_a_witness CHECK (((how = 'aloud'::text) = (witness_name IS NOT NULL)))
care.crisis_approval crisis_approval__of_its_person FOREIGN KEY (crisis_plan_id, person_id) REFERENCES care.crisis_plan(id, person_id)
care.crisis_approval crisis_approval_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES care.account(id)
care.crisis_approval crisis_approval_crisis_plan_id_fkey FOREIGN KEY (crisis_plan_id) REFERENCES care.crisis_plan(id)
care.crisis_approval crisis_approval_how_check CHECK ((how = ANY (ARRAY['self'::text, 'guardian'::text, 'aloud'::text])))
care.crisis_approval crisis_approval_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.crisis_approval crisis_approval_pkey PRIMARY KEY (id)
care.crisis_approval crisis_approval_witness_name_check CHECK (((length(witness_name) >= 2) AND (length(witness_name) <= 200)))
care.crisis_contact crisis_contact__of_its_person FOREIGN KEY (crisis_plan_id, person_id) REFERENCES care.crisis_plan(id, person_id)
care.crisis_contact crisis_contact__spans_from_and_to CHECK ((((from_time IS NULL) = (to_time IS NULL)) AND ((from_time IS NULL) OR (from_time <> to_time))))
care.crisis_contact crisis_contact_crisis_plan_id_fkey FOREIGN KEY (crisis_plan_id) REFERENCES care.crisis_plan(id)
care.crisis_contact crisis_contact_days_check CHECK ((days = ANY (ARRAY['every'::text, 'workdays'::text, 'weekend'::text])))
care.crisis_contact crisis_contact_from_time_check CHECK ((from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
care.crisis_contact crisis_contact_name_check CHECK (((length(name) >= 2) AND (length(name) <= 200)))
care.crisis_contact crisis_contact_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.crisis_contact crisis_contact_phone_check CHECK ((phone ~ '^[+0-9 ()/-]{3,30}$'::text))
care.crisis_contact crisis_contact_pkey PRIMARY KEY (id)
care.crisis_contact crisis_contact_to_time_check CHECK ((to_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
care.crisis_contact crisis_contact_who_check CHECK ((length(who) <= 200))
care.crisis_contact crisis_contact_written_by_fkey FOREIGN KEY (written_by) REFERENCES care.account(id)
care.crisis_contact crisis_contact_written_how_check CHECK ((written_how = ANY (ARRAY['self'::text, 'dictated'::text])))
care.crisis_plan crisis_plan__of_one_person UNIQUE (id, person_id)
care.crisis_plan crisis_plan_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES care.account(id)
care.crisis_plan crisis_plan_opens_to_check CHECK ((opens_to = ANY (ARRAY['area'::text, 'chosen'::text, 'self'::text])))
care.crisis_plan crisis_plan_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.crisis_plan crisis_plan_person_id_key UNIQUE (person_id)
care.crisis_plan crisis_plan_pkey PRIMARY KEY (id)
care.crisis_reader crisis_reader__is_one_party CHECK (((agency_id IS NULL) <> (circle_member_id IS NULL)))
care.crisis_reader crisis_reader__of_its_person FOREIGN KEY (crisis_plan_id, person_id) REFERENCES care.crisis_plan(id, person_id)
care.crisis_reader crisis_reader_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.crisis_reader crisis_reader_chosen_by_fkey FOREIGN KEY (chosen_by) REFERENCES care.account(id)
care.crisis_reader crisis_reader_circle_member_id_fkey FOREIGN KEY (circle_member_id) REFERENCES care.circle_member(id)
care.crisis_reader crisis_reader_crisis_plan_id_fkey FOREIGN KEY (crisis_plan_id) REFERENCES care.crisis_plan(id)
care.crisis_reader crisis_reader_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.crisis_reader crisis_reader_pkey PRIMARY KEY (id)
care.crisis_words crisis_words__of_its_person FOREIGN KEY (crisis_plan_id, person_id) REFERENCES care.crisis_plan(id, person_id)
care.crisis_words crisis_words_crisis_plan_id_fkey FOREIGN KEY (crisis_plan_id) REFERENCES care.crisis_plan(id)
care.crisis_words crisis_words_part_check CHECK ((part = ANY (ARRAY['signs'::text, 'helps'::text, 'hinders'::text, 'met'::text, 'green-notice'::text, 'green-self'::text, 'green-you'::text, 'yellow-notice'::text, 'yellow-self'::text, 'yellow-you'::text, 'red-notice'::text, 'red-self'::text, 'red-you'::text])))
care.crisis_words crisis_words_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.crisis_words crisis_words_pkey PRIMARY KEY (id)
care.crisis_words crisis_words_words_check CHECK ((length(words) <= 2000))
care.crisis_words crisis_words_written_by_fkey FOREIGN KEY (written_by) REFERENCES care.account(id)
care.crisis_words crisis_words_written_how_check CHECK ((written_how = ANY (ARRAY['self'::text, 'dictated'::text])))
care.daily_round daily_round_pkey PRIMARY KEY (kind, on_day)
care.deadline_rule deadline_rule__cut_off_is_a_time CHECK ((cut_off ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
care.deadline_rule deadline_rule__escalates_to_someone CHECK ((escalates_to = ANY (ARRAY['leader'::text, 'coordinating-unit'::text])))
care.deadline_rule deadline_rule__event_has_a_name CHECK ((event ~ '^[a-z-]+\.[a-z-]+$'::text))
care.deadline_rule deadline_rule__scope_is_short CHECK (((length(scope) >= 2) AND (length(scope) <= 300)))
care.deadline_rule deadline_rule__unit_is_known CHECK ((unit = ANY (ARRAY['hours'::text, 'days'::text, 'workdays'::text, 'weeks'::text, 'months'::text])))
care.deadline_rule deadline_rule_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES care.agreement(id)
care.deadline_rule deadline_rule_amount_check CHECK ((amount > 0))
care.deadline_rule deadline_rule_basis_check CHECK ((basis = ANY (ARRAY['statute'::text, 'agreement'::text, 'local'::text])))
care.deadline_rule deadline_rule_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES care.jurisdiction(code)
care.deadline_rule deadline_rule_pkey PRIMARY KEY (id)
care.decision decision__is_of_her_meeting FOREIGN KEY (meeting_id, person_id) REFERENCES care.meeting(id, person_id)
care.decision decision_measure_id_fkey FOREIGN KEY (measure_id) REFERENCES care.measure(id)
care.decision decision_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES care.meeting(id)
care.decision decision_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.decision decision_pkey PRIMARY KEY (id)
care.decision decision_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES care.account(id)
care.decision decision_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES care.topic(id)
care.decision decision_words_check CHECK (((length(words) >= 2) AND (length(words) <= 2000)))
care.disagreement disagreement__in_her_plan FOREIGN KEY (plan_id, person_id) REFERENCES care.plan(id, person_id)
care.disagreement disagreement_item_check CHECK ((item = ANY (ARRAY['plan'::text, 'goal'::text, 'measure'::text, 'decision'::text])))
care.disagreement disagreement_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.disagreement disagreement_pkey PRIMARY KEY (id)
care.disagreement disagreement_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES care.plan(id)
care.disagreement disagreement_said_by_fkey FOREIGN KEY (said_by) REFERENCES care.account(id)
care.disagreement disagreement_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES care.topic(id)
care.disagreement disagreement_words_check CHECK (((length(words) >= 2) AND (length(words) <= 4000)))
care.emergency_opening emergency_opening__lasts_a_day_at_most CHECK ((expires_at <= (COALESCE(opened_at, asked_at) + '24:00:00'::interval)))
care.emergency_opening emergency_opening__opened_is_to_be_reviewed CHECK (((opened_at IS NULL) = (review_by IS NULL)))
care.emergency_opening emergency_opening__reviewed_by_another CHECK (((reviewed_by IS NULL) OR (reviewed_by <> account_id)))
care.emergency_opening emergency_opening__reviewed_once_opened CHECK (((review IS NULL) OR (opened_at IS NOT NULL)))
care.emergency_opening emergency_opening__reviewed_whole CHECK ((((review IS NULL) = (reviewed_at IS NULL)) AND ((review IS NULL) = (reviewed_by IS NULL)) AND ((review IS NULL) = (review_words IS NULL))))
care.emergency_opening emergency_opening_account_id_fkey FOREIGN KEY (account_id) REFERENCES care.account(id)
care.emergency_opening emergency_opening_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.emergency_opening emergency_opening_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.emergency_opening emergency_opening_pkey PRIMARY KEY (id)
care.emergency_opening emergency_opening_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.emergency_opening emergency_opening_reason_check CHECK (((length(reason) >= 10) AND (length(reason) <= 1000)))
care.emergency_opening emergency_opening_review_check CHECK ((review = ANY (ARRAY['justified'::text, 'not-justified'::text, 'reported'::text])))
care.emergency_opening emergency_opening_review_words_check CHECK (((length(review_words) >= 3) AND (length(review_words) <= 2000)))
care.emergency_opening emergency_opening_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES care.account(id)
care.emergency_opening emergency_opening_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES care.emergency_rule(id)
care.emergency_rule emergency_rule__allows_someone CHECK (((NOT is_allowed) OR (cardinality(roles) > 0)))
care.emergency_rule emergency_rule__ends_before_it_starts CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
care.emergency_rule emergency_rule_hours_check CHECK (((hours >= 1) AND (hours <= 24)))
care.emergency_rule emergency_rule_jurisdiction_check CHECK ((jurisdiction = ANY (ARRAY['no'::text, 'se'::text])))
care.emergency_rule emergency_rule_pkey PRIMARY KEY (id)
care.emergency_rule emergency_rule_quota_check CHECK (((quota >= 1) AND (quota <= 20)))
care.emergency_rule emergency_rule_quota_days_check CHECK (((quota_days >= 1) AND (quota_days <= 366)))
care.emergency_rule emergency_rule_review_days_check CHECK (((review_days >= 1) AND (review_days <= 30)))
care.emergency_rule emergency_rule_sector_check CHECK ((sector = ANY (ARRAY['health'::text, 'social'::text, 'school'::text, 'labour'::text, 'insurance'::text, 'police'::text, 'voluntary'::text])))
care.emergency_rule emergency_rule_step_up_minutes_check CHECK (((step_up_minutes >= 1) AND (step_up_minutes <= 30)))
care.emergency_rule emergency_rule_steps_check CHECK ((steps = ANY (ARRAY[1, 2])))
care.emergency_rule emergency_rule_tries_a_day_check CHECK (((tries_a_day >= 1) AND (tries_a_day <= 50)))
care.emergency_rule emergency_rule_unreviewed_at_most_check CHECK (((unreviewed_at_most >= 1) AND (unreviewed_at_most <= 5)))
care.emergency_try emergency_try_account_id_fkey FOREIGN KEY (account_id) REFERENCES care.account(id)
care.emergency_try emergency_try_pkey PRIMARY KEY (id)
care.enrolment enrolment__ends_with_an_outcome CHECK (((ended_on IS NULL) = (outcome IS NULL)))
care.enrolment enrolment__of_its_person UNIQUE (id, person_id)
care.enrolment enrolment__shoulder_to_shoulder_has_an_end CHECK (((level <> 'shoulder-to-shoulder'::text) OR (ends_on IS NOT NULL)))
care.enrolment enrolment_level_check CHECK ((level = ANY (ARRAY['enrolled'::text, 'shoulder-to-shoulder'::text, 'guidance'::text])))
care.enrolment enrolment_outcome_check CHECK ((outcome = ANY (ARRAY['established'::text, 'moved'::text, 'declined'::text, 'died'::text, 'not-fitting'::text])))
care.enrolment enrolment_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.enrolment enrolment_pkey PRIMARY KEY (id)
care.enrolment enrolment_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES care.referral(id)
care.enrolment enrolment_team_id_fkey FOREIGN KEY (team_id) REFERENCES care.team(id)
care.enrolment signal_settled TRIGGER DEFERRABLE INITIALLY DEFERRED
care.goal goal__in_her_plan FOREIGN KEY (plan_id, person_id) REFERENCES care.plan(id, person_id)
care.goal goal__of_its_plan UNIQUE (id, plan_id)
care.goal goal__topic_is_hers FOREIGN KEY (topic_id, person_id) REFERENCES care.topic(id, person_id)
care.goal goal_horizon_check CHECK ((horizon = ANY (ARRAY['short'::text, 'long'::text])))
care.goal goal_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.goal goal_pkey PRIMARY KEY (id)
care.goal goal_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES care.plan(id)
care.goal goal_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES care.topic(id)
care.goal goal_words_check CHECK (((length(words) >= 1) AND (length(words) <= 4000)))
care.goal goal_written_by_fkey FOREIGN KEY (written_by) REFERENCES care.account(id)
care.goal goal_written_how_check CHECK ((written_how = ANY (ARRAY['self'::text, 'dictated'::text])))
care.goal_review goal_review__in_her_plan FOREIGN KEY (plan_id, person_id) REFERENCES care.plan(id, person_id)
care.goal_review goal_review__of_a_goal_of_its_plan FOREIGN KEY (goal_id, plan_id) REFERENCES care.goal(id, plan_id)
care.goal_review goal_review__says_why CHECK (((status <> ALL (ARRAY['partly'::text, 'changed'::text, 'given-up'::text])) OR (length(reason) >= 3)))
care.goal_review goal_review_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES care.goal(id)
care.goal_review goal_review_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.goal_review goal_review_pkey PRIMARY KEY (id)
care.goal_review goal_review_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES care.plan(id)
care.goal_review goal_review_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES care.account(id)
care.goal_review goal_review_status_check CHECK ((status = ANY (ARRAY['ongoing'::text, 'reached'::text, 'partly'::text, 'changed'::text, 'given-up'::text])))
care.goal_review goal_review_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES care.topic(id)
care.guardian_decision guardian_decision_authority_name_check CHECK (((length(authority_name) >= 2) AND (length(authority_name) <= 200)))
care.guardian_decision guardian_decision_covers_check CHECK (((length(covers) >= 3) AND (length(covers) <= 1000)))
care.guardian_decision guardian_decision_ground_id_fkey FOREIGN KEY (ground_id) REFERENCES care.representation_ground(id)
care.guardian_decision guardian_decision_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.guardian_decision guardian_decision_pkey PRIMARY KEY (id)
care.guardian_decision guardian_decision_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES care.account(id)
care.identity identity_account_id_fkey FOREIGN KEY (account_id) REFERENCES care.account(id)
care.identity identity_pkey PRIMARY KEY (issuer, subject)
care.intake_criterion intake_criterion_agreement_id_code_valid_from_key UNIQUE (agreement_id, code, valid_from)
care.intake_criterion intake_criterion_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES care.agreement(id)
care.intake_criterion intake_criterion_code_check CHECK ((code ~ '^[a-z-]{2,40}$'::text))
care.intake_criterion intake_criterion_name_en_check CHECK (((length(name_en) >= 2) AND (length(name_en) <= 300)))
care.intake_criterion intake_criterion_name_nb_check CHECK (((length(name_nb) >= 2) AND (length(name_nb) <= 300)))
care.intake_criterion intake_criterion_name_sv_check CHECK (((length(name_sv) >= 2) AND (length(name_sv) <= 300)))
care.intake_criterion intake_criterion_pkey PRIMARY KEY (id)
care.intake_criterion intake_criterion_source_check CHECK (((length(source) >= 2) AND (length(source) <= 300)))
care.jurisdiction jurisdiction_code_check CHECK ((code = ANY (ARRAY['no'::text, 'se'::text])))
care.jurisdiction jurisdiction_pkey PRIMARY KEY (code)
care.learning_log learning_log__agreed_whole CHECK ((num_nonnulls(lesson, meeting_id, agreed_by_name, agreed_at) = ANY (ARRAY[0, 4])))
care.learning_log learning_log__evaluated_whole CHECK ((num_nonnulls(helped, evaluation, evaluated_by_name, evaluated_at) = ANY (ARRAY[0, 4])))
care.learning_log learning_log__one_of_its_number UNIQUE (team_id, number)
care.learning_log learning_log__rises_when_agreed CHECK (((decision_id IS NULL) OR (agreed_at IS NOT NULL)))
care.learning_log learning_log__step_by_step CHECK ((((evaluated_at IS NULL) OR (tried_at IS NOT NULL)) AND ((agreed_at IS NULL) OR (evaluated_at IS NOT NULL))))
care.learning_log learning_log__tried_whole CHECK ((num_nonnulls(causes, alternative, trial_professional_id, trial_agency_id, evaluate_on, tried_by_name, tried_at) = ANY (ARRAY[0, 7])))
care.learning_log learning_log_alternative_check CHECK (((length(alternative) >= 2) AND (length(alternative) <= 2000)))
care.learning_log learning_log_causes_check CHECK (((length(causes) >= 2) AND (length(causes) <= 2000)))
care.learning_log learning_log_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES care.team_decision(id)
care.learning_log learning_log_evaluation_check CHECK (((length(evaluation) >= 2) AND (length(evaluation) <= 2000)))
care.learning_log learning_log_helped_check CHECK ((helped = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text])))
care.learning_log learning_log_kind_check CHECK ((kind = ANY (ARRAY['event'::text, 'success'::text])))
care.learning_log learning_log_lesson_check CHECK (((length(lesson) >= 2) AND (length(lesson) <= 1000)))
care.learning_log learning_log_meeting_id_team_id_fkey FOREIGN KEY (meeting_id, team_id) REFERENCES care.team_meeting(id, team_id)
care.learning_log learning_log_number_check CHECK ((number > 0))
care.learning_log learning_log_pkey PRIMARY KEY (id)
care.learning_log learning_log_raised_by_fkey FOREIGN KEY (raised_by) REFERENCES care.account(id)
care.learning_log learning_log_team_id_fkey FOREIGN KEY (team_id) REFERENCES care.team(id)
care.learning_log learning_log_trial_agency_id_fkey FOREIGN KEY (trial_agency_id) REFERENCES care.agency(id)
care.learning_log learning_log_trial_professional_id_fkey FOREIGN KEY (trial_professional_id) REFERENCES care.professional(id)
care.learning_log learning_log_what_check CHECK (((length(what) >= 2) AND (length(what) <= 2000)))
care.letter letter__fails_with_a_code CHECK ((failed_with ~ '^[A-Za-z0-9. -]{1,40}$'::text))
care.letter letter_account_id_fkey FOREIGN KEY (account_id) REFERENCES care.account(id)
care.letter letter_notices_check CHECK ((notices > 0))
care.letter letter_pkey PRIMARY KEY (id)
care.level_change level_change__changes_something CHECK (((from_level IS DISTINCT FROM to_level) OR (ends_on IS NOT NULL)))
care.level_change level_change_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES care.account(id)
care.level_change level_change_enrolment_id_person_id_fkey FOREIGN KEY (enrolment_id, person_id) REFERENCES care.enrolment(id, person_id)
care.level_change level_change_from_level_check CHECK ((from_level = ANY (ARRAY['enrolled'::text, 'shoulder-to-shoulder'::text, 'guidance'::text])))
care.level_change level_change_pkey PRIMARY KEY (id)
care.level_change level_change_reason_check CHECK (((length(reason) >= 2) AND (length(reason) <= 1000)))
care.level_change level_change_to_level_check CHECK ((to_level = ANY (ARRAY['enrolled'::text, 'shoulder-to-shoulder'::text, 'guidance'::text])))
care.life_area life_area_code_check CHECK ((code ~ '^[a-z-]{2,40}$'::text))
care.life_area life_area_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES care.jurisdiction(code)
care.life_area life_area_pkey PRIMARY KEY (jurisdiction, code)
care.log_case log_case__outcome_is_whole CHECK ((((state = 'open'::text) = (controlled_at IS NULL)) AND ((state = 'open'::text) = (words IS NULL)) AND ((state = 'open'::text) = (controlled_by IS NULL))))
care.log_case log_case_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.log_case log_case_controlled_by_fkey FOREIGN KEY (controlled_by) REFERENCES care.account(id)
care.log_case log_case_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.log_case log_case_pkey PRIMARY KEY (id)
care.log_case log_case_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.log_case log_case_reasons_check CHECK ((cardinality(reasons) > 0))
care.log_case log_case_round_id_audit_key_key UNIQUE (round_id, audit_key)
care.log_case log_case_round_id_fkey FOREIGN KEY (round_id) REFERENCES care.log_round(id)
care.log_case log_case_state_check CHECK ((state = ANY (ARRAY['open'::text, 'asked'::text, 'justified'::text, 'reported'::text])))
care.log_case log_case_words_check CHECK (((length(words) >= 3) AND (length(words) <= 2000)))
care.log_exception log_exception__lifted_has_a_moment CHECK (((review IS DISTINCT FROM 'lifted'::text) OR (lifted_at IS NOT NULL)))
care.log_exception log_exception__reviewed_before_it_ends CHECK ((review_by <= ends_on))
care.log_exception log_exception__reviewed_by_another CHECK (((reviewed_by IS NULL) OR (reviewed_by <> decided_by)))
care.log_exception log_exception__reviewed_whole CHECK ((((reviewed_at IS NULL) = (review IS NULL)) AND ((review IS NULL) = (review_words IS NULL)) AND ((review IS NULL) = (reviewed_by IS NULL))))
care.log_exception log_exception_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.log_exception log_exception_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES care.account(id)
care.log_exception log_exception_ground_id_fkey FOREIGN KEY (ground_id) REFERENCES care.log_exception_ground(id)
care.log_exception log_exception_hidden_from_check CHECK ((hidden_from = ANY (ARRAY['guardians'::text, 'everyone'::text])))
care.log_exception log_exception_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.log_exception log_exception_pkey PRIMARY KEY (id)
care.log_exception log_exception_reason_check CHECK (((length(reason) >= 10) AND (length(reason) <= 1000)))
care.log_exception log_exception_review_check CHECK ((review = ANY (ARRAY['upheld'::text, 'lifted'::text])))
care.log_exception log_exception_review_words_check CHECK (((length(review_words) >= 3) AND (length(review_words) <= 1000)))
care.log_exception log_exception_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES care.account(id)
care.log_exception_ground log_exception_ground_jurisdiction_check CHECK ((jurisdiction = ANY (ARRAY['no'::text, 'se'::text])))
care.log_exception_ground log_exception_ground_jurisdiction_kind_source_valid_from_key UNIQUE (jurisdiction, kind, source, valid_from)
care.log_exception_ground log_exception_ground_kind_check CHECK ((kind = ANY (ARRAY['child-protection'::text, 'threatened-person'::text, 'police-secrecy'::text])))
care.log_exception_ground log_exception_ground_longest_days_check CHECK (((longest_days >= 1) AND (longest_days <= 366)))
care.log_exception_ground log_exception_ground_pkey PRIMARY KEY (id)
care.log_question log_question__answered_by_another CHECK (((answered_by IS NULL) OR (answered_by <> asked_by)))
care.log_question log_question__answered_whole CHECK ((((answer IS NULL) = (answered_at IS NULL)) AND ((answer IS NULL) = (answered_by IS NULL))))
care.log_question log_question_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.log_question log_question_answer_check CHECK (((length(answer) >= 2) AND (length(answer) <= 2000)))
care.log_question log_question_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES care.account(id)
care.log_question log_question_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES care.account(id)
care.log_question log_question_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.log_question log_question_pkey PRIMARY KEY (id)
care.log_question log_question_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.log_question log_question_words_check CHECK (((length(words) >= 2) AND (length(words) <= 1000)))
care.log_round log_round_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.log_round log_round_agency_id_week_from_key UNIQUE (agency_id, week_from)
care.log_round log_round_pkey PRIMARY KEY (id)
care.log_rule log_rule__ends_before_it_starts CHECK (((valid_to IS NULL) OR (valid_to >= (valid_from - 1))))
care.log_rule log_rule__has_its_measure CHECK ((((kind = ANY (ARRAY['sample'::text, 'no-role'::text, 'volume'::text])) = (amount IS NOT NULL)) AND ((kind = 'night'::text) = ((from_hour IS NOT NULL) AND (to_hour IS NOT NULL)))))
care.log_rule log_rule_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.log_rule log_rule_amount_check CHECK (((amount >= 1) AND (amount <= 1000)))
care.log_rule log_rule_from_hour_check CHECK (((from_hour >= 0) AND (from_hour <= 23)))
care.log_rule log_rule_kind_check CHECK ((kind = ANY (ARRAY['sample'::text, 'same-surname'::text, 'same-street'::text, 'colleague'::text, 'no-role'::text, 'night'::text, 'volume'::text])))
care.log_rule log_rule_pkey PRIMARY KEY (id)
care.log_rule log_rule_set_by_fkey FOREIGN KEY (set_by) REFERENCES care.account(id)
care.log_rule log_rule_to_hour_check CHECK (((to_hour >= 0) AND (to_hour <= 23)))
care.mandate mandate__ends_before_it_starts CHECK (((valid_to IS NULL) OR (valid_to >= (valid_from - 1))))
care.mandate mandate_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.mandate mandate_function_name_check CHECK (((length(function_name) >= 2) AND (length(function_name) <= 100)))
care.mandate mandate_pkey PRIMARY KEY (id)
care.mandate mandate_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.mandate mandate_role_check CHECK ((role = ANY (ARRAY['coordinator'::text, 'team-member'::text, 'peer-worker'::text, 'coordinating-unit'::text, 'administrator'::text, 'log-controller'::text])))
care.mandate_confirmation mandate_confirmation_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES care.account(id)
care.mandate_confirmation mandate_confirmation_mandate_id_fkey FOREIGN KEY (mandate_id) REFERENCES care.mandate(id)
care.mandate_confirmation mandate_confirmation_pkey PRIMARY KEY (id)
care.mandate_rule mandate_rule__ends_before_it_starts CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
care.mandate_rule mandate_rule_jurisdiction_check CHECK ((jurisdiction = ANY (ARRAY['no'::text, 'se'::text])))
care.mandate_rule mandate_rule_months_check CHECK (((months >= 1) AND (months <= 36)))
care.mandate_rule mandate_rule_pkey PRIMARY KEY (id)
care.mandate_rule mandate_rule_warning_days_check CHECK (((warning_days >= 1) AND (warning_days <= 90)))
care.measure measure__ended_otherwise_has_a_reason CHECK (((status <> ALL (ARRAY['partly'::text, 'changed'::text, 'given-up'::text])) OR (length(status_reason) >= 3)))
care.measure measure__has_one_named_owner CHECK (((((((professional_id IS NOT NULL))::integer + ((circle_member_id IS NOT NULL))::integer) + (is_hers)::integer) + ((outside_name IS NOT NULL))::integer) = 1))
care.measure measure__in_her_plan FOREIGN KEY (plan_id, person_id) REFERENCES care.plan(id, person_id)
care.measure measure__is_due_before_it_starts CHECK ((due_on >= starts_on))
care.measure measure__outsider_belongs_somewhere CHECK (((outside_name IS NULL) = (outside_agency IS NULL)))
care.measure measure__owner_is_of_her_circle FOREIGN KEY (circle_member_id, person_id) REFERENCES care.circle_member(id, person_id)
care.measure measure__professional_answers_for_an_agency CHECK (((professional_id IS NULL) = (agency_id IS NULL)))
care.measure measure__serves_a_goal_of_its_plan FOREIGN KEY (goal_id, plan_id) REFERENCES care.goal(id, plan_id)
care.measure measure__topic_is_hers FOREIGN KEY (topic_id, person_id) REFERENCES care.topic(id, person_id)
care.measure measure_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.measure measure_circle_member_id_fkey FOREIGN KEY (circle_member_id) REFERENCES care.circle_member(id)
care.measure measure_created_by_fkey FOREIGN KEY (created_by) REFERENCES care.account(id)
care.measure measure_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES care.goal(id)
care.measure measure_made_in_meeting FOREIGN KEY (made_in_meeting) REFERENCES care.meeting(id)
care.measure measure_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.measure measure_pkey PRIMARY KEY (id)
care.measure measure_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES care.plan(id)
care.measure measure_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.measure measure_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'ongoing'::text, 'reached'::text, 'partly'::text, 'changed'::text, 'given-up'::text])))
care.measure measure_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES care.topic(id)
care.measure measure_what_check CHECK (((length(what) >= 2) AND (length(what) <= 2000)))
care.meeting meeting__called_has_a_time CHECK (((state <> ALL (ARRAY['called'::text, 'held'::text])) OR (starts_at IS NOT NULL)))
care.meeting meeting__closes_with_the_next_date CHECK (((state <> 'held'::text) OR (next_meeting_on IS NOT NULL) OR (length(no_next_reason) >= 3)))
care.meeting meeting__ends_before_it_starts CHECK (((ends_at IS NULL) OR (ends_at > starts_at)))
care.meeting meeting__is_of_one_person UNIQUE (id, person_id)
care.meeting meeting_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.meeting meeting_pkey PRIMARY KEY (id)
care.meeting meeting_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES care.plan(id)
care.meeting meeting_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES care.account(id)
care.meeting meeting_state_check CHECK ((state = ANY (ARRAY['requested'::text, 'called'::text, 'held'::text, 'cancelled'::text])))
care.meeting signal_settled TRIGGER DEFERRABLE INITIALLY DEFERRED
care.meeting_seat meeting_seat__duty_declined_has_a_reason CHECK (((answer <> 'no'::text) OR (duty = 'invited'::text) OR (length(answer_reason) >= 3)))
care.meeting_seat meeting_seat__is_at_her_meeting FOREIGN KEY (meeting_id, person_id) REFERENCES care.meeting(id, person_id)
care.meeting_seat meeting_seat__is_of_one_party CHECK (((((((professional_id IS NOT NULL))::integer + ((circle_member_id IS NOT NULL))::integer) + (is_hers)::integer) + ((outside_name IS NOT NULL))::integer) = 1))
care.meeting_seat meeting_seat__substitute_is_named CHECK (((answer <> 'substitute'::text) OR (length(substitute_name) >= 2)))
care.meeting_seat meeting_seat_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.meeting_seat meeting_seat_answer_check CHECK ((answer = ANY (ARRAY['none'::text, 'yes'::text, 'no'::text, 'substitute'::text, 'remote'::text])))
care.meeting_seat meeting_seat_attendance_check CHECK ((attendance = ANY (ARRAY['present'::text, 'remote'::text, 'late'::text, 'left-early'::text, 'absent'::text])))
care.meeting_seat meeting_seat_circle_member_id_fkey FOREIGN KEY (circle_member_id) REFERENCES care.circle_member(id)
care.meeting_seat meeting_seat_duty_check CHECK ((duty = ANY (ARRAY['called'::text, 'invited'::text])))
care.meeting_seat meeting_seat_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES care.meeting(id)
care.meeting_seat meeting_seat_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.meeting_seat meeting_seat_pkey PRIMARY KEY (id)
care.meeting_seat meeting_seat_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.notice notice_account_id_fkey FOREIGN KEY (account_id) REFERENCES care.account(id)
care.notice notice_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES care.letter(id)
care.notice notice_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.notice notice_pkey PRIMARY KEY (id)
care.notice_choice notice_choice__needs_an_address CHECK (((delivery = 'in-app'::text) OR (email IS NOT NULL)))
care.notice_choice notice_choice_account_id_fkey FOREIGN KEY (account_id) REFERENCES care.account(id)
care.notice_choice notice_choice_delivery_check CHECK ((delivery = ANY (ARRAY['at-once'::text, 'digest'::text, 'in-app'::text])))
care.notice_choice notice_choice_email_check CHECK ((((length(email) >= 3) AND (length(email) <= 200)) AND (email ~~ '%_@_%'::text)))
care.notice_choice notice_choice_pkey PRIMARY KEY (account_id)
care.official_decision official_decision__settled_somehow CHECK (((settled_how IS NULL) = (settled_at IS NULL)))
care.official_decision official_decision_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.official_decision official_decision_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.official_decision official_decision_pkey PRIMARY KEY (id)
care.official_decision official_decision_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES care.account(id)
care.official_decision official_decision_settled_how_check CHECK ((settled_how = ANY (ARRAY['renewed'::text, 'ended'::text])))
care.official_decision official_decision_what_check CHECK (((length(what) >= 2) AND (length(what) <= 100)))
care.open_hour_booking open_hour_booking_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.open_hour_booking open_hour_booking_pkey PRIMARY KEY (id)
care.open_hour_booking open_hour_booking_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.open_hour_booking open_hour_booking_team_id_fkey FOREIGN KEY (team_id) REFERENCES care.team(id)
care.own_rating own_rating__in_her_plan FOREIGN KEY (plan_id, person_id) REFERENCES care.plan(id, person_id)
care.own_rating own_rating__of_a_goal_of_its_plan FOREIGN KEY (goal_id, plan_id) REFERENCES care.goal(id, plan_id)
care.own_rating own_rating_goal_id_fkey FOREIGN KEY (goal_id) REFERENCES care.goal(id)
care.own_rating own_rating_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.own_rating own_rating_pkey PRIMARY KEY (id)
care.own_rating own_rating_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES care.plan(id)
care.own_rating own_rating_rated_by_fkey FOREIGN KEY (rated_by) REFERENCES care.account(id)
care.own_rating own_rating_rating_check CHECK ((((rating >= (1)::numeric) AND (rating <= (9)::numeric)) AND ((rating * (2)::numeric) = floor((rating * (2)::numeric)))))
care.own_rating own_rating_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES care.topic(id)
care.own_words own_words__in_her_plan FOREIGN KEY (plan_id, person_id) REFERENCES care.plan(id, person_id)
care.own_words own_words__topic_is_hers FOREIGN KEY (topic_id, person_id) REFERENCES care.topic(id, person_id)
care.own_words own_words_kind_check CHECK ((kind = ANY (ARRAY['matters'::text, 'resources'::text, 'needs'::text])))
care.own_words own_words_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.own_words own_words_pkey PRIMARY KEY (id)
care.own_words own_words_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES care.plan(id)
care.own_words own_words_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES care.topic(id)
care.own_words own_words_words_check CHECK (((length(words) >= 1) AND (length(words) <= 8000)))
care.own_words own_words_written_by_fkey FOREIGN KEY (written_by) REFERENCES care.account(id)
care.own_words own_words_written_how_check CHECK ((written_how = ANY (ARRAY['self'::text, 'dictated'::text])))
care.participant participant_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.participant participant_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES care.account(id)
care.participant participant_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.participant participant_pkey PRIMARY KEY (id)
care.participant participant_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.participant participant_role_check CHECK ((role = ANY (ARRAY['coordinator'::text, 'team-member'::text])))
care.participant signal_settled TRIGGER DEFERRABLE INITIALLY DEFERRED
care.participant stop_notices TRIGGER DEFERRABLE INITIALLY DEFERRED
care.person person_address_protection_check CHECK ((address_protection = ANY (ARRAY['none'::text, 'confidential'::text, 'strictly-confidential'::text])))
care.person person_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES care.agreement(id)
care.person person_family_name_check CHECK (((length(family_name) >= 1) AND (length(family_name) <= 100)))
care.person person_given_name_check CHECK (((length(given_name) >= 1) AND (length(given_name) <= 100)))
care.person person_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES care.jurisdiction(code)
care.person person_pkey PRIMARY KEY (id)
care.person signal_settled TRIGGER DEFERRABLE INITIALLY DEFERRED
care.person_card person_card_national_id_key UNIQUE (national_id)
care.person_card person_card_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.person_card person_card_pkey PRIMARY KEY (person_id)
care.place_release place_release__is_to_one CHECK ((num_nonnulls(professional_id, circle_member_id) = 1))
care.place_release place_release_circle_member_id_fkey FOREIGN KEY (circle_member_id) REFERENCES care.circle_member(id)
care.place_release place_release_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES care.account(id)
care.place_release place_release_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.place_release place_release_pkey PRIMARY KEY (id)
care.place_release place_release_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.place_release place_release_reason_check CHECK (((length(reason) >= 3) AND (length(reason) <= 1000)))
care.place_release place_release_released_by_fkey FOREIGN KEY (released_by) REFERENCES care.account(id)
care.plan plan__active_has_a_review_date CHECK (((state <> 'active'::text) OR (next_review_on IS NOT NULL)))
care.plan plan__ended_has_a_reason CHECK (((state <> 'ended'::text) OR (length(ended_reason) >= 3)))
care.plan plan__of_its_person UNIQUE (id, person_id)
care.plan plan__review_is_within_the_period CHECK (((next_review_on IS NULL) OR (period_to IS NULL) OR (next_review_on <= period_to)))
care.plan plan_kind_check CHECK ((kind = ANY (ARRAY['ip'::text, 'sip'::text])))
care.plan plan_lead_agency_id_fkey FOREIGN KEY (lead_agency_id) REFERENCES care.agency(id)
care.plan plan_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.plan plan_pkey PRIMARY KEY (id)
care.plan plan_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'active'::text, 'ended'::text])))
care.plan_change plan_change_change_check CHECK ((change = ANY (ARRAY['added'::text, 'changed'::text])))
care.plan_change plan_change_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.plan_change plan_change_pkey PRIMARY KEY (id)
care.plan_change plan_change_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES care.plan(id)
care.plan_change plan_change_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES care.topic(id)
care.professional professional_name_check CHECK (((length(name) >= 2) AND (length(name) <= 200)))
care.professional professional_pkey PRIMARY KEY (id)
care.referral referral__given_on_is_handed_over CHECK (((state <> 'handed-over'::text) OR is_given_on))
care.referral referral__is_not_joined_to_itself CHECK ((joined_to <> id))
care.referral referral__joined_at_a_time CHECK (((joined_to IS NULL) = (joined_at IS NULL)))
care.referral referral_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES care.agreement(id)
care.referral referral_held_by_agency_fkey FOREIGN KEY (held_by_agency) REFERENCES care.agency(id)
care.referral referral_held_by_professional_fkey FOREIGN KEY (held_by_professional) REFERENCES care.professional(id)
care.referral referral_joined_to_fkey FOREIGN KEY (joined_to) REFERENCES care.referral(id)
care.referral referral_person_contact_check CHECK (((length(person_contact) >= 3) AND (length(person_contact) <= 300)))
care.referral referral_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.referral referral_person_knows_check CHECK ((person_knows = ANY (ARRAY['yes'::text, 'no'::text, 'is-the-person'::text])))
care.referral referral_person_name_check CHECK (((length(person_name) >= 2) AND (length(person_name) <= 200)))
care.referral referral_pkey PRIMARY KEY (id)
care.referral referral_raised_as_check CHECK ((raised_as = ANY (ARRAY['person'::text, 'relative'::text, 'professional'::text])))
care.referral referral_raised_by_account_fkey FOREIGN KEY (raised_by_account) REFERENCES care.account(id)
care.referral referral_raised_by_agency_fkey FOREIGN KEY (raised_by_agency) REFERENCES care.agency(id)
care.referral referral_raiser_contact_check CHECK (((length(raiser_contact) >= 3) AND (length(raiser_contact) <= 200)))
care.referral referral_raiser_name_check CHECK (((length(raiser_name) >= 2) AND (length(raiser_name) <= 200)))
care.referral referral_receipt_hash_key UNIQUE (receipt_hash)
care.referral referral_state_check CHECK ((state = ANY (ARRAY['raised'::text, 'received'::text, 'assessed'::text, 'accepted'::text, 'not-needed'::text, 'handed-over'::text, 'declined-by-person'::text])))
care.referral referral_what_is_needed_check CHECK (((length(what_is_needed) >= 3) AND (length(what_is_needed) <= 4000)))
care.referral_assessment referral_assessment__no_says_why_and_what_instead CHECK ((is_coordination_needed OR ((length(no_reason) >= 3) AND (length(instead) >= 3))))
care.referral_assessment referral_assessment__yes_says_the_least_to_share CHECK (((NOT is_coordination_needed) OR (length(least_to_share) >= 3)))
care.referral_assessment referral_assessment_assessed_by_fkey FOREIGN KEY (assessed_by) REFERENCES care.account(id)
care.referral_assessment referral_assessment_pkey PRIMARY KEY (id)
care.referral_assessment referral_assessment_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES care.referral(id)
care.referral_assessment referral_assessment_referral_id_key UNIQUE (referral_id)
care.referral_event referral_event_kind_check CHECK ((kind = ANY (ARRAY['raised'::text, 'received'::text, 'assessed-needed'::text, 'assessed-not-needed'::text, 'coordinator-offered'::text, 'coordinator-accepted'::text, 'coordinator-declined'::text, 'offer-taken-back'::text, 'accepted'::text, 'declined-by-person'::text, 'handover-offered'::text, 'handover-declined'::text, 'handover-accepted'::text, 'handover-taken-back'::text, 'joined'::text, 'separated'::text, 'holder-assessed'::text])))
care.referral_event referral_event_pkey PRIMARY KEY (id)
care.referral_event referral_event_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES care.referral(id)
care.referral_handover referral_handover__goes_to_another CHECK ((to_agency_id <> from_agency_id))
care.referral_handover referral_handover__is_open_or_answered CHECK (((state = 'offered'::text) = (answered_at IS NULL)))
care.referral_handover referral_handover__no_has_a_reason CHECK (((state <> 'declined'::text) OR (length(decline_reason) >= 3)))
care.referral_handover referral_handover_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES care.account(id)
care.referral_handover referral_handover_from_agency_id_fkey FOREIGN KEY (from_agency_id) REFERENCES care.agency(id)
care.referral_handover referral_handover_least_to_share_check CHECK (((length(least_to_share) >= 3) AND (length(least_to_share) <= 2000)))
care.referral_handover referral_handover_offered_by_fkey FOREIGN KEY (offered_by) REFERENCES care.account(id)
care.referral_handover referral_handover_pkey PRIMARY KEY (id)
care.referral_handover referral_handover_reason_check CHECK (((length(reason) >= 3) AND (length(reason) <= 1000)))
care.referral_handover referral_handover_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES care.referral(id)
care.referral_handover referral_handover_state_check CHECK ((state = ANY (ARRAY['offered'::text, 'accepted'::text, 'declined'::text, 'taken-back'::text])))
care.referral_handover referral_handover_to_agency_id_fkey FOREIGN KEY (to_agency_id) REFERENCES care.agency(id)
care.referral_refusal referral_refusal_how_check CHECK ((how = ANY (ARRAY['in-person'::text, 'phone'::text, 'in-writing'::text, 'through-someone'::text])))
care.referral_refusal referral_refusal_pkey PRIMARY KEY (referral_id)
care.referral_refusal referral_refusal_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES care.account(id)
care.referral_refusal referral_refusal_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES care.referral(id)
care.referral_refusal referral_refusal_words_check CHECK (((length(words) >= 2) AND (length(words) <= 1000)))
care.release release__decided_by_someone CHECK ((is_carried_over OR (decided_by IS NOT NULL)))
care.release release__ended_by_someone CHECK ((((ended_at IS NULL) = (ended_by IS NULL)) AND ((ended_at IS NULL) = (ended_by_name IS NULL))))
care.release release__is_to_another CHECK (((to_agency_id IS NULL) OR (to_agency_id <> agency_id)))
care.release release__names_its_row CHECK ((((covers = 'row'::text) = (item IS NOT NULL)) AND ((item IS NULL) = (item_id IS NULL))))
care.release release__rests_on_one_thing CHECK ((((basis = 'consent'::text) = (consent_id IS NOT NULL)) AND ((basis = 'statute'::text) = (basis_id IS NOT NULL))))
care.release release__without_consent_is_to_one CHECK (((basis = 'consent'::text) OR (to_agency_id IS NOT NULL)))
care.release release_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.release release_basis_check CHECK ((basis = ANY (ARRAY['consent'::text, 'statute'::text])))
care.release release_basis_id_fkey FOREIGN KEY (basis_id) REFERENCES care.release_basis(id)
care.release release_consent_id_fkey FOREIGN KEY (consent_id) REFERENCES care.consent(id)
care.release release_covers_check CHECK ((covers = ANY (ARRAY['contacts'::text, 'row'::text])))
care.release release_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES care.account(id)
care.release release_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES care.account(id)
care.release release_item_check CHECK ((item = ANY (ARRAY['contact'::text, 'note'::text])))
care.release release_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.release release_pkey PRIMARY KEY (id)
care.release release_to_agency_id_fkey FOREIGN KEY (to_agency_id) REFERENCES care.agency(id)
care.release signal_settled TRIGGER DEFERRABLE INITIALLY DEFERRED
care.release_basis release_basis__ends_before_it_starts CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
care.release_basis release_basis_code_check CHECK ((code ~ '^[a-z-]{3,40}$'::text))
care.release_basis release_basis_jurisdiction_code_valid_from_key UNIQUE (jurisdiction, code, valid_from)
care.release_basis release_basis_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES care.jurisdiction(code)
care.release_basis release_basis_pkey PRIMARY KEY (id)
care.representation_ground representation_ground__ends_before_it_starts CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
care.representation_ground representation_ground_authority_check CHECK ((authority = ANY (ARRAY['court'::text, 'social-board'::text, 'child-welfare-board'::text, 'county-governor'::text])))
care.representation_ground representation_ground_code_check CHECK ((code ~ '^[a-z-]{3,40}$'::text))
care.representation_ground representation_ground_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES care.jurisdiction(code)
care.representation_ground representation_ground_pkey PRIMARY KEY (id)
care.representation_ground representation_ground_source_check CHECK (((length(source) >= 3) AND (length(source) <= 300)))
care.representation_rule representation_rule__ends_before_it_starts CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
care.representation_rule representation_rule_act_check CHECK ((act = ANY (ARRAY['guardian-blocks'::text, 'appointed-guardian-consents'::text])))
care.representation_rule representation_rule_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES care.jurisdiction(code)
care.representation_rule representation_rule_pkey PRIMARY KEY (id)
care.session session__needs_an_account CHECK (((capacity = ANY (ARRAY['public'::text, 'receipt'::text])) OR (account_id IS NOT NULL)))
care.session session__of_staff_needs_a_mandate CHECK (((capacity = ANY (ARRAY['professional'::text, 'preview'::text])) = (mandate_id IS NOT NULL)))
care.session session__preview_is_of_one_person CHECK (((capacity = 'preview'::text) = (preview_person_id IS NOT NULL)))
care.session session_account_id_fkey FOREIGN KEY (account_id) REFERENCES care.account(id)
care.session session_capacity_check CHECK ((capacity = ANY (ARRAY['professional'::text, 'person'::text, 'circle'::text, 'public'::text, 'receipt'::text, 'preview'::text])))
care.session session_device_check CHECK ((length(device) <= 60))
care.session session_ended_how_check CHECK ((ended_how = ANY (ARRAY['signed-out'::text, 'by-own-hand'::text, 'replaced'::text, 'by-administrator'::text, 'by-provider'::text])))
care.session session_level_check CHECK ((level = ANY (ARRAY['low'::text, 'substantial'::text, 'high'::text])))
care.session session_mandate_id_fkey FOREIGN KEY (mandate_id) REFERENCES care.mandate(id)
care.session session_pkey PRIMARY KEY (id)
care.session session_preview_person_id_fkey FOREIGN KEY (preview_person_id) REFERENCES care.person(id)
care.session session_referral FOREIGN KEY (referral_id) REFERENCES care.referral(id)
care.session session_sealed_hint_check CHECK ((length(sealed_hint) <= 8000))
care.session session_token_hash_key UNIQUE (token_hash)
care.session_rule session_rule__ends_before_it_starts CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
care.session_rule session_rule__health_takes_high CHECK (((jurisdiction <> 'no'::text) OR (level = 'high'::text) OR ((sector IS NOT NULL) AND (sector <> 'health'::text))))
care.session_rule session_rule__nobody_enters_on_low CHECK ((level <> 'low'::text))
care.session_rule session_rule__only_staff_have_roles CHECK (((capacity = 'professional'::text) OR ((role IS NULL) AND (sector IS NULL))))
care.session_rule session_rule_absolute_hours_check CHECK (((absolute_hours > (0)::numeric) AND (absolute_hours <= (12)::numeric)))
care.session_rule session_rule_capacity_check CHECK ((capacity = ANY (ARRAY['professional'::text, 'person'::text, 'circle'::text])))
care.session_rule session_rule_idle_minutes_check CHECK (((idle_minutes >= 5) AND (idle_minutes <= 60)))
care.session_rule session_rule_jurisdiction_check CHECK ((jurisdiction = ANY (ARRAY['no'::text, 'se'::text])))
care.session_rule session_rule_level_check CHECK ((level = ANY (ARRAY['low'::text, 'substantial'::text, 'high'::text])))
care.session_rule session_rule_pkey PRIMARY KEY (id)
care.session_rule session_rule_step_up_minutes_check CHECK (((step_up_minutes >= 1) AND (step_up_minutes <= 30)))
care.sign_in_attempt sign_in_attempt_back_check CHECK ((length(back) <= 500))
care.sign_in_attempt sign_in_attempt_claimed_name_check CHECK ((length(claimed_name) <= 200))
care.sign_in_attempt sign_in_attempt_invitation FOREIGN KEY (invitation_id) REFERENCES care.sign_in_invitation(id)
care.sign_in_attempt sign_in_attempt_pkey PRIMARY KEY (id)
care.sign_in_attempt sign_in_attempt_provider_check CHECK ((length(provider) <= 40))
care.sign_in_attempt sign_in_attempt_purpose_check CHECK ((purpose = ANY (ARRAY['enter'::text, 'code'::text, 'step-up'::text])))
care.sign_in_attempt sign_in_attempt_refused_how_check CHECK ((refused_how = ANY (ARRAY['provider'::text, 'level'::text, 'unknown'::text, 'other-identity'::text, 'stale'::text, 'failed'::text])))
care.sign_in_attempt sign_in_attempt_secret_hash_key UNIQUE (secret_hash)
care.sign_in_attempt sign_in_attempt_session_id_fkey FOREIGN KEY (session_id) REFERENCES care.session(id)
care.sign_in_attempt sign_in_attempt_state_check CHECK ((state = ANY (ARRAY['started'::text, 'answered'::text, 'proved'::text, 'entered'::text, 'refused'::text])))
care.sign_in_invitation sign_in_invitation__lives_a_month_at_most CHECK ((expires_at <= (made_at + '31 days'::interval)))
care.sign_in_invitation sign_in_invitation_circle_member_id_fkey FOREIGN KEY (circle_member_id) REFERENCES care.circle_member(id)
care.sign_in_invitation sign_in_invitation_code_hash_key UNIQUE (code_hash)
care.sign_in_invitation sign_in_invitation_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES care.account(id)
care.sign_in_invitation sign_in_invitation_made_by_fkey FOREIGN KEY (made_by) REFERENCES care.account(id)
care.sign_in_invitation sign_in_invitation_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.sign_in_invitation sign_in_invitation_pkey PRIMARY KEY (id)
care.signal_closing signal_closing__not_now_has_a_next_try CHECK (((reason <> 'not-now'::text) OR (next_try_on IS NOT NULL)))
care.signal_closing signal_closing_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES care.account(id)
care.signal_closing signal_closing_next_step_check CHECK (((length(next_step) >= 2) AND (length(next_step) <= 500)))
care.signal_closing signal_closing_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.signal_closing signal_closing_pkey PRIMARY KEY (id)
care.signal_closing signal_closing_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.signal_closing signal_closing_reason_check CHECK ((reason = ANY (ARRAY['contact-made'::text, 'plan-made'::text, 'not-now'::text, 'mended'::text, 'not-right'::text])))
care.signal_closing signal_closing_subject_check CHECK ((length(subject) <= 100))
care.signal_closing signal_closing_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES care.topic(id)
care.signal_closing signal_closing_words_check CHECK (((length(words) >= 2) AND (length(words) <= 500)))
care.signal_closing signal_settled TRIGGER DEFERRABLE INITIALLY DEFERRED
care.spent_token spent_token_pkey PRIMARY KEY (token_hash)
care.staff_home staff_home_pkey PRIMARY KEY (professional_id)
care.staff_home staff_home_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.staff_home staff_home_street_check CHECK (((length(street) >= 2) AND (length(street) <= 200)))
care.staff_home staff_home_told_by_fkey FOREIGN KEY (told_by) REFERENCES care.account(id)
care.statutory_item statutory_item_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES care.jurisdiction(code)
care.statutory_item statutory_item_jurisdiction_plan_kind_letter_check_code_val_key UNIQUE (jurisdiction, plan_kind, letter, check_code, valid_from)
care.statutory_item statutory_item_pkey PRIMARY KEY (id)
care.statutory_item statutory_item_plan_kind_check CHECK ((plan_kind = ANY (ARRAY['ip'::text, 'sip'::text])))
care.stay signal_settled TRIGGER DEFERRABLE INITIALLY DEFERRED
care.stay stay__admitted_that_day CHECK ((((admitted_at AT TIME ZONE 'Europe/Stockholm'::text))::date = admitted_on))
care.stay stay__ends_before_it_starts CHECK (((discharged_on IS NULL) OR (discharged_on >= admitted_on)))
care.stay stay__leave_is_within CHECK (((leave_from IS NULL) OR ((leave_from >= admitted_on) AND ((leave_to IS NULL) OR (leave_to >= leave_from)))))
care.stay stay__steps_are_of_a_hospital CHECK (((kind = 'hospital'::text) OR (num_nonnulls(admitted_at, admission_notice_at, ready_at, call_sent_at) = 0)))
care.stay stay__steps_follow_admission CHECK ((LEAST(admission_notice_at, ready_at, call_sent_at) >= COALESCE(admitted_at, ((admitted_on)::timestamp without time zone AT TIME ZONE 'Europe/Stockholm'::text))))
care.stay stay_kind_check CHECK ((kind = ANY (ARRAY['hospital'::text, 'treatment-home'::text, 'respite'::text, 'prison'::text])))
care.stay stay_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.stay stay_pkey PRIMARY KEY (id)
care.stay stay_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES care.account(id)
care.stay stay_where_name_check CHECK (((length(where_name) >= 2) AND (length(where_name) <= 200)))
care.submission submission_pkey PRIMARY KEY (form_key)
care.team team__has_a_whole_open_hour_or_none CHECK ((((open_weekday IS NULL) = (open_starts_at IS NULL)) AND ((open_weekday IS NULL) = (open_lasts_minutes IS NULL))))
care.team team__has_a_whole_slot_or_none CHECK (((weekday IS NULL) = (starts_at IS NULL)))
care.team team_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES care.agreement(id)
care.team team_contact_every_days_check CHECK (((contact_every_days >= 1) AND (contact_every_days <= 366)))
care.team team_escalates_after_days_check CHECK (((escalates_after_days >= 1) AND (escalates_after_days <= 90)))
care.team team_full_post_hours_check CHECK ((full_post_hours > (0)::numeric))
care.team team_hours_a_person_check CHECK ((hours_a_person > (0)::numeric))
care.team team_lasts_minutes_check CHECK (((lasts_minutes >= 5) AND (lasts_minutes <= 480)))
care.team team_name_check CHECK (((length(name) >= 2) AND (length(name) <= 200)))
care.team team_open_lasts_minutes_check CHECK (((open_lasts_minutes >= 10) AND (open_lasts_minutes <= 480)))
care.team team_open_place_check CHECK ((length(open_place) <= 200))
care.team team_open_slot_minutes_check CHECK (((open_slot_minutes >= 5) AND (open_slot_minutes <= 120)))
care.team team_open_starts_at_check CHECK ((open_starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
care.team team_open_weekday_check CHECK (((open_weekday >= 1) AND (open_weekday <= 7)))
care.team team_pkey PRIMARY KEY (id)
care.team team_place_check CHECK ((length(place) <= 200))
care.team team_starts_at_check CHECK ((starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
care.team team_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
care.team_decision team_decision__concerns_one CHECK (((person_id IS NULL) OR (referral_id IS NULL)))
care.team_decision team_decision__done_by_someone CHECK (((done_at IS NULL) = (done_by_name IS NULL)))
care.team_decision team_decision_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.team_decision team_decision_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES care.account(id)
care.team_decision team_decision_meeting_id_team_id_fkey FOREIGN KEY (meeting_id, team_id) REFERENCES care.team_meeting(id, team_id)
care.team_decision team_decision_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.team_decision team_decision_pkey PRIMARY KEY (id)
care.team_decision team_decision_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.team_decision team_decision_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES care.referral(id)
care.team_decision team_decision_words_check CHECK (((length(words) >= 2) AND (length(words) <= 1000)))
care.team_duty team_duty__ends_after_it_starts CHECK ((ends_at > starts_at))
care.team_duty team_duty__is_a_day_at_most CHECK ((ends_at <= (starts_at + '24:00:00'::interval)))
care.team_duty team_duty_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.team_duty team_duty_phone_check CHECK (((length(phone) >= 3) AND (length(phone) <= 40)))
care.team_duty team_duty_pkey PRIMARY KEY (id)
care.team_duty team_duty_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.team_duty team_duty_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES care.account(id)
care.team_duty team_duty_team_id_fkey FOREIGN KEY (team_id) REFERENCES care.team(id)
care.team_meeting team_meeting__closed_by_someone CHECK (((closed_at IS NULL) = (closed_by_name IS NULL)))
care.team_meeting team_meeting__of_its_team UNIQUE (id, team_id)
care.team_meeting team_meeting__once_a_day UNIQUE (team_id, on_day)
care.team_meeting team_meeting_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES care.account(id)
care.team_meeting team_meeting_pkey PRIMARY KEY (id)
care.team_meeting team_meeting_team_id_fkey FOREIGN KEY (team_id) REFERENCES care.team(id)
care.team_meeting_presence team_meeting_presence_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.team_meeting_presence team_meeting_presence_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES care.team_meeting(id)
care.team_meeting_presence team_meeting_presence_pkey PRIMARY KEY (meeting_id, professional_id, agency_id)
care.team_meeting_presence team_meeting_presence_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.team_meeting_presence team_meeting_presence_side_check CHECK ((side = ANY (ARRAY['municipal'::text, 'specialist'::text, 'other'::text])))
care.team_member team_member__ends_before_it_starts CHECK (((valid_to IS NULL) OR (valid_to >= (valid_from - 1))))
care.team_member team_member_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.team_member team_member_pkey PRIMARY KEY (id)
care.team_member team_member_post_share_check CHECK (((post_share > (0)::numeric) AND (post_share <= (1)::numeric)))
care.team_member team_member_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.team_member team_member_role_check CHECK ((role = ANY (ARRAY['leader'::text, 'member'::text, 'peer-worker'::text])))
care.team_member team_member_team_id_fkey FOREIGN KEY (team_id) REFERENCES care.team(id)
care.team_member team_member_welcomed_by_fkey FOREIGN KEY (welcomed_by) REFERENCES care.account(id)
care.team_training team_training_arranged_by_fkey FOREIGN KEY (arranged_by) REFERENCES care.account(id)
care.team_training team_training_pkey PRIMARY KEY (id)
care.team_training team_training_team_id_fkey FOREIGN KEY (team_id) REFERENCES care.team(id)
care.team_training team_training_topic_check CHECK (((length(topic) >= 2) AND (length(topic) <= 200)))
care.topic topic__of_its_person UNIQUE (id, person_id)
care.topic topic_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80)))
care.topic topic_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.topic topic_person_id_name_key UNIQUE (person_id, name)
care.topic topic_pkey PRIMARY KEY (id)
care.training_attendance training_attendance__a_member_is_one CHECK (((professional_id IS NULL) OR (heads <= 1)))
care.training_attendance training_attendance_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.training_attendance training_attendance_heads_check CHECK (((heads >= 0) AND (heads <= 500)))
care.training_attendance training_attendance_pkey PRIMARY KEY (id)
care.training_attendance training_attendance_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.training_attendance training_attendance_training_id_fkey FOREIGN KEY (training_id) REFERENCES care.team_training(id)
care.transition transition__closed_by_someone CHECK ((((state = 'open'::text) = (closed_at IS NULL)) AND ((closed_at IS NULL) = (closed_by_name IS NULL))))
care.transition transition__done_by_two_owners CHECK (((state <> 'done'::text) OR ((owner_from_id IS NOT NULL) AND (owner_to_id IS NOT NULL))))
care.transition transition__not_needed_says_why CHECK (((state <> 'not-needed'::text) OR (reason IS NOT NULL)))
care.transition transition__once_a_day UNIQUE (person_id, rule_id, on_day)
care.transition transition__owner_stands_in_an_agency CHECK ((((owner_from_id IS NULL) = (owner_from_agency IS NULL)) AND ((owner_to_id IS NULL) = (owner_to_agency IS NULL))))
care.transition transition_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES care.account(id)
care.transition transition_owner_from_agency_fkey FOREIGN KEY (owner_from_agency) REFERENCES care.agency(id)
care.transition transition_owner_from_id_fkey FOREIGN KEY (owner_from_id) REFERENCES care.professional(id)
care.transition transition_owner_to_agency_fkey FOREIGN KEY (owner_to_agency) REFERENCES care.agency(id)
care.transition transition_owner_to_id_fkey FOREIGN KEY (owner_to_id) REFERENCES care.professional(id)
care.transition transition_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.transition transition_pkey PRIMARY KEY (id)
care.transition transition_reason_check CHECK (((length(reason) >= 2) AND (length(reason) <= 500)))
care.transition transition_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES care.transition_rule(id)
care.transition transition_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'not-needed'::text])))
care.transition transition_stay_id_fkey FOREIGN KEY (stay_id) REFERENCES care.stay(id)
care.transition_check transition_check_pkey PRIMARY KEY (id)
care.transition_check transition_check_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES care.transition_rule(id)
care.transition_check transition_check_rule_id_position_key UNIQUE (rule_id, "position")
care.transition_check transition_check_side_check CHECK ((side = ANY (ARRAY['giving'::text, 'receiving'::text, 'both'::text])))
care.transition_rule transition_rule__follows_from_one_thing CHECK (((age IS NULL) OR (stay_kind IS NULL)))
care.transition_rule transition_rule__law_is_of_the_country CHECK (((basis = 'local'::text) OR (agreement_id IS NULL)))
care.transition_rule transition_rule_age_check CHECK (((age >= 1) AND (age <= 25)))
care.transition_rule transition_rule_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES care.agreement(id)
care.transition_rule transition_rule_basis_check CHECK ((basis = ANY (ARRAY['statute'::text, 'local'::text])))
care.transition_rule transition_rule_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES care.jurisdiction(code)
care.transition_rule transition_rule_kind_check CHECK ((kind ~ '^[a-z0-9-]{3,40}$'::text))
care.transition_rule transition_rule_opens_days_before_check CHECK (((opens_days_before >= 0) AND (opens_days_before <= 730)))
care.transition_rule transition_rule_pkey PRIMARY KEY (id)
care.transition_rule transition_rule_stands_days_after_check CHECK (((stands_days_after >= 0) AND (stands_days_after <= 366)))
care.transition_rule transition_rule_stay_kind_check CHECK ((stay_kind = ANY (ARRAY['hospital'::text, 'treatment-home'::text, 'respite'::text, 'prison'::text])))
care.transition_step transition_step_check_id_fkey FOREIGN KEY (check_id) REFERENCES care.transition_check(id)
care.transition_step transition_step_done_by_fkey FOREIGN KEY (done_by) REFERENCES care.account(id)
care.transition_step transition_step_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.transition_step transition_step_pkey PRIMARY KEY (id)
care.transition_step transition_step_transition_id_fkey FOREIGN KEY (transition_id) REFERENCES care.transition(id)
care.way_in way_in__ends_somehow CHECK (((ended_at IS NULL) = (ended_how IS NULL)))
care.way_in way_in__helper_is_no_witness CHECK ((lower(btrim(helper_name)) <> lower(btrim(witness_name))))
care.way_in way_in_agreed_how_check CHECK ((agreed_how = ANY (ARRAY['aloud'::text, 'paper'::text])))
care.way_in way_in_ended_how_check CHECK ((ended_how = ANY (ARRAY['own-identity'::text, 'changed'::text])))
care.way_in way_in_helper_name_check CHECK (((length(helper_name) >= 2) AND (length(helper_name) <= 200)))
care.way_in way_in_note_check CHECK ((length(note) <= 1000))
care.way_in way_in_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.way_in way_in_pkey PRIMARY KEY (id)
care.way_in way_in_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES care.account(id)
care.way_in way_in_way_check CHECK ((way = ANY (ARRAY['assisted'::text, 'paper'::text])))
care.way_in way_in_witness_name_check CHECK (((length(witness_name) >= 2) AND (length(witness_name) <= 200)))
care.wish signal_settled TRIGGER DEFERRABLE INITIALLY DEFERRED
care.wish wish__answer_is_someones CHECK ((((answer IS NULL) = (answered_at IS NULL)) AND ((answer IS NULL) = (answered_by IS NULL)) AND ((answer IS NULL) = (answered_by_name IS NULL))))
care.wish wish_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.wish wish_answer_check CHECK (((length(answer) >= 2) AND (length(answer) <= 500)))
care.wish wish_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES care.account(id)
care.wish wish_kind_check CHECK ((kind = ANY (ARRAY['more'::text, 'less'::text, 'other'::text])))
care.wish wish_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.wish wish_pkey PRIMARY KEY (id)
care.wish wish_said_by_fkey FOREIGN KEY (said_by) REFERENCES care.account(id)
care.wish wish_words_check CHECK (((length(words) >= 2) AND (length(words) <= 500)))

-- indexes
CREATE INDEX absence_by_deputy ON care.absence USING btree (deputy_id, to_on)
CREATE INDEX absence_by_professional ON care.absence USING btree (professional_id, to_on)
CREATE INDEX age_rule_by_jurisdiction ON care.age_rule USING btree (jurisdiction, kind)
CREATE INDEX agency_by_legal_entity ON care.agency USING btree (legal_entity) WHERE (legal_entity IS NOT NULL)
CREATE INDEX agency_copy_file_by_person ON care.agency_copy_file USING btree (person_id)
CREATE INDEX agency_note_by_person ON care.agency_note USING btree (person_id, written_at DESC)
CREATE INDEX agenda_question_by_meeting ON care.agenda_question USING btree (meeting_id)
CREATE INDEX agreement_party_by_agency ON care.agreement_party USING btree (agency_id)
CREATE INDEX appointed_yes_by_person ON care.appointed_yes USING btree (person_id)
CREATE INDEX audit_by_account ON care.audit USING btree (account_id, seq DESC)
CREATE INDEX audit_by_account_and_moment ON care.audit USING btree (account_id, at) WHERE ((person_id IS NOT NULL) AND (outcome = 'done'::text))
CREATE INDEX audit_by_agency ON care.audit USING btree (agency_id, seq DESC) WHERE ((agency_id IS NOT NULL) AND (person_id IS NOT NULL))
CREATE INDEX audit_by_person ON care.audit USING btree (person_id, seq DESC)
CREATE INDEX audit_by_person_and_agency ON care.audit USING btree (person_id, agency_id, seq DESC) WHERE ((agency_id IS NOT NULL) AND (outcome = 'done'::text))
CREATE INDEX audit_by_slot ON care.audit USING btree (slot, seq)
CREATE INDEX block_by_agency ON care.block USING btree (agency_id) WHERE ((lifted_at IS NULL) AND (agency_id IS NOT NULL))
CREATE INDEX block_by_person ON care.block USING btree (person_id) WHERE (lifted_at IS NULL)
CREATE INDEX block_by_professional ON care.block USING btree (professional_id) WHERE ((lifted_at IS NULL) AND (professional_id IS NOT NULL))
CREATE INDEX block_by_relation ON care.block USING btree ((relation_words[1])) WHERE ((lifted_at IS NULL) AND (against = 'relation'::text))
CREATE INDEX board_day_contact_by_person ON care.board_day_contact USING btree (person_id)
CREATE INDEX board_day_line_by_row ON care.board_day_line USING btree (row_id)
CREATE INDEX board_day_row_by_person ON care.board_day_row USING btree (person_id)
CREATE INDEX board_decision_by_enrolment ON care.board_decision USING btree (enrolment_id, decided_on DESC)
CREATE INDEX board_decision_by_person ON care.board_decision USING btree (person_id, decided_on DESC)
CREATE INDEX board_decision_to_do ON care.board_decision USING btree (person_id) WHERE (done_at IS NULL)
CREATE INDEX board_reason_by_person ON care.board_reason USING btree (person_id) WHERE (until IS NULL)
CREATE INDEX caught_mail_by_time ON care.caught_mail USING btree (at DESC)
CREATE INDEX circle_member_by_account ON care.circle_member USING btree (account_id)
CREATE INDEX circle_member_by_person ON care.circle_member USING btree (person_id)
CREATE INDEX clock_by_agreement ON care.clock USING btree (agreement_id, event)
CREATE INDEX clock_by_person ON care.clock USING btree (person_id)
CREATE INDEX clock_running ON care.clock USING btree (due_at) WHERE ((met_at IS NULL) AND (stopped_at IS NULL))
CREATE INDEX confirmation_by_plan ON care.confirmation USING btree (plan_id, agency_id, confirmed_at DESC)
CREATE INDEX consent_by_person ON care.consent USING btree (person_id, recorded_at DESC)
CREATE INDEX consent_exclusion_by_consent ON care.consent_exclusion USING btree (consent_id)
CREATE INDEX consent_exclusion_by_person ON care.consent_exclusion USING btree (person_id)
CREATE INDEX consent_exclusion_of_topics ON care.consent_exclusion USING btree (person_id) WHERE (topic_id IS NOT NULL)
CREATE INDEX consent_party_by_agency ON care.consent_party USING btree (agency_id, consent_id)
CREATE INDEX consent_party_by_person ON care.consent_party USING btree (person_id, agency_id)
CREATE INDEX consultation_by_team ON care.consultation USING btree (team_id, held_on DESC)
CREATE INDEX contact_by_person ON care.contact USING btree (person_id, at DESC)
CREATE INDEX contact_unmet_or_next ON care.contact USING btree (person_id, agency_id, at DESC) WHERE (taken_back_at IS NULL)
CREATE INDEX contribution_by_plan ON care.contribution USING btree (plan_id)
CREATE INDEX cooperation_by_plan ON care.cooperation USING btree (plan_id)
CREATE INDEX coordinator_ask_by_person ON care.coordinator_ask USING btree (person_id, asked_at DESC)
CREATE INDEX coordinator_handover_by_holder ON care.coordinator_handover USING btree (from_professional_id, offered_at DESC)
CREATE INDEX coordinator_handover_by_person ON care.coordinator_handover USING btree (person_id)
CREATE INDEX coordinator_handover_by_receiver ON care.coordinator_handover USING btree (to_professional_id, state)
CREATE INDEX coordinator_leaving_by_professional ON care.coordinator_leaving USING btree (professional_id, agency_id, begun_at DESC)
CREATE INDEX coordinator_term_by_person ON care.coordinator_term USING btree (person_id, state)
CREATE INDEX coordinator_term_by_professional ON care.coordinator_term USING btree (professional_id, state)
CREATE INDEX coordinator_term_by_referral ON care.coordinator_term USING btree (referral_id)
CREATE INDEX coordinator_term_held ON care.coordinator_term USING btree (person_id) WHERE ((state = ANY (ARRAY['accepted'::text, 'ended'::text])) AND (answered_at IS NOT NULL))
CREATE INDEX crisis_approval_by_person ON care.crisis_approval USING btree (person_id)
CREATE INDEX crisis_approval_by_plan ON care.crisis_approval USING btree (crisis_plan_id, approved_at DESC)
CREATE INDEX crisis_contact_by_person ON care.crisis_contact USING btree (person_id)
CREATE INDEX crisis_contact_by_plan ON care.crisis_contact USING btree (crisis_plan_id)
CREATE INDEX crisis_reader_by_person ON care.crisis_reader USING btree (person_id)
CREATE INDEX crisis_words_by_person ON care.crisis_words USING btree (person_id)
CREATE INDEX decision_by_meeting ON care.decision USING btree (meeting_id)
CREATE INDEX disagreement_by_plan ON care.disagreement USING btree (plan_id)
CREATE INDEX emergency_opening_by_account ON care.emergency_opening USING btree (account_id, asked_at DESC)
CREATE INDEX emergency_opening_by_person ON care.emergency_opening USING btree (person_id, opened_at DESC)
CREATE INDEX emergency_opening_unreviewed ON care.emergency_opening USING btree (agency_id) WHERE (reviewed_at IS NULL)
CREATE INDEX emergency_rule_by_sector ON care.emergency_rule USING btree (jurisdiction, sector)
CREATE INDEX emergency_try_by_account ON care.emergency_try USING btree (account_id, at DESC)
CREATE INDEX enrolment_by_person ON care.enrolment USING btree (person_id)
CREATE INDEX enrolment_of_team ON care.enrolment USING btree (team_id, ended_on)
CREATE INDEX goal_by_person ON care.goal USING btree (person_id)
CREATE INDEX goal_by_plan ON care.goal USING btree (plan_id, written_at)
CREATE INDEX goal_review_by_goal ON care.goal_review USING btree (goal_id, reviewed_at DESC)
CREATE INDEX goal_review_by_plan ON care.goal_review USING btree (plan_id, goal_id, reviewed_at DESC)
CREATE INDEX guardian_decision_by_person ON care.guardian_decision USING btree (person_id)
CREATE INDEX learning_log_by_decision ON care.learning_log USING btree (decision_id) WHERE (decision_id IS NOT NULL)
CREATE INDEX learning_log_by_meeting ON care.learning_log USING btree (meeting_id) WHERE (meeting_id IS NOT NULL)
CREATE INDEX letter_to_send ON care.letter USING btree (made_at) WHERE ((sent_at IS NULL) AND (given_up_at IS NULL))
CREATE INDEX level_change_by_enrolment ON care.level_change USING btree (enrolment_id, changed_at)
CREATE INDEX level_change_by_person ON care.level_change USING btree (person_id)
CREATE INDEX log_case_by_agency ON care.log_case USING btree (agency_id, state, began_at DESC)
CREATE INDEX log_case_by_person ON care.log_case USING btree (person_id)
CREATE INDEX log_exception_by_agency ON care.log_exception USING btree (agency_id)
CREATE INDEX log_exception_by_person ON care.log_exception USING btree (person_id)
CREATE INDEX log_question_by_person ON care.log_question USING btree (person_id, asked_at DESC)
CREATE INDEX log_question_waiting ON care.log_question USING btree (agency_id) WHERE (answered_at IS NULL)
CREATE INDEX log_rule_by_agency ON care.log_rule USING btree (agency_id, kind)
CREATE INDEX mandate_by_agency ON care.mandate USING btree (agency_id)
CREATE INDEX mandate_by_professional ON care.mandate USING btree (professional_id)
CREATE INDEX mandate_confirmation_by_account ON care.mandate_confirmation USING btree (confirmed_by)
CREATE INDEX mandate_confirmation_by_mandate ON care.mandate_confirmation USING btree (mandate_id)
CREATE INDEX mandate_rule_by_jurisdiction ON care.mandate_rule USING btree (jurisdiction)
CREATE INDEX measure_by_person ON care.measure USING btree (person_id)
CREATE INDEX measure_by_plan ON care.measure USING btree (plan_id, due_on)
CREATE INDEX measure_by_professional ON care.measure USING btree (professional_id, due_on)
CREATE INDEX meeting_by_person ON care.meeting USING btree (person_id, starts_at)
CREATE INDEX meeting_seat_by_meeting ON care.meeting_seat USING btree (meeting_id)
CREATE INDEX meeting_seat_by_professional ON care.meeting_seat USING btree (professional_id)
CREATE INDEX notice_by_account ON care.notice USING btree (account_id, at DESC)
CREATE INDEX notice_by_letter ON care.notice USING btree (letter_id)
CREATE INDEX notice_by_person ON care.notice USING btree (person_id)
CREATE INDEX notice_to_tell ON care.notice USING btree (account_id) WHERE ((letter_id IS NULL) AND (read_at IS NULL) AND (stopped_at IS NULL))
CREATE INDEX official_decision_by_person ON care.official_decision USING btree (person_id, ends_on)
CREATE INDEX open_hour_booking_by_professional ON care.open_hour_booking USING btree (professional_id, starts_at)
CREATE INDEX own_rating_by_goal ON care.own_rating USING btree (goal_id, rated_at DESC)
CREATE INDEX own_rating_by_plan ON care.own_rating USING btree (plan_id, rated_at)
CREATE INDEX own_words_by_plan ON care.own_words USING btree (plan_id, kind, written_at DESC)
CREATE INDEX participant_by_person ON care.participant USING btree (person_id)
CREATE INDEX participant_by_professional ON care.participant USING btree (professional_id, agency_id) WHERE (ended_at IS NULL)
CREATE INDEX person_by_agreement ON care.person USING btree (agreement_id, family_name)
CREATE INDEX place_release_by_person ON care.place_release USING btree (person_id) WHERE (ended_at IS NULL)
CREATE INDEX place_release_by_professional ON care.place_release USING btree (professional_id) WHERE (ended_at IS NULL)
CREATE INDEX plan_by_person ON care.plan USING btree (person_id)
CREATE INDEX plan_change_by_plan ON care.plan_change USING btree (plan_id, at DESC)
CREATE INDEX referral_by_account ON care.referral USING btree (raised_by_account)
CREATE INDEX referral_by_agreement ON care.referral USING btree (agreement_id, state, raised_at)
CREATE INDEX referral_by_holder ON care.referral USING btree (held_by_agency) WHERE is_given_on
CREATE INDEX referral_by_joined ON care.referral USING btree (joined_to)
CREATE INDEX referral_by_person ON care.referral USING btree (person_id)
CREATE INDEX referral_event_by_referral ON care.referral_event USING btree (referral_id, at)
CREATE INDEX referral_handover_by_receiver ON care.referral_handover USING btree (to_agency_id, state)
CREATE INDEX referral_handover_by_referral ON care.referral_handover USING btree (referral_id, offered_at)
CREATE INDEX referral_handover_by_sender ON care.referral_handover USING btree (from_agency_id)
CREATE INDEX release_by_person ON care.release USING btree (person_id) WHERE (ended_at IS NULL)
CREATE INDEX representation_ground_by_jurisdiction ON care.representation_ground USING btree (jurisdiction)
CREATE INDEX representation_rule_by_jurisdiction ON care.representation_rule USING btree (jurisdiction, act)
CREATE INDEX session_by_account ON care.session USING btree (account_id)
CREATE INDEX session_by_provider_session ON care.session USING btree (issuer, sid) WHERE (sid IS NOT NULL)
CREATE INDEX session_rule_by_jurisdiction ON care.session_rule USING btree (jurisdiction, capacity)
CREATE INDEX sign_in_attempt_by_session ON care.sign_in_attempt USING btree (session_id)
CREATE INDEX sign_in_attempt_unsettled ON care.sign_in_attempt USING btree (expires_at) WHERE (state = ANY (ARRAY['started'::text, 'answered'::text, 'proved'::text]))
CREATE INDEX sign_in_invitation_by_person ON care.sign_in_invitation USING btree (person_id)
CREATE INDEX signal_closing_by_person ON care.signal_closing USING btree (person_id, kind, since)
CREATE INDEX stay_by_person ON care.stay USING btree (person_id, admitted_on DESC)
CREATE INDEX stay_under_way ON care.stay USING btree (person_id) WHERE ((taken_back_at IS NULL) AND (discharged_on IS NULL))
CREATE INDEX team_by_agreement ON care.team USING btree (agreement_id)
CREATE INDEX team_decision_by_meeting ON care.team_decision USING btree (meeting_id)
CREATE INDEX team_decision_by_person ON care.team_decision USING btree (person_id) WHERE (person_id IS NOT NULL)
CREATE INDEX team_decision_by_professional ON care.team_decision USING btree (professional_id)
CREATE INDEX team_decision_by_referral ON care.team_decision USING btree (referral_id) WHERE (referral_id IS NOT NULL)
CREATE INDEX team_decision_undone ON care.team_decision USING btree (team_id, due_on) WHERE (done_at IS NULL)
CREATE INDEX team_duty_by_team ON care.team_duty USING btree (team_id, ends_at)
CREATE INDEX team_member_by_professional ON care.team_member USING btree (professional_id, agency_id)
CREATE INDEX team_member_by_team ON care.team_member USING btree (team_id)
CREATE INDEX team_training_by_team ON care.team_training USING btree (team_id, held_on DESC)
CREATE INDEX transition_by_person ON care.transition USING btree (person_id, on_day)
CREATE INDEX transition_rule_by_agreement ON care.transition_rule USING btree (agreement_id)
CREATE INDEX way_in_by_person ON care.way_in USING btree (person_id)
CREATE INDEX wish_by_person ON care.wish USING btree (person_id, said_at DESC)
CREATE UNIQUE INDEX absence_pkey ON care.absence USING btree (id)
CREATE UNIQUE INDEX account_person_id_key ON care.account USING btree (person_id)
CREATE UNIQUE INDEX account_pkey ON care.account USING btree (id)
CREATE UNIQUE INDEX account_professional_id_key ON care.account USING btree (professional_id)
CREATE UNIQUE INDEX age_rule_pkey ON care.age_rule USING btree (id)
CREATE UNIQUE INDEX agency_copy_file_pkey ON care.agency_copy_file USING btree (copy_id, format)
CREATE UNIQUE INDEX agency_copy_person_id_agency_id_version_key ON care.agency_copy USING btree (person_id, agency_id, version)
CREATE UNIQUE INDEX agency_copy_pkey ON care.agency_copy USING btree (id)
CREATE UNIQUE INDEX agency_note_pkey ON care.agency_note USING btree (id)
CREATE UNIQUE INDEX agency_pkey ON care.agency USING btree (id)
CREATE UNIQUE INDEX agenda_question_pkey ON care.agenda_question USING btree (id)
CREATE UNIQUE INDEX agreement_party_pkey ON care.agreement_party USING btree (agreement_id, agency_id)
CREATE UNIQUE INDEX agreement_pkey ON care.agreement USING btree (id)
CREATE UNIQUE INDEX appointed_yes_pkey ON care.appointed_yes USING btree (id)
CREATE UNIQUE INDEX audit__one_key ON care.audit USING btree (key)
CREATE UNIQUE INDEX audit_anchor_pkey ON care.audit_anchor USING btree (seal_number, place)
CREATE UNIQUE INDEX audit_pkey ON care.audit USING btree (seq)
CREATE UNIQUE INDEX audit_seal_pkey ON care.audit_seal USING btree (number)
CREATE UNIQUE INDEX birthday_told_pkey ON care.birthday_told USING btree (person_id, rule_id, moment)
CREATE UNIQUE INDEX block__once_at_a_time ON care.block USING btree (person_id, said_by, against, COALESCE(agency_id, professional_id, circle_member_id, person_id), COALESCE(lower(relation_name), ''::text), COALESCE(topic_id, item_id, person_id)) WHERE (lifted_at IS NULL)
CREATE UNIQUE INDEX block_pkey ON care.block USING btree (id)
CREATE UNIQUE INDEX board_day__closed_once ON care.board_day USING btree (team_id, on_day)
CREATE UNIQUE INDEX board_day_contact_pkey ON care.board_day_contact USING btree (row_id)
CREATE UNIQUE INDEX board_day_line_pkey ON care.board_day_line USING btree (id)
CREATE UNIQUE INDEX board_day_pkey ON care.board_day USING btree (id)
CREATE UNIQUE INDEX board_day_row__of_its_person ON care.board_day_row USING btree (id, person_id)
CREATE UNIQUE INDEX board_day_row__once ON care.board_day_row USING btree (board_day_id, person_id)
CREATE UNIQUE INDEX board_day_row_pkey ON care.board_day_row USING btree (id)
CREATE UNIQUE INDEX board_decision_pkey ON care.board_decision USING btree (id)
CREATE UNIQUE INDEX board_presence_pkey ON care.board_presence USING btree (board_day_id, professional_id)
CREATE UNIQUE INDEX board_reason__once ON care.board_reason USING btree (enrolment_id, reason) WHERE (until IS NULL)
CREATE UNIQUE INDEX board_reason_pkey ON care.board_reason USING btree (id)
CREATE UNIQUE INDEX calendar_feed__one_at_a_time ON care.calendar_feed USING btree (account_id) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX calendar_feed_pkey ON care.calendar_feed USING btree (id)
CREATE UNIQUE INDEX calendar_feed_token_hash_key ON care.calendar_feed USING btree (token_hash)
CREATE UNIQUE INDEX caught_mail_letter_id_key ON care.caught_mail USING btree (letter_id)
CREATE UNIQUE INDEX caught_mail_pkey ON care.caught_mail USING btree (id)
CREATE UNIQUE INDEX circle_member__of_its_person ON care.circle_member USING btree (id, person_id)
CREATE UNIQUE INDEX circle_member_pkey ON care.circle_member USING btree (id)
CREATE UNIQUE INDEX clock__one_running_an_event ON care.clock USING btree (subject, subject_id, event) WHERE ((met_at IS NULL) AND (stopped_at IS NULL))
CREATE UNIQUE INDEX clock_pkey ON care.clock USING btree (id)
CREATE UNIQUE INDEX confirmation__once_a_party ON care.confirmation USING btree (plan_id, COALESCE(agency_id, plan_id)) WHERE (cleared_at IS NULL)
CREATE UNIQUE INDEX confirmation_pkey ON care.confirmation USING btree (id)
CREATE UNIQUE INDEX consent__one_at_a_time ON care.consent USING btree (person_id) WHERE ((replaced_at IS NULL) AND (withdrawn_at IS NULL))
CREATE UNIQUE INDEX consent__one_person ON care.consent USING btree (id, person_id)
CREATE UNIQUE INDEX consent_exclusion_pkey ON care.consent_exclusion USING btree (id)
CREATE UNIQUE INDEX consent_giver_consent_id_circle_member_id_key ON care.consent_giver USING btree (consent_id, circle_member_id)
CREATE UNIQUE INDEX consent_giver_pkey ON care.consent_giver USING btree (id)
CREATE UNIQUE INDEX consent_party_consent_id_agency_id_key ON care.consent_party USING btree (consent_id, agency_id)
CREATE UNIQUE INDEX consent_party_pkey ON care.consent_party USING btree (id)
CREATE UNIQUE INDEX consent_pkey ON care.consent USING btree (id)
CREATE UNIQUE INDEX consultation_pkey ON care.consultation USING btree (id)
CREATE UNIQUE INDEX contact_pkey ON care.contact USING btree (id)
CREATE UNIQUE INDEX contact_rhythm__one_a_relation ON care.contact_rhythm USING btree (person_id, professional_id, agency_id) WHERE (ended_on IS NULL)
CREATE UNIQUE INDEX contact_rhythm_pkey ON care.contact_rhythm USING btree (id)
CREATE UNIQUE INDEX contribution_pkey ON care.contribution USING btree (id)
CREATE UNIQUE INDEX cooperation_pkey ON care.cooperation USING btree (id)
CREATE UNIQUE INDEX coordinator_ask__one_at_a_time ON care.coordinator_ask USING btree (person_id, side) WHERE (outcome IS NULL)
CREATE UNIQUE INDEX coordinator_ask_pkey ON care.coordinator_ask USING btree (id)
CREATE UNIQUE INDEX coordinator_handover__one_offer_a_term ON care.coordinator_handover USING btree (term_id) WHERE (state = 'offered'::text)
CREATE UNIQUE INDEX coordinator_handover_pkey ON care.coordinator_handover USING btree (id)
CREATE UNIQUE INDEX coordinator_leaving_pkey ON care.coordinator_leaving USING btree (id)
CREATE UNIQUE INDEX coordinator_term__of_its_person ON care.coordinator_term USING btree (id, person_id)
CREATE UNIQUE INDEX coordinator_term__one_accepted_a_side ON care.coordinator_term USING btree (person_id, side) WHERE (state = 'accepted'::text)
CREATE UNIQUE INDEX coordinator_term__one_offered_a_side ON care.coordinator_term USING btree (person_id, side) WHERE (state = 'offered'::text)
CREATE UNIQUE INDEX coordinator_term_pkey ON care.coordinator_term USING btree (id)
CREATE UNIQUE INDEX crisis_approval_pkey ON care.crisis_approval USING btree (id)
CREATE UNIQUE INDEX crisis_contact_pkey ON care.crisis_contact USING btree (id)
CREATE UNIQUE INDEX crisis_plan__of_one_person ON care.crisis_plan USING btree (id, person_id)
CREATE UNIQUE INDEX crisis_plan_person_id_key ON care.crisis_plan USING btree (person_id)
CREATE UNIQUE INDEX crisis_plan_pkey ON care.crisis_plan USING btree (id)
CREATE UNIQUE INDEX crisis_reader__once_at_a_time ON care.crisis_reader USING btree (crisis_plan_id, COALESCE(agency_id, circle_member_id)) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX crisis_reader_pkey ON care.crisis_reader USING btree (id)
CREATE UNIQUE INDEX crisis_words__one_stands ON care.crisis_words USING btree (crisis_plan_id, part) WHERE (replaced_at IS NULL)
CREATE UNIQUE INDEX crisis_words_pkey ON care.crisis_words USING btree (id)
CREATE UNIQUE INDEX daily_round_pkey ON care.daily_round USING btree (kind, on_day)
CREATE UNIQUE INDEX deadline_rule_pkey ON care.deadline_rule USING btree (id)
CREATE UNIQUE INDEX decision_pkey ON care.decision USING btree (id)
CREATE UNIQUE INDEX disagreement_pkey ON care.disagreement USING btree (id)
CREATE UNIQUE INDEX emergency_opening_pkey ON care.emergency_opening USING btree (id)
CREATE UNIQUE INDEX emergency_rule_pkey ON care.emergency_rule USING btree (id)
CREATE UNIQUE INDEX emergency_try_pkey ON care.emergency_try USING btree (id)
CREATE UNIQUE INDEX enrolment__of_its_person ON care.enrolment USING btree (id, person_id)
CREATE UNIQUE INDEX enrolment__one_at_a_time ON care.enrolment USING btree (person_id) WHERE (ended_on IS NULL)
CREATE UNIQUE INDEX enrolment_pkey ON care.enrolment USING btree (id)
CREATE UNIQUE INDEX goal__of_its_plan ON care.goal USING btree (id, plan_id)
CREATE UNIQUE INDEX goal_pkey ON care.goal USING btree (id)
CREATE UNIQUE INDEX goal_review_pkey ON care.goal_review USING btree (id)
CREATE UNIQUE INDEX guardian_decision_pkey ON care.guardian_decision USING btree (id)
CREATE UNIQUE INDEX identity_pkey ON care.identity USING btree (issuer, subject)
CREATE UNIQUE INDEX intake_criterion_agreement_id_code_valid_from_key ON care.intake_criterion USING btree (agreement_id, code, valid_from)
CREATE UNIQUE INDEX intake_criterion_pkey ON care.intake_criterion USING btree (id)
CREATE UNIQUE INDEX jurisdiction_pkey ON care.jurisdiction USING btree (code)
CREATE UNIQUE INDEX learning_log__one_of_its_number ON care.learning_log USING btree (team_id, number)
CREATE UNIQUE INDEX learning_log_pkey ON care.learning_log USING btree (id)
CREATE UNIQUE INDEX letter__one_digest_a_day ON care.letter USING btree (account_id, digest_on) WHERE (digest_on IS NOT NULL)
CREATE UNIQUE INDEX letter_pkey ON care.letter USING btree (id)
CREATE UNIQUE INDEX level_change_pkey ON care.level_change USING btree (id)
CREATE UNIQUE INDEX life_area_pkey ON care.life_area USING btree (jurisdiction, code)
CREATE UNIQUE INDEX log_case_pkey ON care.log_case USING btree (id)
CREATE UNIQUE INDEX log_case_round_id_audit_key_key ON care.log_case USING btree (round_id, audit_key)
CREATE UNIQUE INDEX log_exception_ground_jurisdiction_kind_source_valid_from_key ON care.log_exception_ground USING btree (jurisdiction, kind, source, valid_from)
CREATE UNIQUE INDEX log_exception_ground_pkey ON care.log_exception_ground USING btree (id)
CREATE UNIQUE INDEX log_exception_pkey ON care.log_exception USING btree (id)
CREATE UNIQUE INDEX log_question__once_a_visit ON care.log_question USING btree (audit_key)
CREATE UNIQUE INDEX log_question_pkey ON care.log_question USING btree (id)
CREATE UNIQUE INDEX log_round_agency_id_week_from_key ON care.log_round USING btree (agency_id, week_from)
CREATE UNIQUE INDEX log_round_pkey ON care.log_round USING btree (id)
CREATE UNIQUE INDEX log_rule_pkey ON care.log_rule USING btree (id)
CREATE UNIQUE INDEX mandate_confirmation_pkey ON care.mandate_confirmation USING btree (id)
CREATE UNIQUE INDEX mandate_pkey ON care.mandate USING btree (id)
CREATE UNIQUE INDEX mandate_rule_pkey ON care.mandate_rule USING btree (id)
CREATE UNIQUE INDEX measure_pkey ON care.measure USING btree (id)
CREATE UNIQUE INDEX meeting__is_of_one_person ON care.meeting USING btree (id, person_id)
CREATE UNIQUE INDEX meeting_pkey ON care.meeting USING btree (id)
CREATE UNIQUE INDEX meeting_seat__once_a_professional ON care.meeting_seat USING btree (meeting_id, professional_id, agency_id) WHERE (professional_id IS NOT NULL)
CREATE UNIQUE INDEX meeting_seat__once_a_relative ON care.meeting_seat USING btree (meeting_id, circle_member_id) WHERE (circle_member_id IS NOT NULL)
CREATE UNIQUE INDEX meeting_seat__once_the_person ON care.meeting_seat USING btree (meeting_id) WHERE is_hers
CREATE UNIQUE INDEX meeting_seat_pkey ON care.meeting_seat USING btree (id)
CREATE UNIQUE INDEX notice__once_while_it_waits ON care.notice USING btree (account_id, kind, subject_id) WHERE ((subject_id IS NOT NULL) AND (letter_id IS NULL) AND (read_at IS NULL) AND (stopped_at IS NULL))
CREATE UNIQUE INDEX notice_choice_pkey ON care.notice_choice USING btree (account_id)
CREATE UNIQUE INDEX notice_pkey ON care.notice USING btree (id)
CREATE UNIQUE INDEX official_decision_pkey ON care.official_decision USING btree (id)
CREATE UNIQUE INDEX open_hour_booking__one_a_place ON care.open_hour_booking USING btree (team_id, starts_at) WHERE (taken_back_at IS NULL)
CREATE UNIQUE INDEX open_hour_booking_pkey ON care.open_hour_booking USING btree (id)
CREATE UNIQUE INDEX own_rating_pkey ON care.own_rating USING btree (id)
CREATE UNIQUE INDEX own_words_pkey ON care.own_words USING btree (id)
CREATE UNIQUE INDEX participant__once_at_a_time ON care.participant USING btree (person_id, professional_id, agency_id) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX participant_pkey ON care.participant USING btree (id)
CREATE UNIQUE INDEX person_card_national_id_key ON care.person_card USING btree (national_id)
CREATE UNIQUE INDEX person_card_pkey ON care.person_card USING btree (person_id)
CREATE UNIQUE INDEX person_pkey ON care.person USING btree (id)
CREATE UNIQUE INDEX place_release__once_at_a_time ON care.place_release USING btree (person_id, COALESCE(professional_id, circle_member_id)) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX place_release_pkey ON care.place_release USING btree (id)
CREATE UNIQUE INDEX plan__of_its_person ON care.plan USING btree (id, person_id)
CREATE UNIQUE INDEX plan__one_live_for_a_person ON care.plan USING btree (person_id) WHERE (state <> 'ended'::text)
CREATE UNIQUE INDEX plan_change_pkey ON care.plan_change USING btree (id)
CREATE UNIQUE INDEX plan_pkey ON care.plan USING btree (id)
CREATE UNIQUE INDEX professional_pkey ON care.professional USING btree (id)
CREATE UNIQUE INDEX referral_assessment_pkey ON care.referral_assessment USING btree (id)
CREATE UNIQUE INDEX referral_assessment_referral_id_key ON care.referral_assessment USING btree (referral_id)
CREATE UNIQUE INDEX referral_event_pkey ON care.referral_event USING btree (id)
CREATE UNIQUE INDEX referral_handover__one_open ON care.referral_handover USING btree (referral_id) WHERE (state = 'offered'::text)
CREATE UNIQUE INDEX referral_handover_pkey ON care.referral_handover USING btree (id)
CREATE UNIQUE INDEX referral_pkey ON care.referral USING btree (id)
CREATE UNIQUE INDEX referral_receipt_hash_key ON care.referral USING btree (receipt_hash)
CREATE UNIQUE INDEX referral_refusal_pkey ON care.referral_refusal USING btree (referral_id)
CREATE UNIQUE INDEX release__once_at_a_time ON care.release USING btree (person_id, agency_id, covers, COALESCE(item_id, person_id), COALESCE(to_agency_id, person_id)) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX release_basis_jurisdiction_code_valid_from_key ON care.release_basis USING btree (jurisdiction, code, valid_from)
CREATE UNIQUE INDEX release_basis_pkey ON care.release_basis USING btree (id)
CREATE UNIQUE INDEX release_pkey ON care.release USING btree (id)
CREATE UNIQUE INDEX representation_ground_pkey ON care.representation_ground USING btree (id)
CREATE UNIQUE INDEX representation_rule_pkey ON care.representation_rule USING btree (id)
CREATE UNIQUE INDEX session_pkey ON care.session USING btree (id)
CREATE UNIQUE INDEX session_rule_pkey ON care.session_rule USING btree (id)
CREATE UNIQUE INDEX session_token_hash_key ON care.session USING btree (token_hash)
CREATE UNIQUE INDEX sign_in_attempt_pkey ON care.sign_in_attempt USING btree (id)
CREATE UNIQUE INDEX sign_in_attempt_secret_hash_key ON care.sign_in_attempt USING btree (secret_hash)
CREATE UNIQUE INDEX sign_in_invitation_code_hash_key ON care.sign_in_invitation USING btree (code_hash)
CREATE UNIQUE INDEX sign_in_invitation_pkey ON care.sign_in_invitation USING btree (id)
CREATE UNIQUE INDEX signal_closing__once_an_occurrence ON care.signal_closing USING btree (person_id, kind, subject, since)
CREATE UNIQUE INDEX signal_closing_pkey ON care.signal_closing USING btree (id)
CREATE UNIQUE INDEX spent_token_pkey ON care.spent_token USING btree (token_hash)
CREATE UNIQUE INDEX staff_home_pkey ON care.staff_home USING btree (professional_id)
CREATE UNIQUE INDEX statutory_item_jurisdiction_plan_kind_letter_check_code_val_key ON care.statutory_item USING btree (jurisdiction, plan_kind, letter, check_code, valid_from)
CREATE UNIQUE INDEX statutory_item_pkey ON care.statutory_item USING btree (id)
CREATE UNIQUE INDEX stay_pkey ON care.stay USING btree (id)
CREATE UNIQUE INDEX submission_pkey ON care.submission USING btree (form_key)
CREATE UNIQUE INDEX team_decision_pkey ON care.team_decision USING btree (id)
CREATE UNIQUE INDEX team_duty__once ON care.team_duty USING btree (team_id, professional_id, starts_at) WHERE (taken_back_at IS NULL)
CREATE UNIQUE INDEX team_duty_pkey ON care.team_duty USING btree (id)
CREATE UNIQUE INDEX team_meeting__of_its_team ON care.team_meeting USING btree (id, team_id)
CREATE UNIQUE INDEX team_meeting__once_a_day ON care.team_meeting USING btree (team_id, on_day)
CREATE UNIQUE INDEX team_meeting_pkey ON care.team_meeting USING btree (id)
CREATE UNIQUE INDEX team_meeting_presence_pkey ON care.team_meeting_presence USING btree (meeting_id, professional_id, agency_id)
CREATE UNIQUE INDEX team_member__once_at_a_time ON care.team_member USING btree (team_id, professional_id, agency_id) WHERE (valid_to IS NULL)
CREATE UNIQUE INDEX team_member_pkey ON care.team_member USING btree (id)
CREATE UNIQUE INDEX team_pkey ON care.team USING btree (id)
CREATE UNIQUE INDEX team_training_pkey ON care.team_training USING btree (id)
CREATE UNIQUE INDEX topic__of_its_person ON care.topic USING btree (id, person_id)
CREATE UNIQUE INDEX topic_person_id_name_key ON care.topic USING btree (person_id, name)
CREATE UNIQUE INDEX topic_pkey ON care.topic USING btree (id)
CREATE UNIQUE INDEX training_attendance__a_member_once ON care.training_attendance USING btree (training_id, professional_id, agency_id) WHERE (professional_id IS NOT NULL)
CREATE UNIQUE INDEX training_attendance__an_agency_once ON care.training_attendance USING btree (training_id, agency_id) WHERE (professional_id IS NULL)
CREATE UNIQUE INDEX training_attendance_pkey ON care.training_attendance USING btree (id)
CREATE UNIQUE INDEX transition__once_a_day ON care.transition USING btree (person_id, rule_id, on_day)
CREATE UNIQUE INDEX transition__one_a_stay ON care.transition USING btree (stay_id) WHERE (stay_id IS NOT NULL)
CREATE UNIQUE INDEX transition_check_pkey ON care.transition_check USING btree (id)
CREATE UNIQUE INDEX transition_check_rule_id_position_key ON care.transition_check USING btree (rule_id, "position")
CREATE UNIQUE INDEX transition_pkey ON care.transition USING btree (id)
CREATE UNIQUE INDEX transition_rule__one_from_a_day ON care.transition_rule USING btree (jurisdiction, agreement_id, kind, valid_from) NULLS NOT DISTINCT
CREATE UNIQUE INDEX transition_rule_pkey ON care.transition_rule USING btree (id)
CREATE UNIQUE INDEX transition_step__done_once ON care.transition_step USING btree (transition_id, check_id) WHERE (taken_back_at IS NULL)
CREATE UNIQUE INDEX transition_step_pkey ON care.transition_step USING btree (id)
CREATE UNIQUE INDEX way_in__one_at_a_time ON care.way_in USING btree (person_id) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX way_in_pkey ON care.way_in USING btree (id)
CREATE UNIQUE INDEX wish_pkey ON care.wish USING btree (id)

-- triggers
CREATE TRIGGER revoked AFTER UPDATE ON care.account FOR EACH ROW WHEN (((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL))) EXECUTE FUNCTION care.revoked()
CREATE TRIGGER copy_is_stamped BEFORE INSERT ON care.agency_copy FOR EACH ROW EXECUTE FUNCTION care.copy_is_stamped()
CREATE TRIGGER copy_never_changes BEFORE UPDATE ON care.agency_copy FOR EACH ROW EXECUTE FUNCTION care.copy_never_changes()
CREATE TRIGGER copy_file_never_changes BEFORE UPDATE ON care.agency_copy_file FOR EACH ROW EXECUTE FUNCTION care.copy_never_changes()
CREATE TRIGGER block_is_of_hers BEFORE INSERT ON care.block FOR EACH ROW WHEN ((new.item_id IS NOT NULL)) EXECUTE FUNCTION care.block_is_of_hers()
CREATE TRIGGER block_told AFTER INSERT ON care.block FOR EACH ROW WHEN ((new.covers = 'whole'::text)) EXECUTE FUNCTION care.block_told()
CREATE TRIGGER revoked AFTER INSERT ON care.block FOR EACH ROW EXECUTE FUNCTION care.revoked()
CREATE TRIGGER revoked AFTER UPDATE ON care.calendar_feed FOR EACH ROW WHEN (((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL))) EXECUTE FUNCTION care.revoked()
CREATE TRIGGER place_unsettled BEFORE INSERT OR UPDATE OF account_id, legal_right ON care.circle_member FOR EACH ROW EXECUTE FUNCTION care.place_unsettled()
CREATE TRIGGER revoked AFTER UPDATE ON care.circle_member FOR EACH ROW WHEN (((new.valid_to < COALESCE(old.valid_to, 'infinity'::date)) OR (NOT (new.open_areas @> old.open_areas)) OR (NOT (new.mandate_areas @> old.mandate_areas)))) EXECUTE FUNCTION care.revoked()
CREATE CONSTRAINT TRIGGER stop_notices AFTER UPDATE OF valid_to ON care.circle_member DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.stop_notices()
CREATE TRIGGER pause_clock BEFORE UPDATE ON care.clock FOR EACH ROW EXECUTE FUNCTION care.clock_paused()
CREATE CONSTRAINT TRIGGER consent_asks_everyone AFTER INSERT ON care.consent DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.consent_asks_everyone()
CREATE TRIGGER revoked AFTER UPDATE ON care.consent FOR EACH ROW WHEN (((old.withdrawn_at IS NULL) AND (old.replaced_at IS NULL) AND ((new.withdrawn_at IS NOT NULL) OR (new.replaced_at IS NOT NULL)))) EXECUTE FUNCTION care.revoked()
CREATE CONSTRAINT TRIGGER signal_settled AFTER INSERT OR UPDATE ON care.consent DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.signal_settled()
CREATE CONSTRAINT TRIGGER stop_notices AFTER UPDATE OF withdrawn_at, replaced_at, valid_to ON care.consent DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.stop_notices()
CREATE CONSTRAINT TRIGGER signal_settled AFTER INSERT OR UPDATE ON care.consent_exclusion DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.signal_settled()
CREATE CONSTRAINT TRIGGER stop_notices AFTER INSERT ON care.consent_exclusion DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.stop_notices()
CREATE TRIGGER revoked AFTER UPDATE ON care.consent_giver FOR EACH ROW WHEN (((old.answer = 'yes'::text) AND (new.answer <> 'yes'::text))) EXECUTE FUNCTION care.revoked()
CREATE CONSTRAINT TRIGGER signal_settled AFTER INSERT OR UPDATE ON care.consent_giver DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.signal_settled()
CREATE CONSTRAINT TRIGGER stop_notices AFTER UPDATE OF answer ON care.consent_giver DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.stop_notices()
CREATE TRIGGER tell AFTER INSERT ON care.consent_giver FOR EACH ROW WHEN ((new.answer = 'asked'::text)) EXECUTE FUNCTION care.tell_of_consent()
CREATE TRIGGER revoked AFTER UPDATE ON care.consent_party FOR EACH ROW WHEN (((old.withdrawn_at IS NULL) AND (new.withdrawn_at IS NOT NULL))) EXECUTE FUNCTION care.revoked()
CREATE CONSTRAINT TRIGGER signal_settled AFTER INSERT OR UPDATE ON care.consent_party DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.signal_settled()
CREATE CONSTRAINT TRIGGER stop_notices AFTER UPDATE OF withdrawn_at, life_areas, functions, covers_all_functions ON care.consent_party DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.stop_notices()
CREATE CONSTRAINT TRIGGER signal_settled AFTER INSERT OR UPDATE ON care.contact DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.signal_settled()
CREATE CONSTRAINT TRIGGER signal_settled AFTER INSERT OR UPDATE ON care.contact_rhythm DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.signal_settled()
CREATE TRIGGER contribution_history AFTER INSERT OR UPDATE ON care.contribution FOR EACH ROW EXECUTE FUNCTION care.plan_content_changed()
CREATE TRIGGER cooperation_history AFTER INSERT ON care.cooperation FOR EACH ROW EXECUTE FUNCTION care.plan_content_changed()
CREATE TRIGGER tell AFTER INSERT OR UPDATE OF outcome ON care.coordinator_ask FOR EACH ROW EXECUTE FUNCTION care.ask_told()
CREATE TRIGGER handover_begins BEFORE INSERT ON care.coordinator_handover FOR EACH ROW EXECUTE FUNCTION care.handover_begins()
CREATE TRIGGER tell AFTER INSERT OR UPDATE OF state ON care.coordinator_handover FOR EACH ROW EXECUTE FUNCTION care.baton_told()
CREATE TRIGGER keep_clock AFTER INSERT OR UPDATE OF state ON care.coordinator_term FOR EACH ROW EXECUTE FUNCTION care.coordinator_term_clock()
CREATE TRIGGER promise_day BEFORE INSERT ON care.coordinator_term FOR EACH ROW EXECUTE FUNCTION care.promise_day()
CREATE TRIGGER revoked AFTER UPDATE ON care.coordinator_term FOR EACH ROW WHEN ((((old.state = 'accepted'::text) AND (new.state <> 'accepted'::text)) OR ((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL)))) EXECUTE FUNCTION care.revoked()
CREATE CONSTRAINT TRIGGER signal_settled AFTER INSERT OR UPDATE ON care.coordinator_term DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.signal_settled()
CREATE TRIGGER tell AFTER INSERT ON care.coordinator_term FOR EACH ROW WHEN ((new.state = 'offered'::text)) EXECUTE FUNCTION care.tell_of_term()
CREATE TRIGGER term_steps BEFORE UPDATE ON care.coordinator_term FOR EACH ROW EXECUTE FUNCTION care.term_steps()
CREATE TRIGGER crisis_changed BEFORE INSERT OR UPDATE OF ended_at ON care.crisis_contact FOR EACH ROW EXECUTE FUNCTION care.crisis_changed()
CREATE TRIGGER revoked AFTER UPDATE ON care.crisis_reader FOR EACH ROW WHEN (((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL))) EXECUTE FUNCTION care.revoked()
CREATE TRIGGER crisis_changed BEFORE INSERT ON care.crisis_words FOR EACH ROW EXECUTE FUNCTION care.crisis_changed()
CREATE TRIGGER disagreement_history AFTER INSERT ON care.disagreement FOR EACH ROW EXECUTE FUNCTION care.plan_content_changed()
CREATE TRIGGER revoked AFTER UPDATE ON care.emergency_opening FOR EACH ROW WHEN (((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL))) EXECUTE FUNCTION care.revoked()
CREATE TRIGGER tell AFTER UPDATE OF review ON care.emergency_opening FOR EACH ROW WHEN (((new.review IS NOT NULL) AND (old.review IS NULL))) EXECUTE FUNCTION care.emergency_reviewed_told()
CREATE CONSTRAINT TRIGGER signal_settled AFTER INSERT OR UPDATE ON care.enrolment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.signal_settled()
CREATE TRIGGER goal_history AFTER INSERT OR UPDATE ON care.goal FOR EACH ROW EXECUTE FUNCTION care.plan_content_changed()
CREATE TRIGGER goal_review_history AFTER INSERT ON care.goal_review FOR EACH ROW EXECUTE FUNCTION care.plan_content_changed()
CREATE TRIGGER stepped BEFORE UPDATE ON care.learning_log FOR EACH ROW EXECUTE FUNCTION care.learning_log_stepped()
CREATE TRIGGER tell AFTER INSERT ON care.log_exception FOR EACH ROW EXECUTE FUNCTION care.log_exception_told()
CREATE TRIGGER tell AFTER INSERT OR UPDATE OF answer ON care.log_question FOR EACH ROW EXECUTE FUNCTION care.log_question_told()
CREATE TRIGGER mandate_begins BEFORE INSERT ON care.mandate FOR EACH ROW EXECUTE FUNCTION care.mandate_begins()
CREATE TRIGGER revoked AFTER UPDATE ON care.mandate FOR EACH ROW WHEN ((new.valid_to < COALESCE(old.valid_to, 'infinity'::date))) EXECUTE FUNCTION care.revoked()
CREATE TRIGGER mandate_confirmed AFTER INSERT ON care.mandate_confirmation FOR EACH ROW EXECUTE FUNCTION care.mandate_confirmed()
CREATE TRIGGER measure_history AFTER INSERT OR UPDATE ON care.measure FOR EACH ROW EXECUTE FUNCTION care.plan_content_changed()
CREATE TRIGGER tell AFTER INSERT OR UPDATE OF professional_id, circle_member_id, is_hers ON care.measure FOR EACH ROW EXECUTE FUNCTION care.tell_of_measure()
CREATE TRIGGER keep_clock AFTER INSERT OR UPDATE OF state ON care.meeting FOR EACH ROW EXECUTE FUNCTION care.meeting_clock()
CREATE TRIGGER promise_day BEFORE INSERT ON care.meeting FOR EACH ROW EXECUTE FUNCTION care.promise_day()
CREATE CONSTRAINT TRIGGER signal_settled AFTER INSERT OR UPDATE ON care.meeting DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.signal_settled()
CREATE TRIGGER tell AFTER UPDATE OF state, starts_at ON care.meeting FOR EACH ROW EXECUTE FUNCTION care.tell_of_meeting()
CREATE TRIGGER tell AFTER INSERT ON care.meeting_seat FOR EACH ROW EXECUTE FUNCTION care.tell_of_seat()
CREATE TRIGGER own_words_history AFTER INSERT ON care.own_words FOR EACH ROW EXECUTE FUNCTION care.plan_content_changed()
CREATE TRIGGER revoked AFTER UPDATE ON care.participant FOR EACH ROW WHEN (((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL))) EXECUTE FUNCTION care.revoked()
CREATE CONSTRAINT TRIGGER signal_settled AFTER INSERT OR UPDATE ON care.participant DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.signal_settled()
CREATE CONSTRAINT TRIGGER stop_notices AFTER UPDATE OF ended_at, valid_to ON care.participant DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.stop_notices()
CREATE TRIGGER tell AFTER INSERT ON care.participant FOR EACH ROW WHEN (((new.accepted_at IS NULL) AND (new.ended_at IS NULL))) EXECUTE FUNCTION care.tell_of_participant()
CREATE TRIGGER death_is_for_coordinators BEFORE UPDATE OF died_on ON care.person FOR EACH ROW EXECUTE FUNCTION care.death_is_for_coordinators()
CREATE TRIGGER protection_falls BEFORE UPDATE OF address_protection ON care.person FOR EACH ROW WHEN ((care.protection_rank(new.address_protection) < care.protection_rank(old.address_protection))) EXECUTE FUNCTION care.protection_falls()
CREATE TRIGGER protection_raised AFTER UPDATE OF address_protection ON care.person FOR EACH ROW WHEN (((new.address_protection <> 'none'::text) AND (new.address_protection IS DISTINCT FROM old.address_protection))) EXECUTE FUNCTION care.protection_raised()
CREATE TRIGGER revoked AFTER UPDATE ON care.person FOR EACH ROW WHEN (((new.address_protection <> old.address_protection) AND (new.address_protection <> 'none'::text))) EXECUTE FUNCTION care.revoked()
CREATE CONSTRAINT TRIGGER signal_settled AFTER UPDATE OF died_on ON care.person DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.signal_settled()
CREATE TRIGGER revoked AFTER UPDATE ON care.place_release FOR EACH ROW WHEN (((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL))) EXECUTE FUNCTION care.revoked()
CREATE TRIGGER keep_clock AFTER UPDATE OF state, next_review_on ON care.plan FOR EACH ROW EXECUTE FUNCTION care.plan_clock()
CREATE TRIGGER plan_begun AFTER INSERT ON care.plan FOR EACH ROW EXECUTE FUNCTION care.plan_content_changed()
CREATE TRIGGER plan_history BEFORE UPDATE ON care.plan FOR EACH ROW EXECUTE FUNCTION care.plan_frame_changed()
CREATE TRIGGER keep_clock AFTER INSERT OR UPDATE OF state, person_id ON care.referral FOR EACH ROW EXECUTE FUNCTION care.referral_clock()
CREATE TRIGGER keep_taken_over AFTER UPDATE OF state ON care.referral FOR EACH ROW EXECUTE FUNCTION care.need_taken_over_clock()
CREATE TRIGGER need_changed AFTER UPDATE ON care.referral FOR EACH ROW WHEN ((new.joined_to IS NULL)) EXECUTE FUNCTION care.need_changed()
CREATE TRIGGER need_is_guarded BEFORE UPDATE ON care.referral FOR EACH ROW EXECUTE FUNCTION care.guard_need()
CREATE TRIGGER promise_day BEFORE INSERT ON care.referral FOR EACH ROW EXECUTE FUNCTION care.promise_day()
CREATE TRIGGER tell AFTER INSERT ON care.referral FOR EACH ROW EXECUTE FUNCTION care.tell_of_need()
CREATE TRIGGER assessed_by_holder AFTER INSERT ON care.referral_event FOR EACH ROW WHEN ((new.kind = 'holder-assessed'::text)) EXECUTE FUNCTION care.need_assessed_by_holder()
CREATE TRIGGER need_event_told AFTER INSERT ON care.referral_event FOR EACH ROW EXECUTE FUNCTION care.need_event_told()
CREATE TRIGGER tell AFTER INSERT OR UPDATE OF state ON care.referral_handover FOR EACH ROW EXECUTE FUNCTION care.need_handover_told()
CREATE TRIGGER revoked AFTER UPDATE ON care.release FOR EACH ROW WHEN (((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL))) EXECUTE FUNCTION care.revoked()
CREATE CONSTRAINT TRIGGER signal_settled AFTER INSERT OR UPDATE ON care.release DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.signal_settled()
CREATE CONSTRAINT TRIGGER signal_settled AFTER INSERT OR UPDATE ON care.signal_closing DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.signal_settled()
CREATE TRIGGER keep_clock AFTER INSERT OR UPDATE OF admitted_at, admission_notice_at, ready_at, call_sent_at, discharged_on, taken_back_at ON care.stay FOR EACH ROW EXECUTE FUNCTION care.stay_clock()
CREATE CONSTRAINT TRIGGER signal_settled AFTER INSERT OR UPDATE ON care.stay DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.signal_settled()
CREATE CONSTRAINT TRIGGER signal_settled AFTER INSERT OR UPDATE ON care.wish DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.signal_settled()

-- functions
care.account_of(uuid) by helhet_owner 7fddd2b8dca703f11eaf5e1e76bb293c
care.account_of_party(uuid,uuid,uuid,boolean) by helhet_owner 3a723779f5083dfbd6a88fb3b67d30d5
care.accounts_controlling(uuid) by helhet_owner b31a07ae250d1dd86a0e0a9d18aae2bc
care.acting() by helhet_judge security definer 9b2407be525a76989a88b42ea1d5a531
care.acting_account() by helhet_judge security definer 88b2d55f40204d081064e32abc6ec4ff
care.acting_agency() by helhet_judge security definer 11faafa3a68ddd0b361cca5f6b3db905
care.acting_capacity() by helhet_judge security definer 9395eb72c024bb2958c49ef2a640924d
care.acting_professional() by helhet_judge security definer 8d5a6d86a8bcbb79c9fdf36c9aec98ed
care.acting_referral() by helhet_judge security definer 3d84d61cc9de1f02e9e41ddb3f705d03
care.administrators_of(uuid) by helhet_owner d7b94986f421e790654e1f9f27ca9072
care.agency_file(uuid) by helhet_owner 514610555a6e31478509fd09d98a080e
care.agreements_as(text) by helhet_judge security definer 49a427f48a97b3bfa56f5437bd1ded52
care.answer_handover(uuid,text) by helhet_judge security definer 09b5a7eb89595104756ca658a0548bca
care.answer_sign_in(text,text) by helhet_judge security definer 26e95464f7888a1834b80323fa17d556
care.answering_accounts(uuid) by helhet_owner cf57b35d959aa1c812fa1a3220afe7e7
care.answering_agency() by helhet_judge security definer ad890d5d5b7ccff1aeb3eed23b80085a
care.appointed_yes_covers(uuid,uuid) by helhet_owner 1f41e88ad4e18e8cd9e46fe11a250db2
care.ask_emergency(text,text,uuid) by helhet_judge security definer d0f1d66d9aa3fa6a0663d621ed076f6c
care.ask_told() by helhet_judge security definer 52657ed9b246b9b2f8fbb990fe34bf6e
care.baton_told() by helhet_judge security definer de43130abf103afba5d131a9f7ff2d58
care.batons_held(uuid,uuid) by helhet_judge security definer e175712412ef705b081b008655f94541
care.begin_sign_in(text,text,text,text,text) by helhet_judge security definer 4b349947ab745ad1486b721033f8c552
care.birthdays_near() by helhet_judge security definer 1cc121bfba4b2a58a64b769bcc05df02
care.block_is_of_hers() by helhet_judge security definer 6f131075693fcb33e04b219d51c48205
care.block_told() by helhet_judge security definer b338683b5192ebd167cbd2fea221177f
care.blocked_topics() by helhet_owner 318a702fbd38154f3b17aecc22c8d209
care.blocks_that_keep_out(uuid,uuid,uuid) by helhet_owner da953793d7b584a0198251ddde82132e
care.board_areas() by helhet_judge security definer 1baa26d7c33c6f9dcab0f15778a4c34e
care.break_glass(uuid,uuid) by helhet_judge security definer 305d63343e3fd6c6e17f15c747dd9987
care.can_answer(uuid) by helhet_judge security definer 6871b81531fd1fabf23642a529f98166
care.cannot_follow_since(uuid,uuid,uuid) by helhet_owner 5e75f2e2ab660b9e6a15a97179931e09
care.card_address(uuid) by helhet_judge security definer 57f66830294b237bcdd71d05812faeb0
care.carried_until(uuid,text,date) by helhet_owner 6ef6f8aabbd3e3f22302c02c94a50365
care.chair_is_empty(uuid,text) by helhet_judge security definer 2af71077a5d2e5d0b5322ce591c36842
care.circle_details() by helhet_judge security definer 4fdcc79a20fea46e0775b2a135099808
care.clock_holders(care.clock) by helhet_owner 4c14b3de4c31c32c1ee4858d6a78e2c6
care.clock_leaders(care.clock) by helhet_owner 6ee6cde8fe7e1a20f5415f70783cde82
care.clock_paused() by helhet_judge security definer f29c584d745d9836b9e420fd7cc60e6f
care.closed_items() by helhet_judge security definer b2a6ecc7caffdd00ba1f852a9829fb13
care.closed_needs() by helhet_judge security definer c2f7db9a9e4e3338be076b5a5938b874
care.closed_people() by helhet_judge security definer 2c3fddafd4d91a30e3091d12168f2e1a
care.closed_topics() by helhet_judge security definer 0057251ac383c7e852aaf3b1980eb87c
care.confirm_emergency(uuid,uuid) by helhet_judge security definer afa88186b98b0af36921c8c17074f7ee
care.confirm_invitation(uuid) by helhet_judge security definer c6a88edc9473b50ae52263a48e392ebd
care.consent_asks_everyone() by helhet_judge security definer 0b4dc1f4b36bdaf8f55dce274bbb0b97
care.consented_areas(uuid,uuid,uuid) by helhet_owner f13634a337455524719d9bcaa8968601
care.consents_in_force(uuid) by helhet_judge security definer 49b3f448f9f386c034bd847e26d2ddf0
care.contact_areas() by helhet_judge security definer a6906647fbcfa332d9e3dbb4cfb2234c
care.controlled_agencies() by helhet_judge security definer 8cbc2d6a298100d05beebb301cf58803
care.controlled_people() by helhet_judge security definer 7e30987725e46b3531494ce9600ef4ac
care.coordinated_people() by helhet_judge security definer 6690d46ff5ec012fee83f339c0c10d5c
care.coordinator_term_clock() by helhet_judge security definer 8235ec3aa88bf6d61924337886fa6645
care.copy_is_stamped() by helhet_judge security definer c5b035fe4ec1e12aec276f2d89a5e9eb
care.copy_never_changes() by helhet_owner e862367c75a6da95017ee562245438be
care.crisis_changed() by helhet_judge security definer 613a5efe3e842f69de983f9f30ed1498
care.day_begins(date) by helhet_owner d6c84f24d9c5eee7160102efe4a516fc
care.death_is_for_coordinators() by helhet_owner 6268644d1cffbd5bf34c3ed1a6e80106
care.decision_on(uuid,text,text,uuid,uuid,uuid) by helhet_owner d88260f7ed0998d2610df66140e762e1
care.delivery_to(uuid) by helhet_owner b3b955144895bad1ccc6f9f462b6d082
care.deputy_on(uuid,uuid,uuid,date) by helhet_owner 7f23aac8475a9477c17e11dcb4c98d22
care.due_at(integer,text,text,text,timestamp with time zone) by helhet_owner 0600daff35c4a898fff48b1bb8dd877e
care.due_day(care.deadline_rule,timestamp with time zone) by helhet_owner 23070877d3112e470a7d2c2b1c0d6c2d
care.easter(integer) by helhet_owner 15d002b5225c220c17617497953c7307
care.emergency_contacts(uuid) by helhet_judge security definer 1cdf6c7a971c14675ac7bd2507efedac
care.emergency_obstacle() by helhet_owner 87ab4719e4f9dc84ebd34fa1cce59ef1
care.emergency_people() by helhet_judge security definer a005111e47b9af78f31c31ab75859e01
care.emergency_reviewed_told() by helhet_judge security definer e991f40849671a4fea0b5ae50d1ea044
care.emergency_rule_for(uuid,text) by helhet_owner e1ca78beca16cd24137be3d74f134d1c
care.emergency_standing() by helhet_judge security definer 7b4d881e59e1f91989db1ae325a4e448
care.empty_chairs(uuid,date) by helhet_owner dcbde4bfb9a15c5067950f622f8b7508
care.end_clock(text,uuid,text,timestamp with time zone,boolean) by helhet_owner 6d5e87a62450f89d3f66c251ddc71ffe
care.end_own_sessions(uuid) by helhet_judge security definer d9c54ae4c82f002597e358d9ebae94e9
care.end_provider_sessions(text,text,text,timestamp with time zone,text) by helhet_judge security definer bae8c0e2316e7ca94d716c348501a904
care.end_session(text) by helhet_judge security definer 7e63b235e881677381f711cde4b3ccd9
care.end_staff_sessions(uuid,boolean) by helhet_judge security definer 6e06edcef48e16b907f6934cf07fa076
care.enter(text,text,uuid,text,numeric,text,text) by helhet_judge security definer eccb5235cadc009321ffc1d1d04ef5ca
care.find_in_register(text) by helhet_judge security definer e8503b8bbc717fe6ca4e09f6bc619106
care.find_logged_person(text) by helhet_judge security definer 603a9fb0ae947d5ee1efc392ae992b78
care.guard_need() by helhet_owner bc531be7eaea72f480ca330584042725
care.guardians_decide(uuid) by helhet_judge security definer ad89c8cf513b47a1023e3f919d6c2a26
care.handover_begins() by helhet_judge security definer 3778fefa94c532dfd69bdad2dfe48a81
care.handover_load(uuid) by helhet_judge security definer d628f11e2ca36c41bbff70e49e692ad5
care.handover_paths() by helhet_judge security definer d521fdf61aa68ac865b971ec1d4df4ea
care.handovers_to_me() by helhet_judge security definer c19db213ca3b1743a0d6931a61f9a270
care.has_consent_in_force(uuid) by helhet_judge security definer e781c4a05cad96c87b417c4c54ced66d
care.has_open_handover(uuid) by helhet_judge security definer 2030557f507bc22fa3ab7c71c74908dc
care.has_own_crisis_voice(uuid,text) by helhet_judge security definer 4b250bb80059e44df4396a0bd805f43d
care.has_own_sign_in(uuid) by helhet_judge security definer ccf51e875fa02e78bab6181698b53ce7
care.has_own_voice(uuid,text) by helhet_judge security definer 5e26f9e4e80814b998ec443611d7097f
care.has_stepped_up() by helhet_judge security definer 40df42040428be8f54d834d679ace065
care.heard_agencies() by helhet_judge security definer 6a886c4d7868fa4845235849204f3746
care.hidden_looks() by helhet_judge security definer c26628e7535019d90948e6f7799a4693
care.hold_as_holder(uuid) by helhet_judge security definer 13cfb51e260e21d795c746cd183b1adc
care.is_day_off(date,text) by helhet_owner c12ba5b50b483260a78fa6cd9d7af7c3
care.is_kept_from(uuid,uuid,boolean) by helhet_owner 6318b1a3869235a7e8eb54d9c22a0f43
care.is_kept_out(uuid,uuid) by helhet_owner 4b67cc9e0b3cee88476bf6c6e9b5970f
care.is_over_limit(uuid,text,uuid,uuid) by helhet_owner 3c9a39e63c8748812386e878c4c6426a
care.is_staff_here(uuid) by helhet_judge security definer 2b09038808398448d62be746b55bdf20
care.is_still_open_to(uuid,uuid) by helhet_owner f327bc8ae275ea95d2853535bf40a268
care.is_told_here(uuid) by helhet_judge security definer 671bbea2e41bc16488058235b2497198
care.join_needs(uuid,integer,uuid) by helhet_judge security definer f65023d8529f840bf7844df9e41ff523
care.judge_may_write() by helhet_owner 15cff2c44992290212f132881b4d6b6c
care.keep_discharge_clock(care.stay,text,timestamp with time zone,timestamp with time zone,timestamp with time zone) by helhet_owner 394d08a63e90c062a43a10931f97f56d
care.keep_discharge_clocks(care.stay) by helhet_owner 1ff417c9ac7080cb78b5c82f1b855021
care.keepers_of_note_topic(uuid,uuid,uuid,uuid,boolean) by helhet_owner a08d06740006eea52d2cc1ec13fc6db5
care.keepers_of_topic(uuid,uuid,uuid) by helhet_owner 3e8511f82dd0b08022949377a365abf3
care.keeps_from_guardian(uuid) by helhet_judge security definer 35bec0e2cb73dba152d6b0347a90d1e4
care.learning_log_stepped() by helhet_owner ba45fd5e4eb5fc136d03dcfbba550186
care.leavings_told_to_me() by helhet_judge security definer febadce9274a9ff68ea6a82cae1d4dca
care.let_in(uuid,text[]) by helhet_judge security definer 4a00935292af93a56616854ae2c61ec2
care.let_in_asked() by helhet_judge security definer 15ca091b6cf5c913efa6fce8979244aa
care.level_rank(text) by helhet_owner 595d95b2a48095d2ead2db649c1fb1f2
care.live_session() by helhet_owner 4af183fada05fc5c0d5cab4404cb727f
care.log_bytes(text[]) by helhet_owner a13ae80dad097e4e272ed915959784be
care.log_checks(uuid) by helhet_judge security definer 4a8dfb33fb51f5901185f8e3d6efcd62
care.log_exception_told() by helhet_judge security definer 3370321b43533025fec1378491416be5
care.log_question_told() by helhet_judge security definer 5c405623e78ee1a650e44d0e80b217b7
care.log_row_hash(care.audit) by helhet_owner 8194163c8333e6e45bbd353875b8872e
care.log_rule_for(uuid,text,date) by helhet_owner b15b966adc820f5bdecde47267998d2f
care.mandate_begins() by helhet_judge security definer 46b44e401826a505bc124daf0b254853
care.mandate_confirmed() by helhet_judge security definer 80094a4b06c7bac037887834d1451a05
care.may_block(uuid,text,text) by helhet_judge security definer c2a6c5b6accaa2470310454044746364
care.may_confirm(uuid,text,uuid) by helhet_judge security definer e0819dc6419c56271ed3918cf56caf97
care.may_coordinate(uuid,text,uuid,uuid) by helhet_judge security definer ba53bdd819ab232de41d9135eea3d13f
care.may_end_sessions_of(uuid) by helhet_judge security definer a22130a63a446f4976215960e61a7970
care.may_follow(uuid,text,uuid) by helhet_owner 7c0d1e53b0920cb3c57edecb1d12b8a3
care.may_give_sign_in(uuid) by helhet_judge security definer e89ab1c2ba53c69d4cc29c4e285d6710
care.may_hear(uuid,text,text,uuid) by helhet_owner 235f10cec1145edbe2e5d9b407ace8a3
care.may_invite(uuid,uuid) by helhet_judge security definer 0124f4eecd7396c4a51232fc5c39605e
care.may_join(uuid,uuid) by helhet_judge security definer 69186468d23aae673489567c5044f860
care.may_stand_in(uuid,uuid,uuid) by helhet_owner 61e6c693841c9f46d91f77d7cd59697a
care.may_welcome(uuid) by helhet_judge security definer e0e09fba9a9ca363f9f62c04e4d9b1c8
care.may_write_down_ask(uuid) by helhet_judge security definer b1295879124f82efba21731390f385cc
care.meeting_clock() by helhet_judge security definer 6c931c9d095a1778ab778cc1346496a8
care.meeting_places(uuid) by helhet_judge security definer 0bedcc5d403a41b34ac7367f573fb547
care.minded_agreements() by helhet_judge security definer 42874cfa70a97f0d4f9b6f51a63d6fd7
care.name_words(text) by helhet_owner 5b32236998303d3e12136ae476b88aba
care.narrowed_to() by helhet_owner 2060ecf8a2acf84a78cfd4c0c2c4e99d
care.near_professionals(uuid) by helhet_owner 67a8a874a7481ab09b662dd9cb6e3be8
care.need_assessed_by_holder() by helhet_judge security definer 9b0ff7e3935a1efd6e4649f40153a036
care.need_changed() by helhet_judge security definer 3d8a2ba01abbf254ccfa84883f3fdfd0
care.need_event_told() by helhet_judge security definer 2fdf74949bea060ce3f46ead89bccb77
care.need_handover_told() by helhet_judge security definer 4905fcd932dbdf5abb6140ebbe2e84d0
care.need_statuses() by helhet_judge security definer f753261ef0d2335b594100f4ebdf668f
care.need_taken_over_clock() by helhet_judge security definer e251d9458d93cd8488fe83f81b278077
care.offer_handover(uuid,integer,uuid,text,text,date,text) by helhet_judge security definer 129fba1fe5fd6b0df1b04d84e330bd13
care.open_areas() by helhet_judge security definer cfc8d7d56fcc1cad640a0c8585a70850
care.open_feed_session(text,text) by helhet_judge security definer 5ea76d09a5b9c5fb1195a9678b3f4258
care.open_hours_taken(uuid) by helhet_judge security definer d0426a901ea0905f740ac80d51662b1d
care.open_invitations() by helhet_judge security definer ad2df9d9ac2033b067020dc84e14e3c3
care.open_notes() by helhet_judge security definer cc82f9e2462f24f1b6c502ff95f86a5b
care.open_person(uuid,text,text,uuid) by helhet_judge security definer ea28b37d3004835b19d58977fc6fbcc5
care.open_preview(text,uuid,text) by helhet_judge security definer d2b57da341c7f175890e198707630360
care.open_public_session(text) by helhet_judge security definer 3bb60773f9aa07da5f3f02ee3c9e9b79
care.open_receipt_session(text,text) by helhet_judge security definer 03f0295ecbffdc00964e51d8f6378bc2
care.open_releases() by helhet_judge security definer dc25d129d6972b759fa07a0adc31771b
care.open_session(text,text,text,uuid,text,numeric,text,text,timestamp with time zone,text,text,text) by helhet_judge security definer d9e85229d385461399182ea2ad4abe42
care.own_bytes(care.audit) by helhet_owner e4a7bbd8f0df8c467dca4bab9b214206
care.own_circle_places() by helhet_judge security definer 35eb6fb0b573d7f99a9aa49c625a7034
care.own_file(uuid) by helhet_owner 5d3b6e96c823c339f8aaadcad845f3c5
care.own_identity() by helhet_judge security definer 01148186a1c4d3cdd387ff20c5d66c86
care.own_seats() by helhet_judge security definer 1750d668c98f319832972318f336b158
care.own_teams() by helhet_judge security definer 9c22b802a2f44da27ea9d2937b3ea3ed
care.partly_closed(text) by helhet_judge security definer 478afb845e085077f5e5b846746f17ac
care.partly_heard_people() by helhet_judge security definer e44e5612caef55fa4700d664edc4bb05
care.people_closed_to(uuid) by helhet_owner 76ccce5d41f1502fbc112e92964c587a
care.place_unsettled() by helhet_judge security definer 06c93668c328c2f11f8fb21b59196582
care.places_open_to() by helhet_judge security definer 8d0d22f12619cd7c89d260f499ad05ef
care.plan_clock() by helhet_judge security definer 578d1ac52af62ba15a021c9457337d29
care.plan_content_changed() by helhet_judge security definer 47e701589da73fc0a22079030410169d
care.plan_frame_changed() by helhet_judge security definer 70b0b21d704b3836d5b1100adbbffec9
care.post_anchor_holds(timestamp with time zone,text[]) by helhet_judge security definer f29b89194586a300d2be9c0eb2c22b7c
care.post_anchored(integer,text) by helhet_judge security definer cfc6868c472da934605ce1759275108d
care.post_birthdays(timestamp with time zone) by helhet_judge security definer cedf1fafeed279f6dc542f2a5faaeb7a
care.post_catch(uuid,text,text,text,text) by helhet_judge security definer 4e649a4d2b6fa868f3284f6bcd0223d3
care.post_draw_log(timestamp with time zone) by helhet_judge security definer 26db39dc1a5885eb849dfa76077c08e7
care.post_failed(uuid,timestamp with time zone,text,boolean) by helhet_judge security definer f01582bb8f50b6f661772d00d2856f9a
care.post_gather(timestamp with time zone) by helhet_judge security definer 4638c54d107cd600293fd2ca0094d116
care.post_journal_holds(timestamp with time zone) by helhet_judge security definer 6a38376ba616dcb6f6bf70e122488718
care.post_journalled(uuid[]) by helhet_judge security definer 835103c8569ea062aaa9d65566de6b69
care.post_lapse() by helhet_judge security definer 6adf912ff4fbba1afa2902b8faa9f9a1
care.post_lease(timestamp with time zone,integer) by helhet_judge security definer dde3de5feb7829dde958c04a56fe1416
care.post_log_reaches(integer,text) by helhet_judge security definer 304885b70725463b717b756f474b9309
care.post_remind(timestamp with time zone) by helhet_judge security definer ddccc93ca028b353e099f6b243bc2832
care.post_revocations(integer) by helhet_judge security definer e61acc15b42b529f3d6f55c5feed5ddf
care.post_seal(timestamp with time zone) by helhet_judge security definer e5971a81830f2cac15a17b65b19ed4bc
care.post_sent(uuid) by helhet_judge security definer cca083d0561081ab6c58655ac436c8b5
care.post_unanchored(text,integer) by helhet_judge security definer 7cf0191d1473af2c343cc2a797a9474a
care.post_unknown_revocations(uuid[],uuid[]) by helhet_judge security definer 62d39765dbda2b8670105830a31551d5
care.post_watch(timestamp with time zone) by helhet_judge security definer a2d054e767258e2ff82dd7c34312b0f4
care.promise_day() by helhet_judge security definer 031c90f48b9e19ec1cd981e8d7b358c0
care.protection_falls() by helhet_judge security definer fc452a2772b24e42c8709eea0fba80b5
care.protection_raised() by helhet_judge security definer 5660ddca5bbc37e54fff6b23dcbfb01a
care.protection_rank(text) by helhet_owner 03fdabe304045544e00181d0a1303e72
care.prove_sign_in(text,text,text,text,text,timestamp with time zone,text,text,text,text) by helhet_judge security definer ce2ef8e913dbb02699e2327c420afbbb
care.proved_ways(text) by helhet_judge security definer 4736e036d62188280a0c9395695c626a
care.questions_without_officer() by helhet_judge security definer 8d9ec58b6f1d02d8753bd8c4adca4c49
care.readable_copies() by helhet_judge security definer 3e02f3b0e1593cf068f33443cca52146
care.receiving_agency(uuid) by helhet_judge security definer 736faa811dfc87a970a0d851c7bd1acb
care.record_access(text,text,text,uuid,text,uuid,uuid) by helhet_judge security definer ebc53d4cc4997a1444a00303b54bd247
care.record_operator(text,text,text,uuid,uuid) by helhet_judge security definer 9c6ea853731ebf28f04fa2e6b8e0d137
care.redeem_code(text,text) by helhet_judge security definer 0561254252f39eee9c856d157f32c5d3
care.referral_clock() by helhet_judge security definer 393d2aa46c8c70dc0106c9de044332ea
care.referrals_by_term(text[]) by helhet_judge security definer 4ec13fd350b05b00861a6dd71daae96a
care.refuse_sign_in(text,text) by helhet_judge security definer d2cc5461766e6f1a4d666b36d7d657cd
care.release_rests_on(uuid) by helhet_judge security definer 60a86230374cf5d3dfd2e4e935aa5585
care.release_stands(uuid) by helhet_judge security definer 9fafc047945ed8d55955414fa6d277d7
care.released_rows() by helhet_judge security definer 807b3628743721111706d3a8f8aae270
care.rests_on_consent(text) by helhet_owner 59d678fe6aed6ca917aa53e43c5b19a5
care.revocation_detail(text,jsonb) by helhet_owner 84436e59040770db93b420b7f59ed6ec
care.revoked() by helhet_judge security definer eeb4af2ce527f3f7f9bbf30b2b1e40e5
care.rows_open(text,uuid) by helhet_owner dd6a69a19226b7ee676fb4a94f1eb52b
care.rule_in_force(text,uuid,timestamp with time zone) by helhet_owner b2e3d29838f1446c3332ff9c4f340bce
care.sees_places(uuid) by helhet_judge security definer af8b8894eeb19fe2e7cba573b3a3c06c
care.separate_need(uuid) by helhet_judge security definer 83a3be050df0062959e263f9a3c83832
care.session_is_live() by helhet_judge security definer 17c4295622b9e0338a7d460e23852147
care.session_left() by helhet_judge security definer 9cf4fe7b17304a7502eb008ab7acfd4b
care.session_may_write() by helhet_judge security definer f846b00a8912100b987cbec2cb4211d2
care.sign_in_is_taken(text,text,uuid) by helhet_judge security definer 62cc54792e142b22212abafdb22a74d3
care.signal_actor(uuid,date) by helhet_owner 5c0cbd5485f80b6ab3f97fe6c98c1f7e
care.signal_settled() by helhet_judge security definer 890764746aacebf58444f359bba51caa
care.signals_to_tell(date,uuid[]) by helhet_owner 77c3619a38e265a89f01f45856dbe50b
care.sits_at_table(uuid,uuid,uuid) by helhet_owner 7aae5813d2e812d15df586c434b159e2
care.span(timestamp with time zone,timestamp with time zone) by helhet_owner cf4bdd9b819dbc94cdbb2205dfba47f1
care.staff_sign_in(uuid) by helhet_judge security definer 0fec94c6014667bcc570d4a462829675
care.standing_consents() by helhet_owner 70bf46cb285802c2f08cc3c03190a18e
care.standing_releases() by helhet_owner cdba7e423e8a4cdff9db563e0bbaf88a
care.standing_signals(date,uuid[]) by helhet_owner 2ec974105147e33920afa6371352d5ed
care.stands_since(uuid,text,text,date,integer,date) by helhet_owner bd20443ec7c98ef2e5e2b39ab942f7e4
care.start_clock(text,text,uuid,uuid,uuid,timestamp with time zone,date) by helhet_owner 2be527d864b23834722f3cf99db27969
care.stay_clock() by helhet_judge security definer 5b619e6c372e018020b7783872437196
care.stay_places(uuid) by helhet_judge security definer 4a4269f8d06fd2a07a364a11d1c6b951
care.step_up(text,text,text,text) by helhet_judge security definer f0761ddbbd83eafdd2d682d477b85b00
care.stop_notices() by helhet_judge security definer 7de93fb6d973bb0d9cdca3393da52211
care.stop_signals(date,uuid[]) by helhet_owner 6b720c3cbc243a3f905531f54d411087
care.street_of(text) by helhet_owner 78afbaa94ed7e25a1897d7938b88f248
care.table_activity() by helhet_judge security definer 9d25ad727bdda7382985eb6facf2689e
care.take_back_handover(uuid) by helhet_judge security definer 8e6396bf9453bc95a86d250c7538ff9d
care.take_baton(uuid,uuid,uuid[],boolean) by helhet_judge security definer 0cf582def43f57c68a7d76be45237eff
care.take_slot() by helhet_owner 937a326bbeeff8f3991ee84d6ff5922e
care.team_caseload(uuid) by helhet_judge security definer 2e25d5e4e444fc39afe92df1f376c973
care.tell(uuid,text,uuid,uuid) by helhet_owner 1dafc391f88e6462863960cfba6cb74d
care.tell_access_ended(uuid,uuid) by helhet_judge security definer ddcdac558e942a382e5cf21f42bf5bad
care.tell_need(uuid,text) by helhet_judge security definer aeb4351b279de94455ef98739a34ce1e
care.tell_of_consent() by helhet_judge security definer b709fc7f23cd910916bbcef29d9e9987
care.tell_of_measure() by helhet_judge security definer c979b9489eaf7baa6bad135655c2b37a
care.tell_of_meeting() by helhet_judge security definer 9d63ef815265cd624df1cd0395fd9a69
care.tell_of_need() by helhet_judge security definer bfb46d070fdd2731ec049d2effa910a8
care.tell_of_participant() by helhet_judge security definer f873db49777e4d5febd5b3005d57a40e
care.tell_of_seat() by helhet_judge security definer e65ccf6acf18910dbe86f5cea1f889f3
care.tell_of_term() by helhet_judge security definer 02d95e01ecc8416e2e71045fc78063a4
care.term_steps() by helhet_owner a409af21d6d4be002690afdfd5f175a5
care.terms_nobody_follows() by helhet_judge security definer 3c4de8faec7f69b0c9ebad4766efc7f4
care.tie_identity(uuid,uuid) by helhet_owner 487e8e6163a96eca8a4321887db9bd7e
care.today() by helhet_owner 407a9a510dfb2c2d1aa33a14ba150e9f
care.turns_on(date,integer) by helhet_owner 139399bd442835ec93d635b81cc2de25
care.unit_accounts(uuid) by helhet_owner 5951c0be58473ee9c26af7612a42fc36
care.ways_of(uuid) by helhet_owner 965959a417e8362799f77109b61c219b
care.welcome_member(uuid) by helhet_judge security definer 652723ea1d413bc525ef66dac66c13af
care.what_waits(date) by helhet_owner 0a23beba5ce32c98fc5a6591a75b6158
care.who_could_see(uuid,timestamp with time zone,timestamp with time zone) by helhet_judge security definer e042996532ce49ec009654b60a32f48c
care.who_may_see(uuid,text,text,uuid,boolean,uuid,boolean) by helhet_judge security definer 0e50a754a1c3ce903cbb73c4b2282df5
care.whole_accounts(uuid) by helhet_owner 9d94a6c1302794a9382d595d35e9c0a9
care.whole_people() by helhet_judge security definer f8622f668ecbb854bd396530a1e63e95
care.writing_people() by helhet_judge security definer 3d3016f242ca4f8f75b368753cc028ea
care.zone_of(uuid) by helhet_owner 8701662ee0124b7e9d9e2ada8ba37a98

-- policies
absence change_absence PERMISSIVE UPDATE to helhet_app
    using ((ended_at IS NULL) AND (((professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency))) OR (agency_id IN ( SELECT p.agency_id
   FROM care.agreement_party p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as))))))
    check (((ended_at IS NOT NULL) OR (deputy_id IS NULL) OR care.may_stand_in(professional_id, agency_id, deputy_id)) AND (((professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency))) OR (agency_id IN ( SELECT p.agency_id
   FROM care.agreement_party p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as))))))
absence judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
absence judge_reads PERMISSIVE SELECT to helhet_judge
    using true
absence read_absence PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) = ANY (ARRAY['professional'::text, 'person'::text, 'circle'::text, 'preview'::text]))
absence record_absence PERMISSIVE INSERT to helhet_app
    check ((recorded_by = ( SELECT care.acting_account() AS acting_account)) AND ((deputy_id IS NULL) OR care.may_stand_in(professional_id, agency_id, deputy_id)) AND (((professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency))) OR (agency_id IN ( SELECT p.agency_id
   FROM care.agreement_party p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as))))))
absence session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
account add_staff_account PERMISSIVE INSERT to helhet_app
    check ((professional_id IS NOT NULL) AND (person_id IS NULL) AND (EXISTS ( SELECT care.agreements_as('administrator'::text) AS agreements_as)))
account choose_own_language PERMISSIVE UPDATE to helhet_app
    using (id = ( SELECT care.acting_account() AS acting_account))
    check (id = ( SELECT care.acting_account() AS acting_account))
account judge_closes_account PERMISSIVE UPDATE to helhet_judge
    using true
    check true
account judge_makes_account PERMISSIVE INSERT to helhet_judge
    check (professional_id IS NULL)
account judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
account judge_reads PERMISSIVE SELECT to helhet_judge
    using true
account kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
account read_own_account PERMISSIVE SELECT to helhet_app
    using (id = ( SELECT care.acting_account() AS acting_account))
account read_staff_account PERMISSIVE SELECT to helhet_app
    using (professional_id IN ( SELECT m.professional_id
   FROM (care.mandate m
     JOIN care.agreement_party p ON ((p.agency_id = m.agency_id)))
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))))
account session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
account staff_account_is_of_own_area RESTRICTIVE INSERT to helhet_app
    check ((professional_id IS NULL) OR (professional_id IN ( SELECT m.professional_id
   FROM (care.mandate m
     JOIN care.agreement_party p ON ((p.agency_id = m.agency_id)))
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as)))))
age_rule judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
age_rule judge_reads PERMISSIVE SELECT to helhet_judge
    using true
age_rule read_age_rule PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) IS NOT NULL)
age_rule session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
agency add_agency PERMISSIVE INSERT to helhet_app
    check (jurisdiction IN ( SELECT a.jurisdiction
   FROM care.agreement a
  WHERE (a.id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))))
agency entity_is_not_claimed RESTRICTIVE INSERT to helhet_app
    check ((legal_entity IS NULL) AND (organisation_number IS NULL))
agency judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
agency judge_reads PERMISSIVE SELECT to helhet_judge
    using true
agency read_agency PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) IS NOT NULL)
agency session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
agency set_up_agency PERMISSIVE UPDATE to helhet_app
    using (id IN ( SELECT p.agency_id
   FROM care.agreement_party p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))))
    check (id IN ( SELECT p.agency_id
   FROM care.agreement_party p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))))
agency_copy judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
agency_copy judge_reads PERMISSIVE SELECT to helhet_judge
    using true
agency_copy kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
agency_copy read_copy PERMISSIVE SELECT to helhet_app
    using ((id IN ( SELECT care.readable_copies() AS readable_copies)) OR ((taken_at = now()) AND (taken_by = ( SELECT care.acting_account() AS acting_account)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency))) OR ((( SELECT care.acting_capacity() AS acting_capacity) = 'person'::text) AND (person_id IN ( SELECT care.whole_people() AS whole_people))))
agency_copy session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
agency_copy take_copy PERMISSIVE INSERT to helhet_app
    check ((agency_id = ( SELECT care.acting_agency() AS acting_agency)) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (taken_by = ( SELECT care.acting_account() AS acting_account)) AND (taken_by_professional = ( SELECT care.acting_professional() AS acting_professional)) AND (taken_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (taken_at = now()) AND (person_id IN ( SELECT o.person_id
   FROM care.open_areas() o(person_id, life_area))))
agency_copy_file judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
agency_copy_file judge_reads PERMISSIVE SELECT to helhet_judge
    using true
agency_copy_file keep_copy_file PERMISSIVE INSERT to helhet_app
    check ((copy_id, person_id) IN ( SELECT k.id,
    k.person_id
   FROM care.agency_copy k
  WHERE ((k.taken_at = now()) AND (k.taken_by = ( SELECT care.acting_account() AS acting_account)))))
agency_copy_file kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
agency_copy_file read_copy_file PERMISSIVE SELECT to helhet_app
    using (copy_id IN ( SELECT k.id
   FROM care.agency_copy k))
agency_copy_file session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
agency_note item_kept_back RESTRICTIVE SELECT to helhet_app
    using (NOT (id IN ( SELECT care.closed_items() AS closed_items)))
agency_note judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
agency_note judge_reads PERMISSIVE SELECT to helhet_judge
    using true
agency_note kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
agency_note read_note PERMISSIVE SELECT to helhet_app
    using (((written_by = ( SELECT care.acting_account() AS acting_account)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency))) OR (id IN ( SELECT care.open_notes() AS open_notes)) OR ((person_id IN ( SELECT care.whole_people() AS whole_people)) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics))))))
agency_note session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
agency_note take_back_note PERMISSIVE UPDATE to helhet_app
    using ((taken_back_at IS NULL) AND (written_by = ( SELECT care.acting_account() AS acting_account)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)))
    check ((taken_back_at = now()) AND (written_by = ( SELECT care.acting_account() AS acting_account)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)))
agency_note write_note PERMISSIVE INSERT to helhet_app
    check ((written_by = ( SELECT care.acting_account() AS acting_account)) AND (written_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (written_at = now()) AND (taken_back_at IS NULL) AND (EXISTS ( SELECT 1
   FROM care.plan p
  WHERE ((p.id = agency_note.plan_id) AND (p.person_id = agency_note.person_id)))) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR ((NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics))) AND ((topic_id, person_id) IN ( SELECT t.id,
    t.person_id
   FROM care.topic t)))))
agenda_question ask_question PERMISSIVE INSERT to helhet_app
    check ((asked_by = ( SELECT care.acting_account() AS acting_account)) AND (( SELECT care.acting_capacity() AS acting_capacity) <> 'preview'::text) AND ((NOT is_hers) OR (person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR ((NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics))) AND ((topic_id, person_id) IN ( SELECT t.id,
    t.person_id
   FROM care.topic t)))))
agenda_question item_kept_back RESTRICTIVE SELECT to helhet_app
    using (NOT (id IN ( SELECT care.closed_items() AS closed_items)))
agenda_question judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
agenda_question judge_reads PERMISSIVE SELECT to helhet_judge
    using true
agenda_question kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
agenda_question read_question PERMISSIVE SELECT to helhet_app
    using (((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
agenda_question session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
agreement judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
agreement judge_reads PERMISSIVE SELECT to helhet_judge
    using true
agreement read_agreement PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) IS NOT NULL)
agreement session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
agreement set_up_agreement PERMISSIVE UPDATE to helhet_app
    using (id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))
    check (id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))
agreement_party add_party PERMISSIVE INSERT to helhet_app
    check care.may_join(agency_id, agreement_id)
agreement_party judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
agreement_party judge_reads PERMISSIVE SELECT to helhet_judge
    using true
agreement_party read_agreement_party PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) IS NOT NULL)
agreement_party session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
appointed_yes answer_appointed_yes PERMISSIVE UPDATE to helhet_app
    using ((answer IS NULL) AND (recorded_by <> ( SELECT care.acting_account() AS acting_account)) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
    check ((answer IS NOT NULL) AND (answered_by = ( SELECT care.acting_account() AS acting_account)) AND (answered_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (answered_at = now()))
appointed_yes judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
appointed_yes judge_reads PERMISSIVE SELECT to helhet_judge
    using true
appointed_yes kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
appointed_yes read_appointed_yes PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
appointed_yes record_appointed_yes PERMISSIVE INSERT to helhet_app
    check ((person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) AND (recorded_by = ( SELECT care.acting_account() AS acting_account)) AND (recorded_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (recorded_at = now()) AND (answer IS NULL) AND (rule_id IN ( SELECT r.id
   FROM care.representation_rule r
  WHERE ((r.act = 'appointed-guardian-consents'::text) AND r.is_allowed AND (r.sector IS NULL) AND (r.jurisdiction = ( SELECT p.jurisdiction
           FROM care.person p
          WHERE (p.id = appointed_yes.person_id))) AND (r.valid_from <= care.today()) AND ((r.valid_to IS NULL) OR (r.valid_to >= care.today()))))) AND (EXISTS ( SELECT
   FROM care.circle_member m
  WHERE ((m.id = appointed_yes.circle_member_id) AND (m.person_id = appointed_yes.person_id) AND (m.legal_right = 'appointed-guardian'::text) AND (appointed_yes.life_areas <@ ( SELECT d.mandate_areas
           FROM care.circle_details() d(member_id, phone, is_let_in, mandate_text, mandate_areas, open_areas, paper_seen_by_name, paper_seen_at)
          WHERE (d.member_id = m.id))) AND (m.valid_from <= care.today()) AND ((m.valid_to IS NULL) OR (m.valid_to >= care.today()))))))
appointed_yes session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
audit judge_reads PERMISSIVE SELECT to helhet_judge
    using true
audit judge_records PERMISSIVE INSERT to helhet_judge
    check true
audit kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
audit read_agency_log PERMISSIVE SELECT to helhet_app
    using ((agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies)) AND (capacity = 'professional'::text))
audit read_own_doings PERMISSIVE SELECT to helhet_app
    using ((( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (account_id = ( SELECT care.acting_account() AS acting_account)))
audit read_own_log PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) AND (NOT (seq IN ( SELECT care.hidden_looks() AS hidden_looks))))
audit session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
audit_anchor judge_anchors PERMISSIVE INSERT to helhet_judge
    check true
audit_anchor judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
audit_anchor judge_reads PERMISSIVE SELECT to helhet_judge
    using true
audit_anchor session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
audit_seal judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
audit_seal judge_reads PERMISSIVE SELECT to helhet_judge
    using true
audit_seal judge_seals PERMISSIVE INSERT to helhet_judge
    check true
audit_seal session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
birthday_told judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
birthday_told judge_reads PERMISSIVE SELECT to helhet_judge
    using true
birthday_told judge_tells_birthday PERMISSIVE INSERT to helhet_judge
    check true
birthday_told kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
birthday_told session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
block judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
block judge_reads PERMISSIVE SELECT to helhet_judge
    using true
block keep_out PERMISSIVE INSERT to helhet_app
    check ((said_by = ( SELECT care.acting_account() AS acting_account)) AND (said_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (said_at = now()) AND (lifted_at IS NULL) AND care.may_block(person_id, against, said_as) AND ((topic_id IS NULL) OR (topic_id IN ( SELECT t.id
   FROM care.topic t
  WHERE (t.person_id = block.person_id)))) AND ((circle_member_id IS NULL) OR (circle_member_id IN ( SELECT m.id
   FROM care.circle_member m
  WHERE ((m.person_id = block.person_id) AND (m.legal_right = 'guardian'::text))))))
block kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
block let_in_again PERMISSIVE UPDATE to helhet_app
    using ((lifted_at IS NULL) AND (((( SELECT care.acting_capacity() AS acting_capacity) = 'person'::text) AND (person_id IN ( SELECT care.whole_people() AS whole_people))) OR ((said_by = ( SELECT care.acting_account() AS acting_account)) AND (said_as <> 'self'::text) AND ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))))
    check ((lifted_at IS NOT NULL) AND (lifted_by = ( SELECT care.acting_account() AS acting_account)))
block read_own_block PERMISSIVE SELECT to helhet_app
    using (((( SELECT care.acting_capacity() AS acting_capacity) = 'person'::text) AND (person_id IN ( SELECT care.whole_people() AS whole_people))) OR ((said_by = ( SELECT care.acting_account() AS acting_account)) AND ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))))
block session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
board_day close_board_day PERMISSIVE INSERT to helhet_app
    check ((on_day = care.today()) AND (closed_by = ( SELECT care.acting_account() AS acting_account)) AND (closed_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (closed_at = now()) AND (team_id IN ( SELECT t.team_id
   FROM care.own_teams() t(team_id, part)
  WHERE (t.part = ANY (ARRAY['leader'::text, 'member'::text])))))
board_day judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
board_day judge_reads PERMISSIVE SELECT to helhet_judge
    using true
board_day read_board_day PERMISSIVE SELECT to helhet_app
    using (team_id IN ( SELECT t.team_id
   FROM care.own_teams() t(team_id, part)
  WHERE (t.part = ANY (ARRAY['leader'::text, 'member'::text]))))
board_day session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
board_day_contact judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
board_day_contact judge_reads PERMISSIVE SELECT to helhet_judge
    using true
board_day_contact keep_board_contact PERMISSIVE INSERT to helhet_app
    check ((row_id IN ( SELECT r.id
   FROM (care.board_day_row r
     JOIN care.board_day d ON ((d.id = r.board_day_id)))
  WHERE ((d.closed_at = now()) AND (d.closed_by = ( SELECT care.acting_account() AS acting_account))))) AND (of_agencies @> ARRAY( SELECT h.agency_id
   FROM care.heard_agencies() h(person_id, agency_id)
  WHERE (h.person_id = board_day_contact.person_id))))
board_day_contact kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
board_day_contact read_board_contact PERMISSIVE SELECT to helhet_app
    using ((row_id IN ( SELECT r.id
   FROM care.board_day_row r)) AND ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (NOT (EXISTS ( SELECT 1
   FROM unnest(board_day_contact.of_agencies) a(a)
  WHERE (NOT ((board_day_contact.person_id, a.a) IN ( SELECT h.person_id,
            h.agency_id
           FROM care.heard_agencies() h(person_id, agency_id)))))))))
board_day_contact session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
board_day_line judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
board_day_line judge_reads PERMISSIVE SELECT to helhet_judge
    using true
board_day_line keep_board_line PERMISSIVE INSERT to helhet_app
    check ((row_id IN ( SELECT r.id
   FROM (care.board_day_row r
     JOIN care.board_day d ON ((d.id = r.board_day_id)))
  WHERE ((d.closed_at = now()) AND (d.closed_by = ( SELECT care.acting_account() AS acting_account))))) AND ((topic_id IS NULL) OR (EXISTS ( SELECT 1
   FROM care.topic t
  WHERE ((t.id = board_day_line.topic_id) AND (t.person_id = board_day_line.person_id))))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))) AND
CASE
    WHEN (kind = 'consent-ending'::text) THEN ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
    WHEN (kind = ANY (ARRAY['measure-overdue'::text, 'review-overdue'::text, 'agency-silent'::text])) THEN (((person_id, life_area) IN ( SELECT o.person_id,
        o.life_area
       FROM care.open_areas() o(person_id, life_area))) OR ((kind <> 'measure-overdue'::text) AND (life_area = 'common'::text) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))
    ELSE ((person_id, life_area) IN ( SELECT o.person_id,
        o.life_area
       FROM care.contact_areas() o(person_id, life_area)))
END)
board_day_line kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
board_day_line read_board_line PERMISSIVE SELECT to helhet_app
    using ((row_id IN ( SELECT r.id
   FROM care.board_day_row r)) AND
CASE
    WHEN (kind = 'consent-ending'::text) THEN ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
    WHEN (kind = ANY (ARRAY['measure-overdue'::text, 'review-overdue'::text, 'agency-silent'::text])) THEN ((((person_id, life_area) IN ( SELECT o.person_id,
        o.life_area
       FROM care.open_areas() o(person_id, life_area))) OR ((kind <> 'measure-overdue'::text) AND (life_area = 'common'::text) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
    ELSE ((person_id, life_area) IN ( SELECT o.person_id,
        o.life_area
       FROM care.contact_areas() o(person_id, life_area)))
END)
board_day_line released RESTRICTIVE SELECT to helhet_app
    using ((kind <> ALL (ARRAY['silent'::text, 'never-contacted'::text, 'missed'::text, 'no-answer'::text, 'transferred'::text])) OR (row_id IN ( SELECT c.row_id
   FROM care.board_day_contact c)))
board_day_line session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
board_day_row judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
board_day_row judge_reads PERMISSIVE SELECT to helhet_judge
    using true
board_day_row keep_board_row PERMISSIVE INSERT to helhet_app
    check ((person_id IN ( SELECT o.person_id
   FROM care.contact_areas() o(person_id, life_area)
  WHERE (o.life_area = 'common'::text))) AND ((decision_id IS NULL) OR (EXISTS ( SELECT 1
   FROM care.board_decision b
  WHERE ((b.id = board_day_row.decision_id) AND (b.person_id = board_day_row.person_id))))) AND (board_day_id IN ( SELECT d.id
   FROM care.board_day d
  WHERE ((d.closed_at = now()) AND (d.closed_by = ( SELECT care.acting_account() AS acting_account))))))
board_day_row kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
board_day_row read_board_row PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT o.person_id
   FROM care.contact_areas() o(person_id, life_area)
  WHERE (o.life_area = 'common'::text))) AND ((board_day_id IN ( SELECT d.id
   FROM care.board_day d)) OR (person_id IN ( SELECT care.whole_people() AS whole_people))))
board_day_row session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
board_decision decide_at_board PERMISSIVE INSERT to helhet_app
    check ((decided_by = ( SELECT care.acting_account() AS acting_account)) AND (decided_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (decided_on = care.today()) AND (done_at IS NULL) AND ((person_id IN ( SELECT b.person_id
   FROM care.board_areas() b(person_id, life_area))) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))) AND (EXISTS ( SELECT 1
   FROM (care.enrolment e
     JOIN care.team_member m ON ((m.team_id = e.team_id)))
  WHERE ((e.id = board_decision.enrolment_id) AND (e.ended_on IS NULL) AND (e.team_id IN ( SELECT t.team_id
           FROM care.own_teams() t(team_id, part)
          WHERE (t.part = ANY (ARRAY['leader'::text, 'member'::text])))) AND (m.professional_id = board_decision.professional_id) AND (m.agency_id = board_decision.agency_id) AND (m.valid_from <= care.today()) AND ((m.valid_to IS NULL) OR (m.valid_to >= care.today()))))))
board_decision do_board_decision PERMISSIVE UPDATE to helhet_app
    using ((done_at IS NULL) AND ((person_id IN ( SELECT b.person_id
   FROM care.board_areas() b(person_id, life_area))) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))
    check ((done_at IS NOT NULL) AND (done_by = ( SELECT care.acting_account() AS acting_account)) AND (done_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND ((person_id IN ( SELECT b.person_id
   FROM care.board_areas() b(person_id, life_area))) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))
board_decision judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
board_decision judge_reads PERMISSIVE SELECT to helhet_judge
    using true
board_decision kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
board_decision read_board_decision PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT b.person_id
   FROM care.board_areas() b(person_id, life_area))) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (person_id IN ( SELECT care.whole_people() AS whole_people)))
board_decision session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
board_presence judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
board_presence judge_reads PERMISSIVE SELECT to helhet_judge
    using true
board_presence note_board_presence PERMISSIVE INSERT to helhet_app
    check (EXISTS ( SELECT 1
   FROM (care.board_day d
     JOIN care.team_member m ON ((m.team_id = d.team_id)))
  WHERE ((d.id = board_presence.board_day_id) AND (d.closed_at = now()) AND (d.closed_by = ( SELECT care.acting_account() AS acting_account)) AND (m.professional_id = board_presence.professional_id) AND (m.valid_from <= d.on_day) AND ((m.valid_to IS NULL) OR (m.valid_to >= d.on_day)))))
board_presence read_board_presence PERMISSIVE SELECT to helhet_app
    using (board_day_id IN ( SELECT d.id
   FROM care.board_day d))
board_presence session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
board_reason end_board_reason PERMISSIVE UPDATE to helhet_app
    using ((until IS NULL) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area))) AND ((person_id IN ( SELECT b.person_id
   FROM care.board_areas() b(person_id, life_area))) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))
    check ((until IS NOT NULL) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area))))
board_reason judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
board_reason judge_reads PERMISSIVE SELECT to helhet_judge
    using true
board_reason kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
board_reason read_board_reason PERMISSIVE SELECT to helhet_app
    using (((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area))) AND ((person_id IN ( SELECT b.person_id
   FROM care.board_areas() b(person_id, life_area))) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (person_id IN ( SELECT care.whole_people() AS whole_people))))
board_reason session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
board_reason set_board_reason PERMISSIVE INSERT to helhet_app
    check ((set_by = ( SELECT care.acting_account() AS acting_account)) AND (until IS NULL) AND (since <= care.today()) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area))) AND (enrolment_id IN ( SELECT e.id
   FROM care.enrolment e
  WHERE ((e.ended_on IS NULL) AND (e.team_id IN ( SELECT t.team_id
           FROM care.own_teams() t(team_id, part)
          WHERE (t.part = ANY (ARRAY['leader'::text, 'member'::text]))))))))
calendar_feed close_own_feed PERMISSIVE UPDATE to helhet_app
    using (account_id = ( SELECT care.acting_account() AS acting_account))
    check (account_id = ( SELECT care.acting_account() AS acting_account))
calendar_feed judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
calendar_feed judge_reads PERMISSIVE SELECT to helhet_judge
    using true
calendar_feed open_own_feed PERMISSIVE INSERT to helhet_app
    check ((account_id = ( SELECT care.acting_account() AS acting_account)) AND (EXISTS ( SELECT 1
   FROM care.session s
  WHERE ((s.id IN ( SELECT a.session_id
           FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (s.capacity = calendar_feed.capacity) AND (NOT (s.mandate_id IS DISTINCT FROM calendar_feed.mandate_id))))))
calendar_feed read_own_feed PERMISSIVE SELECT to helhet_app
    using (account_id = ( SELECT care.acting_account() AS acting_account))
calendar_feed session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
caught_mail judge_catches PERMISSIVE INSERT to helhet_judge
    check true
caught_mail judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
caught_mail judge_reads PERMISSIVE SELECT to helhet_judge
    using true
caught_mail read_caught_mail PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_account() AS acting_account) IS NOT NULL)
caught_mail session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
circle_member add_to_circle PERMISSIVE INSERT to helhet_app
    check ((account_id IS NULL) AND (((person_id IN ( SELECT care.whole_people() AS whole_people)) AND (legal_right = 'none'::text)) OR ((person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) AND (cardinality(open_areas) = 0))))
circle_member change_circle PERMISSIVE UPDATE to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) AND (legal_right = 'none'::text))
    check ((person_id IN ( SELECT care.whole_people() AS whole_people)) AND (legal_right = 'none'::text))
circle_member confirm_place PERMISSIVE UPDATE to helhet_app
    using ((confirmed_at IS NULL) AND ((person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR ((( SELECT care.acting_capacity() AS acting_capacity) = 'person'::text) AND (person_id IN ( SELECT care.whole_people() AS whole_people)))))
    check ((confirmed_at IS NOT NULL) AND (confirmed_by = ( SELECT care.acting_account() AS acting_account)))
circle_member judge_lets_in PERMISSIVE UPDATE to helhet_judge
    using (legal_right = 'guardian'::text)
    check (legal_right = 'guardian'::text)
circle_member judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
circle_member judge_opens_place PERMISSIVE UPDATE to helhet_judge
    using (account_id IS NULL)
    check (account_id IS NOT NULL)
circle_member judge_reads PERMISSIVE SELECT to helhet_judge
    using true
circle_member judge_unsettles PERMISSIVE UPDATE to helhet_judge
    using true
    check (confirmed_at IS NULL)
circle_member keep_circle_right PERMISSIVE UPDATE to helhet_app
    using ((person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) AND (cardinality(open_areas) = 0))
    check ((person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) AND (cardinality(open_areas) = 0))
circle_member kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
circle_member read_circle PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT o.person_id
   FROM care.open_areas() o(person_id, life_area))) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (id IN ( SELECT care.own_circle_places() AS own_circle_places)))
circle_member session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
clock judge_ends_clock PERMISSIVE UPDATE to helhet_judge
    using true
    check true
clock judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
clock judge_reads PERMISSIVE SELECT to helhet_judge
    using true
clock judge_starts_clock PERMISSIVE INSERT to helhet_judge
    check true
clock kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
clock pause_clock PERMISSIVE UPDATE to helhet_app
    using ((met_at IS NULL) AND (stopped_at IS NULL) AND (subject <> 'stay'::text) AND ((agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)) OR ((subject <> 'coordinator-ask'::text) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))))
    check ((agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
clock read_clock PERMISSIVE SELECT to helhet_app
    using ((agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)) OR (person_id IN ( SELECT care.whole_people() AS whole_people)) OR ((subject <> 'coordinator-ask'::text) AND (subject !~~ 'referral%'::text) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))) OR ((due_at <= now()) AND (subject !~~ 'coordinator%'::text) AND (subject !~~ 'referral%'::text) AND (subject <> 'stay'::text) AND (EXISTS ( SELECT
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = 'leader'::text))) AND (person_id IN ( SELECT b.person_id
   FROM care.board_areas() b(person_id, life_area)))) OR ((subject = 'stay'::text) AND (subject_id IN ( SELECT s.id
   FROM care.stay s))) OR ((subject = ANY (ARRAY['meeting'::text, 'plan'::text])) AND (( SELECT care.acting_capacity() AS acting_capacity) = ANY (ARRAY['professional'::text, 'preview'::text])) AND ((person_id, 'common'::text) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area)))))
clock session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
confirmation confirm PERMISSIVE INSERT to helhet_app
    check ((confirmed_by = ( SELECT care.acting_account() AS acting_account)) AND ((is_hers AND (person_id IN ( SELECT care.whole_people() AS whole_people))) OR ((agency_id = ( SELECT care.acting_agency() AS acting_agency)) AND (person_id IN ( SELECT care.writing_people() AS writing_people)))))
confirmation judge_clears PERMISSIVE UPDATE to helhet_judge
    using true
    check true
confirmation judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
confirmation judge_reads PERMISSIVE SELECT to helhet_judge
    using true
confirmation kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
confirmation read_confirmation PERMISSIVE SELECT to helhet_app
    using ((person_id, 'common'::text) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area)))
confirmation session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
consent end_consent PERMISSIVE UPDATE to helhet_app
    using ((withdrawn_at IS NULL) AND (replaced_at IS NULL) AND ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))
    check (((replaced_at IS NOT NULL) OR ((withdrawn_at IS NOT NULL) AND (withdrawn_by = ( SELECT care.acting_account() AS acting_account)))) AND ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))
consent give_consent PERMISSIVE INSERT to helhet_app
    check ((recorded_by = ( SELECT care.acting_account() AS acting_account)) AND (recorded_at = now()) AND (replaced_at IS NULL) AND (withdrawn_at IS NULL) AND (((form = 'signed-in'::text) AND (person_id IN ( SELECT care.whole_people() AS whole_people))) OR ((form = ANY (ARRAY['paper'::text, 'oral'::text])) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))))
consent judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
consent judge_reads PERMISSIVE SELECT to helhet_judge
    using true
consent kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
consent read_consent PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
consent session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
consent_exclusion judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
consent_exclusion judge_reads PERMISSIVE SELECT to helhet_judge
    using true
consent_exclusion kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
consent_exclusion name_exclusion PERMISSIVE INSERT to helhet_app
    check (((consent_id, person_id) IN ( SELECT c.id,
    c.person_id
   FROM care.consent c
  WHERE ((c.recorded_at = now()) AND (c.recorded_by = ( SELECT care.acting_account() AS acting_account))))) AND ((topic_id IS NULL) OR (topic_id IN ( SELECT t.id
   FROM care.topic t
  WHERE (t.person_id = consent_exclusion.person_id)))))
consent_exclusion read_exclusion PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
consent_exclusion session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
consent_giver answer_as_giver PERMISSIVE UPDATE to helhet_app
    using ((consent_id IN ( SELECT c.id
   FROM care.consent c
  WHERE ((c.withdrawn_at IS NULL) AND (c.replaced_at IS NULL)))) AND ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))
    check ((answer = ANY (ARRAY['yes'::text, 'no'::text])) AND (recorded_by = ( SELECT care.acting_account() AS acting_account)) AND (((form = ANY (ARRAY['paper'::text, 'oral'::text])) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))) OR ((form = 'signed-in'::text) AND (person_id IN ( SELECT care.whole_people() AS whole_people)) AND (((circle_member_id IS NULL) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'person'::text)) OR (circle_member_id IN ( SELECT care.own_circle_places() AS own_circle_places))))))
consent_giver ask_giver PERMISSIVE INSERT to helhet_app
    check (((consent_id, person_id) IN ( SELECT c.id,
    c.person_id
   FROM care.consent c
  WHERE ((c.recorded_at = now()) AND (c.recorded_by = ( SELECT care.acting_account() AS acting_account))))) AND ((circle_member_id IS NULL) OR (circle_member_id IN ( SELECT m.id
   FROM care.circle_member m
  WHERE ((m.person_id = consent_giver.person_id) AND (m.legal_right = consent_giver.capacity))))) AND (((answer = 'asked'::text) AND (recorded_by IS NULL) AND (form IS NULL)) OR ((recorded_by = ( SELECT care.acting_account() AS acting_account)) AND (((form = ANY (ARRAY['paper'::text, 'oral'::text])) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))) OR ((form = 'signed-in'::text) AND (person_id IN ( SELECT care.whole_people() AS whole_people)) AND (((circle_member_id IS NULL) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'person'::text)) OR (circle_member_id IN ( SELECT care.own_circle_places() AS own_circle_places))))))))
consent_giver judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
consent_giver judge_reads PERMISSIVE SELECT to helhet_judge
    using true
consent_giver kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
consent_giver read_giver PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
consent_giver session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
consent_party judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
consent_party judge_reads PERMISSIVE SELECT to helhet_judge
    using true
consent_party kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
consent_party name_party PERMISSIVE INSERT to helhet_app
    check ((consent_id, person_id) IN ( SELECT c.id,
    c.person_id
   FROM care.consent c
  WHERE ((c.recorded_at = now()) AND (c.recorded_by = ( SELECT care.acting_account() AS acting_account)))))
consent_party read_party PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
consent_party session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
consent_party withdraw_party PERMISSIVE UPDATE to helhet_app
    using ((withdrawn_at IS NULL) AND ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))
    check ((withdrawn_at IS NOT NULL) AND ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))
consultation judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
consultation judge_reads PERMISSIVE SELECT to helhet_judge
    using true
consultation note_consultation PERMISSIVE INSERT to helhet_app
    check ((written_by = ( SELECT care.acting_account() AS acting_account)) AND (written_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (held_on <= care.today()) AND (team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text])))) AND (asked_by_agency IN ( SELECT p.agency_id
   FROM (care.agreement_party p
     JOIN care.team t ON ((t.agreement_id = p.agreement_id)))
  WHERE (t.id = consultation.team_id))))
consultation read_consultation PERMISSIVE SELECT to helhet_app
    using (team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text]))))
consultation session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
contact item_kept_back RESTRICTIVE SELECT to helhet_app
    using (NOT (id IN ( SELECT care.closed_items() AS closed_items)))
contact judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
contact judge_reads PERMISSIVE SELECT to helhet_judge
    using true
contact kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
contact read_contact PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT o.person_id
   FROM care.contact_areas() o(person_id, life_area)
  WHERE (o.life_area = 'common'::text))) OR ((recorded_by = ( SELECT care.acting_account() AS acting_account)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency))))
contact record_contact PERMISSIVE INSERT to helhet_app
    check ((recorded_by = ( SELECT care.acting_account() AS acting_account)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)) AND (taken_back_at IS NULL) AND (recorded_at = now()) AND (EXISTS ( SELECT 1
   FROM care.mandate m
  WHERE ((m.professional_id = contact.professional_id) AND (m.agency_id = contact.agency_id) AND (m.valid_from <= care.today()) AND ((m.valid_to IS NULL) OR (m.valid_to >= care.today()))))) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (person_id IN ( SELECT o.person_id
   FROM care.contact_areas() o(person_id, life_area)
  WHERE (o.life_area = 'common'::text))))
contact released RESTRICTIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR ((person_id, agency_id) IN ( SELECT h.person_id,
    h.agency_id
   FROM care.heard_agencies() h(person_id, agency_id))) OR (id IN ( SELECT care.released_rows() AS released_rows)) OR ((recorded_by = ( SELECT care.acting_account() AS acting_account)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency))))
contact session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
contact take_back_contact PERMISSIVE UPDATE to helhet_app
    using ((taken_back_at IS NULL) AND (recorded_by = ( SELECT care.acting_account() AS acting_account)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)))
    check ((taken_back_at IS NOT NULL) AND (recorded_by = ( SELECT care.acting_account() AS acting_account)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)))
contact_rhythm agree_rhythm PERMISSIVE INSERT to helhet_app
    check ((recorded_by = ( SELECT care.acting_account() AS acting_account)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)) AND (ended_on IS NULL) AND (EXISTS ( SELECT 1
   FROM care.mandate m
  WHERE ((m.professional_id = contact_rhythm.professional_id) AND (m.agency_id = contact_rhythm.agency_id) AND (m.valid_from <= care.today()) AND ((m.valid_to IS NULL) OR (m.valid_to >= care.today()))))) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (person_id IN ( SELECT o.person_id
   FROM care.contact_areas() o(person_id, life_area)
  WHERE (o.life_area = 'common'::text))))
contact_rhythm end_rhythm PERMISSIVE UPDATE to helhet_app
    using ((ended_on IS NULL) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (person_id IN ( SELECT o.person_id
   FROM care.contact_areas() o(person_id, life_area)
  WHERE (o.life_area = 'common'::text))))
    check ((ended_on IS NOT NULL) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)))
contact_rhythm judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
contact_rhythm judge_reads PERMISSIVE SELECT to helhet_judge
    using true
contact_rhythm kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
contact_rhythm read_rhythm PERMISSIVE SELECT to helhet_app
    using (person_id IN ( SELECT o.person_id
   FROM care.contact_areas() o(person_id, life_area)
  WHERE (o.life_area = 'common'::text)))
contact_rhythm session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
contribution change_contribution PERMISSIVE UPDATE to helhet_app
    using ((written_by = ( SELECT care.acting_account() AS acting_account)) AND (( SELECT care.acting_capacity() AS acting_capacity) <> 'preview'::text) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
    check ((written_by = ( SELECT care.acting_account() AS acting_account)) AND (( SELECT care.acting_capacity() AS acting_capacity) <> 'preview'::text) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
contribution contribute PERMISSIVE INSERT to helhet_app
    check ((written_by = ( SELECT care.acting_account() AS acting_account)) AND ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (circle_member_id IN ( SELECT care.own_circle_places() AS own_circle_places)) OR ((person_id IN ( SELECT care.writing_people() AS writing_people)) AND ((agency_id = ( SELECT care.acting_agency() AS acting_agency)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
contribution item_kept_back RESTRICTIVE SELECT to helhet_app
    using (NOT (id IN ( SELECT care.closed_items() AS closed_items)))
contribution judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
contribution judge_reads PERMISSIVE SELECT to helhet_judge
    using true
contribution kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
contribution read_contribution PERMISSIVE SELECT to helhet_app
    using (((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
contribution session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
cooperation ask_cooperation PERMISSIVE INSERT to helhet_app
    check ((created_by = ( SELECT care.acting_account() AS acting_account)) AND (person_id IN ( SELECT care.writing_people() AS writing_people)) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
cooperation item_kept_back RESTRICTIVE SELECT to helhet_app
    using (NOT (id IN ( SELECT care.closed_items() AS closed_items)))
cooperation judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
cooperation judge_reads PERMISSIVE SELECT to helhet_judge
    using true
cooperation kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
cooperation read_cooperation PERMISSIVE SELECT to helhet_app
    using (((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
cooperation session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
coordinator_ask answer_ask PERMISSIVE UPDATE to helhet_app
    using ((outcome IS NULL) AND (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)))))
    check ((outcome = ANY (ARRAY['another'::text, 'stays'::text])) AND (answered_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)))))
coordinator_ask ask_for_another PERMISSIVE INSERT to helhet_app
    check ((asked_by = ( SELECT care.acting_account() AS acting_account)) AND (asked_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (outcome IS NULL) AND (answer_words IS NULL) AND (((said_how IS NULL) AND (person_id IN ( SELECT care.whole_people() AS whole_people))) OR ((said_how IS NOT NULL) AND care.may_write_down_ask(person_id))))
coordinator_ask judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
coordinator_ask judge_reads PERMISSIVE SELECT to helhet_judge
    using true
coordinator_ask kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
coordinator_ask read_ask PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)))))
coordinator_ask session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
coordinator_ask withdraw_ask PERMISSIVE UPDATE to helhet_app
    using ((outcome IS NULL) AND (person_id IN ( SELECT care.whole_people() AS whole_people)))
    check ((outcome = 'withdrawn'::text) AND (answer_words IS NULL) AND (person_id IN ( SELECT care.whole_people() AS whole_people)))
coordinator_handover decline_handover PERMISSIVE UPDATE to helhet_app
    using ((state = 'offered'::text) AND (to_professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (to_agency_id = ( SELECT care.acting_agency() AS acting_agency)))
    check ((state = 'declined'::text) AND (to_professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (to_agency_id = ( SELECT care.acting_agency() AS acting_agency)))
coordinator_handover judge_hands_over PERMISSIVE UPDATE to helhet_judge
    using true
    check true
coordinator_handover judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
coordinator_handover judge_reads PERMISSIVE SELECT to helhet_judge
    using true
coordinator_handover kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
coordinator_handover offer_handover PERMISSIVE INSERT to helhet_app
    check ((state = 'offered'::text) AND (answered_at IS NULL) AND (new_term_id IS NULL) AND (cardinality(took_measures) = 0) AND (cardinality(took_seats) = 0) AND (left_measures = 0) AND (offered_by = ( SELECT care.acting_account() AS acting_account)) AND ((term_id, person_id, side, from_professional_id, from_agency_id) IN ( SELECT c.id,
    c.person_id,
    c.side,
    c.professional_id,
    c.agency_id
   FROM care.coordinator_term c
  WHERE (c.state = 'accepted'::text))) AND (((from_professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (from_agency_id = ( SELECT care.acting_agency() AS acting_agency))) OR (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as))))) AND ((leaving_id IS NULL) OR (leaving_id IN ( SELECT l.id
   FROM care.coordinator_leaving l
  WHERE ((l.professional_id = coordinator_handover.from_professional_id) AND (l.agency_id = coordinator_handover.from_agency_id))))) AND care.may_coordinate(person_id, side, to_professional_id, to_agency_id))
coordinator_handover read_handover PERMISSIVE SELECT to helhet_app
    using (((from_professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (from_agency_id = ( SELECT care.acting_agency() AS acting_agency))) OR ((to_professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (to_agency_id = ( SELECT care.acting_agency() AS acting_agency))) OR (person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)))))
coordinator_handover session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
coordinator_handover take_back_handover PERMISSIVE UPDATE to helhet_app
    using ((state = 'offered'::text) AND (((from_professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (from_agency_id = ( SELECT care.acting_agency() AS acting_agency))) OR (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as))))))
    check ((state = 'taken-back'::text) AND (((from_professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (from_agency_id = ( SELECT care.acting_agency() AS acting_agency))) OR (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as))))))
coordinator_leaving judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
coordinator_leaving judge_reads PERMISSIVE SELECT to helhet_judge
    using true
coordinator_leaving leave PERMISSIVE INSERT to helhet_app
    check ((begun_by = ( SELECT care.acting_account() AS acting_account)) AND (((professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency))) OR (agency_id IN ( SELECT p.agency_id
   FROM care.agreement_party p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as))))))
coordinator_leaving read_leaving PERMISSIVE SELECT to helhet_app
    using ((id IN ( SELECT care.leavings_told_to_me() AS leavings_told_to_me)) OR ((professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency))) OR (agency_id IN ( SELECT p.agency_id
   FROM care.agreement_party p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)))))
coordinator_leaving session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
coordinator_term answer_term PERMISSIVE UPDATE to helhet_app
    using ((state = 'offered'::text) AND (professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)))
    check ((state = ANY (ARRAY['accepted'::text, 'declined'::text])) AND (professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)))
coordinator_term judge_begins_term PERMISSIVE INSERT to helhet_judge
    check true
coordinator_term judge_ends_term PERMISSIVE UPDATE to helhet_judge
    using true
    check true
coordinator_term judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
coordinator_term judge_moves_answer PERMISSIVE UPDATE to helhet_judge
    using true
    check true
coordinator_term judge_reads PERMISSIVE SELECT to helhet_judge
    using true
coordinator_term kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
coordinator_term name_substitute PERMISSIVE UPDATE to helhet_app
    using ((state = 'accepted'::text) AND (professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)))
    check ((state = 'accepted'::text) AND (professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)))
coordinator_term offer_empty_chair PERMISSIVE INSERT to helhet_app
    check ((state = 'offered'::text) AND (referral_id IS NULL) AND (offered_by = ( SELECT care.acting_account() AS acting_account)) AND (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)))) AND care.may_coordinate(person_id, side, professional_id, agency_id) AND care.chair_is_empty(person_id, side))
coordinator_term offer_term PERMISSIVE INSERT to helhet_app
    check ((state = 'offered'::text) AND (offered_by = ( SELECT care.acting_account() AS acting_account)) AND (referral_id IN ( SELECT r.id
   FROM care.referral r
  WHERE ((r.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)) AND (r.person_id = coordinator_term.person_id) AND (r.state = 'assessed'::text)))) AND (side = ( SELECT g.side
   FROM care.agency g
  WHERE (g.id = coordinator_term.agency_id))) AND (agency_id IN ( SELECT t.agency_id
   FROM care.agreement_party t
  WHERE (t.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)))) AND (professional_id IN ( SELECT m.professional_id
   FROM care.mandate m
  WHERE ((m.agency_id = coordinator_term.agency_id) AND (m.role = 'coordinator'::text) AND (m.valid_from <= care.today()) AND ((m.valid_to IS NULL) OR (m.valid_to >= care.today()))))))
coordinator_term read_term PERMISSIVE SELECT to helhet_app
    using (((professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency))) OR ((state <> 'declined'::text) AND (person_id IN ( SELECT o.person_id
   FROM care.open_areas() o(person_id, life_area)))) OR (person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)))))
coordinator_term read_term_at_board PERMISSIVE SELECT to helhet_app
    using ((state = ANY (ARRAY['accepted'::text, 'ended'::text])) AND (person_id IN ( SELECT b.person_id
   FROM care.board_areas() b(person_id, life_area))))
coordinator_term session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
coordinator_term take_back_term PERMISSIVE UPDATE to helhet_app
    using ((state = 'offered'::text) AND (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)))))
    check ((state = 'ended'::text) AND (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)))))
crisis_approval approve_crisis_plan PERMISSIVE INSERT to helhet_app
    check ((approved_by = ( SELECT care.acting_account() AS acting_account)) AND (approved_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (crisis_plan_id IN ( SELECT c.id
   FROM care.crisis_plan c
  WHERE ((c.person_id = crisis_approval.person_id) AND (c.content_version = crisis_approval.content_version)))) AND
CASE how
    WHEN 'self'::text THEN ((person_id IN ( SELECT care.whole_people() AS whole_people)) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'person'::text))
    WHEN 'guardian'::text THEN ((person_id IN ( SELECT care.whole_people() AS whole_people)) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'circle'::text))
    ELSE ((person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) AND (person_id IN ( SELECT care.writing_people() AS writing_people)) AND (NOT care.has_own_sign_in(person_id)))
END)
crisis_approval judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
crisis_approval judge_reads PERMISSIVE SELECT to helhet_judge
    using true
crisis_approval kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
crisis_approval read_crisis_approval PERMISSIVE SELECT to helhet_app
    using (crisis_plan_id IN ( SELECT c.id
   FROM care.crisis_plan c))
crisis_approval session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
crisis_contact end_crisis_contact PERMISSIVE UPDATE to helhet_app
    using ((ended_at IS NULL) AND ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR ((written_how = 'dictated'::text) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) AND (person_id IN ( SELECT care.writing_people() AS writing_people)))))
    check ((ended_at IS NOT NULL) AND (ended_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))))
crisis_contact judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
crisis_contact judge_reads PERMISSIVE SELECT to helhet_judge
    using true
crisis_contact kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
crisis_contact name_crisis_contact PERMISSIVE INSERT to helhet_app
    check ((written_by = ( SELECT care.acting_account() AS acting_account)) AND (written_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (crisis_plan_id IN ( SELECT c.id
   FROM care.crisis_plan c
  WHERE (c.person_id = crisis_contact.person_id))) AND (((written_how = 'self'::text) AND (person_id IN ( SELECT care.whole_people() AS whole_people))) OR ((written_how = 'dictated'::text) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) AND (person_id IN ( SELECT care.writing_people() AS writing_people)))))
crisis_contact read_crisis_contact PERMISSIVE SELECT to helhet_app
    using ((crisis_plan_id IN ( SELECT c.id
   FROM care.crisis_plan c)) AND ((ended_at IS NULL) OR (NOT (person_id IN ( SELECT care.emergency_people() AS emergency_people)))))
crisis_contact session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
crisis_plan begin_crisis_plan PERMISSIVE INSERT to helhet_app
    check ((begun_by = ( SELECT care.acting_account() AS acting_account)) AND ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR ((person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))))))
crisis_plan judge_counts PERMISSIVE UPDATE to helhet_judge
    using true
    check true
crisis_plan judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
crisis_plan judge_reads PERMISSIVE SELECT to helhet_judge
    using true
crisis_plan kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
crisis_plan open_crisis_plan PERMISSIVE UPDATE to helhet_app
    using (person_id IN ( SELECT care.whole_people() AS whole_people))
    check (person_id IN ( SELECT care.whole_people() AS whole_people))
crisis_plan read_crisis_plan PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR ((opens_to = 'area'::text) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area)))) OR ((opens_to = 'chosen'::text) AND ((person_id, 'common'::text) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND (id IN ( SELECT r.crisis_plan_id
   FROM care.crisis_reader r))) OR (in_emergency AND (person_id IN ( SELECT care.emergency_people() AS emergency_people))))
crisis_plan session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
crisis_reader choose_crisis_reader PERMISSIVE INSERT to helhet_app
    check ((chosen_by = ( SELECT care.acting_account() AS acting_account)) AND (person_id IN ( SELECT care.whole_people() AS whole_people)) AND ((agency_id IS NULL) OR (agency_id IN ( SELECT t.agency_id
   FROM care.participant t
  WHERE (t.person_id = crisis_reader.person_id)))) AND ((circle_member_id IS NULL) OR (circle_member_id IN ( SELECT m.id
   FROM care.circle_member m
  WHERE (m.person_id = crisis_reader.person_id)))))
crisis_reader judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
crisis_reader judge_reads PERMISSIVE SELECT to helhet_judge
    using true
crisis_reader kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
crisis_reader read_crisis_reader PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR ((ended_at IS NULL) AND (person_id IN ( SELECT o.person_id
   FROM care.open_areas() o(person_id, life_area))) AND ((circle_member_id IN ( SELECT care.own_circle_places() AS own_circle_places)) OR (agency_id IN ( SELECT COALESCE(care.acting_agency(), ( SELECT a.agency_id
           FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person)
          WHERE (a.capacity = 'preview'::text))) AS "coalesce")))))
crisis_reader session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
crisis_reader unchoose_crisis_reader PERMISSIVE UPDATE to helhet_app
    using (person_id IN ( SELECT care.whole_people() AS whole_people))
    check ((person_id IN ( SELECT care.whole_people() AS whole_people)) AND (ended_at IS NOT NULL))
crisis_words judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
crisis_words judge_reads PERMISSIVE SELECT to helhet_judge
    using true
crisis_words judge_replaces PERMISSIVE UPDATE to helhet_judge
    using true
    check true
crisis_words kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
crisis_words read_crisis_words PERMISSIVE SELECT to helhet_app
    using ((crisis_plan_id IN ( SELECT c.id
   FROM care.crisis_plan c)) AND ((replaced_at IS NULL) OR (NOT (person_id IN ( SELECT care.emergency_people() AS emergency_people)))))
crisis_words say_crisis_words PERMISSIVE INSERT to helhet_app
    check ((written_by = ( SELECT care.acting_account() AS acting_account)) AND (written_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (crisis_plan_id IN ( SELECT c.id
   FROM care.crisis_plan c
  WHERE (c.person_id = crisis_words.person_id))) AND (((written_how = 'self'::text) AND (person_id IN ( SELECT care.whole_people() AS whole_people))) OR ((written_how = 'dictated'::text) AND (person_id IN ( SELECT care.whole_people() AS whole_people)) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'circle'::text)) OR ((written_how = 'dictated'::text) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) AND (person_id IN ( SELECT care.writing_people() AS writing_people)) AND (NOT care.has_own_crisis_voice(crisis_plan_id, part)))))
crisis_words session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
daily_round judge_begins_round PERMISSIVE INSERT to helhet_judge
    check true
daily_round judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
daily_round judge_reads PERMISSIVE SELECT to helhet_judge
    using true
daily_round session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
deadline_rule add_deadline_rule PERMISSIVE INSERT to helhet_app
    check ((agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as)) AND (basis = ANY (ARRAY['agreement'::text, 'local'::text])))
deadline_rule judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
deadline_rule judge_reads PERMISSIVE SELECT to helhet_judge
    using true
deadline_rule read_deadline_rule PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) IS NOT NULL)
deadline_rule session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
deadline_rule set_up_deadline_rule PERMISSIVE UPDATE to helhet_app
    using ((agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as)) AND (basis = ANY (ARRAY['agreement'::text, 'local'::text])))
    check ((agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as)) AND (basis = ANY (ARRAY['agreement'::text, 'local'::text])))
decision item_kept_back RESTRICTIVE SELECT to helhet_app
    using ((NOT (id IN ( SELECT care.closed_items() AS closed_items))) AND ((measure_id IS NULL) OR (NOT (measure_id IN ( SELECT care.closed_items() AS closed_items)))))
decision judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
decision judge_reads PERMISSIVE SELECT to helhet_judge
    using true
decision kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
decision read_decision PERMISSIVE SELECT to helhet_app
    using (((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
decision record_decision PERMISSIVE INSERT to helhet_app
    check ((recorded_by = ( SELECT care.acting_account() AS acting_account)) AND (person_id IN ( SELECT care.writing_people() AS writing_people)) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR ((NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics))) AND ((topic_id, person_id) IN ( SELECT t.id,
    t.person_id
   FROM care.topic t)))))
decision session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
disagreement disagree PERMISSIVE INSERT to helhet_app
    check ((said_by = ( SELECT care.acting_account() AS acting_account)) AND (( SELECT care.acting_capacity() AS acting_capacity) <> 'preview'::text) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))) AND ((item = 'decision'::text) OR ((item = 'plan'::text) AND (item_id = plan_id) AND (life_area = 'common'::text)) OR ((item = 'goal'::text) AND (EXISTS ( SELECT 1
   FROM care.goal g
  WHERE ((g.id = disagreement.item_id) AND (g.plan_id = disagreement.plan_id) AND (g.life_area = disagreement.life_area) AND (NOT (g.topic_id IS DISTINCT FROM disagreement.topic_id)))))) OR ((item = 'measure'::text) AND (EXISTS ( SELECT 1
   FROM care.measure m
  WHERE ((m.id = disagreement.item_id) AND (m.plan_id = disagreement.plan_id) AND (m.life_area = disagreement.life_area) AND (NOT (m.topic_id IS DISTINCT FROM disagreement.topic_id))))))))
disagreement item_kept_back RESTRICTIVE SELECT to helhet_app
    using (NOT (item_id IN ( SELECT care.closed_items() AS closed_items)))
disagreement judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
disagreement judge_reads PERMISSIVE SELECT to helhet_judge
    using true
disagreement kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
disagreement read_disagreement PERMISSIVE SELECT to helhet_app
    using (((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
disagreement session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
emergency_opening end_own_opening PERMISSIVE UPDATE to helhet_app
    using ((( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (account_id = ( SELECT care.acting_account() AS acting_account)) AND (ended_at IS NULL))
    check ((account_id = ( SELECT care.acting_account() AS acting_account)) AND (ended_at IS NOT NULL) AND (reviewed_by IS NULL))
emergency_opening judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
emergency_opening judge_opens PERMISSIVE UPDATE to helhet_judge
    using true
    check true
emergency_opening judge_reads PERMISSIVE SELECT to helhet_judge
    using true
emergency_opening judge_takes_opening PERMISSIVE INSERT to helhet_judge
    check true
emergency_opening kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
emergency_opening read_opening_of_hers PERMISSIVE SELECT to helhet_app
    using ((opened_at IS NOT NULL) AND (person_id IN ( SELECT care.whole_people() AS whole_people)) AND (EXISTS ( SELECT
   FROM care.audit x
  WHERE ((x.person_id = emergency_opening.person_id) AND (x.subject = 'emergency'::text) AND (x.subject_id = emergency_opening.id)))) AND ((( SELECT care.acting_capacity() AS acting_capacity) = 'person'::text) OR (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.address_protection = 'none'::text)))))
emergency_opening read_opening_to_review PERMISSIVE SELECT to helhet_app
    using ((opened_at IS NOT NULL) AND (agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies)) AND (professional_id IS DISTINCT FROM ( SELECT care.acting_professional() AS acting_professional)))
emergency_opening read_own_opening PERMISSIVE SELECT to helhet_app
    using ((( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (account_id = ( SELECT care.acting_account() AS acting_account)))
emergency_opening review_opening PERMISSIVE UPDATE to helhet_app
    using ((opened_at IS NOT NULL) AND (reviewed_at IS NULL) AND (agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies)) AND (professional_id IS DISTINCT FROM ( SELECT care.acting_professional() AS acting_professional)))
    check ((agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies)) AND (professional_id IS DISTINCT FROM ( SELECT care.acting_professional() AS acting_professional)) AND (reviewed_by = ( SELECT care.acting_account() AS acting_account)) AND (reviewed_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))))
emergency_opening session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
emergency_rule judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
emergency_rule judge_reads PERMISSIVE SELECT to helhet_judge
    using true
emergency_rule read_emergency_rule PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) IS NOT NULL)
emergency_rule session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
emergency_try judge_counts_try PERMISSIVE INSERT to helhet_judge
    check true
emergency_try judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
emergency_try judge_reads PERMISSIVE SELECT to helhet_judge
    using true
emergency_try session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
enrolment change_enrolment PERMISSIVE UPDATE to helhet_app
    using ((ended_on IS NULL) AND (person_id IN ( SELECT o.person_id
   FROM care.contact_areas() o(person_id, life_area)
  WHERE (o.life_area = 'common'::text))) AND ((person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text]))))))
    check ((person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text])))))
enrolment enrol PERMISSIVE INSERT to helhet_app
    check (((person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (person_id IN ( SELECT p.id
   FROM (care.person p
     JOIN care.team t ON ((t.agreement_id = p.agreement_id)))
  WHERE ((t.id = enrolment.team_id) AND (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)))))) AND (ended_on IS NULL) AND (EXISTS ( SELECT 1
   FROM (care.person p
     JOIN care.team t ON ((t.agreement_id = p.agreement_id)))
  WHERE ((p.id = enrolment.person_id) AND (t.id = enrolment.team_id) AND (p.died_on IS NULL)))) AND ((referral_id IS NULL) OR (EXISTS ( SELECT 1
   FROM care.referral r
  WHERE ((r.id = enrolment.referral_id) AND (r.person_id = enrolment.person_id))))) AND (2 = ( SELECT count(DISTINCT c.side) AS count
   FROM care.coordinator_term c
  WHERE ((c.person_id = enrolment.person_id) AND (c.state = 'accepted'::text)))))
enrolment judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
enrolment judge_reads PERMISSIVE SELECT to helhet_judge
    using true
enrolment kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
enrolment read_enrolment PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT o.person_id
   FROM care.contact_areas() o(person_id, life_area)
  WHERE (o.life_area = 'common'::text))) OR (team_id IN ( SELECT t.id
   FROM care.team t
  WHERE (t.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)))))
enrolment session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
goal item_kept_back RESTRICTIVE SELECT to helhet_app
    using (NOT (id IN ( SELECT care.closed_items() AS closed_items)))
goal judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
goal judge_reads PERMISSIVE SELECT to helhet_judge
    using true
goal kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
goal read_goal PERMISSIVE SELECT to helhet_app
    using (((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
goal reword_goal PERMISSIVE UPDATE to helhet_app
    using (person_id IN ( SELECT care.whole_people() AS whole_people))
    check ((person_id IN ( SELECT care.whole_people() AS whole_people)) AND (written_by = ( SELECT care.acting_account() AS acting_account)) AND ((written_how = 'self'::text) OR (( SELECT care.acting_capacity() AS acting_capacity) = 'circle'::text)))
goal session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
goal set_goal PERMISSIVE INSERT to helhet_app
    check ((written_by = ( SELECT care.acting_account() AS acting_account)) AND (((written_how = 'self'::text) AND (person_id IN ( SELECT care.whole_people() AS whole_people))) OR ((written_how = 'dictated'::text) AND (person_id IN ( SELECT care.writing_people() AS writing_people)) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))))
goal_review item_kept_back RESTRICTIVE SELECT to helhet_app
    using (NOT (goal_id IN ( SELECT care.closed_items() AS closed_items)))
goal_review judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
goal_review judge_reads PERMISSIVE SELECT to helhet_judge
    using true
goal_review kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
goal_review read_goal_review PERMISSIVE SELECT to helhet_app
    using (((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
goal_review review_goal PERMISSIVE INSERT to helhet_app
    check ((reviewed_by = ( SELECT care.acting_account() AS acting_account)) AND (person_id IN ( SELECT care.writing_people() AS writing_people)) AND (EXISTS ( SELECT 1
   FROM care.goal g
  WHERE ((g.id = goal_review.goal_id) AND (g.life_area = goal_review.life_area) AND (NOT (g.topic_id IS DISTINCT FROM goal_review.topic_id))))))
goal_review session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
guardian_decision judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
guardian_decision judge_reads PERMISSIVE SELECT to helhet_judge
    using true
guardian_decision kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
guardian_decision read_guardian_decision PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
guardian_decision record_guardian_decision PERMISSIVE INSERT to helhet_app
    check ((person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) AND (recorded_by = ( SELECT care.acting_account() AS acting_account)) AND (recorded_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (recorded_at = now()) AND (taken_back_at IS NULL) AND (decided_on <= care.today()) AND (ground_id IN ( SELECT g.id
   FROM care.representation_ground g
  WHERE ((g.jurisdiction = ( SELECT p.jurisdiction
           FROM care.person p
          WHERE (p.id = guardian_decision.person_id))) AND (g.valid_from <= guardian_decision.decided_on) AND ((g.valid_to IS NULL) OR (g.valid_to >= guardian_decision.decided_on))))))
guardian_decision session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
guardian_decision take_back_guardian_decision PERMISSIVE UPDATE to helhet_app
    using ((taken_back_at IS NULL) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
    check (taken_back_at IS NOT NULL)
identity add_staff_identity PERMISSIVE INSERT to helhet_app
    check ((account_id IN ( SELECT a.id
   FROM care.account a
  WHERE (a.professional_id IS NOT NULL))) AND (EXISTS ( SELECT care.agreements_as('administrator'::text) AS agreements_as)))
identity correct_sign_in PERMISSIVE UPDATE to helhet_app
    using care.may_give_sign_in(account_id)
    check care.may_give_sign_in(account_id)
identity judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
identity judge_reads PERMISSIVE SELECT to helhet_judge
    using true
identity judge_ties_identity PERMISSIVE INSERT to helhet_judge
    check true
identity read_staff_sign_in PERMISSIVE SELECT to helhet_app
    using ((account_id IN ( SELECT a.id
   FROM care.account a
  WHERE (a.professional_id IS NOT NULL))) AND (EXISTS ( SELECT care.agreements_as('administrator'::text) AS agreements_as)))
identity session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
identity sign_in_is_given_once RESTRICTIVE INSERT to helhet_app
    check care.may_give_sign_in(account_id)
intake_criterion add_criterion PERMISSIVE INSERT to helhet_app
    check (agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))
intake_criterion end_criterion PERMISSIVE UPDATE to helhet_app
    using (agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))
    check (agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))
intake_criterion judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
intake_criterion judge_reads PERMISSIVE SELECT to helhet_judge
    using true
intake_criterion read_criterion PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) = ANY (ARRAY['professional'::text, 'person'::text, 'circle'::text, 'preview'::text]))
intake_criterion session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
jurisdiction judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
jurisdiction judge_reads PERMISSIVE SELECT to helhet_judge
    using true
jurisdiction read_jurisdiction PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) IS NOT NULL)
jurisdiction session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
learning_log judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
learning_log judge_reads PERMISSIVE SELECT to helhet_judge
    using true
learning_log raise_learning_log PERMISSIVE INSERT to helhet_app
    check ((raised_by = ( SELECT care.acting_account() AS acting_account)) AND (raised_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (happened_on <= care.today()) AND (tried_at IS NULL) AND (evaluated_at IS NULL) AND (agreed_at IS NULL) AND (team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text])))))
learning_log read_learning_log PERMISSIVE SELECT to helhet_app
    using ((team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text])))) OR ((agreed_at IS NOT NULL) AND (team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)))))
learning_log session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
learning_log write_learning_log PERMISSIVE UPDATE to helhet_app
    using (team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text]))))
    check (team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text]))))
letter judge_marks_letter PERMISSIVE UPDATE to helhet_judge
    using true
    check true
letter judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
letter judge_reads PERMISSIVE SELECT to helhet_judge
    using true
letter judge_writes_letter PERMISSIVE INSERT to helhet_judge
    check true
letter session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
level_change judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
level_change judge_reads PERMISSIVE SELECT to helhet_judge
    using true
level_change kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
level_change read_level_change PERMISSIVE SELECT to helhet_app
    using (person_id IN ( SELECT o.person_id
   FROM care.contact_areas() o(person_id, life_area)
  WHERE (o.life_area = 'common'::text)))
level_change session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
level_change tell_level_change PERMISSIVE INSERT to helhet_app
    check ((changed_by = ( SELECT care.acting_account() AS acting_account)) AND (changed_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (changed_at = now()) AND (EXISTS ( SELECT 1
   FROM care.enrolment e
  WHERE ((e.id = level_change.enrolment_id) AND (e.person_id = level_change.person_id) AND (NOT (level_change.to_level IS DISTINCT FROM
        CASE
            WHEN (e.ended_on IS NULL) THEN e.level
            ELSE NULL::text
        END)) AND ((e.person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (e.team_id IN ( SELECT o.team_id
           FROM care.own_teams() o(team_id, part)
          WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text])))))))))
life_area add_life_area PERMISSIVE INSERT to helhet_app
    check (jurisdiction IN ( SELECT a.jurisdiction
   FROM care.agreement a
  WHERE (a.id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))))
life_area judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
life_area judge_reads PERMISSIVE SELECT to helhet_judge
    using true
life_area read_life_area PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) IS NOT NULL)
life_area session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
life_area set_up_life_area PERMISSIVE UPDATE to helhet_app
    using (jurisdiction IN ( SELECT a.jurisdiction
   FROM care.agreement a
  WHERE (a.id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))))
    check (jurisdiction IN ( SELECT a.jurisdiction
   FROM care.agreement a
  WHERE (a.id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))))
log_case control_log_case PERMISSIVE UPDATE to helhet_app
    using ((agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies)) AND (professional_id IS DISTINCT FROM ( SELECT care.acting_professional() AS acting_professional)))
    check ((agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies)) AND (controlled_by = ( SELECT care.acting_account() AS acting_account)))
log_case judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
log_case judge_reads PERMISSIVE SELECT to helhet_judge
    using true
log_case judge_takes_case PERMISSIVE INSERT to helhet_judge
    check true
log_case kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
log_case read_log_case PERMISSIVE SELECT to helhet_app
    using ((agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies)) AND (professional_id IS DISTINCT FROM ( SELECT care.acting_professional() AS acting_professional)))
log_case session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
log_exception decide_exception PERMISSIVE INSERT to helhet_app
    check ((( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)) AND (decided_by = ( SELECT care.acting_account() AS acting_account)) AND ((person_id IN ( SELECT o.person_id
   FROM care.open_areas() o(person_id, life_area))) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))) AND (reviewed_at IS NULL) AND (lifted_at IS NULL) AND (covers_from >= (now() - '30 days'::interval)) AND (review_by <= (care.today() + 14)) AND (ground_id IN ( SELECT g.id
   FROM (care.log_exception_ground g
     JOIN care.person p ON ((p.jurisdiction = g.jurisdiction)))
  WHERE ((p.id = log_exception.person_id) AND (g.valid_from <= care.today()) AND ((g.valid_to IS NULL) OR (g.valid_to >= care.today())) AND (log_exception.ends_on <= (care.today() + g.longest_days))))))
log_exception judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
log_exception judge_reads PERMISSIVE SELECT to helhet_judge
    using true
log_exception kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
log_exception read_controlled_exception PERMISSIVE SELECT to helhet_app
    using (agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies))
log_exception read_decided_exception PERMISSIVE SELECT to helhet_app
    using ((( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)) AND ((person_id IN ( SELECT o.person_id
   FROM care.open_areas() o(person_id, life_area))) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))
log_exception read_kept_from_guardians PERMISSIVE SELECT to helhet_app
    using ((( SELECT care.acting_capacity() AS acting_capacity) = 'person'::text) AND (hidden_from = 'guardians'::text) AND (person_id IN ( SELECT care.whole_people() AS whole_people)))
log_exception review_exception PERMISSIVE UPDATE to helhet_app
    using ((agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies)) AND (lifted_at IS NULL))
    check ((agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies)) AND (reviewed_by = ( SELECT care.acting_account() AS acting_account)))
log_exception session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
log_exception_ground judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
log_exception_ground judge_reads PERMISSIVE SELECT to helhet_judge
    using true
log_exception_ground read_ground PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text)
log_exception_ground session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
log_question answer_for_unit PERMISSIVE UPDATE to helhet_app
    using ((answered_at IS NULL) AND (agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies)) AND (professional_id IS DISTINCT FROM ( SELECT care.acting_professional() AS acting_professional)))
    check ((answered_by = ( SELECT care.acting_account() AS acting_account)) AND (agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies)))
log_question ask_unit PERMISSIVE INSERT to helhet_app
    check ((person_id IN ( SELECT care.whole_people() AS whole_people)) AND (asked_by = ( SELECT care.acting_account() AS acting_account)) AND (answered_at IS NULL) AND (EXISTS ( SELECT
   FROM care.audit x
  WHERE ((x.key = log_question.audit_key) AND (x.person_id = log_question.person_id) AND (x.capacity = 'professional'::text) AND (x.agency_id = log_question.agency_id) AND (x.professional_id = log_question.professional_id) AND (x.actor_name = log_question.looker_name) AND (x.at = log_question.looked_at)))))
log_question judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
log_question judge_reads PERMISSIVE SELECT to helhet_judge
    using true
log_question kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
log_question read_own_question PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) AND (EXISTS ( SELECT
   FROM care.audit x
  WHERE ((x.key = log_question.audit_key) AND (x.person_id = log_question.person_id)))))
log_question read_question_to_unit PERMISSIVE SELECT to helhet_app
    using ((agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies)) AND (professional_id IS DISTINCT FROM ( SELECT care.acting_professional() AS acting_professional)))
log_question session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
log_round judge_counts_round PERMISSIVE UPDATE to helhet_judge
    using true
    check true
log_round judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
log_round judge_opens_round PERMISSIVE INSERT to helhet_judge
    check true
log_round judge_reads PERMISSIVE SELECT to helhet_judge
    using true
log_round read_log_round PERMISSIVE SELECT to helhet_app
    using (agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies))
log_round session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
log_rule end_log_rule PERMISSIVE UPDATE to helhet_app
    using (agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies))
    check ((agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies)) AND (valid_to IS NOT NULL))
log_rule judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
log_rule judge_reads PERMISSIVE SELECT to helhet_judge
    using true
log_rule read_log_rule PERMISSIVE SELECT to helhet_app
    using ((EXISTS ( SELECT care.controlled_agencies() AS controlled_agencies)) AND ((agency_id IS NULL) OR (agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies))))
log_rule session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
log_rule set_log_rule PERMISSIVE INSERT to helhet_app
    check ((agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies)) AND (set_by = ( SELECT care.acting_account() AS acting_account)) AND (valid_from >= care.today()))
mandate end_mandate PERMISSIVE UPDATE to helhet_app
    using ((agency_id IN ( SELECT p.agency_id
   FROM care.agreement_party p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as)))) AND (professional_id IS DISTINCT FROM ( SELECT care.acting_professional() AS acting_professional)))
    check ((agency_id IN ( SELECT p.agency_id
   FROM care.agreement_party p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as)))) AND (professional_id IS DISTINCT FROM ( SELECT care.acting_professional() AS acting_professional)))
mandate give_mandate PERMISSIVE INSERT to helhet_app
    check ((agency_id IN ( SELECT p.agency_id
   FROM care.agreement_party p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as)))) AND care.is_staff_here(professional_id) AND (professional_id IS DISTINCT FROM ( SELECT care.acting_professional() AS acting_professional)))
mandate judge_carries_mandate PERMISSIVE UPDATE to helhet_judge
    using true
    check true
mandate judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
mandate judge_reads PERMISSIVE SELECT to helhet_judge
    using true
mandate read_mandate PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) = ANY (ARRAY['professional'::text, 'person'::text, 'circle'::text, 'preview'::text]))
mandate session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
mandate_confirmation confirm_mandate PERMISSIVE INSERT to helhet_app
    check ((confirmed_by = ( SELECT care.acting_account() AS acting_account)) AND (confirmed_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (confirmed_on = care.today()) AND (EXISTS ( SELECT
   FROM care.mandate m
  WHERE ((m.id = mandate_confirmation.mandate_id) AND ((m.valid_to IS NULL) OR (m.valid_to >= care.today())) AND care.may_confirm(m.agency_id, m.role, m.professional_id)))))
mandate_confirmation judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
mandate_confirmation judge_reads PERMISSIVE SELECT to helhet_judge
    using true
mandate_confirmation read_mandate_confirmation PERMISSIVE SELECT to helhet_app
    using (EXISTS ( SELECT
   FROM care.mandate m
  WHERE ((m.id = mandate_confirmation.mandate_id) AND care.may_confirm(m.agency_id, m.role, m.professional_id))))
mandate_confirmation session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
mandate_rule judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
mandate_rule judge_reads PERMISSIVE SELECT to helhet_judge
    using true
mandate_rule read_mandate_rule PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) IS NOT NULL)
mandate_rule session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
measure agree_measure PERMISSIVE INSERT to helhet_app
    check ((created_by = ( SELECT care.acting_account() AS acting_account)) AND (person_id IN ( SELECT care.writing_people() AS writing_people)) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
measure change_measure PERMISSIVE UPDATE to helhet_app
    using (((person_id IN ( SELECT care.writing_people() AS writing_people)) OR (circle_member_id IN ( SELECT care.own_circle_places() AS own_circle_places))) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
    check (((person_id IN ( SELECT care.writing_people() AS writing_people)) OR (circle_member_id IN ( SELECT care.own_circle_places() AS own_circle_places))) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
measure item_kept_back RESTRICTIVE SELECT to helhet_app
    using (NOT (id IN ( SELECT care.closed_items() AS closed_items)))
measure judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
measure judge_moves_measure PERMISSIVE UPDATE to helhet_judge
    using true
    check true
measure judge_reads PERMISSIVE SELECT to helhet_judge
    using true
measure kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
measure read_measure PERMISSIVE SELECT to helhet_app
    using (((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
measure session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
meeting hold_meeting PERMISSIVE UPDATE to helhet_app
    using ((state = ANY (ARRAY['requested'::text, 'called'::text])) AND (person_id IN ( SELECT care.writing_people() AS writing_people)))
    check (person_id IN ( SELECT care.writing_people() AS writing_people))
meeting item_kept_back RESTRICTIVE SELECT to helhet_app
    using (NOT (id IN ( SELECT care.closed_items() AS closed_items)))
meeting judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
meeting judge_moves_due_day PERMISSIVE UPDATE to helhet_judge
    using true
    check true
meeting judge_reads PERMISSIVE SELECT to helhet_judge
    using true
meeting kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
meeting read_meeting PERMISSIVE SELECT to helhet_app
    using ((person_id, 'common'::text) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area)))
meeting request_meeting PERMISSIVE INSERT to helhet_app
    check ((state = 'requested'::text) AND (requested_by = ( SELECT care.acting_account() AS acting_account)) AND (( SELECT care.acting_capacity() AS acting_capacity) <> 'preview'::text) AND ((person_id, 'common'::text) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))))
meeting session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
meeting_seat answer_seat PERMISSIVE UPDATE to helhet_app
    using ((meeting_id IN ( SELECT m.id
   FROM care.meeting m
  WHERE (m.state = 'called'::text))) AND ((person_id IN ( SELECT care.writing_people() AS writing_people)) OR (circle_member_id IN ( SELECT care.own_circle_places() AS own_circle_places))))
    check ((person_id IN ( SELECT care.writing_people() AS writing_people)) OR ((circle_member_id IN ( SELECT care.own_circle_places() AS own_circle_places)) AND (attendance IS NULL) AND (NOT spoke_for_person)))
meeting_seat item_kept_back RESTRICTIVE SELECT to helhet_app
    using (NOT (meeting_id IN ( SELECT care.closed_items() AS closed_items)))
meeting_seat judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
meeting_seat judge_moves_seat PERMISSIVE UPDATE to helhet_judge
    using true
    check true
meeting_seat judge_reads PERMISSIVE SELECT to helhet_judge
    using true
meeting_seat kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
meeting_seat lay_seat PERMISSIVE INSERT to helhet_app
    check (person_id IN ( SELECT care.writing_people() AS writing_people))
meeting_seat read_seat PERMISSIVE SELECT to helhet_app
    using ((person_id, 'common'::text) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area)))
meeting_seat session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
meeting_seat take_seat_away PERMISSIVE DELETE to helhet_app
    using ((person_id IN ( SELECT care.writing_people() AS writing_people)) AND (attendance IS NULL) AND ( SELECT care.session_may_write() AS session_may_write) AND (meeting_id IN ( SELECT m.id
   FROM care.meeting m
  WHERE (m.state = 'called'::text))))
notice judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
notice judge_reads PERMISSIVE SELECT to helhet_judge
    using true
notice judge_stops PERMISSIVE UPDATE to helhet_judge
    using true
    check true
notice judge_tells PERMISSIVE INSERT to helhet_judge
    check true
notice kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
notice read_own_notice PERMISSIVE SELECT to helhet_app
    using ((account_id = ( SELECT care.acting_account() AS acting_account)) AND (stopped_at IS NULL))
notice session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
notice settle_own_notice PERMISSIVE UPDATE to helhet_app
    using ((account_id = ( SELECT care.acting_account() AS acting_account)) AND (stopped_at IS NULL))
    check (account_id = ( SELECT care.acting_account() AS acting_account))
notice_choice change_own_choice PERMISSIVE UPDATE to helhet_app
    using (account_id = ( SELECT care.acting_account() AS acting_account))
    check (account_id = ( SELECT care.acting_account() AS acting_account))
notice_choice judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
notice_choice judge_reads PERMISSIVE SELECT to helhet_judge
    using true
notice_choice make_own_choice PERMISSIVE INSERT to helhet_app
    check (account_id = ( SELECT care.acting_account() AS acting_account))
notice_choice read_own_choice PERMISSIVE SELECT to helhet_app
    using (account_id = ( SELECT care.acting_account() AS acting_account))
notice_choice session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
official_decision item_kept_back RESTRICTIVE SELECT to helhet_app
    using (NOT (id IN ( SELECT care.closed_items() AS closed_items)))
official_decision judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
official_decision judge_reads PERMISSIVE SELECT to helhet_judge
    using true
official_decision kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
official_decision read_official_decision PERMISSIVE SELECT to helhet_app
    using ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area)))
official_decision record_official_decision PERMISSIVE INSERT to helhet_app
    check ((( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (recorded_by = ( SELECT care.acting_account() AS acting_account)) AND (settled_how IS NULL) AND (taken_back_at IS NULL) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area))))
official_decision session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
official_decision settle_official_decision PERMISSIVE UPDATE to helhet_app
    using ((( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (taken_back_at IS NULL) AND (settled_how IS NULL) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area))))
    check ((( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area))))
open_hour_booking book_open_hour PERMISSIVE INSERT to helhet_app
    check ((professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)) AND (taken_back_at IS NULL) AND (starts_at > now()) AND (team_id IN ( SELECT t.id
   FROM (care.team t
     JOIN care.agreement_party p ON ((p.agreement_id = t.agreement_id)))
  WHERE (p.agency_id = ( SELECT care.acting_agency() AS acting_agency)))))
open_hour_booking judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
open_hour_booking judge_reads PERMISSIVE SELECT to helhet_judge
    using true
open_hour_booking read_open_hour_booking PERMISSIVE SELECT to helhet_app
    using (((professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency))) OR (team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text])))))
open_hour_booking session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
open_hour_booking take_back_open_hour PERMISSIVE UPDATE to helhet_app
    using ((taken_back_at IS NULL) AND (professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)))
    check ((taken_back_at IS NOT NULL) AND (professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)))
own_rating item_kept_back RESTRICTIVE SELECT to helhet_app
    using (NOT (goal_id IN ( SELECT care.closed_items() AS closed_items)))
own_rating judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
own_rating judge_reads PERMISSIVE SELECT to helhet_judge
    using true
own_rating kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
own_rating rate PERMISSIVE INSERT to helhet_app
    check ((rated_by = ( SELECT care.acting_account() AS acting_account)) AND (person_id IN ( SELECT care.whole_people() AS whole_people)) AND (EXISTS ( SELECT 1
   FROM care.goal g
  WHERE ((g.id = own_rating.goal_id) AND (g.life_area = own_rating.life_area) AND (NOT (g.topic_id IS DISTINCT FROM own_rating.topic_id))))))
own_rating read_rating PERMISSIVE SELECT to helhet_app
    using (((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
own_rating session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
own_words item_kept_back RESTRICTIVE SELECT to helhet_app
    using (NOT (id IN ( SELECT care.closed_items() AS closed_items)))
own_words judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
own_words judge_reads PERMISSIVE SELECT to helhet_judge
    using true
own_words kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
own_words read_words PERMISSIVE SELECT to helhet_app
    using (((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
own_words say PERMISSIVE INSERT to helhet_app
    check ((written_by = ( SELECT care.acting_account() AS acting_account)) AND (written_how = 'self'::text) AND (person_id IN ( SELECT care.whole_people() AS whole_people)))
own_words session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
own_words write_down PERMISSIVE INSERT to helhet_app
    check ((written_by = ( SELECT care.acting_account() AS acting_account)) AND (written_how = 'dictated'::text) AND (person_id IN ( SELECT care.writing_people() AS writing_people)) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) AND (NOT care.has_own_voice(plan_id, kind)))
own_words write_down_as_guardian PERMISSIVE INSERT to helhet_app
    check ((written_by = ( SELECT care.acting_account() AS acting_account)) AND (written_how = 'dictated'::text) AND (person_id IN ( SELECT care.whole_people() AS whole_people)) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'circle'::text))
participant answer_participant PERMISSIVE UPDATE to helhet_app
    using ((ended_at IS NULL) AND (professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)))
    check ((professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)))
participant end_participant PERMISSIVE UPDATE to helhet_app
    using ((ended_at IS NULL) AND ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))
    check ((ended_at IS NOT NULL) AND ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))
participant invite_participant PERMISSIVE INSERT to helhet_app
    check ((((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))) AND (accepted_at IS NULL) AND (invited_by = ( SELECT care.acting_account() AS acting_account))) OR ((role = 'coordinator'::text) AND (professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))
participant judge_ends_seat PERMISSIVE UPDATE to helhet_judge
    using true
    check true
participant judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
participant judge_reads PERMISSIVE SELECT to helhet_judge
    using true
participant judge_takes_seat PERMISSIVE INSERT to helhet_judge
    check true
participant kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
participant read_participant PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT o.person_id
   FROM care.open_areas() o(person_id, life_area))) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR ((professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency))))
participant session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
person correct_person PERMISSIVE UPDATE to helhet_app
    using ((id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (id IN ( SELECT care.whole_people() AS whole_people)))
    check ((id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (id IN ( SELECT care.whole_people() AS whole_people)))
person judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
person judge_reads PERMISSIVE SELECT to helhet_judge
    using true
person kept_out RESTRICTIVE ALL to helhet_app
    using (NOT (id IN ( SELECT care.closed_people() AS closed_people)))
    check (NOT (id IN ( SELECT care.closed_people() AS closed_people)))
person read_open_person PERMISSIVE SELECT to helhet_app
    using ((id IN ( SELECT o.person_id
   FROM care.open_areas() o(person_id, life_area))) OR (id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (id IN ( SELECT b.person_id
   FROM care.board_areas() b(person_id, life_area))))
person read_register PERMISSIVE SELECT to helhet_app
    using (agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as))
person register_person PERMISSIVE INSERT to helhet_app
    check ((died_on IS NULL) AND (agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)))
person session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
person_card correct_card PERMISSIVE UPDATE to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
    check ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
person_card judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
person_card judge_reads PERMISSIVE SELECT to helhet_judge
    using true
person_card kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
person_card read_card PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
person_card register_card PERMISSIVE INSERT to helhet_app
    check (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as))))
person_card session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
place_release end_place_release PERMISSIVE UPDATE to helhet_app
    using ((ended_at IS NULL) AND ((person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR ((( SELECT care.acting_capacity() AS acting_capacity) = 'person'::text) AND (person_id IN ( SELECT care.whole_people() AS whole_people)))))
    check ((ended_at IS NOT NULL) AND (ended_by = ( SELECT care.acting_account() AS acting_account)))
place_release judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
place_release judge_reads PERMISSIVE SELECT to helhet_judge
    using true
place_release kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
place_release read_place_release PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR ((( SELECT care.acting_capacity() AS acting_capacity) = 'person'::text) AND (person_id IN ( SELECT care.whole_people() AS whole_people))))
place_release release_place PERMISSIVE INSERT to helhet_app
    check ((ended_at IS NULL) AND (released_at = now()) AND (released_by = ( SELECT care.acting_account() AS acting_account)) AND (released_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND ((person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR ((( SELECT care.acting_capacity() AS acting_capacity) = 'person'::text) AND (person_id IN ( SELECT care.whole_people() AS whole_people)))) AND ((circle_member_id IS NULL) OR (circle_member_id IN ( SELECT m.id
   FROM care.circle_member m
  WHERE (m.person_id = place_release.person_id)))))
place_release session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
plan begin_plan PERMISSIVE INSERT to helhet_app
    check ((state = 'draft'::text) AND (person_id IN ( SELECT care.writing_people() AS writing_people)))
plan change_plan PERMISSIVE UPDATE to helhet_app
    using (person_id IN ( SELECT care.writing_people() AS writing_people))
    check ((person_id IN ( SELECT care.writing_people() AS writing_people)) AND ((state <> 'active'::text) OR care.has_consent_in_force(person_id)))
plan judge_counts PERMISSIVE UPDATE to helhet_judge
    using true
    check true
plan judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
plan judge_reads PERMISSIVE SELECT to helhet_judge
    using true
plan kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
plan read_plan PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT o.person_id
   FROM care.open_areas() o(person_id, life_area))) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)))))
plan session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
plan_change item_kept_back RESTRICTIVE SELECT to helhet_app
    using (NOT (item_id IN ( SELECT care.closed_items() AS closed_items)))
plan_change judge_keeps PERMISSIVE INSERT to helhet_judge
    check true
plan_change judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
plan_change judge_reads PERMISSIVE SELECT to helhet_judge
    using true
plan_change kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
plan_change read_change PERMISSIVE SELECT to helhet_app
    using (((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))) AND ((before IS NULL) OR (((person_id, COALESCE((before ->> 'life_area'::text), 'common'::text)) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND (((before ->> 'topic_id'::text) IS NULL) OR (NOT (((before ->> 'topic_id'::text))::uuid IN ( SELECT care.closed_topics() AS closed_topics)))))) AND ((item <> 'goal'::text) OR (item_id IN ( SELECT g.id
   FROM care.goal g))) AND ((item <> 'measure'::text) OR (item_id IN ( SELECT m.id
   FROM care.measure m))) AND ((item <> 'contribution'::text) OR (item_id IN ( SELECT c.id
   FROM care.contribution c))))
plan_change session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
professional add_professional PERMISSIVE INSERT to helhet_app
    check (EXISTS ( SELECT care.agreements_as('administrator'::text) AS agreements_as))
professional judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
professional judge_reads PERMISSIVE SELECT to helhet_judge
    using true
professional read_professional PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) = ANY (ARRAY['professional'::text, 'person'::text, 'circle'::text, 'preview'::text]))
professional session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
professional set_up_professional PERMISSIVE UPDATE to helhet_app
    using (id IN ( SELECT m.professional_id
   FROM (care.mandate m
     JOIN care.agreement_party p ON ((p.agency_id = m.agency_id)))
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))))
    check (id IN ( SELECT m.professional_id
   FROM (care.mandate m
     JOIN care.agreement_party p ON ((p.agency_id = m.agency_id)))
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))))
referral close_held_referral PERMISSIVE UPDATE to helhet_app
    using (is_given_on AND (state = 'handed-over'::text) AND (held_by_agency = ( SELECT care.answering_agency() AS answering_agency)))
    check (is_given_on AND (state = ANY (ARRAY['handed-over'::text, 'declined-by-person'::text])) AND (held_by_agency = ( SELECT care.answering_agency() AS answering_agency)))
referral handle_referral PERMISSIVE UPDATE to helhet_app
    using ((agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)) AND (NOT is_given_on))
    check ((agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)) AND (NOT is_given_on) AND ((person_id IS NULL) OR (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.agreement_id = referral.agreement_id)))) AND ((state <> 'accepted'::text) OR (2 = ( SELECT count(DISTINCT c.side) AS count
   FROM care.coordinator_term c
  WHERE ((c.person_id = referral.person_id) AND (c.state = 'accepted'::text))))))
referral judge_hands_need_over PERMISSIVE UPDATE to helhet_judge
    using true
    check true
referral judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
referral judge_moves_need PERMISSIVE UPDATE to helhet_judge
    using true
    check true
referral judge_moves_target PERMISSIVE UPDATE to helhet_judge
    using true
    check true
referral judge_reads PERMISSIVE SELECT to helhet_judge
    using true
referral kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
referral raise_referral PERMISSIVE INSERT to helhet_app
    check ((state = 'raised'::text) AND (version = 1) AND (held_by_professional IS NULL) AND (NOT is_given_on) AND (joined_to IS NULL) AND (NOT (raised_by_account IS DISTINCT FROM ( SELECT care.acting_account() AS acting_account))) AND (NOT (raised_by_agency IS DISTINCT FROM ( SELECT care.acting_agency() AS acting_agency))) AND ((person_id IS NULL) OR (person_id IN ( SELECT care.whole_people() AS whole_people))) AND (( SELECT care.acting_capacity() AS acting_capacity) = ANY (ARRAY['public'::text, 'person'::text, 'circle'::text, 'professional'::text])) AND (held_by_agency = care.receiving_agency(agreement_id)))
referral read_coordinated_referral PERMISSIVE SELECT to helhet_app
    using ((id IN ( SELECT care.referrals_by_term('{accepted}'::text[]) AS referrals_by_term)) OR ((state = 'accepted'::text) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))
referral read_held_referral PERMISSIVE SELECT to helhet_app
    using (is_given_on AND (held_by_agency = ( SELECT care.answering_agency() AS answering_agency)))
referral read_own_referral PERMISSIVE SELECT to helhet_app
    using (person_id IN ( SELECT care.whole_people() AS whole_people))
referral read_raised_referral PERMISSIVE SELECT to helhet_app
    using ((raised_by_account = ( SELECT care.acting_account() AS acting_account)) AND (NOT (raised_by_agency IS DISTINCT FROM ( SELECT care.acting_agency() AS acting_agency))) AND (( SELECT care.acting_capacity() AS acting_capacity) <> 'preview'::text))
referral read_receipt_referral PERMISSIVE SELECT to helhet_app
    using (id = ( SELECT care.acting_referral() AS acting_referral))
referral read_unit_referral PERMISSIVE SELECT to helhet_app
    using ((agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)) AND (NOT is_given_on))
referral session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
referral settle_referral PERMISSIVE UPDATE to helhet_app
    using ((state = 'assessed'::text) AND (id IN ( SELECT care.referrals_by_term('{accepted}'::text[]) AS referrals_by_term)))
    check ((state = 'accepted'::text) AND (EXISTS ( SELECT 1
   FROM care.coordinator_term c
  WHERE ((c.referral_id = referral.id) AND (c.person_id = referral.person_id) AND (c.professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (c.state = 'accepted'::text)))) AND (2 = ( SELECT count(DISTINCT c.side) AS count
   FROM care.coordinator_term c
  WHERE ((c.person_id = referral.person_id) AND (c.state = 'accepted'::text)))))
referral_assessment assess_referral PERMISSIVE INSERT to helhet_app
    check ((assessed_by = ( SELECT care.acting_account() AS acting_account)) AND (referral_id IN ( SELECT r.id
   FROM care.referral r
  WHERE ((r.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)) AND (NOT r.is_given_on)))) AND (criteria_met <@ ARRAY( SELECT c.id
   FROM (care.intake_criterion c
     JOIN care.referral r ON ((r.agreement_id = c.agreement_id)))
  WHERE (r.id = referral_assessment.referral_id))))
referral_assessment judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
referral_assessment judge_reads PERMISSIVE SELECT to helhet_judge
    using true
referral_assessment kept_out RESTRICTIVE ALL to helhet_app
    using (NOT (referral_id IN ( SELECT care.closed_needs() AS closed_needs)))
    check (NOT (referral_id IN ( SELECT care.closed_needs() AS closed_needs)))
referral_assessment read_assessment PERMISSIVE SELECT to helhet_app
    using ((referral_id IN ( SELECT r.id
   FROM care.referral r
  WHERE (((r.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)) AND (NOT r.is_given_on)) OR (r.person_id IN ( SELECT care.whole_people() AS whole_people))))) OR (referral_id IN ( SELECT care.referrals_by_term('{offered,accepted}'::text[]) AS referrals_by_term)))
referral_assessment session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
referral_event add_referral_event PERMISSIVE INSERT to helhet_app
    check ((by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (((kind = ANY (ARRAY['received'::text, 'assessed-needed'::text, 'assessed-not-needed'::text, 'coordinator-offered'::text, 'offer-taken-back'::text, 'accepted'::text, 'declined-by-person'::text])) AND (referral_id IN ( SELECT r.id
   FROM care.referral r
  WHERE (r.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as))))) OR ((kind = ANY (ARRAY['declined-by-person'::text, 'holder-assessed'::text])) AND (referral_id IN ( SELECT r.id
   FROM care.referral r
  WHERE (r.is_given_on AND (r.held_by_agency = ( SELECT care.answering_agency() AS answering_agency)))))) OR ((kind = ANY (ARRAY['coordinator-accepted'::text, 'accepted'::text])) AND (referral_id IN ( SELECT care.referrals_by_term('{accepted}'::text[]) AS referrals_by_term))) OR ((kind = 'coordinator-declined'::text) AND (referral_id IN ( SELECT care.referrals_by_term('{declined}'::text[]) AS referrals_by_term)))))
referral_event judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
referral_event judge_reads PERMISSIVE SELECT to helhet_judge
    using true
referral_event judge_tells_need PERMISSIVE INSERT to helhet_judge
    check true
referral_event read_referral_event PERMISSIVE SELECT to helhet_app
    using (referral_id IN ( SELECT r.id
   FROM care.referral r))
referral_event session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
referral_handover judge_answers_handover PERMISSIVE UPDATE to helhet_judge
    using true
    check true
referral_handover judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
referral_handover judge_offers_on PERMISSIVE INSERT to helhet_judge
    check true
referral_handover judge_reads PERMISSIVE SELECT to helhet_judge
    using true
referral_handover kept_out RESTRICTIVE ALL to helhet_app
    using (NOT (referral_id IN ( SELECT care.closed_needs() AS closed_needs)))
    check (NOT (referral_id IN ( SELECT care.closed_needs() AS closed_needs)))
referral_handover read_own_handover PERMISSIVE SELECT to helhet_app
    using ((from_agency_id = ( SELECT care.answering_agency() AS answering_agency)) OR (referral_id IN ( SELECT r.id
   FROM care.referral r
  WHERE (r.person_id IN ( SELECT care.whole_people() AS whole_people)))))
referral_handover session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
referral_refusal judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
referral_refusal judge_reads PERMISSIVE SELECT to helhet_judge
    using true
referral_refusal read_refusal PERMISSIVE SELECT to helhet_app
    using (referral_id IN ( SELECT r.id
   FROM care.referral r
  WHERE (((r.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)) AND (NOT r.is_given_on)) OR (r.is_given_on AND (r.held_by_agency = ( SELECT care.answering_agency() AS answering_agency))) OR (r.person_id IN ( SELECT care.whole_people() AS whole_people)))))
referral_refusal record_refusal PERMISSIVE INSERT to helhet_app
    check ((recorded_by = ( SELECT care.acting_account() AS acting_account)) AND (referral_id IN ( SELECT r.id
   FROM care.referral r
  WHERE (((r.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)) AND (NOT r.is_given_on)) OR (r.is_given_on AND (r.held_by_agency = ( SELECT care.answering_agency() AS answering_agency)))))))
referral_refusal session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
release decide_release PERMISSIVE INSERT to helhet_app
    check ((agency_id = ( SELECT care.acting_agency() AS acting_agency)) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (NOT is_carried_over) AND (decided_by = ( SELECT care.acting_account() AS acting_account)) AND (decided_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (decided_at = now()) AND (ended_at IS NULL) AND ((valid_to IS NULL) OR (valid_to >= care.today())) AND (person_id IN ( SELECT o.person_id
   FROM care.contact_areas() o(person_id, life_area)
  WHERE (o.life_area = 'common'::text))) AND
CASE basis
    WHEN 'consent'::text THEN (consent_id = ( SELECT care.release_rests_on(release.person_id) AS release_rests_on))
    ELSE (EXISTS ( SELECT 1
       FROM (((care.release_basis b
         JOIN care.person p ON (((p.id = release.person_id) AND (p.jurisdiction = b.jurisdiction))))
         JOIN care.agency f ON ((f.id = release.agency_id)))
         JOIN care.agency t ON ((t.id = release.to_agency_id)))
      WHERE ((b.id = release.basis_id) AND (b.valid_from <= care.today()) AND ((b.valid_to IS NULL) OR (b.valid_to >= care.today())) AND ((b.from_sector IS NULL) OR (b.from_sector = f.sector)) AND ((b.to_sector IS NULL) OR (b.to_sector = t.sector)))))
END AND
CASE item
    WHEN 'contact'::text THEN (EXISTS ( SELECT 1
       FROM care.contact c
      WHERE ((c.id = release.item_id) AND (c.person_id = release.person_id) AND (c.agency_id = release.agency_id))))
    WHEN 'note'::text THEN (EXISTS ( SELECT 1
       FROM care.agency_note n
      WHERE ((n.id = release.item_id) AND (n.person_id = release.person_id) AND (n.agency_id = release.agency_id))))
    ELSE true
END)
release judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
release judge_reads PERMISSIVE SELECT to helhet_judge
    using true
release kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
release read_release PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR ((agency_id = ( SELECT care.acting_agency() AS acting_agency)) AND (person_id IN ( SELECT o.person_id
   FROM care.contact_areas() o(person_id, life_area)
  WHERE (o.life_area = 'common'::text)))) OR (id IN ( SELECT r.release_id
   FROM care.open_releases() r(release_id, person_id, agency_id, covers, item_id, basis))))
release session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
release take_back_release PERMISSIVE UPDATE to helhet_app
    using ((ended_at IS NULL) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text))
    check ((ended_at = now()) AND (ended_by = ( SELECT care.acting_account() AS acting_account)) AND (ended_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)))
release_basis judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
release_basis judge_reads PERMISSIVE SELECT to helhet_judge
    using true
release_basis read_release_basis PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) = ANY (ARRAY['professional'::text, 'person'::text, 'circle'::text, 'preview'::text]))
release_basis session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
representation_ground judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
representation_ground judge_reads PERMISSIVE SELECT to helhet_judge
    using true
representation_ground read_representation_ground PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) = ANY (ARRAY['professional'::text, 'person'::text, 'circle'::text]))
representation_ground session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
representation_rule judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
representation_rule judge_reads PERMISSIVE SELECT to helhet_judge
    using true
representation_rule read_representation_rule PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) IS NOT NULL)
representation_rule session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
session judge_ends_session PERMISSIVE UPDATE to helhet_judge
    using true
    check true
session judge_opens_session PERMISSIVE INSERT to helhet_judge
    check true
session judge_reads PERMISSIVE SELECT to helhet_judge
    using true
session read_own_session PERMISSIVE SELECT to helhet_app
    using (account_id = ( SELECT care.acting_account() AS acting_account))
session session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
session_rule judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
session_rule judge_reads PERMISSIVE SELECT to helhet_judge
    using true
session_rule read_session_rule PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) IS NOT NULL)
session_rule session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
sign_in_attempt judge_begins_attempt PERMISSIVE INSERT to helhet_judge
    check true
sign_in_attempt judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
sign_in_attempt judge_reads PERMISSIVE SELECT to helhet_judge
    using true
sign_in_attempt judge_settles_attempt PERMISSIVE UPDATE to helhet_judge
    using true
    check true
sign_in_attempt session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
sign_in_invitation invite PERMISSIVE INSERT to helhet_app
    check ((made_by = ( SELECT care.acting_account() AS acting_account)) AND (made_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND care.may_invite(person_id, circle_member_id) AND ((claim_hash IS NOT NULL) OR (circle_member_id IN ( SELECT m.id
   FROM care.circle_member m
  WHERE (m.legal_right = 'none'::text)))))
sign_in_invitation judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
sign_in_invitation judge_reads PERMISSIVE SELECT to helhet_judge
    using true
sign_in_invitation judge_settles_invitation PERMISSIVE UPDATE to helhet_judge
    using true
    check true
sign_in_invitation kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
sign_in_invitation read_sign_in_invitation PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
sign_in_invitation session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
sign_in_invitation take_invitation_back PERMISSIVE UPDATE to helhet_app
    using ((confirmed_at IS NULL) AND ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))
    check (withdrawn_at IS NOT NULL)
signal_closing close_signal PERMISSIVE INSERT to helhet_app
    check ((closed_by = ( SELECT care.acting_account() AS acting_account)) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (closed_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (since <= care.today()) AND (closed_at = now()) AND ((next_try_on IS NULL) OR ((next_try_on >= (care.today() + 1)) AND (next_try_on <= (care.today() + 366)))) AND ((topic_id IS NULL) OR (EXISTS ( SELECT 1
   FROM care.topic t
  WHERE ((t.id = signal_closing.topic_id) AND (t.person_id = signal_closing.person_id))))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))) AND (EXISTS ( SELECT 1
   FROM ((care.person p
     JOIN care.agreement_party y ON ((y.agreement_id = p.agreement_id)))
     JOIN care.mandate m ON (((m.agency_id = y.agency_id) AND (m.professional_id = signal_closing.professional_id) AND (m.valid_from <= care.today()) AND ((m.valid_to IS NULL) OR (m.valid_to >= care.today())))))
  WHERE (p.id = signal_closing.person_id))) AND
CASE
    WHEN (kind = 'consent-ending'::text) THEN ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
    WHEN (kind = ANY (ARRAY['measure-overdue'::text, 'review-overdue'::text, 'agency-silent'::text])) THEN (((person_id, life_area) IN ( SELECT o.person_id,
        o.life_area
       FROM care.open_areas() o(person_id, life_area))) OR ((kind <> 'measure-overdue'::text) AND (life_area = 'common'::text) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))
    ELSE ((person_id, life_area) IN ( SELECT o.person_id,
        o.life_area
       FROM care.contact_areas() o(person_id, life_area)))
END)
signal_closing judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
signal_closing judge_reads PERMISSIVE SELECT to helhet_judge
    using true
signal_closing kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
signal_closing read_closing PERMISSIVE SELECT to helhet_app
    using 
CASE
    WHEN (kind = 'consent-ending'::text) THEN ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
    WHEN (kind = ANY (ARRAY['measure-overdue'::text, 'review-overdue'::text, 'agency-silent'::text])) THEN ((((person_id, life_area) IN ( SELECT o.person_id,
        o.life_area
       FROM care.open_areas() o(person_id, life_area))) OR ((kind <> 'measure-overdue'::text) AND (life_area = 'common'::text) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
    ELSE ((person_id, life_area) IN ( SELECT o.person_id,
        o.life_area
       FROM care.contact_areas() o(person_id, life_area)))
END
signal_closing session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
spent_token judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
spent_token judge_reads PERMISSIVE SELECT to helhet_judge
    using true
spent_token judge_spends_token PERMISSIVE INSERT to helhet_judge
    check true
spent_token session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
staff_home correct_home PERMISSIVE UPDATE to helhet_app
    using (professional_id IN ( SELECT m.professional_id
   FROM care.mandate m
  WHERE (m.agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies))))
    check ((told_by = ( SELECT care.acting_account() AS acting_account)) AND (professional_id IN ( SELECT m.professional_id
   FROM care.mandate m
  WHERE (m.agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies)))))
staff_home judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
staff_home judge_reads PERMISSIVE SELECT to helhet_judge
    using true
staff_home read_who_has_told PERMISSIVE SELECT to helhet_app
    using (professional_id IN ( SELECT m.professional_id
   FROM care.mandate m
  WHERE (m.agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies))))
staff_home session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
staff_home tell_home PERMISSIVE INSERT to helhet_app
    check ((told_by = ( SELECT care.acting_account() AS acting_account)) AND (professional_id IN ( SELECT m.professional_id
   FROM care.mandate m
  WHERE (m.agency_id IN ( SELECT care.controlled_agencies() AS controlled_agencies)))))
statutory_item add_statutory_item PERMISSIVE INSERT to helhet_app
    check (jurisdiction IN ( SELECT a.jurisdiction
   FROM care.agreement a
  WHERE (a.id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))))
statutory_item judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
statutory_item judge_reads PERMISSIVE SELECT to helhet_judge
    using true
statutory_item read_statutory_item PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) IS NOT NULL)
statutory_item session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
statutory_item set_up_statutory_item PERMISSIVE UPDATE to helhet_app
    using (jurisdiction IN ( SELECT a.jurisdiction
   FROM care.agreement a
  WHERE (a.id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))))
    check (jurisdiction IN ( SELECT a.jurisdiction
   FROM care.agreement a
  WHERE (a.id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))))
stay change_stay PERMISSIVE UPDATE to helhet_app
    using ((taken_back_at IS NULL) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area))))
    check ((( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area))))
stay judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
stay judge_reads PERMISSIVE SELECT to helhet_judge
    using true
stay kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
stay read_stay PERMISSIVE SELECT to helhet_app
    using ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area)))
stay record_stay PERMISSIVE INSERT to helhet_app
    check ((recorded_by = ( SELECT care.acting_account() AS acting_account)) AND (( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (taken_back_at IS NULL) AND (life_area = 'health'::text) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area))))
stay session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
submission judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
submission judge_reads PERMISSIVE SELECT to helhet_judge
    using true
submission read_own_submission PERMISSIVE SELECT to helhet_app
    using (session_id IN ( SELECT a.session_id
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person)))
submission session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
submission settle_submission PERMISSIVE UPDATE to helhet_app
    using (session_id IN ( SELECT a.session_id
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person)))
    check (session_id IN ( SELECT a.session_id
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person)))
submission take_submission PERMISSIVE INSERT to helhet_app
    check (session_id IN ( SELECT a.session_id
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person)))
team change_team PERMISSIVE UPDATE to helhet_app
    using ((agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as)) OR (id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = 'leader'::text))))
    check ((agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as)) OR (id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = 'leader'::text))))
team judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
team judge_reads PERMISSIVE SELECT to helhet_judge
    using true
team read_team PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) = ANY (ARRAY['professional'::text, 'person'::text, 'circle'::text, 'preview'::text]))
team session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
team set_up_team PERMISSIVE INSERT to helhet_app
    check (agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))
team_decision decide_in_team PERMISSIVE INSERT to helhet_app
    check ((decided_by = ( SELECT care.acting_account() AS acting_account)) AND (decided_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (done_at IS NULL) AND (team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text])))) AND (meeting_id IN ( SELECT m.id
   FROM care.team_meeting m
  WHERE (m.closed_at IS NULL))) AND (sides = ARRAY( SELECT DISTINCT x.side
   FROM care.team_meeting_presence x
  WHERE ((x.meeting_id = team_decision.meeting_id) AND x.is_present AND (x.side <> 'other'::text))
  ORDER BY x.side)) AND (EXISTS ( SELECT 1
   FROM care.team_member x
  WHERE ((x.team_id = team_decision.team_id) AND (x.professional_id = team_decision.professional_id) AND (x.agency_id = team_decision.agency_id) AND (x.valid_from <= care.today()) AND ((x.valid_to IS NULL) OR (x.valid_to >= care.today()))))) AND ((person_id IS NULL) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (person_id IN ( SELECT b.person_id
   FROM care.board_areas() b(person_id, life_area)))) AND ((referral_id IS NULL) OR (referral_id IN ( SELECT r.id
   FROM care.referral r))))
team_decision judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
team_decision judge_reads PERMISSIVE SELECT to helhet_judge
    using true
team_decision kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
team_decision read_team_decision PERMISSIVE SELECT to helhet_app
    using (((person_id IS NULL) AND (referral_id IS NULL) AND (team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)))) OR (person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (person_id IN ( SELECT b.person_id
   FROM care.board_areas() b(person_id, life_area))) OR ((team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part))) AND (referral_id IN ( SELECT r.id
   FROM care.referral r))))
team_decision session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
team_decision settle_team_decision PERMISSIVE UPDATE to helhet_app
    using ((done_at IS NULL) AND ((person_id IS NULL) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (person_id IN ( SELECT b.person_id
   FROM care.board_areas() b(person_id, life_area)))) AND ((referral_id IS NULL) OR (referral_id IN ( SELECT r.id
   FROM care.referral r))) AND (((professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency))) OR (team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text]))))))
    check ((done_at IS NOT NULL) AND (done_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))))
team_duty judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
team_duty judge_reads PERMISSIVE SELECT to helhet_judge
    using true
team_duty read_duty PERMISSIVE SELECT to helhet_app
    using ((team_id IN ( SELECT t.id
   FROM (care.team t
     JOIN care.agreement_party p ON ((p.agreement_id = t.agreement_id)))
  WHERE (p.agency_id = ( SELECT care.acting_agency() AS acting_agency)))) OR (team_id IN ( SELECT t.id
   FROM care.team t
  WHERE (t.agreement_id IN ( SELECT x.agreement_id
           FROM care.person x)))))
team_duty record_duty PERMISSIVE INSERT to helhet_app
    check ((recorded_by = ( SELECT care.acting_account() AS acting_account)) AND (taken_back_at IS NULL) AND (EXISTS ( SELECT 1
   FROM care.team_member x
  WHERE ((x.team_id = team_duty.team_id) AND (x.professional_id = team_duty.professional_id) AND (x.agency_id = team_duty.agency_id) AND (x.valid_from <= care.today()) AND ((x.valid_to IS NULL) OR (x.valid_to >= care.today()))))) AND ((team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = 'leader'::text))) OR ((professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)) AND (team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part))))))
team_duty session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
team_duty take_back_duty PERMISSIVE UPDATE to helhet_app
    using ((taken_back_at IS NULL) AND ((team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = 'leader'::text))) OR ((professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)))))
    check (taken_back_at IS NOT NULL)
team_meeting close_team_meeting PERMISSIVE UPDATE to helhet_app
    using ((closed_at IS NULL) AND (team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text])))))
    check ((closed_at IS NOT NULL) AND (closed_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text])))))
team_meeting judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
team_meeting judge_reads PERMISSIVE SELECT to helhet_judge
    using true
team_meeting open_team_meeting PERMISSIVE INSERT to helhet_app
    check ((opened_by = ( SELECT care.acting_account() AS acting_account)) AND (on_day = care.today()) AND (closed_at IS NULL) AND (team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text])))))
team_meeting read_team_meeting PERMISSIVE SELECT to helhet_app
    using ((team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part))) OR (team_id IN ( SELECT t.id
   FROM care.team t
  WHERE (t.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)))))
team_meeting session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
team_meeting_presence correct_team_presence PERMISSIVE UPDATE to helhet_app
    using (meeting_id IN ( SELECT m.id
   FROM care.team_meeting m
  WHERE ((m.closed_at IS NULL) AND (m.team_id IN ( SELECT o.team_id
           FROM care.own_teams() o(team_id, part)
          WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text])))))))
    check (meeting_id IN ( SELECT m.id
   FROM care.team_meeting m
  WHERE (m.closed_at IS NULL)))
team_meeting_presence judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
team_meeting_presence judge_reads PERMISSIVE SELECT to helhet_judge
    using true
team_meeting_presence note_team_presence PERMISSIVE INSERT to helhet_app
    check ((meeting_id IN ( SELECT m.id
   FROM care.team_meeting m
  WHERE ((m.closed_at IS NULL) AND (m.team_id IN ( SELECT o.team_id
           FROM care.own_teams() o(team_id, part)
          WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text]))))))) AND (side = ( SELECT g.side
   FROM care.agency g
  WHERE (g.id = team_meeting_presence.agency_id))) AND (EXISTS ( SELECT 1
   FROM (care.team_member x
     JOIN care.team_meeting m ON ((m.team_id = x.team_id)))
  WHERE ((m.id = team_meeting_presence.meeting_id) AND (x.professional_id = team_meeting_presence.professional_id) AND (x.agency_id = team_meeting_presence.agency_id) AND (x.valid_from <= m.on_day) AND ((x.valid_to IS NULL) OR (x.valid_to >= m.on_day))))))
team_meeting_presence read_team_presence PERMISSIVE SELECT to helhet_app
    using (meeting_id IN ( SELECT m.id
   FROM care.team_meeting m))
team_meeting_presence session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
team_member commit_member PERMISSIVE INSERT to helhet_app
    check ((welcomed_at IS NULL) AND (welcomed_by IS NULL) AND (team_id IN ( SELECT t.id
   FROM care.team t
  WHERE (t.agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as)))) AND (professional_id IS DISTINCT FROM ( SELECT care.acting_professional() AS acting_professional)) AND (EXISTS ( SELECT 1
   FROM ((care.mandate m
     JOIN care.agreement_party p ON ((p.agency_id = m.agency_id)))
     JOIN care.team t ON ((t.agreement_id = p.agreement_id)))
  WHERE ((t.id = team_member.team_id) AND (m.professional_id = team_member.professional_id) AND (m.agency_id = team_member.agency_id) AND ((m.valid_to IS NULL) OR (m.valid_to >= care.today()))))))
team_member end_member PERMISSIVE UPDATE to helhet_app
    using ((team_id IN ( SELECT t.id
   FROM care.team t
  WHERE (t.agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as)))) AND (professional_id IS DISTINCT FROM ( SELECT care.acting_professional() AS acting_professional)))
    check ((team_id IN ( SELECT t.id
   FROM care.team t
  WHERE (t.agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as)))) AND (professional_id IS DISTINCT FROM ( SELECT care.acting_professional() AS acting_professional)))
team_member judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
team_member judge_reads PERMISSIVE SELECT to helhet_judge
    using true
team_member judge_welcomes PERMISSIVE UPDATE to helhet_judge
    using true
    check true
team_member read_team_member PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) = ANY (ARRAY['professional'::text, 'person'::text, 'circle'::text, 'preview'::text]))
team_member session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
team_training arrange_training PERMISSIVE INSERT to helhet_app
    check ((arranged_by = ( SELECT care.acting_account() AS acting_account)) AND (team_id IN ( SELECT o.team_id
   FROM care.own_teams() o(team_id, part)
  WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text])))))
team_training judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
team_training judge_reads PERMISSIVE SELECT to helhet_judge
    using true
team_training read_training PERMISSIVE SELECT to helhet_app
    using (team_id IN ( SELECT t.id
   FROM (care.team t
     JOIN care.agreement_party p ON ((p.agreement_id = t.agreement_id)))
  WHERE (p.agency_id = ( SELECT care.acting_agency() AS acting_agency))))
team_training session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
topic judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
topic judge_reads PERMISSIVE SELECT to helhet_judge
    using true
topic kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
topic name_topic PERMISSIVE INSERT to helhet_app
    check ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
topic read_topic PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR ((person_id IN ( SELECT o.person_id
   FROM care.open_areas() o(person_id, life_area))) AND (NOT (id IN ( SELECT care.closed_topics() AS closed_topics)))) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
topic session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
topic topic_kept_back RESTRICTIVE ALL to helhet_app
    using (NOT (id IN ( SELECT care.blocked_topics() AS blocked_topics)))
training_attendance correct_attendance PERMISSIVE UPDATE to helhet_app
    using (training_id IN ( SELECT x.id
   FROM care.team_training x
  WHERE (x.team_id IN ( SELECT o.team_id
           FROM care.own_teams() o(team_id, part)
          WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text]))))))
    check (training_id IN ( SELECT x.id
   FROM care.team_training x
  WHERE (x.team_id IN ( SELECT o.team_id
           FROM care.own_teams() o(team_id, part)
          WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text]))))))
training_attendance judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
training_attendance judge_reads PERMISSIVE SELECT to helhet_judge
    using true
training_attendance note_attendance PERMISSIVE INSERT to helhet_app
    check (training_id IN ( SELECT x.id
   FROM care.team_training x
  WHERE (x.team_id IN ( SELECT o.team_id
           FROM care.own_teams() o(team_id, part)
          WHERE (o.part = ANY (ARRAY['leader'::text, 'member'::text]))))))
training_attendance read_attendance PERMISSIVE SELECT to helhet_app
    using (training_id IN ( SELECT x.id
   FROM care.team_training x))
training_attendance session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
transition change_transition PERMISSIVE UPDATE to helhet_app
    using ((( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area))))
    check ((( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND ((closed_by_name IS NULL) OR (closed_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person)))) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area))))
transition judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
transition judge_reads PERMISSIVE SELECT to helhet_judge
    using true
transition kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
transition open_transition PERMISSIVE INSERT to helhet_app
    check ((( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (opened_by = ( SELECT care.acting_account() AS acting_account)) AND (state = 'open'::text) AND (life_area = ( SELECT r.life_area
   FROM (care.transition_rule r
     JOIN care.person p ON (((p.id = transition.person_id) AND (p.jurisdiction = r.jurisdiction))))
  WHERE ((r.id = transition.rule_id) AND ((r.agreement_id IS NULL) OR (r.agreement_id = p.agreement_id))))) AND ((stay_id IS NULL) OR (EXISTS ( SELECT 1
   FROM care.stay s
  WHERE ((s.id = transition.stay_id) AND (s.person_id = transition.person_id))))) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area))))
transition read_transition PERMISSIVE SELECT to helhet_app
    using ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area)))
transition session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
transition_check add_transition_check PERMISSIVE INSERT to helhet_app
    check (rule_id IN ( SELECT r.id
   FROM care.transition_rule r
  WHERE ((r.basis = 'local'::text) AND (r.agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as)))))
transition_check judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
transition_check judge_reads PERMISSIVE SELECT to helhet_judge
    using true
transition_check read_transition_check PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) = ANY (ARRAY['professional'::text, 'person'::text, 'circle'::text, 'preview'::text]))
transition_check session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
transition_rule add_transition_rule PERMISSIVE INSERT to helhet_app
    check ((basis = 'local'::text) AND ((agreement_id, jurisdiction) IN ( SELECT a.id,
    a.jurisdiction
   FROM care.agreement a
  WHERE (a.id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as)))))
transition_rule end_transition_rule PERMISSIVE UPDATE to helhet_app
    using ((basis = 'local'::text) AND (agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as)))
    check ((basis = 'local'::text) AND (agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as)))
transition_rule judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
transition_rule judge_reads PERMISSIVE SELECT to helhet_judge
    using true
transition_rule read_transition_rule PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) = ANY (ARRAY['professional'::text, 'person'::text, 'circle'::text, 'preview'::text]))
transition_rule session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
transition_step do_transition_step PERMISSIVE INSERT to helhet_app
    check ((( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (done_by = ( SELECT care.acting_account() AS acting_account)) AND (taken_back_at IS NULL) AND (done_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (EXISTS ( SELECT 1
   FROM (care.transition t
     JOIN care.transition_check k ON (((k.rule_id = t.rule_id) AND (k.id = transition_step.check_id))))
  WHERE ((t.id = transition_step.transition_id) AND (t.person_id = transition_step.person_id) AND (t.life_area = transition_step.life_area) AND (t.state = 'open'::text)))) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area))))
transition_step judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
transition_step judge_reads PERMISSIVE SELECT to helhet_judge
    using true
transition_step kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
transition_step read_transition_step PERMISSIVE SELECT to helhet_app
    using ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area)))
transition_step session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
transition_step undo_transition_step PERMISSIVE UPDATE to helhet_app
    using ((( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (taken_back_at IS NULL) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area))))
    check ((taken_back_at IS NOT NULL) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.contact_areas() o(person_id, life_area))))
way_in change_way_in PERMISSIVE UPDATE to helhet_app
    using ((ended_at IS NULL) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
    check (ended_how = 'changed'::text)
way_in judge_ends_way_in PERMISSIVE UPDATE to helhet_judge
    using true
    check (ended_how = 'own-identity'::text)
way_in judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
way_in judge_reads PERMISSIVE SELECT to helhet_judge
    using true
way_in kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
way_in read_way_in PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
way_in record_way_in PERMISSIVE INSERT to helhet_app
    check ((recorded_by = ( SELECT care.acting_account() AS acting_account)) AND (recorded_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (agreed_on <= ( SELECT care.today() AS today)) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
way_in session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
wish answer_wish PERMISSIVE UPDATE to helhet_app
    using ((( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (taken_back_at IS NULL) AND (answer IS NULL) AND (person_id IN ( SELECT o.person_id
   FROM care.contact_areas() o(person_id, life_area)
  WHERE (o.life_area = 'common'::text))))
    check ((( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (taken_back_at IS NULL) AND (answered_by = ( SELECT care.acting_account() AS acting_account)) AND (answered_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (person_id IN ( SELECT o.person_id
   FROM care.contact_areas() o(person_id, life_area)
  WHERE (o.life_area = 'common'::text))))
wish judge_may_write RESTRICTIVE ALL to helhet_judge
    using true
    check ( SELECT care.judge_may_write() AS judge_may_write)
wish judge_reads PERMISSIVE SELECT to helhet_judge
    using true
wish kept_out RESTRICTIVE ALL to helhet_app
    using ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
    check ((person_id IS NULL) OR (NOT (person_id IN ( SELECT care.closed_people() AS closed_people))))
wish read_wish PERMISSIVE SELECT to helhet_app
    using (person_id IN ( SELECT o.person_id
   FROM care.contact_areas() o(person_id, life_area)
  WHERE (o.life_area = 'common'::text)))
wish say_wish PERMISSIVE INSERT to helhet_app
    check ((person_id IN ( SELECT care.whole_people() AS whole_people)) AND (said_by = ( SELECT care.acting_account() AS acting_account)) AND (said_by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (answer IS NULL) AND (taken_back_at IS NULL))
wish session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
wish take_back_wish PERMISSIVE UPDATE to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) AND (taken_back_at IS NULL) AND (answer IS NULL))
    check ((person_id IN ( SELECT care.whole_people() AS whole_people)) AND (answer IS NULL))

-- grants on tables
absence to helhet_app: INSERT, SELECT
absence to helhet_judge: SELECT
account to helhet_app: INSERT, SELECT
account to helhet_judge: SELECT
age_rule to helhet_app: SELECT
age_rule to helhet_judge: SELECT
agency to helhet_app: INSERT, SELECT
agency to helhet_judge: SELECT
agency_copy to helhet_app: INSERT
agency_copy to helhet_judge: SELECT
agency_copy_file to helhet_app: INSERT, SELECT
agency_copy_file to helhet_judge: SELECT
agency_note to helhet_app: INSERT, SELECT
agency_note to helhet_judge: SELECT
agenda_question to helhet_app: INSERT, SELECT
agenda_question to helhet_judge: SELECT
agreement to helhet_app: SELECT
agreement to helhet_judge: SELECT
agreement_party to helhet_app: INSERT, SELECT
agreement_party to helhet_judge: SELECT
appointed_yes to helhet_app: INSERT, SELECT
appointed_yes to helhet_judge: SELECT
audit to helhet_app: SELECT
audit to helhet_judge: INSERT, SELECT
audit_anchor to helhet_judge: INSERT, SELECT
audit_seal to helhet_judge: INSERT, SELECT
birthday_told to helhet_judge: INSERT, SELECT
block to helhet_app: INSERT, SELECT
block to helhet_judge: SELECT
board_day to helhet_app: INSERT, SELECT
board_day to helhet_judge: SELECT
board_day_contact to helhet_app: INSERT, SELECT
board_day_contact to helhet_judge: SELECT
board_day_line to helhet_app: INSERT, SELECT
board_day_line to helhet_judge: SELECT
board_day_row to helhet_app: INSERT, SELECT
board_day_row to helhet_judge: SELECT
board_decision to helhet_app: INSERT, SELECT
board_decision to helhet_judge: SELECT
board_presence to helhet_app: INSERT, SELECT
board_presence to helhet_judge: SELECT
board_reason to helhet_app: INSERT, SELECT
board_reason to helhet_judge: SELECT
calendar_feed to helhet_judge: SELECT
caught_mail to helhet_app: SELECT
caught_mail to helhet_judge: INSERT, SELECT
circle_member to helhet_app: INSERT
circle_member to helhet_judge: SELECT
clock to helhet_app: SELECT
clock to helhet_judge: INSERT, SELECT, UPDATE
confirmation to helhet_app: INSERT, SELECT
confirmation to helhet_judge: SELECT, UPDATE
consent to helhet_app: INSERT, SELECT
consent to helhet_judge: SELECT
consent_exclusion to helhet_app: INSERT, SELECT
consent_exclusion to helhet_judge: SELECT
consent_giver to helhet_app: INSERT, SELECT
consent_giver to helhet_judge: SELECT
consent_party to helhet_app: INSERT, SELECT
consent_party to helhet_judge: SELECT
consultation to helhet_app: INSERT, SELECT
consultation to helhet_judge: SELECT
contact to helhet_app: INSERT, SELECT
contact to helhet_judge: SELECT
contact_rhythm to helhet_app: INSERT, SELECT
contact_rhythm to helhet_judge: SELECT
contribution to helhet_app: INSERT, SELECT
contribution to helhet_judge: SELECT
cooperation to helhet_app: INSERT, SELECT
cooperation to helhet_judge: SELECT
coordinator_ask to helhet_app: INSERT, SELECT
coordinator_ask to helhet_judge: SELECT
coordinator_handover to helhet_app: INSERT, SELECT
coordinator_handover to helhet_judge: SELECT, UPDATE
coordinator_leaving to helhet_app: INSERT, SELECT
coordinator_leaving to helhet_judge: SELECT
coordinator_term to helhet_app: INSERT, SELECT
coordinator_term to helhet_judge: INSERT, SELECT, UPDATE
crisis_approval to helhet_app: SELECT
crisis_approval to helhet_judge: SELECT
crisis_contact to helhet_app: SELECT
crisis_contact to helhet_judge: SELECT
crisis_plan to helhet_app: SELECT
crisis_plan to helhet_judge: SELECT
crisis_reader to helhet_app: SELECT
crisis_reader to helhet_judge: SELECT
crisis_words to helhet_app: SELECT
crisis_words to helhet_judge: SELECT
daily_round to helhet_judge: INSERT, SELECT
deadline_rule to helhet_app: INSERT, SELECT
deadline_rule to helhet_judge: SELECT
decision to helhet_app: INSERT, SELECT
decision to helhet_judge: SELECT
disagreement to helhet_app: INSERT, SELECT
disagreement to helhet_judge: SELECT
emergency_opening to helhet_app: SELECT
emergency_opening to helhet_judge: INSERT, SELECT
emergency_rule to helhet_app: SELECT
emergency_rule to helhet_judge: SELECT
emergency_try to helhet_judge: INSERT, SELECT
enrolment to helhet_app: INSERT, SELECT
enrolment to helhet_judge: SELECT
goal to helhet_app: INSERT, SELECT
goal to helhet_judge: SELECT
goal_review to helhet_app: INSERT, SELECT
goal_review to helhet_judge: SELECT
guardian_decision to helhet_app: INSERT, SELECT
guardian_decision to helhet_judge: SELECT
identity to helhet_app: INSERT
identity to helhet_judge: INSERT, SELECT
intake_criterion to helhet_app: INSERT, SELECT
intake_criterion to helhet_judge: SELECT
jurisdiction to helhet_app: SELECT
jurisdiction to helhet_judge: SELECT
learning_log to helhet_app: SELECT
learning_log to helhet_judge: SELECT
letter to helhet_judge: INSERT, SELECT, UPDATE
level_change to helhet_app: INSERT, SELECT
level_change to helhet_judge: SELECT
life_area to helhet_app: INSERT, SELECT
life_area to helhet_judge: SELECT
log_case to helhet_app: SELECT
log_case to helhet_judge: INSERT, SELECT
log_exception to helhet_app: INSERT, SELECT
log_exception to helhet_judge: SELECT
log_exception_ground to helhet_app: SELECT
log_exception_ground to helhet_judge: SELECT
log_question to helhet_app: INSERT, SELECT
log_question to helhet_judge: SELECT
log_round to helhet_app: SELECT
log_round to helhet_judge: INSERT, SELECT, UPDATE
log_rule to helhet_app: INSERT, SELECT
log_rule to helhet_judge: SELECT
mandate to helhet_app: INSERT, SELECT
mandate to helhet_judge: SELECT
mandate_confirmation to helhet_app: INSERT, SELECT
mandate_confirmation to helhet_judge: SELECT
mandate_rule to helhet_app: SELECT
mandate_rule to helhet_judge: SELECT
measure to helhet_app: INSERT, SELECT
measure to helhet_judge: SELECT, UPDATE
meeting to helhet_app: INSERT, UPDATE
meeting to helhet_judge: SELECT
meeting_seat to helhet_app: DELETE, INSERT, SELECT, UPDATE
meeting_seat to helhet_judge: SELECT, UPDATE
notice to helhet_judge: INSERT, SELECT, UPDATE
notice_choice to helhet_app: INSERT, SELECT, UPDATE
notice_choice to helhet_judge: SELECT
official_decision to helhet_app: INSERT, SELECT
official_decision to helhet_judge: SELECT
open_hour_booking to helhet_app: INSERT, SELECT
open_hour_booking to helhet_judge: SELECT
own_rating to helhet_app: INSERT, SELECT
own_rating to helhet_judge: SELECT
own_words to helhet_app: INSERT, SELECT
own_words to helhet_judge: SELECT
participant to helhet_app: INSERT, SELECT
participant to helhet_judge: INSERT, SELECT, UPDATE
person to helhet_app: INSERT, SELECT
person to helhet_judge: SELECT
person_card to helhet_app: INSERT
person_card to helhet_judge: SELECT
place_release to helhet_app: INSERT, SELECT
place_release to helhet_judge: SELECT
plan to helhet_app: INSERT
plan to helhet_judge: SELECT, UPDATE
plan_change to helhet_app: SELECT
plan_change to helhet_judge: INSERT, SELECT
professional to helhet_app: INSERT, SELECT
professional to helhet_judge: SELECT
referral to helhet_app: INSERT, SELECT
referral to helhet_judge: SELECT, UPDATE
referral_assessment to helhet_app: INSERT, SELECT
referral_assessment to helhet_judge: SELECT
referral_event to helhet_app: INSERT, SELECT
referral_event to helhet_judge: INSERT, SELECT
referral_handover to helhet_app: SELECT
referral_handover to helhet_judge: INSERT, SELECT, UPDATE
referral_refusal to helhet_app: INSERT, SELECT
referral_refusal to helhet_judge: SELECT
release to helhet_app: INSERT, SELECT
release to helhet_judge: SELECT
release_basis to helhet_app: SELECT
release_basis to helhet_judge: SELECT
representation_ground to helhet_app: SELECT
representation_ground to helhet_judge: SELECT
representation_rule to helhet_app: SELECT
representation_rule to helhet_judge: SELECT
session to helhet_judge: INSERT, SELECT, UPDATE
session_rule to helhet_app: SELECT
session_rule to helhet_judge: SELECT
sign_in_attempt to helhet_judge: INSERT, SELECT, UPDATE
sign_in_invitation to helhet_judge: SELECT, UPDATE
signal_closing to helhet_app: INSERT, SELECT
signal_closing to helhet_judge: SELECT
spent_token to helhet_judge: INSERT, SELECT
staff_home to helhet_app: INSERT
staff_home to helhet_judge: SELECT
statutory_item to helhet_app: INSERT, SELECT
statutory_item to helhet_judge: SELECT
stay to helhet_app: INSERT
stay to helhet_judge: SELECT
submission to helhet_app: INSERT, SELECT, UPDATE
submission to helhet_judge: SELECT
team to helhet_app: INSERT, SELECT
team to helhet_judge: SELECT
team_decision to helhet_app: INSERT, SELECT
team_decision to helhet_judge: SELECT
team_duty to helhet_app: INSERT, SELECT
team_duty to helhet_judge: SELECT
team_meeting to helhet_app: INSERT, SELECT
team_meeting to helhet_judge: SELECT
team_meeting_presence to helhet_app: INSERT, SELECT
team_meeting_presence to helhet_judge: SELECT
team_member to helhet_app: INSERT, SELECT
team_member to helhet_judge: SELECT
team_training to helhet_app: INSERT, SELECT
team_training to helhet_judge: SELECT
topic to helhet_app: INSERT, SELECT
topic to helhet_judge: SELECT
training_attendance to helhet_app: INSERT, SELECT
training_attendance to helhet_judge: SELECT
transition to helhet_app: INSERT, SELECT
transition to helhet_judge: SELECT
transition_check to helhet_app: INSERT, SELECT
transition_check to helhet_judge: SELECT
transition_rule to helhet_app: INSERT, SELECT
transition_rule to helhet_judge: SELECT
transition_step to helhet_app: INSERT, SELECT
transition_step to helhet_judge: SELECT
way_in to helhet_app: SELECT
way_in to helhet_judge: SELECT
wish to helhet_app: INSERT, SELECT
wish to helhet_judge: SELECT

-- grants on functions
account_of to helhet_app
account_of_party to helhet_app
accounts_controlling to helhet_app
acting to helhet_app
acting_account to helhet_app
acting_agency to helhet_app
acting_capacity to helhet_app
acting_professional to helhet_app
acting_referral to helhet_app
administrators_of to helhet_app
agency_file to helhet_app
agreements_as to helhet_app
answer_handover to helhet_app
answer_sign_in to helhet_door
answering_accounts to helhet_app
answering_agency to helhet_app
appointed_yes_covers to helhet_app
ask_emergency to helhet_app
ask_told to helhet_app
baton_told to helhet_app
batons_held to helhet_app
begin_sign_in to helhet_door
birthdays_near to helhet_app
blocked_topics to helhet_app
blocks_that_keep_out to helhet_app
board_areas to helhet_app
break_glass to helhet_app
can_answer to helhet_app
card_address to helhet_app
carried_until to helhet_app
chair_is_empty to helhet_app
circle_details to helhet_app
clock_holders to helhet_app
clock_leaders to helhet_app
clock_paused to helhet_app
closed_items to helhet_app
closed_needs to helhet_app
closed_people to helhet_app
closed_topics to helhet_app
confirm_emergency to helhet_app
confirm_invitation to helhet_app
consents_in_force to helhet_app
contact_areas to helhet_app
controlled_agencies to helhet_app
controlled_people to helhet_app
coordinated_people to helhet_app
coordinator_term_clock to helhet_app
crisis_changed to helhet_app
day_begins to helhet_app
death_is_for_coordinators to helhet_app
decision_on to helhet_app
delivery_to to helhet_app
deputy_on to helhet_app
due_at to helhet_app
due_day to helhet_app
easter to helhet_app
emergency_contacts to helhet_app
emergency_obstacle to helhet_app
emergency_people to helhet_app
emergency_reviewed_told to helhet_app
emergency_rule_for to helhet_app
emergency_standing to helhet_app
end_clock to helhet_app
end_own_sessions to helhet_app
end_provider_sessions to helhet_door
end_session to helhet_door
end_staff_sessions to helhet_app
enter to helhet_door
find_in_register to helhet_app
find_logged_person to helhet_app
guard_need to helhet_app
guardians_decide to helhet_app
handover_begins to helhet_app
handover_load to helhet_app
handover_paths to helhet_app
handovers_to_me to helhet_app
has_consent_in_force to helhet_app
has_open_handover to helhet_app
has_own_crisis_voice to helhet_app
has_own_sign_in to helhet_app
has_own_voice to helhet_app
has_stepped_up to helhet_app
heard_agencies to helhet_app
hidden_looks to helhet_app
hold_as_holder to helhet_app
is_day_off to helhet_app
is_kept_from to helhet_app
is_staff_here to helhet_app
is_still_open_to to helhet_app
is_told_here to helhet_app
join_needs to helhet_app
judge_may_write to helhet_app
keep_discharge_clock to helhet_app
keep_discharge_clocks to helhet_app
keepers_of_note_topic to helhet_app
keepers_of_topic to helhet_app
keeps_from_guardian to helhet_app
learning_log_stepped to helhet_app
leavings_told_to_me to helhet_app
let_in to helhet_app
let_in_asked to helhet_app
level_rank to helhet_app
live_session to helhet_app
log_bytes to helhet_app
log_checks to helhet_app
log_exception_told to helhet_app
log_question_told to helhet_app
log_row_hash to helhet_app
log_rule_for to helhet_app
may_block to helhet_app
may_confirm to helhet_app
may_coordinate to helhet_app
may_end_sessions_of to helhet_app
may_give_sign_in to helhet_app
may_hear to helhet_app
may_invite to helhet_app
may_join to helhet_app
may_stand_in to helhet_app
may_welcome to helhet_app
may_write_down_ask to helhet_app
meeting_clock to helhet_app
meeting_places to helhet_app
minded_agreements to helhet_app
name_words to helhet_app
narrowed_to to helhet_app
near_professionals to helhet_app
need_assessed_by_holder to helhet_app
need_changed to helhet_app
need_event_told to helhet_app
need_handover_told to helhet_app
need_statuses to helhet_app
need_taken_over_clock to helhet_app
offer_handover to helhet_app
open_areas to helhet_app
open_feed_session to helhet_door
open_hours_taken to helhet_app
open_invitations to helhet_app
open_notes to helhet_app
open_person to helhet_app
open_preview to helhet_door
open_public_session to helhet_door
open_receipt_session to helhet_door
open_releases to helhet_app
open_session to helhet_door
own_bytes to helhet_app
own_circle_places to helhet_app
own_file to helhet_app
own_identity to helhet_app
own_seats to helhet_app
own_teams to helhet_app
partly_closed to helhet_app
partly_heard_people to helhet_app
people_closed_to to helhet_app
places_open_to to helhet_app
plan_clock to helhet_app
promise_day to helhet_app
protection_rank to helhet_app
prove_sign_in to helhet_door
proved_ways to helhet_door
questions_without_officer to helhet_app
readable_copies to helhet_app
receiving_agency to helhet_app
record_access to helhet_app
redeem_code to helhet_door
referral_clock to helhet_app
referrals_by_term to helhet_app
refuse_sign_in to helhet_door
release_rests_on to helhet_app
release_stands to helhet_app
released_rows to helhet_app
rests_on_consent to helhet_app
rows_open to helhet_app
rule_in_force to helhet_app
sees_places to helhet_app
separate_need to helhet_app
session_is_live to helhet_app
session_left to helhet_app
session_may_write to helhet_app
sign_in_is_taken to helhet_app
signal_settled to helhet_app
span to helhet_app
staff_sign_in to helhet_app
standing_consents to helhet_app
standing_releases to helhet_app
start_clock to helhet_app
stay_clock to helhet_app
stay_places to helhet_app
step_up to helhet_door
stop_notices to helhet_app
street_of to helhet_app
table_activity to helhet_app
take_back_handover to helhet_app
take_baton to helhet_app
take_slot to helhet_app
team_caseload to helhet_app
tell to helhet_app
tell_access_ended to helhet_app
tell_of_consent to helhet_app
tell_of_measure to helhet_app
tell_of_meeting to helhet_app
tell_of_need to helhet_app
tell_of_participant to helhet_app
tell_of_seat to helhet_app
tell_of_term to helhet_app
term_steps to helhet_app
terms_nobody_follows to helhet_app
tie_identity to helhet_app
today to helhet_app
turns_on to helhet_app
unit_accounts to helhet_app
ways_of to helhet_app
welcome_member to helhet_app
who_could_see to helhet_app
who_may_see to helhet_app
whole_people to helhet_app
writing_people to helhet_app
zone_of to helhet_app
