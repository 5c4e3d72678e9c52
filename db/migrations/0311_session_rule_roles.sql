-- Roles are named where mandates are (care.mandate); a rule of sign-in may be about any of them.
alter table care.session_rule drop constraint session_rule_role_check;
