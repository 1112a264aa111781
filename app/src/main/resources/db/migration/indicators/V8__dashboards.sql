-- Dashboards that people compose. A tile says what it asks for; figures are read when it is looked at.
create table indicators.dashboard (
    id         uuid primary key default uuidv7(),
    title      text not null check (length(title) between 1 and 120),
    lead       text not null default '' check (length(lead) <= 1000),
    place_id   text not null check (place_id ~ '^[a-z-]+-[0-9A-Za-z-]+$'), -- that it is about
    owner      uuid,                                                         -- null for the operator, and for somebody erased
    shared     boolean not null default false,                               -- read by whoever holds a right in the place
    link       text unique check (length(link) >= 22),                       -- the end of a public address; null for none
    version    integer not null default 1 check (version >= 1),              -- one more with each change
    changed_at timestamptz not null
);
create index dashboard_by_owner on indicators.dashboard (owner);
create index dashboard_by_place on indicators.dashboard (place_id) where shared;
comment on table indicators.dashboard is 'personal data: dashboards';

create table indicators.dashboard_tile (
    dashboard  uuid not null references indicators.dashboard on delete cascade,
    position   integer not null check (position >= 0),
    shape      text not null,
    title      text not null check (length(title) <= 120),
    indicators text[] not null,
    places     text[] not null,                                              -- none for the place of the dashboard
    kind       text,
    period     text,                                                         -- null for the latest
    words      text not null check (length(words) <= 4000),
    dimension  text,                                                         -- by which a whole is cut; null for any
    primary key (dashboard, position)
);

-- Who is told when the figures of a dashboard change.
create table indicators.dashboard_follower (
    person    uuid not null,
    address   text not null check (address ~ '^/tableaux/'), -- of the dashboard, in this installation
    seen      text,                                          -- a digest of its figures when they were last told; null before the first look
    since     timestamptz not null,
    primary key (person, address)
);
create index dashboard_follower_by_address on indicators.dashboard_follower (address);
comment on table indicators.dashboard_follower is 'personal data: dashboards';
