-- Shape and column names are those that Spring Session JDBC expects (its schema-postgresql.sql).
create table people.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null, -- milliseconds since 1970, as the next ones
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null, -- seconds
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index session_by_expiry on people.session (expiry_time);
create index session_by_principal on people.session (principal_name);

create table people.session_attributes (
    session_primary_id char(36)     not null references people.session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
