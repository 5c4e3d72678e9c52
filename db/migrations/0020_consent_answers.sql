-- How each one answered stands with the answer: one guardian signs in, the other signs on paper or says it before a witness.
-- And what a child who does not decide alone says about it herself.

alter table care.consent_giver
  add column form text check (form in ('signed-in', 'paper', 'oral')),
  add column witness text,
  add constraint consent_giver__given_orally_has_a_witness check (form <> 'oral' or length(witness) >= 2);

alter table care.consent
  add column own_voice text check (length(own_voice) between 1 and 2000);
