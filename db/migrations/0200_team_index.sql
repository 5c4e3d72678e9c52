-- The board's set asks for whoever is in a team now, and "now" is more than an empty last day: the index that knew empty
-- ones alone could not answer it, and every reading went through all enrolments, or all consents of the agency.
create index enrolment_of_team on care.enrolment (team_id, ended_on);
-- (all in one transaction, before anybody is served)
-- squawk-ignore require-concurrent-index-deletion
drop index care.enrolment_by_team;
