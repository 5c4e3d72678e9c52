-- Accounts, sessions and forms already taken: each sees its own. Sessions are opened and ended by the door alone.

grant select on care.account, care.submission to helhet_app;
-- of a session what she may know of her own: never the hash of its key, nor the sealed token of the provider
grant select (id, account_id, capacity, mandate_id, created_at, seen_at, expires_at, ended_at, ended_how, device, level, idle_minutes, stepped_up_at)
  on care.session to helhet_app;
grant insert, update on care.submission to helhet_app;
grant insert on care.account, care.identity to helhet_app;

create policy read_own_account on care.account for select to helhet_app using (id = (select care.acting_account()));
create policy read_staff_account on care.account for select to helhet_app
  using (professional_id in (select m.professional_id from care.mandate m join care.agreement_party p on p.agency_id = m.agency_id
                              where p.agreement_id in (select care.agreements_as('administrator'))));
create policy add_staff_account on care.account for insert to helhet_app
  with check (professional_id is not null and person_id is null and exists (select care.agreements_as('administrator')));
create policy add_staff_identity on care.identity for insert to helhet_app
  with check (account_id in (select a.id from care.account a where a.professional_id is not null) and exists (select care.agreements_as('administrator')));

create policy read_own_session on care.session for select to helhet_app using (account_id = (select care.acting_account()));

create policy read_own_submission on care.submission for select to helhet_app
  using (session_id in (select a.session_id from care.acting() a));
create policy take_submission on care.submission for insert to helhet_app
  with check (session_id in (select a.session_id from care.acting() a));
create policy settle_submission on care.submission for update to helhet_app
  using (session_id in (select a.session_id from care.acting() a)) with check (session_id in (select a.session_id from care.acting() a));

create policy judge_opens_session on care.session for insert to helhet_judge with check (true);
create policy judge_ends_session on care.session for update to helhet_judge using (true) with check (true);
grant insert, update on care.session to helhet_judge;

-- How a sign-in is weighed is no secret; what becomes of one is the door's alone.
grant select on care.session_rule to helhet_app;
create policy read_session_rule on care.session_rule for select to helhet_app using ((select care.acting_capacity()) is not null);
grant insert, update on care.sign_in_attempt to helhet_judge;
create policy judge_begins_attempt on care.sign_in_attempt for insert to helhet_judge with check (true);
create policy judge_settles_attempt on care.sign_in_attempt for update to helhet_judge using (true) with check (true);
grant insert on care.spent_token to helhet_judge;
create policy judge_spends_token on care.spent_token for insert to helhet_judge with check (true);

-- An invitation is made and taken back by whoever may let in; it is answered and settled by the judge alone.
grant select (id, person_id, circle_member_id, is_bound, made_by, made_by_name, made_at, expires_at, answered_at, answered_name, confirmed_at, withdrawn_at),
      insert (id, person_id, circle_member_id, code_hash, claim_hash, made_by, made_by_name, expires_at), update (withdrawn_at)
  on care.sign_in_invitation to helhet_app;
create policy read_sign_in_invitation on care.sign_in_invitation for select to helhet_app
  using (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));
create policy invite on care.sign_in_invitation for insert to helhet_app
  with check (made_by = (select care.acting_account()) and made_by_name = (select a.account_name from care.acting() a)
              and care.may_invite(person_id, circle_member_id)
              -- a right given by law opens everything, so its invitation opens for one identity number alone
              and (claim_hash is not null or circle_member_id in (select m.id from care.circle_member m where m.legal_right = 'none')));
create policy take_invitation_back on care.sign_in_invitation for update to helhet_app
  using (confirmed_at is null and (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people())))
  with check (withdrawn_at is not null);
grant update on care.sign_in_invitation to helhet_judge;
create policy judge_settles_invitation on care.sign_in_invitation for update to helhet_judge using (true) with check (true);
grant insert (name), update (person_id, ended_at) on care.account to helhet_judge;
create policy judge_makes_account on care.account for insert to helhet_judge with check (professional_id is null);
create policy judge_closes_account on care.account for update to helhet_judge using (true) with check (true);
grant insert on care.identity to helhet_judge;
create policy judge_ties_identity on care.identity for insert to helhet_judge with check (true);
grant update (account_id) on care.circle_member to helhet_judge;
create policy judge_opens_place on care.circle_member for update to helhet_judge using (account_id is null) with check (account_id is not null);

-- How someone without an e-ID takes part stands where she and her coordinator read it; her own sign-in ends it.
grant select on care.way_in to helhet_app;
grant insert (person_id, way, helper_name, witness_name, agreed_on, agreed_how, note, recorded_by, recorded_by_name), update (ended_at, ended_how)
  on care.way_in to helhet_app;
create policy read_way_in on care.way_in for select to helhet_app
  using (person_id in (select care.whole_people()) or person_id in (select care.coordinated_people()));
create policy record_way_in on care.way_in for insert to helhet_app
  with check (recorded_by = (select care.acting_account()) and recorded_by_name = (select a.account_name from care.acting() a)
              and agreed_on <= (select care.today()) and person_id in (select care.coordinated_people()));
create policy change_way_in on care.way_in for update to helhet_app
  using (ended_at is null and person_id in (select care.coordinated_people())) with check (ended_how = 'changed');
grant update (ended_at, ended_how) on care.way_in to helhet_judge;
create policy judge_ends_way_in on care.way_in for update to helhet_judge using (true) with check (ended_how = 'own-identity');

-- The journal of what was taken back is no request's business.
revoke all on function care.revoked(), care.revocation_detail(text, jsonb) from helhet_app;
revoke all on function care.is_over_limit(uuid, text, uuid, uuid) from helhet_app;
