-- Told to one account, settled by that account; nobody rewrites what was told, and nobody reads in a notice about whom it is.
grant select (id, account_id, kind, count, at, read_at) on care.notice to helhet_app;
grant update (read_at) on care.notice to helhet_app;
grant insert, update on care.notice to helhet_judge;
-- nothing but the key of a stopped notice could be seen here, and it is not shown either
grant select (stopped_at) on care.notice to helhet_app;

create policy read_own_notice on care.notice for select to helhet_app
  using (account_id = (select care.acting_account()) and stopped_at is null);
create policy settle_own_notice on care.notice for update to helhet_app
  using (account_id = (select care.acting_account()) and stopped_at is null) with check (account_id = (select care.acting_account()));
create policy judge_tells on care.notice for insert to helhet_judge with check (true);
create policy judge_stops on care.notice for update to helhet_judge using (true) with check (true);

-- how she wants to be told, and in which language: hers alone
grant select, insert, update on care.notice_choice to helhet_app;
create policy read_own_choice on care.notice_choice for select to helhet_app using (account_id = (select care.acting_account()));
create policy make_own_choice on care.notice_choice for insert to helhet_app with check (account_id = (select care.acting_account()));
create policy change_own_choice on care.notice_choice for update to helhet_app
  using (account_id = (select care.acting_account())) with check (account_id = (select care.acting_account()));
grant update (language) on care.account to helhet_app;
create policy choose_own_language on care.account for update to helhet_app
  using (id = (select care.acting_account())) with check (id = (select care.acting_account()));

-- a calendar feed is opened and closed by whom it belongs to, as what she acts as just now; its key is kept as a hash
grant select (id, account_id, opened_at, ended_at), insert (account_id, token_hash, capacity, mandate_id), update (ended_at) on care.calendar_feed to helhet_app;
create policy read_own_feed on care.calendar_feed for select to helhet_app using (account_id = (select care.acting_account()));
create policy open_own_feed on care.calendar_feed for insert to helhet_app
  with check (account_id = (select care.acting_account())
              and exists (select 1 from care.session s where s.id in (select a.session_id from care.acting() a)
                             and s.capacity = calendar_feed.capacity and s.mandate_id is not distinct from calendar_feed.mandate_id));
create policy close_own_feed on care.calendar_feed for update to helhet_app
  using (account_id = (select care.acting_account())) with check (account_id = (select care.acting_account()));

-- the letters and rounds of the post office; a request touches none of them
grant insert, update on care.letter to helhet_judge;
create policy judge_writes_letter on care.letter for insert to helhet_judge with check (true);
create policy judge_marks_letter on care.letter for update to helhet_judge using (true) with check (true);
grant insert on care.daily_round, care.caught_mail to helhet_judge;
create policy judge_begins_round on care.daily_round for insert to helhet_judge with check (true);
create policy judge_catches on care.caught_mail for insert to helhet_judge with check (true);
-- filled by the catcher of the demo area alone
grant select on care.caught_mail to helhet_app;
create policy read_caught_mail on care.caught_mail for select to helhet_app using ((select care.acting_account()) is not null);

-- Clocks: the coordinating unit counts those of its area; those at the table and the coordinators see her own.
grant select on care.clock to helhet_app;
grant update (paused_from, pause_reason, version) on care.clock to helhet_app;
grant insert, update on care.clock to helhet_judge;
-- A clock is seen where the thing it counts is seen: that she asked for another coordinator is kept from the one it is
-- about, that a need was raised from those at her table and from whoever raised it, and all of it from a relative.
create policy read_clock on care.clock for select to helhet_app
  using (agreement_id in (select care.agreements_as('coordinating-unit'))
         or person_id in (select care.whole_people())
         or (subject <> 'coordinator-ask' and subject not like 'referral%' and person_id in (select care.coordinated_people()))
         -- a broken promise about somebody on her board has climbed to the leader of the team
         or (due_at <= now() and subject not like 'coordinator%' and subject not like 'referral%' and subject <> 'stay'
             and exists (select from care.own_teams() o where o.part = 'leader') and person_id in (select b.person_id from care.board_areas() b))
         -- a clock of a stay says something about health: whoever sees the stay sees it
         or (subject = 'stay' and subject_id in (select s.id from care.stay s))
         or (subject in ('meeting', 'plan') and (select care.acting_capacity()) in ('professional', 'preview')
             and (person_id, 'common'::text) in (select o.person_id, o.life_area from care.open_areas() o)));
create policy pause_clock on care.clock for update to helhet_app
  -- what the law counts in a hospital stay does not stand still
  using (met_at is null and stopped_at is null and subject <> 'stay'
         and (agreement_id in (select care.agreements_as('coordinating-unit'))
              -- the one she complains about does not pause the complaint
              or (subject <> 'coordinator-ask' and person_id in (select care.coordinated_people()))))
  with check (agreement_id in (select care.agreements_as('coordinating-unit')) or person_id in (select care.coordinated_people()));
create policy judge_starts_clock on care.clock for insert to helhet_judge with check (true);
create policy judge_ends_clock on care.clock for update to helhet_judge using (true) with check (true);
-- a pause moves the day that was promised, where it stands
grant update (due_on) on care.meeting to helhet_judge;
grant update (target_on) on care.referral to helhet_judge;
grant update (answer_by) on care.coordinator_term to helhet_judge;
create policy judge_moves_due_day on care.meeting for update to helhet_judge using (true) with check (true);
create policy judge_moves_target on care.referral for update to helhet_judge using (true) with check (true);
create policy judge_moves_answer on care.coordinator_term for update to helhet_judge using (true) with check (true);

-- The post office runs these, nobody else; the door opens a feed's session.
grant usage on schema care to helhet_post;
do $$
declare
  f record;
begin
  for f in select p.oid::regprocedure as signature from pg_proc p where p.pronamespace = 'care'::regnamespace and p.proname like 'post\_%' loop
    execute format('revoke all on function %s from helhet_app', f.signature);
    execute format('grant execute on function %s to helhet_post', f.signature);
  end loop;
end
$$;
-- What is counted of everybody is asked by the judge alone, on the post office's round.
revoke all on function care.what_waits(date), care.whole_accounts(uuid), care.stands_since(uuid, text, text, date, int, date), care.signal_actor(uuid, date),
  care.empty_chairs(uuid, date), care.standing_signals(date, uuid[]), care.consented_areas(uuid, uuid, uuid), care.sits_at_table(uuid, uuid, uuid),
  care.may_follow(uuid, text, uuid), care.signals_to_tell(date, uuid[]), care.stop_signals(date, uuid[]) from helhet_app;
revoke all on function care.open_feed_session(text, text) from helhet_app;
grant execute on function care.open_feed_session(text, text) to helhet_door;
