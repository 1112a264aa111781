-- Who did what, when, about whom. Entries are only ever added, each holding the hash of the one before it.
create table people.audit_entry (
    day           date not null,
    rank          integer not null check (rank > 0), -- in the day
    at            timestamptz not null,
    kind          text not null check (kind ~ '^[a-z-]+$'),
    who           text not null check (who in ('operator', 'nobody') or who ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
    about         text check (about ~ '^[0-9A-Za-z-]+$'), -- number of a person or of a record, or a place
    payload_hash  bytea check (octet_length(payload_hash) = 32),
    previous_hash bytea not null check (octet_length(previous_hash) = 32),
    hash          bytea not null check (octet_length(hash) = 32),
    primary key (day, rank)
);
create index audit_entry_by_who on people.audit_entry (who, day desc, rank desc);
create index audit_entry_by_about on people.audit_entry (about, day desc, rank desc);
comment on table people.audit_entry is 'personal data';

-- What the entry tells, apart from it: the law may have it erased, and the chain still holds. The salt goes with it, so that what was
-- erased cannot be guessed from its hash.
create table people.audit_payload (
    day  date not null,
    rank integer not null,
    salt bytea not null check (octet_length(salt) = 16),
    body text not null check (body is json object), -- as it was hashed, sign by sign
    primary key (day, rank),
    foreign key (day, rank) references people.audit_entry (day, rank)
);
comment on table people.audit_payload is 'personal data';

create function people.refuse_change_of_trail() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is never changed' using errcode = 'restrict_violation';
end
$$;

create trigger frozen before update or delete on people.audit_entry
    for each row execute function people.refuse_change_of_trail();
create trigger kept before truncate on people.audit_entry
    for each statement execute function people.refuse_change_of_trail();
create trigger frozen before update on people.audit_payload
    for each row execute function people.refuse_change_of_trail();
create trigger kept before truncate on people.audit_payload
    for each statement execute function people.refuse_change_of_trail();
