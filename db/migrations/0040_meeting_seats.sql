-- Everything that hangs on a meeting is about the same person as the meeting; nobody has two seats at one table.

alter table care.meeting
  -- why more than seven staff are needed, where someone has confirmed it
  add column many_staff_reason text,
  -- what a calendar knows the meeting by: random, says nothing, and stays the same so that a new time replaces the old
  add column calendar_uid uuid not null default gen_random_uuid(),
  add constraint meeting__is_of_one_person unique (id, person_id);

alter table care.meeting_seat add constraint meeting_seat__is_at_her_meeting
  foreign key (meeting_id, person_id) references care.meeting (id, person_id);
alter table care.agenda_question add constraint agenda_question__is_for_her_meeting
  foreign key (meeting_id, person_id) references care.meeting (id, person_id);
alter table care.decision add constraint decision__is_of_her_meeting
  foreign key (meeting_id, person_id) references care.meeting (id, person_id);

create unique index meeting_seat__once_a_professional on care.meeting_seat (meeting_id, professional_id, agency_id) where professional_id is not null;
create unique index meeting_seat__once_a_relative on care.meeting_seat (meeting_id, circle_member_id) where circle_member_id is not null;
create unique index meeting_seat__once_the_person on care.meeting_seat (meeting_id) where is_hers;
