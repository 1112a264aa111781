-- The secret address at which a program reads the meetings of somebody; a new one takes the place of the one before.
create table governance.calendar_address (
    person_id uuid primary key,
    hash      bytea not null unique,
    made_at   timestamptz not null
);
comment on table governance.calendar_address is 'personal data: bodies';
