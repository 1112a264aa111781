-- What modules told one another and who has not heard it yet; shape and names are those that Spring Modulith expects (its
-- schema-postgresql.sql). A line is written in the transaction of the change and goes when its listener is done.
create table database.event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    integer,
    last_resubmission_date timestamptz
);
create index event_publication_by_event on database.event_publication using hash (serialized_event);
create index event_publication_by_date on database.event_publication (publication_date);
comment on table database.event_publication is 'personal data: desk';
