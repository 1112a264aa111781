-- Priority lists that were decided. The record says everything, the other columns find it; nothing is ever changed or taken away.
create table diagnosis.priority_decision (
    id         uuid primary key,
    frozen_at  timestamptz not null,
    decided_on date not null,
    title      text not null check (title <> ''),
    decider    text not null check (decider <> ''),
    unit_kind  text not null,
    place_id   text not null,
    place_name text not null,
    record     text not null,
    sha256     text not null check (sha256 = encode(sha256(convert_to(record, 'UTF8')), 'hex'))
);

create index on diagnosis.priority_decision (decided_on desc, frozen_at desc);

create function diagnosis.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a frozen decision is never changed or taken away' using errcode = 'restrict_violation';
end
$$;

create trigger frozen before update or delete on diagnosis.priority_decision
    for each row execute function diagnosis.refuse_change();
create trigger kept before truncate on diagnosis.priority_decision
    for each statement execute function diagnosis.refuse_change();
