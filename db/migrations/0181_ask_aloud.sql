-- Someone without an account asks for another coordinator aloud or on paper, and one who helps her writes it down.
alter table care.coordinator_ask add column said_how text check (said_how in ('aloud', 'paper'));
