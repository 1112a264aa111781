-- What a later version of a module adds.
alter table sample.tree add column depth integer not null default 0;
update sample.tree set depth = 1 where parent is not null;
