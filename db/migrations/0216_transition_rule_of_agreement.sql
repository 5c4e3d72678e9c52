-- A known turning rests on law, and is then the country's and nobody's here to change; or on a routine, and is then the
-- agreement's own: its administrators set it, reword it and end it, by date.
alter table care.transition_rule
  add column agreement_id uuid references care.agreement,
  add column basis text not null default 'statute' check (basis in ('statute', 'local')),
  add column version int not null default 1;
-- what has been laid out as a routine goes to the country's agreement where it has one alone (else it stays with the country)
update care.transition_rule r
   set basis = 'local', agreement_id = (select min(a.id::text)::uuid from care.agreement a where a.jurisdiction = r.jurisdiction having count(*) = 1)
 where r.source like 'Lokal rutin%';
alter table care.transition_rule
  add constraint transition_rule__law_is_of_the_country check (basis = 'local' or agreement_id is null),
  drop constraint transition_rule_jurisdiction_kind_valid_from_key;
create unique index transition_rule__one_from_a_day on care.transition_rule (jurisdiction, agreement_id, kind, valid_from) nulls not distinct;
create index transition_rule_by_agreement on care.transition_rule (agreement_id);
