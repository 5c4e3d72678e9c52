-- Five roles, none of which can sign in. Cluster-wide, so each is made only where it is missing.
--   helhet_owner  owns tables and migrations; never serves a request
--   helhet_app    what a request may do, always under row-level security
--   helhet_door   opens and ends sessions, and can touch nothing else
--   helhet_post   the post office: delivers notices, keeps the queue of the jobs, and can touch no table of care
--   helhet_judge  owns the few security-definer functions that decide access and write the log
do $$
declare
  wanted text;
begin
  foreach wanted in array array['helhet_owner', 'helhet_app', 'helhet_door', 'helhet_judge', 'helhet_post'] loop
    if not exists (select 1 from pg_roles where rolname = wanted) then
      execute format('create role %I nologin noinherit', wanted);
    end if;
  end loop;
end
$$;
-- A login that is no superuser hands tables and functions over to these, and is one of them for that.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['helhet_owner', 'helhet_judge', 'helhet_post'] loop
    if not (select r.rolsuper from pg_roles r where r.rolname = current_user) and not pg_has_role(current_user, wanted, 'usage') then
      execute format('grant %I to %I', wanted, current_user);
    end if;
  end loop;
end
$$;
