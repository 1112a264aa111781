-- Whom an entry of the trail concerns, when they are many: those of a list that somebody read or took away.
create table people.audit_concerned (
    day       date not null,
    rank      integer not null,
    person_id uuid not null references people.person (id),
    primary key (day, rank, person_id),
    foreign key (day, rank) references people.audit_entry (day, rank)
);
create index audit_concerned_by_person on people.audit_concerned (person_id, day desc, rank desc);

-- An account whose person is no longer known: the row stays for what points to it, without a name or an address.
alter table people.person drop constraint person_state_check;
alter table people.person add constraint person_state_check check (state in ('invited', 'active', 'closed', 'erased'));

-- What people ask about what is held of them.
create table people.privacy_request (
    id          uuid primary key default uuidv7(),
    person_id   uuid not null references people.person (id),
    kind        text not null check (kind in ('correction', 'erasure')),
    words       text not null check (length(words) <= 2000),   -- empty where nothing was said
    asked_at    timestamptz not null,
    answered_at timestamptz,
    answered_by uuid references people.person (id),            -- null when answered: the operator
    granted     boolean,
    answer      text check (length(answer) between 1 and 2000),
    check ((answered_at is null) = (granted is null)),
    check ((answered_at is null) = (answer is null))
);
create unique index privacy_request_waiting on people.privacy_request (person_id, kind) where answered_at is null;
create index privacy_request_by_age on people.privacy_request (asked_at);

-- What each table of personal data serves: a word of the register of processing activities (resources/processing).
comment on table people.person is 'personal data: accounts';
comment on table people.password is 'personal data: accounts';
comment on table people.account_link is 'personal data: accounts';
comment on table people.access_right is 'personal data: accounts';
comment on table people.failed_sign_in is 'personal data: sign-in';
comment on table people.session is 'personal data: sign-in';
comment on table people.session_attributes is 'personal data: sign-in';
comment on table people.audit_entry is 'personal data: audit';
comment on table people.audit_payload is 'personal data: audit';
comment on table people.audit_concerned is 'personal data: audit';
comment on table people.privacy_request is 'personal data: requests';
