-- How many different people one account may open within an hour, by role: so many as the work takes, and far fewer than a
-- trawl (trust.md 2.1 row 17). Data of the house, not of a request: changed by the operator, read by the judge alone.
create table ledger.person_limit (
  role text primary key check (role in ('coordinator', 'team-member', 'peer-worker', 'coordinating-unit', 'administrator', 'log-controller')),
  people_an_hour int not null check (people_an_hour between 1 and 100000)
);
insert into ledger.person_limit (role, people_an_hour)
values ('coordinator', 80), ('team-member', 60), ('peer-worker', 20), ('coordinating-unit', 150), ('administrator', 20), ('log-controller', 100);
grant select on ledger.person_limit to helhet_judge;
create index audit_by_account_and_moment on care.audit (account_id, at) where person_id is not null and outcome = 'done';
