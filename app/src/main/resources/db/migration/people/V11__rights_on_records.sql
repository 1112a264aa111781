-- A right may be held on one record of a module alone: this roadmap, that call. It then reaches nothing else in its place.
alter table people.access_right
    add column record_kind text check (record_kind ~ '^[a-z][a-z-]{0,39}$'),
    add column record_code text,
    add column record_title text,
    add check ((record_kind is null) = (record_code is null) and (record_kind is null) = (record_title is null)),
    add check (record_kind is null or delegated_from is null);
create index access_right_by_record on people.access_right (record_kind, record_code) where record_kind is not null;
