-- An agency that took a need over says when it has assessed it: until then a clock of its own runs.
alter table care.referral_event drop constraint referral_event_kind_check;
alter table care.referral_event add constraint referral_event_kind_check
  check (kind in ('raised', 'received', 'assessed-needed', 'assessed-not-needed', 'coordinator-offered', 'coordinator-accepted',
                  'coordinator-declined', 'offer-taken-back', 'accepted', 'declined-by-person',
                  'handover-offered', 'handover-declined', 'handover-accepted', 'handover-taken-back', 'joined', 'separated',
                  'holder-assessed'));
