-- The coordinating unit may take back an offer that nobody has answered, so that a silent one does not block the chair.
alter table care.referral_event drop constraint referral_event_kind_check;
alter table care.referral_event add constraint referral_event_kind_check
  check (kind in ('raised', 'received', 'assessed-needed', 'assessed-not-needed', 'coordinator-offered', 'coordinator-accepted',
                  'coordinator-declined', 'offer-taken-back', 'accepted', 'declined-by-person'));
create index coordinator_term_by_referral on care.coordinator_term (referral_id);
