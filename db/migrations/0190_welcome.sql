-- Whom an agency commits sees the team's board when a leader who is already in it has welcomed her: an administrator
-- alone could commit someone he has made up, and look through her eyes. Who is in a team today is known there.
alter table care.team_member
  add column welcomed_at timestamptz,
  add column welcomed_by uuid references care.account;
update care.team_member set welcomed_at = now();
