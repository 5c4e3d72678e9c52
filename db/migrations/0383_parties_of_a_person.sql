-- Whether an agency was taken out of her consent since it released something, and whether all of a table are heard, is asked
-- of every person at every list of contacts; without this all that the agency takes part in was read for each.
create index consent_party_by_person on care.consent_party (person_id, agency_id);
