-- What a body decided in a meeting, followed until it is done.
create table governance.decision (
    id             uuid primary key default uuidv7(),
    body_id        uuid not null references governance.body (id),
    meeting_id     uuid not null references governance.meeting (id),
    year           integer not null,                                             -- of the meeting; decisions are numbered in it
    number         integer not null check (number > 0),
    words          text not null check (length(words) between 1 and 1000),
    owner_id       uuid references governance.membership (id),                   -- the member who sees to it
    owner          text not null default '' check (length(owner) <= 160),        -- or the service or organisation
    due            date,
    state          text not null default 'a-faire' check (state in ('a-faire', 'en-cours', 'faite', 'abandonnee')),
    reason         text not null default '' check (length(reason) <= 250),       -- why it was given up
    settled_on     date,                                                         -- when it was done or given up
    about          text not null default '' check (about = '' or about ~ '^/[^/]' and length(about) <= 300), -- a page of ours
    about_title    text not null default '' check (length(about_title) <= 160),
    unique (body_id, year, number),
    check ((state in ('faite', 'abandonnee')) = (settled_on is not null)),
    check ((state = 'abandonnee') = (reason <> '')),
    check ((about = '') = (about_title = ''))
);
create index decision_by_meeting on governance.decision (meeting_id);
create index decision_by_due on governance.decision (due) where state in ('a-faire', 'en-cours');
create index decision_by_about on governance.decision (about) where about <> '';
comment on table governance.decision is 'personal data: bodies';
