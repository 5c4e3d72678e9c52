-- Lock 3: what an agency wrote itself is shown to another only where a recorded decision of its own stands.

-- What the law lets an agency hand on without her consent: data with dates, so that a change of law is a new row.
create table care.release_basis (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null references care.jurisdiction,
  code text not null check (code ~ '^[a-z-]{3,40}$'),
  -- whose secrecy it opens, and towards whom; empty: any
  from_sector text,
  to_sector text,
  name_nb text not null,
  name_sv text not null,
  name_en text not null,
  source text not null,
  valid_from date not null,
  valid_to date,
  unique (jurisdiction, code, valid_from),
  constraint release_basis__ends_before_it_starts check (valid_to is null or valid_to >= valid_from)
);

-- What an agency adds beside the plan: its own note or assessment. Its words never change; it can be taken back.
create table care.agency_note (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  plan_id uuid not null references care.plan,
  agency_id uuid not null references care.agency,
  kind text not null check (kind in ('note', 'assessment')),
  life_area text not null,
  topic_id uuid references care.topic,
  words text not null check (length(words) between 2 and 4000),
  written_by uuid not null references care.account,
  written_by_name text not null,
  written_at timestamptz not null default now(),
  taken_back_at timestamptz
);
create index agency_note_by_person on care.agency_note (person_id, written_at desc);

create table care.release (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  -- whose rows: the agency that wrote them
  agency_id uuid not null references care.agency,
  -- 'contacts': the dates and outcomes of all its contacts with her, those to come too; 'row': one contact or note
  covers text not null check (covers in ('contacts', 'row')),
  item text check (item in ('contact', 'note')),
  item_id uuid,
  -- empty: to the table, which is every agency whose people take part under her consent
  to_agency_id uuid references care.agency,
  basis text not null check (basis in ('consent', 'statute')),
  consent_id uuid references care.consent,
  basis_id uuid references care.release_basis,
  -- written by the migration that brought the lock, for what was shared until then
  is_carried_over boolean not null default false,
  decided_by uuid references care.account,
  decided_by_name text not null,
  decided_at timestamptz not null default now(),
  valid_to date,
  ended_at timestamptz,
  ended_by uuid references care.account,
  ended_by_name text,
  constraint release__names_its_row check ((covers = 'row') = (item is not null) and (item is null) = (item_id is null)),
  constraint release__rests_on_one_thing check ((basis = 'consent') = (consent_id is not null) and (basis = 'statute') = (basis_id is not null)),
  -- the law that opens without her yes names one recipient at a time
  constraint release__without_consent_is_to_one check (basis = 'consent' or to_agency_id is not null),
  constraint release__is_to_another check (to_agency_id is null or to_agency_id <> agency_id),
  constraint release__decided_by_someone check (is_carried_over or decided_by is not null),
  constraint release__ended_by_someone check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_by_name is null))
);
create unique index release__once_at_a_time on care.release
  (person_id, agency_id, covers, coalesce(item_id, person_id), coalesce(to_agency_id, person_id)) where ended_at is null;
create index release_by_person on care.release (person_id) where ended_at is null;

-- Until now every contact was seen by all at her table whom her consent covered. What was shared so stays shared, as the
-- decision it was: of each agency that took part or wrote a contact, while she has a consent in force that names it.
insert into care.release (person_id, agency_id, covers, basis, consent_id, is_carried_over, decided_by_name)
  select distinct c.person_id, p.agency_id, 'contacts', 'consent', c.id, true, ''
    from care.consent c
    join care.consent_party p on p.consent_id = c.id and p.withdrawn_at is null
   where c.withdrawn_at is null and c.replaced_at is null and c.valid_to >= current_date
     and (exists (select from care.participant t where t.person_id = c.person_id and t.agency_id = p.agency_id and t.accepted_at is not null)
       or exists (select from care.contact k where k.person_id = c.person_id and k.agency_id = p.agency_id));

-- An agency's own copy of what it was allowed to see: written once, never changed, never widened.
create table care.agency_copy (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  agency_id uuid not null references care.agency,
  -- of this agency, of her
  version int not null,
  content_version int not null,
  language text not null check (language in ('nb', 'sv', 'en')),
  life_areas text[] not null,
  notes int not null check (notes >= 0),
  contacts int not null check (contacts >= 0),
  taken_by uuid not null references care.account,
  taken_by_professional uuid not null references care.professional,
  taken_by_name text not null,
  taken_at timestamptz not null default now(),
  -- what decides who else of the agency may read it, as it stood then (care.copy_is_stamped)
  consent_id uuid not null references care.consent,
  covers_all_functions boolean not null,
  functions text[] not null default '{}',
  topics uuid[] not null default '{}',
  unique (person_id, agency_id, version)
);
create table care.agency_copy_file (
  copy_id uuid not null references care.agency_copy,
  person_id uuid not null references care.person,
  format text not null check (format in ('html', 'pdf', 'json')),
  bytes bytea not null check (length(bytes) > 0),
  sha256 bytea not null,
  primary key (copy_id, format),
  constraint agency_copy_file__is_what_was_written check (sha256 = sha256(bytes))
);
create index agency_copy_file_by_person on care.agency_copy_file (person_id);
