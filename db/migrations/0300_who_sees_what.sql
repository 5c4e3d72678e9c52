-- Who sees what: ages as dated data, what an appointed guardian's mandate covers, whom she keeps out.

-- Ages decide nothing in code. 'keeps-from-guardian': from here the child may keep an item from her guardians;
-- 'consents-too': her own yes is asked beside theirs; 'guardian-access-ends': theirs pauses, and she is asked whom to let in.
alter table care.age_rule drop constraint age_rule_kind_check;
alter table care.age_rule add constraint age_rule__kind_is_known
  check (kind in ('keeps-from-guardian', 'consents-too', 'guardian-access-ends', 'majority'));
alter table care.age_rule add column sector text;
create index age_rule_by_jurisdiction on care.age_rule (jurisdiction, kind);

-- What the law lets a guardian do, per country (and sector where it differs): data, so that a court's word is a new row.
create table care.representation_rule (
  id uuid primary key default gen_random_uuid(),
  jurisdiction text not null references care.jurisdiction,
  sector text,
  act text not null check (act in ('guardian-blocks', 'appointed-guardian-consents')),
  is_allowed boolean not null,
  source text not null,
  valid_from date not null,
  valid_to date,
  constraint representation_rule__ends_before_it_starts check (valid_to is null or valid_to >= valid_from)
);
create index representation_rule_by_jurisdiction on care.representation_rule (jurisdiction, act);

-- An appointed guardian (verge, god man, förvaltare) sees what the mandate names, and nothing for being appointed.
alter table care.circle_member add column mandate_areas text[] not null default '{}';
alter table care.circle_member add constraint circle_member__mandate_is_of_the_appointed
  check (legal_right = 'appointed-guardian' or cardinality(mandate_areas) = 0);
-- A protected address may be protected from a guardian. When protection is raised nobody's place counts until a human,
-- who has asked, confirms it again (Bergen 2019: a register refresh let in those it was meant to keep out).
alter table care.circle_member add column confirmed_at timestamptz default now();
alter table care.circle_member add column confirmed_by uuid references care.account;

-- Whom she keeps out, from what. A block stands beside every consent and beats it; no new consent lifts it.
create table care.block (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  against text not null check (against in ('agency', 'professional', 'relation', 'guardian', 'guardians', 'everyone')),
  agency_id uuid references care.agency,
  professional_id uuid references care.professional,
  circle_member_id uuid references care.circle_member,
  -- "my ex-partner, Per Hansen": whom these words hit is worked out at every reading and told to nobody, her included
  relation_name text check (length(relation_name) between 3 and 200),
  covers text not null check (covers in ('whole', 'topic', 'item')),
  topic_id uuid references care.topic,
  item text check (item in ('own-words', 'goal', 'measure', 'contribution', 'cooperation', 'question', 'decision', 'contact', 'official-decision', 'note', 'meeting')),
  item_id uuid,
  reason text check (length(reason) <= 1000),
  -- herself, a guardian, or her coordinator who wrote it down for her
  said_as text not null check (said_as in ('self', 'guardian', 'written-down')),
  said_by uuid not null references care.account,
  said_by_name text not null,
  said_at timestamptz not null default now(),
  lifted_at timestamptz,
  lifted_by uuid references care.account,
  constraint block__names_whom_it_keeps_out check (
    (agency_id is not null) = (against = 'agency') and (professional_id is not null) = (against = 'professional')
    and (circle_member_id is not null) = (against = 'guardian') and (relation_name is not null) = (against = 'relation')),
  constraint block__names_what_it_covers check ((topic_id is not null) = (covers = 'topic') and (item_id is not null) = (covers = 'item') and (item is null) = (item_id is null)),
  -- a relation keeps the whole of her from one; a guardian (while the law lets him represent her) is kept from an item or topic
  constraint block__covers_what_it_may check (
    (against <> 'relation' or covers = 'whole') and (against not in ('guardian', 'guardians', 'everyone') or covers <> 'whole'))
);
create index block_by_person on care.block (person_id) where lifted_at is null;
create index block_by_agency on care.block (agency_id) where lifted_at is null and agency_id is not null;
create index block_by_professional on care.block (professional_id) where lifted_at is null and professional_id is not null;
create index block_by_relation on care.block (against) where lifted_at is null and against = 'relation';
create unique index block__once_at_a_time on care.block
  (person_id, against, coalesce(agency_id, professional_id, circle_member_id, person_id), coalesce(lower(relation_name), ''), coalesce(topic_id, item_id, person_id))
  where lifted_at is null;
