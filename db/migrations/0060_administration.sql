-- What an administrator edits carries a version, so that the second of two editors is told instead of overwriting the first.
alter table care.agreement add column version int not null default 1;
alter table care.agency add column version int not null default 1;
alter table care.professional add column version int not null default 1;
alter table care.mandate add column version int not null default 1;
alter table care.life_area add column version int not null default 1;
alter table care.statutory_item add column version int not null default 1;
alter table care.deadline_rule add column version int not null default 1;

-- A mandate given by mistake is closed at once: its last day is then the day before its first, and it was never in force.
alter table care.mandate drop constraint mandate__ends_before_it_starts;
alter table care.mandate add constraint mandate__ends_before_it_starts check (valid_to is null or valid_to >= valid_from - 1);

create index agreement_party_by_agency on care.agreement_party (agency_id);
