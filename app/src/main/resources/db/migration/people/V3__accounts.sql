-- Whoever has an account, or was invited to have one. Personal data: name, e-mail, last sign-in.
create table people.person (
    id           uuid primary key default uuidv7(),
    name         text not null check (name = btrim(name) and length(name) between 1 and 120) collate "fr-x-icu",
    email        text not null check (email = lower(email) and email like '_%@_%' and length(email) <= 254),
    state        text not null check (state in ('invited', 'active', 'closed')),
    created_at   timestamptz not null,
    signed_in_at timestamptz
);
create unique index person_by_email on people.person (email);
create index person_by_name on people.person (name, id);
comment on table people.person is 'personal data';

-- Apart from who people are: what reads names never reads secrets.
create table people.password (
    person_id uuid primary key references people.person (id) on delete cascade,
    hash      text not null check (hash like '$argon2id$%'),
    set_at    timestamptz not null
);

-- Links sent or handed over to one person, each for one thing and once. Only the hash is kept.
create table people.account_link (
    token_hash bytea primary key check (octet_length(token_hash) = 32), -- SHA-256
    person_id  uuid not null references people.person (id) on delete cascade,
    purpose    text not null check (purpose in ('welcome', 'password')),
    issued_at  timestamptz not null,
    expires_at timestamptz not null check (expires_at > issued_at),
    used_at    timestamptz
);
create index account_link_by_person on people.account_link (person_id, purpose);

-- Failed sign-ins, by account tried (whether it exists or not) and by address. Neither is written as it is.
create table people.failed_sign_in (
    key_hash bytea primary key check (octet_length(key_hash) = 32),
    failures integer not null check (failures > 0),
    last_at  timestamptz not null,
    wait_until timestamptz not null
);
create index failed_sign_in_by_age on people.failed_sign_in (last_at);

-- A role in a place for a time, who gave it and why. Ended rights stay: they say who could do what, then.
create table people.access_right (
    id             uuid primary key default uuidv7(),
    person_id      uuid not null references people.person (id),
    role           text not null check (role ~ '^[a-z-]+$'),
    place_id       text not null check (place_id ~ '^[a-z-]+-[0-9A-Za-z-]+$'),
    valid_from     date not null,
    valid_until    date check (valid_until >= valid_from),             -- last day, included
    given_at       timestamptz not null,
    given_by       uuid references people.person (id),                 -- null: the operator
    reason         text not null check (length(reason) between 1 and 300),
    delegated_from uuid references people.access_right (id),
    ended_at       timestamptz,
    ended_by       uuid references people.person (id),                 -- null when ended: the operator
    end_reason     text check (length(end_reason) between 1 and 300),
    check ((ended_at is null) = (end_reason is null)),
    check (delegated_from is null or valid_until is not null)
);
create index access_right_by_person on people.access_right (person_id, valid_from);
create index access_right_by_place on people.access_right (place_id);
create index access_right_by_origin on people.access_right (delegated_from) where delegated_from is not null;
comment on table people.access_right is 'personal data';
