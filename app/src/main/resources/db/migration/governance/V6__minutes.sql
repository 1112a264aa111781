-- What was said in a meeting, written by several people at once, point by point.
create table governance.minutes (
    meeting_id  uuid primary key references governance.meeting (id),
    revision    bigint not null default 0,                                   -- grows by one with each change of a line
    state       text not null default 'brouillon' check (state in ('brouillon', 'approuve', 'publie', 'prive')),
    approved_at timestamptz,
    approved_in uuid references governance.meeting (id),                     -- the later meeting; null when its chair approved
    check ((state = 'brouillon') = (approved_at is null)),
    check (approved_in is null or approved_at is not null)
);

-- A paragraph of them. One that is taken away stays without words, so that who wrote it meanwhile is told where theirs belong.
create table governance.minutes_line (
    id         uuid primary key default uuidv7(),
    meeting_id uuid not null references governance.minutes (meeting_id),
    item_id    uuid references governance.agenda_item (id) on delete set null, -- null for what belongs to no point
    position   integer not null check (position > 0),
    words      text not null check (length(words) <= 4000),
    version    integer not null default 1 check (version > 0),
    revision   bigint not null,                                              -- of the minutes when it last changed
    beside     uuid references governance.minutes_line (id) check (beside <> id), -- the line that somebody else changed meanwhile
    removed    boolean not null default false,
    writer_id  uuid,
    written_at timestamptz not null,
    check (removed = (words = ''))
);
create index minutes_line_by_meeting on governance.minutes_line (meeting_id, item_id, position);
create index minutes_line_by_item on governance.minutes_line (item_id);
create index minutes_line_by_beside on governance.minutes_line (beside) where beside is not null;
create index minutes_line_by_writer on governance.minutes_line (writer_id) where writer_id is not null;

-- What was found wrong in minutes that are approved: they stay as they are.
create table governance.minutes_correction (
    id         uuid primary key default uuidv7(),
    meeting_id uuid not null references governance.minutes (meeting_id),
    words      text not null check (length(words) between 1 and 2000),
    added_at   timestamptz not null
);
create index minutes_correction_by_meeting on governance.minutes_correction (meeting_id);

comment on table governance.minutes_line is 'personal data: bodies';
comment on table governance.minutes_correction is 'personal data: bodies';
