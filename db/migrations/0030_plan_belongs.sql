-- What stands in a plan belongs to that plan's person: a row of one person can't count, clear or hang on to another's.

alter table care.plan add constraint plan__of_its_person unique (id, person_id);
alter table care.goal add constraint goal__of_its_plan unique (id, plan_id);
alter table care.topic add constraint topic__of_its_person unique (id, person_id);
alter table care.circle_member add constraint circle_member__of_its_person unique (id, person_id);

alter table care.own_words add constraint own_words__in_her_plan foreign key (plan_id, person_id) references care.plan (id, person_id);
alter table care.goal add constraint goal__in_her_plan foreign key (plan_id, person_id) references care.plan (id, person_id);
alter table care.measure add constraint measure__in_her_plan foreign key (plan_id, person_id) references care.plan (id, person_id);
alter table care.goal_review add constraint goal_review__in_her_plan foreign key (plan_id, person_id) references care.plan (id, person_id);
alter table care.own_rating add constraint own_rating__in_her_plan foreign key (plan_id, person_id) references care.plan (id, person_id);
alter table care.contribution add constraint contribution__in_her_plan foreign key (plan_id, person_id) references care.plan (id, person_id);
alter table care.cooperation add constraint cooperation__in_her_plan foreign key (plan_id, person_id) references care.plan (id, person_id);
alter table care.disagreement add constraint disagreement__in_her_plan foreign key (plan_id, person_id) references care.plan (id, person_id);
alter table care.confirmation add constraint confirmation__in_her_plan foreign key (plan_id, person_id) references care.plan (id, person_id);

alter table care.measure add constraint measure__serves_a_goal_of_its_plan foreign key (goal_id, plan_id) references care.goal (id, plan_id);
alter table care.goal_review add constraint goal_review__of_a_goal_of_its_plan foreign key (goal_id, plan_id) references care.goal (id, plan_id);
alter table care.own_rating add constraint own_rating__of_a_goal_of_its_plan foreign key (goal_id, plan_id) references care.goal (id, plan_id);

alter table care.own_words add constraint own_words__topic_is_hers foreign key (topic_id, person_id) references care.topic (id, person_id);
alter table care.goal add constraint goal__topic_is_hers foreign key (topic_id, person_id) references care.topic (id, person_id);
alter table care.measure add constraint measure__topic_is_hers foreign key (topic_id, person_id) references care.topic (id, person_id);
alter table care.contribution add constraint contribution__topic_is_hers foreign key (topic_id, person_id) references care.topic (id, person_id);
alter table care.cooperation add constraint cooperation__topic_is_hers foreign key (topic_id, person_id) references care.topic (id, person_id);

alter table care.measure add constraint measure__owner_is_of_her_circle foreign key (circle_member_id, person_id) references care.circle_member (id, person_id);
alter table care.contribution add constraint contribution__party_is_of_her_circle foreign key (circle_member_id, person_id) references care.circle_member (id, person_id);
