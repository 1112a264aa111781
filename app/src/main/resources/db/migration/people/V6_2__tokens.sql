-- What programs show to ask the API in the name of somebody. Only the hash is kept; one that is revoked is removed, and the trail tells.
create table people.token (
    id           uuid primary key default uuidv7(),
    person_id    uuid not null references people.person (id) on delete cascade,
    token_hash   bytea not null unique check (octet_length(token_hash) = 32), -- SHA-256
    label        text not null check (label = btrim(label) and length(label) between 1 and 60),
    scopes       text[] not null check (cardinality(scopes) > 0 and scopes <@ array ['read', 'enter']),
    created_at   timestamptz not null,
    expires_at   timestamptz not null check (expires_at > created_at and expires_at <= created_at + interval '366 days'),
    last_used_on date
);
create index token_by_person on people.token (person_id);
comment on table people.token is 'personal data: accounts';
