-- What an administrator may touch. Each looks past the asker's own sight (an administrator must not be able to take over
-- an agency, a professional or an account just because it is hidden from her), and answers yes or no, nothing more.

-- An agency may join an agreement she minds when it stands in no agreement yet, or already in one of hers, in the same country.
create or replace function care.may_join(of_agency uuid, of_agreement uuid) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return of_agreement in (select care.agreements_as('administrator'))
     and exists (select 1 from care.agency g join care.agreement a on a.jurisdiction = g.jurisdiction where g.id = of_agency and a.id = of_agreement)
     and (not exists (select 1 from care.agreement_party p where p.agency_id = of_agency)
          or exists (select 1 from care.agreement_party p where p.agency_id = of_agency and p.agreement_id in (select care.agreements_as('administrator'))));
end
$$;

-- A professional belongs to her area when she has no mandate yet, or one there already.
create or replace function care.is_staff_here(of_professional uuid) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return not exists (select 1 from care.mandate m where m.professional_id = of_professional)
      or exists (select 1 from care.mandate m join care.agreement_party p on p.agency_id = m.agency_id
                  where m.professional_id = of_professional and p.agreement_id in (select care.agreements_as('administrator')));
end
$$;

-- How a professional signs in may be set until she has signed in or accepted anything, and only where every mandate of hers lies in the
-- administrator's area. Nothing about any person opens before she has signed in and accepted, so an administrator
-- can never take a way into an account that sees someone.
create or replace function care.may_give_sign_in(of_account uuid) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return exists (
    select 1 from care.account a
     where a.id = of_account and a.professional_id is not null and a.person_id is null
       and a.professional_id is distinct from care.acting_professional()
       and not exists (select 1 from care.session s where s.account_id = a.id)
       and not exists (select 1 from care.circle_member c where c.account_id = a.id)
       and not exists (select 1 from care.participant t where t.professional_id = a.professional_id and t.accepted_at is not null)
       and not exists (select 1 from care.coordinator_term c where c.professional_id = a.professional_id and c.answered_at is not null)
       -- a team's board opens without anything being accepted
       and not exists (select 1 from care.team_member t where t.professional_id = a.professional_id
                         and (t.valid_to is null or t.valid_to >= care.today()))
       and exists (select 1 from care.mandate m where m.professional_id = a.professional_id)
       and not exists (
         select 1 from care.mandate m
          where m.professional_id = a.professional_id
            and not exists (select 1 from care.agreement_party p where p.agency_id = m.agency_id and p.agreement_id in (select care.agreements_as('administrator')))));
end
$$;

-- Asked before a sign-in is written, so that the administrator gets a sentence and not an error.
create or replace function care.sign_in_is_taken(of_issuer text, of_subject text, by_other_than uuid) returns boolean
language plpgsql stable security definer set search_path = care, pg_temp as $$
begin
  return exists (select 1 from care.agreements_as('administrator'))
     and exists (select 1 from care.identity i where i.issuer = of_issuer and i.subject = of_subject and i.account_id is distinct from by_other_than);
end
$$;
