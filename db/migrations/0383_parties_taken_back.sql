-- Whether an agency was taken out of her consent since it released something is asked of every release at every list of
-- contacts; without this all that the agency takes part in was read for each.
create index consent_party_taken_back on care.consent_party (person_id) where withdrawn_at is not null;
