-- The coordinator's baton: handed over by being offered and accepted, never by being let go (product.md promise 3).

alter table care.coordinator_term add constraint coordinator_term__of_its_person unique (id, person_id);

-- one who leaves hands over everyone in one act; her last day is when all of them must be in other hands
create table care.coordinator_leaving (
  id uuid primary key default gen_random_uuid(),
  professional_id uuid not null references care.professional,
  agency_id uuid not null references care.agency,
  last_day date not null,
  begun_by uuid not null references care.account,
  begun_at timestamptz not null default now()
);
create index coordinator_leaving_by_professional on care.coordinator_leaving (professional_id, agency_id, begun_at desc);

create table care.coordinator_handover (
  id uuid primary key default gen_random_uuid(),
  term_id uuid not null,
  person_id uuid not null references care.person,
  side text not null check (side in ('municipal', 'specialist')),
  from_professional_id uuid not null references care.professional,
  from_agency_id uuid not null references care.agency,
  to_professional_id uuid not null references care.professional,
  to_agency_id uuid not null references care.agency,
  -- a kind and no words: the one who is asked hears the rest from the holder, and not before she takes part
  reason text not null check (reason in ('leaving', 'capacity', 'nearer', 'asked-for', 'other')),
  leaving_id uuid references care.coordinator_leaving,
  state text not null default 'offered' check (state in ('offered', 'accepted', 'declined', 'taken-back')),
  offered_by uuid not null references care.account,
  offered_at timestamptz not null default now(),
  answer_by date,
  answered_at timestamptz,
  decline_reason text check (length(decline_reason) between 3 and 1000),
  -- what it led to: kept, so that what went along can be told afterwards
  new_term_id uuid references care.coordinator_term,
  took_measures uuid[] not null default '{}',
  took_seats uuid[] not null default '{}',
  left_measures int not null default 0,
  constraint coordinator_handover__of_her_term foreign key (term_id, person_id) references care.coordinator_term (id, person_id),
  constraint coordinator_handover__to_someone_else check (to_professional_id <> from_professional_id),
  constraint coordinator_handover__answered_has_a_moment check ((state = 'offered') = (answered_at is null)),
  constraint coordinator_handover__decline_has_a_reason check ((state = 'declined') = (decline_reason is not null)),
  constraint coordinator_handover__accepted_leads_to_a_term check ((state = 'accepted') = (new_term_id is not null))
);
-- offered to one at a time: whoever accepts is the only one who could
create unique index coordinator_handover__one_offer_a_term on care.coordinator_handover (term_id) where state = 'offered';
create index coordinator_handover_by_person on care.coordinator_handover (person_id);
create index coordinator_handover_by_receiver on care.coordinator_handover (to_professional_id, state);
create index coordinator_handover_by_holder on care.coordinator_handover (from_professional_id, offered_at desc);

-- She asks for another coordinator. What she says is between her and the coordinating unit, not the one it is about.
create table care.coordinator_ask (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  side text not null check (side in ('municipal', 'specialist')),
  words text not null check (length(words) between 2 and 2000),
  asked_by uuid not null references care.account,
  asked_by_name text not null,
  asked_at timestamptz not null default now(),
  answer_by date,
  answer_source text,
  outcome text check (outcome in ('another', 'stays', 'withdrawn')),
  answer_words text check (length(answer_words) between 2 and 2000),
  answered_at timestamptz,
  answered_by_name text,
  constraint coordinator_ask__answered_whole check ((outcome is null) = (answered_at is null)),
  constraint coordinator_ask__answer_has_words check (outcome is null or outcome = 'withdrawn' or answer_words is not null)
);
create unique index coordinator_ask__one_at_a_time on care.coordinator_ask (person_id, side) where outcome is null;
create index coordinator_ask_by_person on care.coordinator_ask (person_id, asked_at desc);

create index absence_by_deputy on care.absence (deputy_id, to_on);
