-- tables
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
agreement_party.agreement_id uuid not null
agreement_party.agency_id uuid not null
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
identity.issuer text not null
identity.subject text not null
identity.account_id uuid not null
jurisdiction.code text not null
jurisdiction.time_zone text not null
life_area.jurisdiction text not null
life_area.code text not null
life_area.position integer not null
life_area.name_nb text not null
life_area.name_sv text not null
life_area.name_en text not null
life_area.valid_from date not null default '2000-01-01'::date
life_area.valid_to date
life_area.version integer not null default 1
mandate.id uuid not null default gen_random_uuid()
mandate.professional_id uuid not null
mandate.agency_id uuid not null
mandate.role text not null
mandate.function_name text not null
mandate.post_share numeric(4,2)
mandate.valid_from date not null default CURRENT_DATE
mandate.valid_to date
mandate.version integer not null default 1
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
person_card.person_id uuid not null
person_card.national_id text not null
person_card.phone text
person_card.address text
person_card.language text not null default 'nb'::text
person_card.interpreter text
person_card.communication text
person_card.version integer not null default 1
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
referral_assessment.id uuid not null default gen_random_uuid()
referral_assessment.referral_id uuid not null
referral_assessment.is_coordination_needed boolean not null
referral_assessment.least_to_share text
referral_assessment.no_reason text
referral_assessment.instead text
referral_assessment.assessed_at timestamp with time zone not null default now()
referral_assessment.assessed_by uuid not null
referral_event.id uuid not null default gen_random_uuid()
referral_event.referral_id uuid not null
referral_event.at timestamp with time zone not null default now()
referral_event.kind text not null
referral_event.by_name text not null
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
submission.form_key uuid not null
submission.account_id uuid
submission.session_id uuid not null
submission.at timestamp with time zone not null default now()
submission.location text
topic.id uuid not null default gen_random_uuid()
topic.person_id uuid not null
topic.name text not null

-- row-level security
account enabled forced, owned by helhet_owner
age_rule enabled forced, owned by helhet_owner
agency enabled forced, owned by helhet_owner
agenda_question enabled forced, owned by helhet_owner
agreement enabled forced, owned by helhet_owner
agreement_party enabled forced, owned by helhet_owner
audit enabled forced, owned by helhet_owner
circle_member enabled forced, owned by helhet_owner
confirmation enabled forced, owned by helhet_owner
consent enabled forced, owned by helhet_owner
consent_exclusion enabled forced, owned by helhet_owner
consent_giver enabled forced, owned by helhet_owner
consent_party enabled forced, owned by helhet_owner
contribution enabled forced, owned by helhet_owner
cooperation enabled forced, owned by helhet_owner
coordinator_term enabled forced, owned by helhet_owner
deadline_rule enabled forced, owned by helhet_owner
decision enabled forced, owned by helhet_owner
disagreement enabled forced, owned by helhet_owner
goal enabled forced, owned by helhet_owner
goal_review enabled forced, owned by helhet_owner
identity enabled forced, owned by helhet_owner
jurisdiction enabled forced, owned by helhet_owner
life_area enabled forced, owned by helhet_owner
mandate enabled forced, owned by helhet_owner
measure enabled forced, owned by helhet_owner
meeting enabled forced, owned by helhet_owner
meeting_seat enabled forced, owned by helhet_owner
notice enabled forced, owned by helhet_owner
own_rating enabled forced, owned by helhet_owner
own_words enabled forced, owned by helhet_owner
participant enabled forced, owned by helhet_owner
person enabled forced, owned by helhet_owner
person_card enabled forced, owned by helhet_owner
plan enabled forced, owned by helhet_owner
plan_change enabled forced, owned by helhet_owner
professional enabled forced, owned by helhet_owner
referral enabled forced, owned by helhet_owner
referral_assessment enabled forced, owned by helhet_owner
referral_event enabled forced, owned by helhet_owner
session enabled forced, owned by helhet_owner
statutory_item enabled forced, owned by helhet_owner
submission enabled forced, owned by helhet_owner
topic enabled forced, owned by helhet_owner

-- constraints
care.account account__is_either_staff_or_private CHECK (((professional_id IS NULL) OR (person_id IS NULL)))
care.account account_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'sv'::text, 'en'::text])))
care.account account_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.account account_person_id_key UNIQUE (person_id)
care.account account_pkey PRIMARY KEY (id)
care.account account_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.account account_professional_id_key UNIQUE (professional_id)
care.age_rule age_rule_age_check CHECK (((age >= 0) AND (age <= 25)))
care.age_rule age_rule_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES care.jurisdiction(code)
care.age_rule age_rule_kind_check CHECK ((kind = 'guardian-access-ends'::text))
care.age_rule age_rule_pkey PRIMARY KEY (id)
care.agency agency_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES care.jurisdiction(code)
care.agency agency_kind_check CHECK ((kind = ANY (ARRAY['municipality'::text, 'specialist'::text, 'labour-and-welfare'::text, 'primary-care'::text, 'school'::text, 'child-welfare'::text, 'housing'::text, 'police'::text, 'dental'::text, 'aids-centre'::text, 'social-insurance'::text, 'voluntary'::text, 'private-provider'::text])))
care.agency agency_name_check CHECK (((length(name) >= 2) AND (length(name) <= 200)))
care.agency agency_pkey PRIMARY KEY (id)
care.agency agency_sector_check CHECK ((sector = ANY (ARRAY['health'::text, 'social'::text, 'school'::text, 'labour'::text, 'insurance'::text, 'police'::text, 'voluntary'::text])))
care.agency agency_side_check CHECK ((side = ANY (ARRAY['municipal'::text, 'specialist'::text, 'other'::text])))
care.agenda_question agenda_question__is_for_her_meeting FOREIGN KEY (meeting_id, person_id) REFERENCES care.meeting(id, person_id)
care.agenda_question agenda_question_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES care.account(id)
care.agenda_question agenda_question_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES care.meeting(id)
care.agenda_question agenda_question_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.agenda_question agenda_question_pkey PRIMARY KEY (id)
care.agenda_question agenda_question_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES care.topic(id)
care.agenda_question agenda_question_words_check CHECK (((length(words) >= 2) AND (length(words) <= 1000)))
care.agreement agreement__ends_before_it_starts CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
care.agreement agreement_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES care.jurisdiction(code)
care.agreement agreement_name_check CHECK (((length(name) >= 2) AND (length(name) <= 200)))
care.agreement agreement_pkey PRIMARY KEY (id)
care.agreement_party agreement_party_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.agreement_party agreement_party_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES care.agreement(id)
care.agreement_party agreement_party_pkey PRIMARY KEY (agreement_id, agency_id)
care.audit audit_action_check CHECK ((action = ANY (ARRAY['C'::text, 'R'::text, 'U'::text, 'D'::text, 'E'::text])))
care.audit audit_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text])))
care.audit audit_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.audit audit_pkey PRIMARY KEY (seq)
care.audit audit_purpose_of_use_check CHECK ((purpose_of_use = ANY (ARRAY['COC'::text, 'TREAT'::text, 'ETREAT'::text, 'BTG'::text, 'PATRQT'::text])))
care.circle_member circle_member__of_its_person UNIQUE (id, person_id)
care.circle_member circle_member_account_id_fkey FOREIGN KEY (account_id) REFERENCES care.account(id)
care.circle_member circle_member_kinship_check CHECK ((kinship = ANY (ARRAY['mother'::text, 'father'::text, 'parent'::text, 'sibling'::text, 'child'::text, 'partner'::text, 'grandparent'::text, 'friend'::text, 'neighbour'::text, 'ally'::text, 'other'::text])))
care.circle_member circle_member_legal_right_check CHECK ((legal_right = ANY (ARRAY['none'::text, 'guardian'::text, 'appointed-guardian'::text])))
care.circle_member circle_member_name_check CHECK (((length(name) >= 2) AND (length(name) <= 200)))
care.circle_member circle_member_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.circle_member circle_member_pkey PRIMARY KEY (id)
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
care.consent consent_asks_everyone TRIGGER DEFERRABLE INITIALLY DEFERRED
care.consent consent_form_check CHECK ((form = ANY (ARRAY['signed-in'::text, 'paper'::text, 'oral'::text])))
care.consent consent_own_voice_check CHECK (((length(own_voice) >= 1) AND (length(own_voice) <= 2000)))
care.consent consent_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.consent consent_pkey PRIMARY KEY (id)
care.consent consent_purpose_check CHECK (((length(purpose) >= 3) AND (length(purpose) <= 500)))
care.consent consent_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES care.account(id)
care.consent consent_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES care.account(id)
care.consent_exclusion consent_exclusion__names_something CHECK (((agency_id IS NOT NULL) OR (professional_id IS NOT NULL) OR (topic_id IS NOT NULL)))
care.consent_exclusion consent_exclusion_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.consent_exclusion consent_exclusion_consent_id_fkey FOREIGN KEY (consent_id) REFERENCES care.consent(id)
care.consent_exclusion consent_exclusion_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.consent_exclusion consent_exclusion_pkey PRIMARY KEY (id)
care.consent_exclusion consent_exclusion_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.consent_exclusion consent_exclusion_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES care.topic(id)
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
care.consent_party consent_party_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.consent_party consent_party_consent_id_agency_id_key UNIQUE (consent_id, agency_id)
care.consent_party consent_party_consent_id_fkey FOREIGN KEY (consent_id) REFERENCES care.consent(id)
care.consent_party consent_party_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.consent_party consent_party_pkey PRIMARY KEY (id)
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
care.coordinator_term coordinator_term__decline_has_a_reason CHECK (((state <> 'declined'::text) OR (length(decline_reason) >= 3)))
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
care.deadline_rule deadline_rule_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES care.agreement(id)
care.deadline_rule deadline_rule_amount_check CHECK ((amount > 0))
care.deadline_rule deadline_rule_basis_check CHECK ((basis = ANY (ARRAY['statute'::text, 'agreement'::text, 'local'::text])))
care.deadline_rule deadline_rule_event_check CHECK ((event = ANY (ARRAY['referral.raised'::text, 'coordinator.offered'::text, 'meeting.requested'::text, 'plan.activated'::text])))
care.deadline_rule deadline_rule_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES care.jurisdiction(code)
care.deadline_rule deadline_rule_pkey PRIMARY KEY (id)
care.deadline_rule deadline_rule_unit_check CHECK ((unit = ANY (ARRAY['days'::text, 'workdays'::text, 'weeks'::text, 'months'::text])))
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
care.identity identity_account_id_fkey FOREIGN KEY (account_id) REFERENCES care.account(id)
care.identity identity_pkey PRIMARY KEY (issuer, subject)
care.jurisdiction jurisdiction_code_check CHECK ((code = ANY (ARRAY['no'::text, 'se'::text])))
care.jurisdiction jurisdiction_pkey PRIMARY KEY (code)
care.life_area life_area_code_check CHECK ((code ~ '^[a-z-]{2,40}$'::text))
care.life_area life_area_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES care.jurisdiction(code)
care.life_area life_area_pkey PRIMARY KEY (jurisdiction, code)
care.mandate mandate__ends_before_it_starts CHECK (((valid_to IS NULL) OR (valid_to >= (valid_from - 1))))
care.mandate mandate_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES care.agency(id)
care.mandate mandate_function_name_check CHECK (((length(function_name) >= 2) AND (length(function_name) <= 100)))
care.mandate mandate_pkey PRIMARY KEY (id)
care.mandate mandate_post_share_check CHECK (((post_share > (0)::numeric) AND (post_share <= (1)::numeric)))
care.mandate mandate_professional_id_fkey FOREIGN KEY (professional_id) REFERENCES care.professional(id)
care.mandate mandate_role_check CHECK ((role = ANY (ARRAY['coordinator'::text, 'team-member'::text, 'peer-worker'::text, 'coordinating-unit'::text, 'administrator'::text])))
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
care.notice notice_pkey PRIMARY KEY (id)
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
care.person person_address_protection_check CHECK ((address_protection = ANY (ARRAY['none'::text, 'confidential'::text, 'strictly-confidential'::text])))
care.person person_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES care.agreement(id)
care.person person_family_name_check CHECK (((length(family_name) >= 1) AND (length(family_name) <= 100)))
care.person person_given_name_check CHECK (((length(given_name) >= 1) AND (length(given_name) <= 100)))
care.person person_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES care.jurisdiction(code)
care.person person_pkey PRIMARY KEY (id)
care.person_card person_card_national_id_key UNIQUE (national_id)
care.person_card person_card_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.person_card person_card_pkey PRIMARY KEY (person_id)
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
care.referral referral_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES care.agreement(id)
care.referral referral_held_by_agency_fkey FOREIGN KEY (held_by_agency) REFERENCES care.agency(id)
care.referral referral_held_by_professional_fkey FOREIGN KEY (held_by_professional) REFERENCES care.professional(id)
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
care.referral_event referral_event_kind_check CHECK ((kind = ANY (ARRAY['raised'::text, 'received'::text, 'assessed-needed'::text, 'assessed-not-needed'::text, 'coordinator-offered'::text, 'coordinator-accepted'::text, 'coordinator-declined'::text, 'offer-taken-back'::text, 'accepted'::text, 'declined-by-person'::text])))
care.referral_event referral_event_pkey PRIMARY KEY (id)
care.referral_event referral_event_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES care.referral(id)
care.session session__needs_an_account CHECK (((capacity = ANY (ARRAY['public'::text, 'receipt'::text])) OR (account_id IS NOT NULL)))
care.session session__of_staff_needs_a_mandate CHECK (((capacity = ANY (ARRAY['professional'::text, 'preview'::text])) = (mandate_id IS NOT NULL)))
care.session session__preview_is_of_one_person CHECK (((capacity = 'preview'::text) = (preview_person_id IS NOT NULL)))
care.session session_account_id_fkey FOREIGN KEY (account_id) REFERENCES care.account(id)
care.session session_capacity_check CHECK ((capacity = ANY (ARRAY['professional'::text, 'person'::text, 'circle'::text, 'public'::text, 'receipt'::text, 'preview'::text])))
care.session session_mandate_id_fkey FOREIGN KEY (mandate_id) REFERENCES care.mandate(id)
care.session session_pkey PRIMARY KEY (id)
care.session session_preview_person_id_fkey FOREIGN KEY (preview_person_id) REFERENCES care.person(id)
care.session session_referral FOREIGN KEY (referral_id) REFERENCES care.referral(id)
care.session session_token_hash_key UNIQUE (token_hash)
care.statutory_item statutory_item_jurisdiction_fkey FOREIGN KEY (jurisdiction) REFERENCES care.jurisdiction(code)
care.statutory_item statutory_item_jurisdiction_plan_kind_letter_check_code_val_key UNIQUE (jurisdiction, plan_kind, letter, check_code, valid_from)
care.statutory_item statutory_item_pkey PRIMARY KEY (id)
care.statutory_item statutory_item_plan_kind_check CHECK ((plan_kind = ANY (ARRAY['ip'::text, 'sip'::text])))
care.submission submission_pkey PRIMARY KEY (form_key)
care.topic topic__of_its_person UNIQUE (id, person_id)
care.topic topic_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80)))
care.topic topic_person_id_fkey FOREIGN KEY (person_id) REFERENCES care.person(id)
care.topic topic_person_id_name_key UNIQUE (person_id, name)
care.topic topic_pkey PRIMARY KEY (id)

-- indexes
CREATE INDEX agenda_question_by_meeting ON care.agenda_question USING btree (meeting_id)
CREATE INDEX agreement_party_by_agency ON care.agreement_party USING btree (agency_id)
CREATE INDEX audit_by_account ON care.audit USING btree (account_id, seq DESC)
CREATE INDEX audit_by_person ON care.audit USING btree (person_id, seq DESC)
CREATE INDEX circle_member_by_account ON care.circle_member USING btree (account_id)
CREATE INDEX circle_member_by_person ON care.circle_member USING btree (person_id)
CREATE INDEX confirmation_by_plan ON care.confirmation USING btree (plan_id, agency_id, confirmed_at DESC)
CREATE INDEX consent_by_person ON care.consent USING btree (person_id, recorded_at DESC)
CREATE INDEX consent_exclusion_by_consent ON care.consent_exclusion USING btree (consent_id)
CREATE INDEX consent_exclusion_by_person ON care.consent_exclusion USING btree (person_id)
CREATE INDEX consent_party_by_agency ON care.consent_party USING btree (agency_id, consent_id)
CREATE INDEX contribution_by_plan ON care.contribution USING btree (plan_id)
CREATE INDEX cooperation_by_plan ON care.cooperation USING btree (plan_id)
CREATE INDEX coordinator_term_by_person ON care.coordinator_term USING btree (person_id, state)
CREATE INDEX coordinator_term_by_professional ON care.coordinator_term USING btree (professional_id, state)
CREATE INDEX coordinator_term_by_referral ON care.coordinator_term USING btree (referral_id)
CREATE INDEX decision_by_meeting ON care.decision USING btree (meeting_id)
CREATE INDEX disagreement_by_plan ON care.disagreement USING btree (plan_id)
CREATE INDEX goal_by_person ON care.goal USING btree (person_id)
CREATE INDEX goal_by_plan ON care.goal USING btree (plan_id, written_at)
CREATE INDEX goal_review_by_goal ON care.goal_review USING btree (goal_id, reviewed_at DESC)
CREATE INDEX goal_review_by_plan ON care.goal_review USING btree (plan_id, goal_id, reviewed_at DESC)
CREATE INDEX mandate_by_agency ON care.mandate USING btree (agency_id)
CREATE INDEX mandate_by_professional ON care.mandate USING btree (professional_id)
CREATE INDEX measure_by_person ON care.measure USING btree (person_id)
CREATE INDEX measure_by_plan ON care.measure USING btree (plan_id, due_on)
CREATE INDEX measure_by_professional ON care.measure USING btree (professional_id, due_on)
CREATE INDEX meeting_by_person ON care.meeting USING btree (person_id, starts_at)
CREATE INDEX meeting_seat_by_meeting ON care.meeting_seat USING btree (meeting_id)
CREATE INDEX meeting_seat_by_professional ON care.meeting_seat USING btree (professional_id)
CREATE INDEX notice_by_account ON care.notice USING btree (account_id, at DESC)
CREATE INDEX own_rating_by_goal ON care.own_rating USING btree (goal_id, rated_at DESC)
CREATE INDEX own_rating_by_plan ON care.own_rating USING btree (plan_id, rated_at)
CREATE INDEX own_words_by_plan ON care.own_words USING btree (plan_id, kind, written_at DESC)
CREATE INDEX participant_by_person ON care.participant USING btree (person_id)
CREATE INDEX participant_by_professional ON care.participant USING btree (professional_id, agency_id) WHERE (ended_at IS NULL)
CREATE INDEX person_by_agreement ON care.person USING btree (agreement_id, family_name)
CREATE INDEX plan_by_person ON care.plan USING btree (person_id)
CREATE INDEX plan_change_by_plan ON care.plan_change USING btree (plan_id, at DESC)
CREATE INDEX referral_by_account ON care.referral USING btree (raised_by_account)
CREATE INDEX referral_by_agreement ON care.referral USING btree (agreement_id, state, raised_at)
CREATE INDEX referral_by_person ON care.referral USING btree (person_id)
CREATE INDEX referral_event_by_referral ON care.referral_event USING btree (referral_id, at)
CREATE INDEX session_by_account ON care.session USING btree (account_id)
CREATE UNIQUE INDEX account_person_id_key ON care.account USING btree (person_id)
CREATE UNIQUE INDEX account_pkey ON care.account USING btree (id)
CREATE UNIQUE INDEX account_professional_id_key ON care.account USING btree (professional_id)
CREATE UNIQUE INDEX age_rule_pkey ON care.age_rule USING btree (id)
CREATE UNIQUE INDEX agency_pkey ON care.agency USING btree (id)
CREATE UNIQUE INDEX agenda_question_pkey ON care.agenda_question USING btree (id)
CREATE UNIQUE INDEX agreement_party_pkey ON care.agreement_party USING btree (agreement_id, agency_id)
CREATE UNIQUE INDEX agreement_pkey ON care.agreement USING btree (id)
CREATE UNIQUE INDEX audit_pkey ON care.audit USING btree (seq)
CREATE UNIQUE INDEX circle_member__of_its_person ON care.circle_member USING btree (id, person_id)
CREATE UNIQUE INDEX circle_member_pkey ON care.circle_member USING btree (id)
CREATE UNIQUE INDEX confirmation__once_a_party ON care.confirmation USING btree (plan_id, COALESCE(agency_id, plan_id)) WHERE (cleared_at IS NULL)
CREATE UNIQUE INDEX confirmation_pkey ON care.confirmation USING btree (id)
CREATE UNIQUE INDEX consent__one_at_a_time ON care.consent USING btree (person_id) WHERE ((replaced_at IS NULL) AND (withdrawn_at IS NULL))
CREATE UNIQUE INDEX consent_exclusion_pkey ON care.consent_exclusion USING btree (id)
CREATE UNIQUE INDEX consent_giver_consent_id_circle_member_id_key ON care.consent_giver USING btree (consent_id, circle_member_id)
CREATE UNIQUE INDEX consent_giver_pkey ON care.consent_giver USING btree (id)
CREATE UNIQUE INDEX consent_party_consent_id_agency_id_key ON care.consent_party USING btree (consent_id, agency_id)
CREATE UNIQUE INDEX consent_party_pkey ON care.consent_party USING btree (id)
CREATE UNIQUE INDEX consent_pkey ON care.consent USING btree (id)
CREATE UNIQUE INDEX contribution_pkey ON care.contribution USING btree (id)
CREATE UNIQUE INDEX cooperation_pkey ON care.cooperation USING btree (id)
CREATE UNIQUE INDEX coordinator_term__one_accepted_a_side ON care.coordinator_term USING btree (person_id, side) WHERE (state = 'accepted'::text)
CREATE UNIQUE INDEX coordinator_term__one_offered_a_side ON care.coordinator_term USING btree (person_id, side) WHERE (state = 'offered'::text)
CREATE UNIQUE INDEX coordinator_term_pkey ON care.coordinator_term USING btree (id)
CREATE UNIQUE INDEX deadline_rule_pkey ON care.deadline_rule USING btree (id)
CREATE UNIQUE INDEX decision_pkey ON care.decision USING btree (id)
CREATE UNIQUE INDEX disagreement_pkey ON care.disagreement USING btree (id)
CREATE UNIQUE INDEX goal__of_its_plan ON care.goal USING btree (id, plan_id)
CREATE UNIQUE INDEX goal_pkey ON care.goal USING btree (id)
CREATE UNIQUE INDEX goal_review_pkey ON care.goal_review USING btree (id)
CREATE UNIQUE INDEX identity_pkey ON care.identity USING btree (issuer, subject)
CREATE UNIQUE INDEX jurisdiction_pkey ON care.jurisdiction USING btree (code)
CREATE UNIQUE INDEX life_area_pkey ON care.life_area USING btree (jurisdiction, code)
CREATE UNIQUE INDEX mandate_pkey ON care.mandate USING btree (id)
CREATE UNIQUE INDEX measure_pkey ON care.measure USING btree (id)
CREATE UNIQUE INDEX meeting__is_of_one_person ON care.meeting USING btree (id, person_id)
CREATE UNIQUE INDEX meeting_pkey ON care.meeting USING btree (id)
CREATE UNIQUE INDEX meeting_seat__once_a_professional ON care.meeting_seat USING btree (meeting_id, professional_id, agency_id) WHERE (professional_id IS NOT NULL)
CREATE UNIQUE INDEX meeting_seat__once_a_relative ON care.meeting_seat USING btree (meeting_id, circle_member_id) WHERE (circle_member_id IS NOT NULL)
CREATE UNIQUE INDEX meeting_seat__once_the_person ON care.meeting_seat USING btree (meeting_id) WHERE is_hers
CREATE UNIQUE INDEX meeting_seat_pkey ON care.meeting_seat USING btree (id)
CREATE UNIQUE INDEX notice_pkey ON care.notice USING btree (id)
CREATE UNIQUE INDEX own_rating_pkey ON care.own_rating USING btree (id)
CREATE UNIQUE INDEX own_words_pkey ON care.own_words USING btree (id)
CREATE UNIQUE INDEX participant__once_at_a_time ON care.participant USING btree (person_id, professional_id, agency_id) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX participant_pkey ON care.participant USING btree (id)
CREATE UNIQUE INDEX person_card_national_id_key ON care.person_card USING btree (national_id)
CREATE UNIQUE INDEX person_card_pkey ON care.person_card USING btree (person_id)
CREATE UNIQUE INDEX person_pkey ON care.person USING btree (id)
CREATE UNIQUE INDEX plan__of_its_person ON care.plan USING btree (id, person_id)
CREATE UNIQUE INDEX plan__one_live_for_a_person ON care.plan USING btree (person_id) WHERE (state <> 'ended'::text)
CREATE UNIQUE INDEX plan_change_pkey ON care.plan_change USING btree (id)
CREATE UNIQUE INDEX plan_pkey ON care.plan USING btree (id)
CREATE UNIQUE INDEX professional_pkey ON care.professional USING btree (id)
CREATE UNIQUE INDEX referral_assessment_pkey ON care.referral_assessment USING btree (id)
CREATE UNIQUE INDEX referral_assessment_referral_id_key ON care.referral_assessment USING btree (referral_id)
CREATE UNIQUE INDEX referral_event_pkey ON care.referral_event USING btree (id)
CREATE UNIQUE INDEX referral_pkey ON care.referral USING btree (id)
CREATE UNIQUE INDEX referral_receipt_hash_key ON care.referral USING btree (receipt_hash)
CREATE UNIQUE INDEX session_pkey ON care.session USING btree (id)
CREATE UNIQUE INDEX session_token_hash_key ON care.session USING btree (token_hash)
CREATE UNIQUE INDEX statutory_item_jurisdiction_plan_kind_letter_check_code_val_key ON care.statutory_item USING btree (jurisdiction, plan_kind, letter, check_code, valid_from)
CREATE UNIQUE INDEX statutory_item_pkey ON care.statutory_item USING btree (id)
CREATE UNIQUE INDEX submission_pkey ON care.submission USING btree (form_key)
CREATE UNIQUE INDEX topic__of_its_person ON care.topic USING btree (id, person_id)
CREATE UNIQUE INDEX topic_person_id_name_key ON care.topic USING btree (person_id, name)
CREATE UNIQUE INDEX topic_pkey ON care.topic USING btree (id)

-- triggers
CREATE CONSTRAINT TRIGGER consent_asks_everyone AFTER INSERT ON care.consent DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION care.consent_asks_everyone()
CREATE TRIGGER contribution_history AFTER INSERT OR UPDATE ON care.contribution FOR EACH ROW EXECUTE FUNCTION care.plan_content_changed()
CREATE TRIGGER cooperation_history AFTER INSERT ON care.cooperation FOR EACH ROW EXECUTE FUNCTION care.plan_content_changed()
CREATE TRIGGER disagreement_history AFTER INSERT ON care.disagreement FOR EACH ROW EXECUTE FUNCTION care.plan_content_changed()
CREATE TRIGGER goal_history AFTER INSERT OR UPDATE ON care.goal FOR EACH ROW EXECUTE FUNCTION care.plan_content_changed()
CREATE TRIGGER goal_review_history AFTER INSERT ON care.goal_review FOR EACH ROW EXECUTE FUNCTION care.plan_content_changed()
CREATE TRIGGER measure_history AFTER INSERT OR UPDATE ON care.measure FOR EACH ROW EXECUTE FUNCTION care.plan_content_changed()
CREATE TRIGGER own_words_history AFTER INSERT ON care.own_words FOR EACH ROW EXECUTE FUNCTION care.plan_content_changed()
CREATE TRIGGER plan_begun AFTER INSERT ON care.plan FOR EACH ROW EXECUTE FUNCTION care.plan_content_changed()
CREATE TRIGGER plan_history BEFORE UPDATE ON care.plan FOR EACH ROW EXECUTE FUNCTION care.plan_frame_changed()

-- functions
care.acting() by helhet_judge security definer 9b2407be525a76989a88b42ea1d5a531
care.acting_account() by helhet_judge security definer 88b2d55f40204d081064e32abc6ec4ff
care.acting_agency() by helhet_judge security definer 11faafa3a68ddd0b361cca5f6b3db905
care.acting_capacity() by helhet_judge security definer 9395eb72c024bb2958c49ef2a640924d
care.acting_professional() by helhet_judge security definer 8d5a6d86a8bcbb79c9fdf36c9aec98ed
care.acting_referral() by helhet_judge security definer 3d84d61cc9de1f02e9e41ddb3f705d03
care.agreements_as(text) by helhet_judge security definer 49a427f48a97b3bfa56f5437bd1ded52
care.closed_topics() by helhet_judge security definer 3e587f3a0febb111b83347e80bc933b0
care.consent_asks_everyone() by helhet_judge security definer 1ae218465ce643d0bca8fdc79dbec0af
care.consents_in_force(uuid) by helhet_judge security definer 49b3f448f9f386c034bd847e26d2ddf0
care.coordinated_people() by helhet_judge security definer eae190eff1fc5e6650bd107b4c6cd3c8
care.end_session(text) by helhet_judge security definer 0f28e512e2152c8c202923d478c8b78a
care.find_in_register(text) by helhet_judge security definer bd43f78cdbdb685e82da36acc139eca6
care.has_consent_in_force(uuid) by helhet_judge security definer e781c4a05cad96c87b417c4c54ced66d
care.has_own_voice(uuid,text) by helhet_judge security definer 5e26f9e4e80814b998ec443611d7097f
care.is_staff_here(uuid) by helhet_judge security definer 2b09038808398448d62be746b55bdf20
care.live_session() by helhet_owner 71dd13db5fe2e67506c5e1cdc07efea1
care.may_give_sign_in(uuid) by helhet_judge security definer c735dad18fcd567227c8f79c3cbe8fb6
care.may_join(uuid,uuid) by helhet_judge security definer 69186468d23aae673489567c5044f860
care.narrowed_to() by helhet_owner 2060ecf8a2acf84a78cfd4c0c2c4e99d
care.open_areas() by helhet_judge security definer ab3bb28836ffd85a9ec4101a4fd017e4
care.open_invitations() by helhet_judge security definer cedaf1854491f1de01f874df7a359bfe
care.open_person(uuid,text,text,uuid) by helhet_judge security definer 830f799c9d0983edf53e65d365667c74
care.open_preview(text,uuid,text) by helhet_judge security definer d2b57da341c7f175890e198707630360
care.open_public_session(text) by helhet_judge security definer 3bb60773f9aa07da5f3f02ee3c9e9b79
care.open_receipt_session(text,text) by helhet_judge security definer 03f0295ecbffdc00964e51d8f6378bc2
care.open_session(text,text,text,uuid,text,numeric) by helhet_judge security definer af62d53ff90cfedee00a8b413bd0c962
care.own_circle_places() by helhet_judge security definer 3d72fc93018deae34ce5a4cff93481e0
care.plan_content_changed() by helhet_judge security definer 47e701589da73fc0a22079030410169d
care.plan_frame_changed() by helhet_judge security definer 70b0b21d704b3836d5b1100adbbffec9
care.receiving_agency(uuid) by helhet_judge security definer 736faa811dfc87a970a0d851c7bd1acb
care.record_access(text,text,text,uuid,text,uuid,uuid) by helhet_judge security definer 53dfa9b6ef886ec5d873763aa50458b1
care.referrals_by_term(text[]) by helhet_judge security definer 7ca74d833a3c027b33ec6a3e525f6582
care.session_is_live() by helhet_judge security definer 17c4295622b9e0338a7d460e23852147
care.session_may_write() by helhet_judge security definer a0bc02c388bfb1de1c3f8afcc0129542
care.sign_in_is_taken(text,text,uuid) by helhet_judge security definer 62cc54792e142b22212abafdb22a74d3
care.standing_consents() by helhet_owner 82bd70d1f239aa849f2bdf2fe13c56c3
care.tell_access_ended(uuid,uuid) by helhet_judge security definer eff5f6b8b1620fd2eb08d6cdfb0cfd59
care.today() by helhet_owner 407a9a510dfb2c2d1aa33a14ba150e9f
care.whole_people() by helhet_judge security definer af9300d8e249f860e9d8d365e1c4573a
care.writing_people() by helhet_judge security definer 3d3016f242ca4f8f75b368753cc028ea

-- policies
account add_staff_account PERMISSIVE INSERT to helhet_app
    check ((professional_id IS NOT NULL) AND (person_id IS NULL) AND (EXISTS ( SELECT care.agreements_as('administrator'::text) AS agreements_as)))
account judge_reads PERMISSIVE SELECT to helhet_judge
    using true
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
agenda_question ask_question PERMISSIVE INSERT to helhet_app
    check ((asked_by = ( SELECT care.acting_account() AS acting_account)) AND (( SELECT care.acting_capacity() AS acting_capacity) <> 'preview'::text) AND ((NOT is_hers) OR (person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))) AND ((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR ((NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics))) AND ((topic_id, person_id) IN ( SELECT t.id,
    t.person_id
   FROM care.topic t)))))
agenda_question judge_reads PERMISSIVE SELECT to helhet_judge
    using true
agenda_question read_question PERMISSIVE SELECT to helhet_app
    using (((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
agenda_question session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
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
agreement_party judge_reads PERMISSIVE SELECT to helhet_judge
    using true
agreement_party read_agreement_party PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) IS NOT NULL)
agreement_party session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
audit judge_reads PERMISSIVE SELECT to helhet_judge
    using true
audit judge_records PERMISSIVE INSERT to helhet_judge
    check true
audit read_own_doings PERMISSIVE SELECT to helhet_app
    using ((( SELECT care.acting_capacity() AS acting_capacity) = 'professional'::text) AND (account_id = ( SELECT care.acting_account() AS acting_account)))
audit read_own_log PERMISSIVE SELECT to helhet_app
    using (person_id IN ( SELECT care.whole_people() AS whole_people))
audit session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
circle_member add_to_circle PERMISSIVE INSERT to helhet_app
    check ((account_id IS NULL) AND (((person_id IN ( SELECT care.whole_people() AS whole_people)) AND (legal_right = 'none'::text)) OR ((person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) AND (cardinality(open_areas) = 0))))
circle_member change_circle PERMISSIVE UPDATE to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) AND (legal_right = 'none'::text))
    check ((person_id IN ( SELECT care.whole_people() AS whole_people)) AND (legal_right = 'none'::text))
circle_member judge_reads PERMISSIVE SELECT to helhet_judge
    using true
circle_member keep_circle_right PERMISSIVE UPDATE to helhet_app
    using ((person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) AND (cardinality(open_areas) = 0))
    check ((person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) AND (cardinality(open_areas) = 0))
circle_member read_circle PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT o.person_id
   FROM care.open_areas() o(person_id, life_area))) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (id IN ( SELECT care.own_circle_places() AS own_circle_places)))
circle_member session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
confirmation confirm PERMISSIVE INSERT to helhet_app
    check ((confirmed_by = ( SELECT care.acting_account() AS acting_account)) AND ((is_hers AND (person_id IN ( SELECT care.whole_people() AS whole_people))) OR ((agency_id = ( SELECT care.acting_agency() AS acting_agency)) AND (person_id IN ( SELECT care.writing_people() AS writing_people)))))
confirmation judge_clears PERMISSIVE UPDATE to helhet_judge
    using true
    check true
confirmation judge_reads PERMISSIVE SELECT to helhet_judge
    using true
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
consent judge_reads PERMISSIVE SELECT to helhet_judge
    using true
consent read_consent PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
consent session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
consent_exclusion judge_reads PERMISSIVE SELECT to helhet_judge
    using true
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
consent_giver judge_reads PERMISSIVE SELECT to helhet_judge
    using true
consent_giver read_giver PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
consent_giver session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
consent_party judge_reads PERMISSIVE SELECT to helhet_judge
    using true
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
contribution judge_reads PERMISSIVE SELECT to helhet_judge
    using true
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
cooperation judge_reads PERMISSIVE SELECT to helhet_judge
    using true
cooperation read_cooperation PERMISSIVE SELECT to helhet_app
    using (((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
cooperation session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
coordinator_term answer_term PERMISSIVE UPDATE to helhet_app
    using ((state = 'offered'::text) AND (professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)))
    check ((state = ANY (ARRAY['accepted'::text, 'declined'::text])) AND (professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency)))
coordinator_term judge_reads PERMISSIVE SELECT to helhet_judge
    using true
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
    using (((professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency))) OR (person_id IN ( SELECT o.person_id
   FROM care.open_areas() o(person_id, life_area))) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)))))
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
deadline_rule add_deadline_rule PERMISSIVE INSERT to helhet_app
    check ((agreement_id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as)) AND (basis = ANY (ARRAY['agreement'::text, 'local'::text])))
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
decision judge_reads PERMISSIVE SELECT to helhet_judge
    using true
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
disagreement judge_reads PERMISSIVE SELECT to helhet_judge
    using true
disagreement read_disagreement PERMISSIVE SELECT to helhet_app
    using (((person_id, life_area) IN ( SELECT o.person_id,
    o.life_area
   FROM care.open_areas() o(person_id, life_area))) AND ((topic_id IS NULL) OR (NOT (topic_id IN ( SELECT care.closed_topics() AS closed_topics)))))
disagreement session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
goal judge_reads PERMISSIVE SELECT to helhet_judge
    using true
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
goal_review judge_reads PERMISSIVE SELECT to helhet_judge
    using true
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
identity add_staff_identity PERMISSIVE INSERT to helhet_app
    check ((account_id IN ( SELECT a.id
   FROM care.account a
  WHERE (a.professional_id IS NOT NULL))) AND (EXISTS ( SELECT care.agreements_as('administrator'::text) AS agreements_as)))
identity correct_sign_in PERMISSIVE UPDATE to helhet_app
    using care.may_give_sign_in(account_id)
    check care.may_give_sign_in(account_id)
identity judge_reads PERMISSIVE SELECT to helhet_judge
    using true
identity read_staff_sign_in PERMISSIVE SELECT to helhet_app
    using ((account_id IN ( SELECT a.id
   FROM care.account a
  WHERE (a.professional_id IS NOT NULL))) AND (EXISTS ( SELECT care.agreements_as('administrator'::text) AS agreements_as)))
identity session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
identity sign_in_is_given_once RESTRICTIVE INSERT to helhet_app
    check care.may_give_sign_in(account_id)
jurisdiction judge_reads PERMISSIVE SELECT to helhet_judge
    using true
jurisdiction read_jurisdiction PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) IS NOT NULL)
jurisdiction session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
life_area add_life_area PERMISSIVE INSERT to helhet_app
    check (jurisdiction IN ( SELECT a.jurisdiction
   FROM care.agreement a
  WHERE (a.id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))))
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
mandate judge_reads PERMISSIVE SELECT to helhet_judge
    using true
mandate read_mandate PERMISSIVE SELECT to helhet_app
    using (( SELECT care.acting_capacity() AS acting_capacity) = ANY (ARRAY['professional'::text, 'person'::text, 'circle'::text, 'preview'::text]))
mandate session_is_live RESTRICTIVE ALL to helhet_app
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
measure judge_reads PERMISSIVE SELECT to helhet_judge
    using true
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
meeting judge_reads PERMISSIVE SELECT to helhet_judge
    using true
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
meeting_seat judge_reads PERMISSIVE SELECT to helhet_judge
    using true
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
    using ((person_id IN ( SELECT care.writing_people() AS writing_people)) AND (attendance IS NULL) AND (meeting_id IN ( SELECT m.id
   FROM care.meeting m
  WHERE (m.state = 'called'::text))))
notice judge_reads PERMISSIVE SELECT to helhet_judge
    using true
notice judge_tells PERMISSIVE INSERT to helhet_judge
    check true
notice read_own_notice PERMISSIVE SELECT to helhet_app
    using (account_id = ( SELECT care.acting_account() AS acting_account))
notice session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
notice settle_own_notice PERMISSIVE UPDATE to helhet_app
    using (account_id = ( SELECT care.acting_account() AS acting_account))
    check (account_id = ( SELECT care.acting_account() AS acting_account))
own_rating judge_reads PERMISSIVE SELECT to helhet_judge
    using true
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
own_words judge_reads PERMISSIVE SELECT to helhet_judge
    using true
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
participant judge_reads PERMISSIVE SELECT to helhet_judge
    using true
participant read_participant PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT o.person_id
   FROM care.open_areas() o(person_id, life_area))) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR ((professional_id = ( SELECT care.acting_professional() AS acting_professional)) AND (agency_id = ( SELECT care.acting_agency() AS acting_agency))))
participant session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
person correct_person PERMISSIVE UPDATE to helhet_app
    using ((id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (id IN ( SELECT care.whole_people() AS whole_people)))
    check ((id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (id IN ( SELECT care.whole_people() AS whole_people)))
person judge_reads PERMISSIVE SELECT to helhet_judge
    using true
person read_open_person PERMISSIVE SELECT to helhet_app
    using ((id IN ( SELECT o.person_id
   FROM care.open_areas() o(person_id, life_area))) OR (id IN ( SELECT care.coordinated_people() AS coordinated_people)))
person read_register PERMISSIVE SELECT to helhet_app
    using (agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as))
person register_person PERMISSIVE INSERT to helhet_app
    check (agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as))
person session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
person_card correct_card PERMISSIVE UPDATE to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
    check ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
person_card judge_reads PERMISSIVE SELECT to helhet_judge
    using true
person_card read_card PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
person_card register_card PERMISSIVE INSERT to helhet_app
    check (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as))))
person_card session_is_live RESTRICTIVE ALL to helhet_app
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
plan judge_reads PERMISSIVE SELECT to helhet_judge
    using true
plan read_plan PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT o.person_id
   FROM care.open_areas() o(person_id, life_area))) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)) OR (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)))))
plan session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
plan_change judge_keeps PERMISSIVE INSERT to helhet_judge
    check true
plan_change judge_reads PERMISSIVE SELECT to helhet_judge
    using true
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
referral handle_referral PERMISSIVE UPDATE to helhet_app
    using (agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as))
    check ((agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)) AND ((person_id IS NULL) OR (person_id IN ( SELECT p.id
   FROM care.person p
  WHERE (p.agreement_id = referral.agreement_id)))) AND ((state <> 'accepted'::text) OR (2 = ( SELECT count(DISTINCT c.side) AS count
   FROM care.coordinator_term c
  WHERE ((c.person_id = referral.person_id) AND (c.state = 'accepted'::text))))))
referral judge_reads PERMISSIVE SELECT to helhet_judge
    using true
referral raise_referral PERMISSIVE INSERT to helhet_app
    check ((state = 'raised'::text) AND (version = 1) AND (held_by_professional IS NULL) AND (NOT (raised_by_account IS DISTINCT FROM ( SELECT care.acting_account() AS acting_account))) AND (NOT (raised_by_agency IS DISTINCT FROM ( SELECT care.acting_agency() AS acting_agency))) AND ((person_id IS NULL) OR (person_id IN ( SELECT care.whole_people() AS whole_people))) AND (( SELECT care.acting_capacity() AS acting_capacity) = ANY (ARRAY['public'::text, 'person'::text, 'circle'::text, 'professional'::text])) AND (held_by_agency = care.receiving_agency(agreement_id)))
referral read_coordinated_referral PERMISSIVE SELECT to helhet_app
    using ((id IN ( SELECT care.referrals_by_term('{accepted}'::text[]) AS referrals_by_term)) OR ((state = 'accepted'::text) AND (person_id IN ( SELECT care.coordinated_people() AS coordinated_people))))
referral read_own_referral PERMISSIVE SELECT to helhet_app
    using (person_id IN ( SELECT care.whole_people() AS whole_people))
referral read_raised_referral PERMISSIVE SELECT to helhet_app
    using ((raised_by_account = ( SELECT care.acting_account() AS acting_account)) AND (NOT (raised_by_agency IS DISTINCT FROM ( SELECT care.acting_agency() AS acting_agency))) AND (( SELECT care.acting_capacity() AS acting_capacity) <> 'preview'::text))
referral read_receipt_referral PERMISSIVE SELECT to helhet_app
    using (id = ( SELECT care.acting_referral() AS acting_referral))
referral read_unit_referral PERMISSIVE SELECT to helhet_app
    using (agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as))
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
  WHERE (r.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)))))
referral_assessment judge_reads PERMISSIVE SELECT to helhet_judge
    using true
referral_assessment read_assessment PERMISSIVE SELECT to helhet_app
    using ((referral_id IN ( SELECT r.id
   FROM care.referral r
  WHERE ((r.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as)) OR (r.person_id IN ( SELECT care.whole_people() AS whole_people))))) OR (referral_id IN ( SELECT care.referrals_by_term('{offered,accepted}'::text[]) AS referrals_by_term)))
referral_assessment session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)
referral_event add_referral_event PERMISSIVE INSERT to helhet_app
    check ((by_name = ( SELECT a.account_name
   FROM care.acting() a(session_id, account_id, account_name, capacity, professional_id, agency_id, role, function_name, person_id, referral_id, only_person))) AND (((kind = ANY (ARRAY['received'::text, 'assessed-needed'::text, 'assessed-not-needed'::text, 'coordinator-offered'::text, 'offer-taken-back'::text, 'accepted'::text, 'declined-by-person'::text])) AND (referral_id IN ( SELECT r.id
   FROM care.referral r
  WHERE (r.agreement_id IN ( SELECT care.agreements_as('coordinating-unit'::text) AS agreements_as))))) OR ((kind = ANY (ARRAY['coordinator-accepted'::text, 'accepted'::text])) AND (referral_id IN ( SELECT care.referrals_by_term('{accepted}'::text[]) AS referrals_by_term))) OR ((kind = 'coordinator-declined'::text) AND (referral_id IN ( SELECT care.referrals_by_term('{declined}'::text[]) AS referrals_by_term)))))
referral_event judge_reads PERMISSIVE SELECT to helhet_judge
    using true
referral_event read_referral_event PERMISSIVE SELECT to helhet_app
    using (referral_id IN ( SELECT r.id
   FROM care.referral r))
referral_event session_is_live RESTRICTIVE ALL to helhet_app
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
statutory_item add_statutory_item PERMISSIVE INSERT to helhet_app
    check (jurisdiction IN ( SELECT a.jurisdiction
   FROM care.agreement a
  WHERE (a.id IN ( SELECT care.agreements_as('administrator'::text) AS agreements_as))))
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
topic judge_reads PERMISSIVE SELECT to helhet_judge
    using true
topic name_topic PERMISSIVE INSERT to helhet_app
    check ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
topic read_topic PERMISSIVE SELECT to helhet_app
    using ((person_id IN ( SELECT care.whole_people() AS whole_people)) OR ((person_id IN ( SELECT o.person_id
   FROM care.open_areas() o(person_id, life_area))) AND (NOT (id IN ( SELECT care.closed_topics() AS closed_topics)))) OR (person_id IN ( SELECT care.coordinated_people() AS coordinated_people)))
topic session_is_live RESTRICTIVE ALL to helhet_app
    using ( SELECT care.session_is_live() AS session_is_live)
    check ( SELECT care.session_may_write() AS session_may_write)

-- grants on tables
account to helhet_app: INSERT, SELECT
account to helhet_judge: SELECT
age_rule to helhet_app: SELECT
age_rule to helhet_judge: SELECT
agency to helhet_app: INSERT, SELECT
agency to helhet_judge: SELECT
agenda_question to helhet_app: INSERT, SELECT
agenda_question to helhet_judge: SELECT
agreement to helhet_app: SELECT
agreement to helhet_judge: SELECT
agreement_party to helhet_app: INSERT, SELECT
agreement_party to helhet_judge: SELECT
audit to helhet_app: SELECT
audit to helhet_judge: INSERT, SELECT
circle_member to helhet_app: INSERT, SELECT
circle_member to helhet_judge: SELECT
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
contribution to helhet_app: INSERT, SELECT
contribution to helhet_judge: SELECT
cooperation to helhet_app: INSERT, SELECT
cooperation to helhet_judge: SELECT
coordinator_term to helhet_app: INSERT, SELECT
coordinator_term to helhet_judge: SELECT
deadline_rule to helhet_app: INSERT, SELECT
deadline_rule to helhet_judge: SELECT
decision to helhet_app: INSERT, SELECT
decision to helhet_judge: SELECT
disagreement to helhet_app: INSERT, SELECT
disagreement to helhet_judge: SELECT
goal to helhet_app: INSERT, SELECT
goal to helhet_judge: SELECT
goal_review to helhet_app: INSERT, SELECT
goal_review to helhet_judge: SELECT
identity to helhet_app: INSERT
identity to helhet_judge: SELECT
jurisdiction to helhet_app: SELECT
jurisdiction to helhet_judge: SELECT
life_area to helhet_app: INSERT, SELECT
life_area to helhet_judge: SELECT
mandate to helhet_app: INSERT, SELECT
mandate to helhet_judge: SELECT
measure to helhet_app: INSERT, SELECT
measure to helhet_judge: SELECT
meeting to helhet_app: INSERT, SELECT, UPDATE
meeting to helhet_judge: SELECT
meeting_seat to helhet_app: DELETE, INSERT, SELECT, UPDATE
meeting_seat to helhet_judge: SELECT
notice to helhet_app: SELECT
notice to helhet_judge: INSERT, SELECT
own_rating to helhet_app: INSERT, SELECT
own_rating to helhet_judge: SELECT
own_words to helhet_app: INSERT, SELECT
own_words to helhet_judge: SELECT
participant to helhet_app: INSERT, SELECT
participant to helhet_judge: SELECT
person to helhet_app: INSERT, SELECT
person to helhet_judge: SELECT
person_card to helhet_app: INSERT, SELECT
person_card to helhet_judge: SELECT
plan to helhet_app: INSERT, SELECT
plan to helhet_judge: SELECT, UPDATE
plan_change to helhet_app: SELECT
plan_change to helhet_judge: INSERT, SELECT
professional to helhet_app: INSERT, SELECT
professional to helhet_judge: SELECT
referral to helhet_app: INSERT, SELECT
referral to helhet_judge: SELECT
referral_assessment to helhet_app: INSERT, SELECT
referral_assessment to helhet_judge: SELECT
referral_event to helhet_app: INSERT, SELECT
referral_event to helhet_judge: SELECT
session to helhet_app: SELECT
session to helhet_judge: INSERT, SELECT, UPDATE
statutory_item to helhet_app: INSERT, SELECT
statutory_item to helhet_judge: SELECT
submission to helhet_app: INSERT, SELECT, UPDATE
submission to helhet_judge: SELECT
topic to helhet_app: INSERT, SELECT
topic to helhet_judge: SELECT

-- grants on functions
acting to helhet_app
acting_account to helhet_app
acting_agency to helhet_app
acting_capacity to helhet_app
acting_professional to helhet_app
acting_referral to helhet_app
agreements_as to helhet_app
closed_topics to helhet_app
consents_in_force to helhet_app
coordinated_people to helhet_app
end_session to helhet_door
find_in_register to helhet_app
has_consent_in_force to helhet_app
has_own_voice to helhet_app
is_staff_here to helhet_app
live_session to helhet_app
may_give_sign_in to helhet_app
may_join to helhet_app
narrowed_to to helhet_app
open_areas to helhet_app
open_invitations to helhet_app
open_person to helhet_app
open_preview to helhet_door
open_public_session to helhet_door
open_receipt_session to helhet_door
open_session to helhet_door
own_circle_places to helhet_app
receiving_agency to helhet_app
record_access to helhet_app
referrals_by_term to helhet_app
session_is_live to helhet_app
session_may_write to helhet_app
sign_in_is_taken to helhet_app
standing_consents to helhet_app
tell_access_ended to helhet_app
today to helhet_app
whole_people to helhet_app
writing_people to helhet_app
