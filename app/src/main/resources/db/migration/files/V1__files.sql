-- Files that are joined to records. The table of each module that takes files names them, and lets go of them by files.forget().
create table files.file (
    id        uuid primary key default uuidv7(),
    name      text not null check (length(name) between 1 and 160),
    type      text not null check (type in ('pdf', 'odt', 'ods', 'odp', 'docx', 'xlsx', 'pptx', 'png', 'jpg', 'csv')),
    size      integer not null check (size > 0),
    sha256    bytea not null check (octet_length(sha256) = 32),
    content   bytea not null,
    added_at  timestamptz not null,
    added_by  uuid
);
alter table files.file alter column content set storage external; -- compressed already
comment on table files.file is 'personal data: files';

-- All but the content, for modules to join with their own tables.
create view files.published_file as
    select id, name, type, size, encode(sha256, 'hex') as sha256, added_at, added_by from files.file;

-- After a row that named a file is deleted, the file goes. The column is called file.
create function files.forget() returns trigger language plpgsql as $$
begin
    delete from files.file where id = old.file;
    return null;
end $$;
