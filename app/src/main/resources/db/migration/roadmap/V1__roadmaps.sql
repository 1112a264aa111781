-- What a territory aims at: ambitions, targets and operational fields, what each follows, and the value aimed at by place and date.

create table roadmap.roadmap (
    code       text primary key,
    title      text not null,
    place_id   text not null,
    first_day  date not null,
    last_day   date not null check (last_day >= first_day),
    statement  text not null,
    method     text not null,
    actions    text[] not null,
    pilot      text not null,
    partners   text[] not null,
    expertise  text not null,
    origin     text not null,
    published  boolean not null default false,
    import_id  uuid
);
comment on column roadmap.roadmap.pilot is 'A service, never a person.';

-- An ambition (1), a target (1.2) or an operational field (1.2.CO1).
create table roadmap.branch (
    roadmap    text not null references roadmap.roadmap on delete cascade,
    number     text not null,
    level      text not null check (level in ('ambition', 'target', 'field')),
    parent     text not null,
    position   integer not null,
    title      text not null,
    statement  text not null,
    method     text not null,
    actions    text[] not null,
    pilot      text not null,
    partners   text[] not null,
    expertise  text not null,
    first_day  date,
    last_day   date,
    state      text not null,
    primary key (roadmap, number)
);
comment on column roadmap.branch.pilot is 'A service, never a person.';

create table roadmap.followed_indicator (
    roadmap    text not null,
    number     text not null,
    indicator  text not null,
    position   integer not null,
    words      text not null,
    note       text not null,
    primary key (roadmap, number, indicator),
    foreign key (roadmap, number) references roadmap.branch on delete cascade
);

create table roadmap.objective (
    id         uuid primary key,
    roadmap    text not null,
    number     text not null,
    indicator  text not null,
    place_id   text not null,
    due        text not null,
    condition  text not null,
    value      numeric not null,
    high       numeric,
    since      text,
    words      text not null,
    note       text not null,
    position   integer not null,
    unique (roadmap, number, indicator, place_id, due),
    foreign key (roadmap, number, indicator) references roadmap.followed_indicator on delete cascade
);
create index on roadmap.objective (place_id);
create index on roadmap.objective (indicator);
