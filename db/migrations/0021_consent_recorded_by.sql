-- Who wrote it down, as she was called then: the receipt says it, and an account is no one else's to read.
alter table care.consent add column recorded_by_name text;
alter table care.consent_giver add column recorded_by_name text;
