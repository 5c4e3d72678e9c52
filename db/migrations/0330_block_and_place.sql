-- Blocks that do not tell of each other, and places that stay hidden.

-- The same words said by herself and written down by her coordinator are two blocks: were they one, the second writing
-- would tell of the first, and one could lift the other's.
-- squawk-ignore require-concurrent-index-deletion
drop index care.block__once_at_a_time;
create unique index block__once_at_a_time on care.block
  (person_id, said_by, against, coalesce(agency_id, professional_id, circle_member_id, person_id), coalesce(lower(relation_name), ''), coalesce(topic_id, item_id, person_id))
  where lifted_at is null;

-- With whom the place of a protected person is shared: a name at a time, and until it is taken back.
create table care.place_release (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references care.person,
  professional_id uuid references care.professional,
  circle_member_id uuid references care.circle_member,
  reason text not null check (length(reason) between 3 and 1000),
  released_by uuid not null references care.account,
  released_by_name text not null,
  released_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid references care.account,
  constraint place_release__is_to_one check (num_nonnulls(professional_id, circle_member_id) = 1)
);
create index place_release_by_person on care.place_release (person_id) where ended_at is null;
create index place_release_by_professional on care.place_release (professional_id) where ended_at is null;
create unique index place_release__once_at_a_time on care.place_release (person_id, coalesce(professional_id, circle_member_id)) where ended_at is null;
