-- The decisions that were frozen, for modules that refer to them. Anybody may read them.
create view diagnosis.published_decision as
select id, title, decided_on, place_id, place_name from diagnosis.priority_decision;
