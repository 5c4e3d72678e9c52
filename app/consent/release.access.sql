-- Lock 3. What an agency wrote itself is its own; another agency meets it where a decision to hand it on stands now. The
-- decision is read by herself and her guardians, by the agency that made it, and by whom it opens something to.

grant select on care.release_basis to helhet_app;
grant select, insert on care.release to helhet_app;
grant update (ended_at, ended_by, ended_by_name) on care.release to helhet_app;

create policy read_release_basis on care.release_basis for select to helhet_app using ((select care.acting_capacity()) in ('professional', 'person', 'circle', 'preview'));

create policy read_release on care.release for select to helhet_app
  using (person_id in (select care.whole_people())
         or (agency_id = (select care.acting_agency()) and person_id in (select o.person_id from care.contact_areas() o where o.life_area = 'common'))
         or id in (select r.release_id from care.open_releases() r));
-- in the agency's own name, of its own rows, on her consent as it stands or on a rule that fits both agencies today
create policy decide_release on care.release for insert to helhet_app
  with check (agency_id = (select care.acting_agency()) and (select care.acting_capacity()) = 'professional' and not is_carried_over
              and decided_by = (select care.acting_account()) and decided_by_name = (select a.account_name from care.acting() a)
              and decided_at = now() and ended_at is null and (valid_to is null or valid_to >= care.today())
              and person_id in (select o.person_id from care.contact_areas() o where o.life_area = 'common')
              and case basis
                    when 'consent' then consent_id = (select care.release_rests_on(release.person_id))
                    else exists (
                      select 1 from care.release_basis b
                        join care.person p on p.id = release.person_id and p.jurisdiction = b.jurisdiction
                        join care.agency f on f.id = release.agency_id
                        join care.agency t on t.id = release.to_agency_id
                       where b.id = release.basis_id and b.valid_from <= care.today() and (b.valid_to is null or b.valid_to >= care.today())
                         and (b.from_sector is null or b.from_sector = f.sector) and (b.to_sector is null or b.to_sector = t.sector))
                  end
              and case item
                    when 'contact' then exists (select 1 from care.contact c where c.id = release.item_id and c.person_id = release.person_id and c.agency_id = release.agency_id)
                    when 'note' then exists (select 1 from care.agency_note n where n.id = release.item_id and n.person_id = release.person_id and n.agency_id = release.agency_id)
                    else true
                  end);
create policy take_back_release on care.release for update to helhet_app
  using (ended_at is null and agency_id = (select care.acting_agency()) and (select care.acting_capacity()) = 'professional')
  with check (ended_at = now() and ended_by = (select care.acting_account()) and ended_by_name = (select a.account_name from care.acting() a)
              and agency_id = (select care.acting_agency()));

-- What a kept day of the board says of contacts is read by those who still hear every agency it was made of.
grant select, insert on care.board_day_contact to helhet_app;
create policy read_board_contact on care.board_day_contact for select to helhet_app
  using (row_id in (select r.id from care.board_day_row r)
         and (person_id in (select care.whole_people())
              or not exists (select 1 from unnest(of_agencies) a where (board_day_contact.person_id, a) not in (select h.person_id, h.agency_id from care.heard_agencies() h))));
create policy keep_board_contact on care.board_day_contact for insert to helhet_app
  with check (row_id in (select r.id from care.board_day_row r join care.board_day d on d.id = r.board_day_id
                          where d.closed_at = now() and d.closed_by = (select care.acting_account()))
              and of_agencies @> array(select h.agency_id from care.heard_agencies() h where h.person_id = board_day_contact.person_id));
create policy released on care.board_day_line as restrictive for select to helhet_app
  using (kind not in ('silent', 'never-contacted', 'missed', 'no-answer', 'transferred') or row_id in (select c.row_id from care.board_day_contact c));

-- The lock itself, beside taking part and consent (contact.access.sql): restrictive, so that nothing else opens a contact
-- its agency has not released. In a preview the agency is the one looked through, and heard_agencies() knows it.
create policy released on care.contact as restrictive for select to helhet_app
  using (person_id in (select care.whole_people())
         or (person_id, agency_id) in (select h.person_id, h.agency_id from care.heard_agencies() h)
         or id in (select care.released_rows())
         or (recorded_by = (select care.acting_account()) and agency_id = (select care.acting_agency())));
