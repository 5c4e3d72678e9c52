-- A session that reads and changes nothing: what a calendar comes in with.
alter table care.session add column only_reads boolean not null default false;

-- Why a letter did not leave, as the mail server's own code (never its words: they may hold an address).
alter table care.letter add column failed_with text constraint letter__fails_with_a_code check (failed_with ~ '^[A-Za-z0-9. -]{1,40}$');
