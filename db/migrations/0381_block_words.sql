-- Whom the words of a relation hit is asked at every reading of every table about a person, so the words stand in the row
-- and an index on the first of them finds the blocks there are. (The function is here too: a new database has none yet.)
create or replace function care.name_words(of_name text) returns text[]
language sql immutable as $$
  select nullif(pg_catalog.array_remove(pg_catalog.regexp_split_to_array(pg_catalog.lower(of_name), '[^[:alpha:]]+'), ''), '{}'::text[])
$$;
alter table care.block add column relation_words text[] generated always as (care.name_words(relation_name)) stored;
-- squawk-ignore require-concurrent-index-deletion
drop index care.block_by_relation;
create index block_by_relation on care.block ((relation_words[1])) where lifted_at is null and against = 'relation';
