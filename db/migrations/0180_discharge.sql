-- Lag (2017:612) om samverkan vid utskrivning: what is done in a hospital stay, to the minute, because the law counts from
-- these moments. Entered by hand; nothing of it is asked for where no such law stands.
alter table care.stay
  add column admitted_at timestamptz,
  -- inskrivningsmeddelande
  add column admission_notice_at timestamptz,
  -- underrättelse om att den enskilde är utskrivningsklar
  add column ready_at timestamptz,
  -- kallelse till samordnad individuell planering
  add column call_sent_at timestamptz,
  add constraint stay__steps_are_of_a_hospital
    check (kind = 'hospital' or num_nonnulls(admitted_at, admission_notice_at, ready_at, call_sent_at) = 0),
  add constraint stay__admitted_that_day check ((admitted_at at time zone 'Europe/Stockholm')::date = admitted_on),
  add constraint stay__steps_follow_admission
    check (least(admission_notice_at, ready_at, call_sent_at) >= coalesce(admitted_at, admitted_on::timestamp at time zone 'Europe/Stockholm'));
