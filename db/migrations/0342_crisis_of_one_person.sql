-- A part of a crisis plan is of the same person as the plan: held by the key, not by each who writes.
alter table care.crisis_plan add constraint crisis_plan__of_one_person unique (id, person_id);
alter table care.crisis_words add constraint crisis_words__of_its_person foreign key (crisis_plan_id, person_id) references care.crisis_plan (id, person_id);
alter table care.crisis_contact add constraint crisis_contact__of_its_person foreign key (crisis_plan_id, person_id) references care.crisis_plan (id, person_id);
alter table care.crisis_approval add constraint crisis_approval__of_its_person foreign key (crisis_plan_id, person_id) references care.crisis_plan (id, person_id);
alter table care.crisis_reader add constraint crisis_reader__of_its_person foreign key (crisis_plan_id, person_id) references care.crisis_plan (id, person_id);
