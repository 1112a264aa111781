-- Indicators that users described, beside those of the catalogue's files.
create table indicators.described (
    indicator    text primary key,
    label        text not null,
    short_label  text not null,
    theme        text not null,
    definition   text not null,
    formula      text not null,
    notes        text not null,
    unit         text not null,
    base         text not null,
    nature       text not null,
    space        text not null,
    better       text not null,
    periodicity  text not null,
    place_kinds  text[] not null,
    school_kinds text[] not null,
    threshold    integer,
    owner        text not null,
    producer     text not null,
    dataset      text not null,
    url          text,
    import_id    uuid not null
);

-- Tells whether any changed since: every copy of the program keeps them, and compares. No row while nothing was ever described.
create table indicators.described_edition (
    only_row boolean primary key default true check (only_row),
    id       uuid not null
);
