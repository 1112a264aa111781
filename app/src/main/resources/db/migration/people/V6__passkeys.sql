-- What devices of people sign with (WebAuthn). Nothing here opens a door: devices keep the other half of each key.
create table people.passkey (
    credential_id   bytea primary key check (octet_length(credential_id) between 1 and 1023),
    id              uuid not null unique default uuidv7(), -- what it is called in addresses
    person_id       uuid not null references people.person (id) on delete cascade,
    label           text not null check (label = btrim(label) and length(label) between 1 and 60),
    public_key      bytea not null, -- COSE (RFC 9052)
    attestation     bytea not null, -- as it was made; «none» is asked
    signature_count bigint not null check (signature_count >= 0),
    transports      text[] not null,
    user_verified   boolean not null,
    backup_eligible boolean not null,
    backed_up       boolean not null,
    created_at      timestamptz not null,
    last_used_at    timestamptz
);
create index passkey_by_person on people.passkey (person_id);
comment on table people.passkey is 'personal data: accounts';
