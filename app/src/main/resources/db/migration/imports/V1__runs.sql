-- One run: one file read and checked whole, then loaded or not. Its id is the provenance of all that it loaded.
create table imports.run (
    id              uuid primary key default uuidv7(),
    kind            text not null check (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    mode            text not null check (mode in ('check', 'all-or-nothing', 'accepted-lines')),
    state           text not null check (state in
                        ('running', 'checked', 'loaded', 'nothing-loaded', 'refused', 'cancelled', 'interrupted', 'failed')),
    scope           text not null,
    file_name       text not null,
    file_sha256     text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    file_size       bigint not null check (file_size >= 0),
    source_name     text not null check (source_name <> ''),
    source_producer text not null,
    source_licence  text not null,
    source_url      text,
    source_vintage  date,
    same_as         uuid references imports.run, -- an earlier run that loaded the same bytes for the same scope
    started_at      timestamptz not null,
    ended_at        timestamptz check (ended_at >= started_at),
    lines           integer not null default 0 check (lines >= 0),
    rejected_lines  integer not null default 0 check (rejected_lines >= 0),
    problems        bigint not null default 0 check (problems >= 0),
    unread_columns  text[] not null default '{}',
    check ((state = 'running') = (ended_at is null))
);

create index on imports.run (started_at desc);
create index on imports.run (kind, file_sha256, scope) where state = 'loaded';

-- Apart from the run, because it is written while the run's own transaction is open.
create table imports.progress (
    run_id       uuid primary key references imports.run on delete cascade,
    phase        text not null,
    fraction     double precision not null check (fraction between 0 and 1),
    cancel_asked boolean not null default false
);

create table imports.problem (
    run_id      uuid not null references imports.run on delete cascade,
    position    integer not null,
    code        text not null,
    title       text not null,
    severity    text not null check (severity in ('rejected', 'warning')),
    line        integer not null check (line >= 0), -- 0: the whole file
    column_name text not null,
    value       text not null,
    expected    text not null,
    primary key (run_id, position)
);

create index on imports.problem (run_id, code, position);

create table imports.change_count (
    run_id uuid not null references imports.run on delete cascade,
    kind   text not null,
    sort   text not null, -- the producer's word, of what is left out by its sort; else empty
    number bigint not null check (number > 0),
    primary key (run_id, kind, sort)
);

-- The first changes of each kind, with their details.
create table imports.change (
    run_id   uuid not null references imports.run on delete cascade,
    kind     text not null,
    position integer not null,
    subject  text not null,
    path     text not null,
    detail   text not null,
    primary key (run_id, kind, position)
);

-- Files as they were delivered, kept some days so that a check can become a loading, and a failure a second try.
create table imports.kept_file (
    sha256     text primary key,
    kept_until timestamptz not null
);

create index on imports.kept_file (kept_until);

create table imports.kept_chunk (
    sha256   text not null references imports.kept_file on delete cascade,
    position integer not null,
    content  bytea not null,
    primary key (sha256, position)
);

-- What other modules may join, to say where a figure or a name comes from.
create view imports.published_source as
select id as import_id,
       kind,
       source_name as name,
       source_producer as producer,
       source_licence as licence,
       source_url as url,
       source_vintage as vintage,
       ended_at as loaded_at
from imports.run
where state = 'loaded';
