-- A cleared confirmation says which change cleared it, so that the party can be shown what to look at.
alter table care.confirmation add column cleared_by_change uuid references care.plan_change;
