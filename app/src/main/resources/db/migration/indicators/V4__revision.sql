-- Tells one state of the figures from another: who keeps them in memory compares it instead of reading them again.
create table indicators.revision (
    only_row boolean primary key default true check (only_row),
    id       uuid not null
);
insert into indicators.revision (id) values (gen_random_uuid());
