-- Tells one state of the figures from another: who keeps them in memory compares a number instead of reading them again.
create table indicators.revision (
    only_row boolean primary key default true check (only_row),
    number   bigint not null
);
insert into indicators.revision (number) values (0);
