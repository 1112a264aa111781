-- Letters to be sent, each to one person; what it tells is the notifications that name it. Written before it is sent, so that a copy of
-- the program that dies loses none, and locked while it is sent, so that no two copies send one.
create table desk.letter (
    id          uuid primary key default uuidv7(), -- also in the header Message-ID
    person_id   uuid not null,
    made_at     timestamptz not null,
    next_try_at timestamptz not null,
    attempts    integer not null default 0 check (attempts >= 0),
    sent_at     timestamptz,
    given_up_at timestamptz,
    check (sent_at is null or given_up_at is null)
);
create index letter_to_send on desk.letter (next_try_at) where sent_at is null and given_up_at is null;
comment on table desk.letter is 'personal data: desk';

-- What somebody is told, once for each thing that happened.
create table desk.notification (
    id          uuid primary key default uuidv7(),
    person_id   uuid not null,
    kind        text not null check (kind in ('rights', 'decisions', 'imports', 'changes')),
    event_key   text not null check (length(event_key) between 1 and 200), -- of what happened: told twice, it is one notification
    title       text not null check (length(title) between 1 and 400),
    address     text not null check (address like '/%'),
    happened_at timestamptz not null,
    shown       boolean not null,            -- in the application, by the preferences of that moment
    read_at     timestamptz,
    mail_due_at timestamptz,                 -- when it goes into a letter; null: never
    letter_id   uuid references desk.letter (id) on delete set null,
    unique (person_id, event_key)
);
create index notification_by_person on desk.notification (person_id, happened_at desc, id desc) where shown;
create index notification_unread on desk.notification (person_id) where shown and read_at is null;
create index notification_to_mail on desk.notification (mail_due_at) where letter_id is null and mail_due_at is not null;
create index notification_by_letter on desk.notification (letter_id) where letter_id is not null;
comment on table desk.notification is 'personal data: desk';

-- How somebody wants to be told; a kind without a line has the usual way.
create table desk.preference (
    person_id uuid not null,
    kind      text not null check (kind in ('rights', 'decisions', 'imports', 'changes')),
    shown     boolean not null,
    pace      text not null check (pace in ('immediate', 'daily', 'weekly', 'never')),
    primary key (person_id, kind)
);
comment on table desk.preference is 'personal data: desk';

-- Places about which somebody wants to be told, with all that lies in them.
create table desk.followed_place (
    person_id uuid not null,
    place_id  text not null check (place_id ~ '^[a-z-]+-[0-9A-Za-z-]+$'),
    since     timestamptz not null,
    primary key (person_id, place_id)
);
create index followed_place_by_place on desk.followed_place (place_id);
comment on table desk.followed_place is 'personal data: desk';

-- Pages that somebody keeps at hand, in their own order.
create table desk.favourite (
    id        uuid primary key default uuidv7(),
    person_id uuid not null,
    address   text not null check (address like '/%' and length(address) <= 2000),
    title     text not null check (length(title) between 1 and 200),
    rank      integer not null,
    unique (person_id, address),
    unique (person_id, rank) deferrable initially immediate
);
comment on table desk.favourite is 'personal data: desk';

-- What happened lately in a place, for those who follow it.
create table desk.happening (
    event_key   text primary key check (length(event_key) between 1 and 200),
    place_id    text not null,
    title       text not null check (length(title) between 1 and 400),
    address     text not null check (address like '/%'),
    happened_at timestamptz not null
);
create index happening_by_place on desk.happening (place_id, happened_at desc);
