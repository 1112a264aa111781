-- A sitting of a body.
create table governance.meeting (
    id          uuid primary key default uuidv7(),
    body_id     uuid not null references governance.body (id),
    starts_at   timestamptz not null,
    lasts       integer not null check (lasts between 5 and 1440),           -- minutes
    venue       text not null default '' check (length(venue) <= 200),
    link        text not null default '' check (link = '' or link ~ '^https://' and length(link) <= 500),
    is_private  boolean not null,                                            -- only for who sits in the body or keeps it
    state       text not null default 'preparee' check (state in ('preparee', 'convoquee', 'tenue', 'annulee')),
    reason      text not null default '' check (length(reason) <= 250),      -- why it was cancelled
    quorum      numeric(5, 2) check (quorum > 0 and quorum <= 100),          -- the rule on the day it was held
    sequence    integer not null default 0,                                  -- grows when what calendars show changes
    changed_at  timestamptz not null
);
create index meeting_by_body on governance.meeting (body_id, starts_at);

create table governance.agenda_item (
    id         uuid primary key default uuidv7(),
    meeting_id uuid not null references governance.meeting (id),
    position   integer not null check (position > 0),
    title      text not null check (length(title) between 1 and 200),
    lasts      integer check (lasts between 1 and 600),                      -- minutes; null where nobody said
    presenter  text not null default '' check (length(presenter) <= 120),    -- a service or an office, or who speaks
    unique (meeting_id, position) deferrable initially deferred
);
comment on table governance.agenda_item is 'personal data: bodies';

-- What is to be read before, as it was uploaded.
create table governance.paper (
    id         uuid primary key default uuidv7(),
    meeting_id uuid not null references governance.meeting (id),
    name       text not null check (length(name) between 1 and 160),
    type       text not null check (type in ('pdf', 'odt', 'ods', 'odp', 'docx', 'xlsx', 'pptx', 'png', 'jpg', 'csv')),
    size       integer not null check (size > 0),
    content    bytea not null,
    added_at   timestamptz not null
);
create index paper_by_meeting on governance.paper (meeting_id);
alter table governance.paper alter column content set storage external; -- compressed already

-- Who came.
create table governance.attendance (
    meeting_id    uuid not null references governance.meeting (id),
    membership_id uuid not null references governance.membership (id),
    presence      text not null check (presence in ('present', 'excuse', 'represente', 'absent')),
    proxy_id      uuid references governance.membership (id) check (proxy_id <> membership_id), -- by whom
    primary key (meeting_id, membership_id),
    check ((presence = 'represente') = (proxy_id is not null))
);

-- Whom a letter told of a meeting, and whether it left; so that nobody is told twice.
create table governance.meeting_letter (
    meeting_id    uuid not null references governance.meeting (id),
    membership_id uuid not null references governance.membership (id),
    sequence      integer not null,                                          -- of the meeting that it told of
    cancelling    boolean not null,
    outcome       text not null check (outcome in ('sent', 'not-sent', 'nobody')),
    told_at       timestamptz not null,
    primary key (meeting_id, membership_id, cancelling)
);
