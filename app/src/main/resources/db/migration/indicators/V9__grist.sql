-- Tables of Grist documents that are read again and again. Keys are settings of the operator: only their names stand here.
create table indicators.grist_source (
    id            uuid primary key default uuidv7(),
    title         text not null check (length(title) between 1 and 120),
    producer      text not null check (length(producer) <= 120),
    site          text not null check (site ~ '^https?://'),
    document      text not null,
    table_id      text not null,
    key_name      text not null,                             -- of the key to show; empty for none
    place_column  text not null,
    kind          text,                                      -- of the places, where their codes do not tell
    period_column text,
    period        text,                                      -- of all rows
    measures      text not null,                             -- as typed: a column a line
    rhythm        text not null check (rhythm in ('main', 'jour', 'semaine')),
    next_at       timestamptz,                               -- null for one that is read by hand
    read_at       timestamptz,                               -- or tried
    run           uuid,                                      -- the import that the last reading made
    refused       text,                                      -- why the last reading failed
    check ((period_column is null) <> (period is null)),
    check ((rhythm = 'main') = (next_at is null))
);
create index grist_source_due on indicators.grist_source (next_at) where next_at is not null;
