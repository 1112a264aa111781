-- Who somebody is at a provider of identities (OpenID Connect).
create table people.identity (
    id           uuid primary key default uuidv7(),
    person_id    uuid not null references people.person (id) on delete cascade,
    issuer       text not null check (length(issuer) between 1 and 500),
    subject      text not null check (length(subject) between 1 and 255), -- of 255 signs at most (OpenID Connect Core 1.0, 2)
    joined_at    timestamptz not null,
    signed_in_at timestamptz not null,
    unique (issuer, subject),
    unique (person_id, issuer) -- an address that passes to a colleague does not hand the account on
);
comment on table people.identity is 'personal data: accounts';

-- Rights that stand on what a provider says: given, made to last and ended by it.
alter table people.access_right
    add column identity_id uuid references people.identity (id),
    add check (identity_id is null or given_by is null and valid_until is not null);
create index access_right_by_identity on people.access_right (identity_id) where identity_id is not null;
