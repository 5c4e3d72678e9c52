-- A page is about one person or one plan: what hangs on it is found by an index, however many persons there are.
-- (The partial indexes answer only questions that repeat their condition word for word, which a prepared statement does not.)
create index goal_review_by_plan on care.goal_review (plan_id, goal_id, reviewed_at desc);
create index own_rating_by_plan on care.own_rating (plan_id, rated_at);
create index confirmation_by_plan on care.confirmation (plan_id, agency_id, confirmed_at desc);
create index plan_by_person on care.plan (person_id);
create index coordinator_term_by_person on care.coordinator_term (person_id, state);
create index participant_by_person on care.participant (person_id);
create index consent_exclusion_by_person on care.consent_exclusion (person_id);
