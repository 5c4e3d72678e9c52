-- A consent that keeps a topic back is found from the person at whose table one sits (care.closed_topics(), asked for by
-- every list): few do, so the index is small. And what is kept back is of the person whose consent it stands in.
create index consent_exclusion_of_topics on care.consent_exclusion (person_id) where topic_id is not null;
alter table care.consent add constraint consent__one_person unique (id, person_id);
alter table care.consent_exclusion
  drop constraint consent_exclusion_consent_id_fkey,
  add constraint consent_exclusion__her_consent foreign key (consent_id, person_id) references care.consent (id, person_id);
