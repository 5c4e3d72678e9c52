-- Nobody refuses a need into the air: whoever will not take it names who shall, and keeps it until that one has said yes.
-- The criteria of the target group are dated data of the agreement. None of them may be a diagnosis or an age (seed 000).

create table care.intake_criterion (
  id uuid primary key default gen_random_uuid(),
  agreement_id uuid not null references care.agreement,
  code text not null check (code ~ '^[a-z-]{2,40}$'),
  position int not null,
  name_nb text not null check (length(name_nb) between 2 and 300),
  name_sv text not null check (length(name_sv) between 2 and 300),
  name_en text not null check (length(name_en) between 2 and 300),
  source text not null check (length(source) between 2 and 300),
  valid_from date not null,
  valid_to date,
  version int not null default 1,
  unique (agreement_id, code, valid_from)
);

-- several may be met; none met is an answer too
alter table care.referral_assessment add column criteria_met uuid[] not null default '{}';

-- every row is a throw: someone tried to pass the need on. It stays with the one who threw it until the state is accepted.
create table care.referral_handover (
  id uuid primary key default gen_random_uuid(),
  referral_id uuid not null references care.referral,
  from_agency_id uuid not null references care.agency,
  to_agency_id uuid not null references care.agency,
  reason text not null check (length(reason) between 3 and 1000),
  -- what is needed, and no more than it takes to answer; no name
  least_to_share text not null check (length(least_to_share) between 3 and 2000),
  state text not null default 'offered' check (state in ('offered', 'accepted', 'declined', 'taken-back')),
  offered_at timestamptz not null default now(),
  offered_by uuid not null references care.account,
  answer_by date,
  answer_basis text,
  answered_at timestamptz,
  answered_by uuid references care.account,
  decline_reason text,
  constraint referral_handover__goes_to_another check (to_agency_id <> from_agency_id),
  constraint referral_handover__is_open_or_answered check ((state = 'offered') = (answered_at is null)),
  constraint referral_handover__no_has_a_reason check (state <> 'declined' or length(decline_reason) >= 3)
);
create unique index referral_handover__one_open on care.referral_handover (referral_id) where state = 'offered';
create index referral_handover_by_referral on care.referral_handover (referral_id, offered_at);
create index referral_handover_by_receiver on care.referral_handover (to_agency_id, state);
create index referral_handover_by_sender on care.referral_handover (from_agency_id);

alter table care.referral
  -- true from the yes of an agency that is not the coordinating unit: the unit then sees the status and nothing more
  add column is_given_on boolean not null default false,
  -- the same person raised twice: this need follows that one, and neither sender learns of the other
  add column joined_to uuid references care.referral,
  add column joined_at timestamptz,
  add constraint referral__is_not_joined_to_itself check (joined_to <> id),
  add constraint referral__joined_at_a_time check ((joined_to is null) = (joined_at is null)),
  add constraint referral__given_on_is_handed_over check (state <> 'handed-over' or is_given_on);
create index referral_by_joined on care.referral (joined_to);
create index referral_by_holder on care.referral (held_by_agency) where is_given_on;

-- her no, and how she said it: no failure, and nobody's defeat. Kept apart from the need, which whoever raised it may read.
create table care.referral_refusal (
  referral_id uuid primary key references care.referral,
  how text not null check (how in ('in-person', 'phone', 'in-writing', 'through-someone')),
  words text check (length(words) between 2 and 1000),
  recorded_by uuid not null references care.account,
  recorded_at timestamptz not null default now()
);

alter table care.referral_event drop constraint referral_event_kind_check;
alter table care.referral_event add constraint referral_event_kind_check
  check (kind in ('raised', 'received', 'assessed-needed', 'assessed-not-needed', 'coordinator-offered', 'coordinator-accepted',
                  'coordinator-declined', 'offer-taken-back', 'accepted', 'declined-by-person',
                  'handover-offered', 'handover-declined', 'handover-accepted', 'handover-taken-back', 'joined', 'separated'));
