-- What a kept day of the board says of contacts stands by itself, so that it is read by those who still hear every agency
-- it was made of (app/consent/release.access.sql): a release taken back closes old days too.
create table care.board_day_contact (
  row_id uuid primary key,
  person_id uuid not null,
  last_on date,
  last_kind text,
  next_on date,
  -- whose contacts it was worked out of: everyone the one who closed the day heard then
  of_agencies uuid[] not null,
  constraint board_day_contact__of_its_person foreign key (row_id, person_id) references care.board_day_row (id, person_id)
);
create index board_day_contact_by_person on care.board_day_contact (person_id);
insert into care.board_day_contact (row_id, person_id, last_on, last_kind, next_on, of_agencies)
  select r.id, r.person_id, r.last_on, r.last_kind, r.next_on, array(select distinct c.agency_id from care.contact c where c.person_id = r.person_id)
    from care.board_day_row r;
-- squawk-ignore ban-drop-column
alter table care.board_day_row drop column last_on, drop column last_kind, drop column next_on;

-- whom it is about, for the agency that keeps it: its people may open it when her pages are closed to them again
alter table care.agency_copy add column person_name text not null default '' check (length(person_name) <= 201);
