-- Planted: what squawk must refuse (scripts/canary.ts).
alter table care.goal drop column words;
alter table care.goal alter column horizon type int;
alter table care.goal rename to aim;
