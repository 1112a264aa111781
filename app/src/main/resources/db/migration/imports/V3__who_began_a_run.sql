-- Who began the run on the screen: they are told how it ended. Absent for the operator, a command and a screen that waits for the end.
alter table imports.run add column started_by uuid;
create index run_by_starter on imports.run (started_by, ended_at) where started_by is not null;
comment on table imports.run is 'personal data: imports';
