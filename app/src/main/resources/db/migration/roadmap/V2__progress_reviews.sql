-- Dated readings of a roadmap, kept as they were read. A roadmap is written anew from its file: what was read of it stays.
create table roadmap.review (
    id         uuid primary key default uuidv7(),
    roadmap    text not null,
    title      text not null check (length(title) between 1 and 200),
    day        date not null,
    summary    text not null default '' check (length(summary) <= 5000),
    frozen_at  timestamptz
);
create index review_by_roadmap on roadmap.review (roadmap, day desc);

-- What is said of a field; of one that is frozen, its title and place in the document too.
create table roadmap.review_field (
    review    uuid not null references roadmap.review on delete cascade,
    number    text not null,
    position  integer not null,
    title     text not null,
    state     text not null,
    comment   text not null check (length(comment) <= 5000),
    primary key (review, number)
);

-- What an objective had come to when the review was frozen, in the words in which it was shown.
create table roadmap.review_line (
    review      uuid not null,
    number      text not null,
    position    integer not null,
    indicator   text not null,
    label       text not null,
    place_id    text not null,
    place_name  text not null,
    due         text not null,
    aim         text not null,
    value       numeric,
    reading     text not null,
    conditions  text not null,
    verdict     text not null,
    primary key (review, position),
    foreign key (review, number) references roadmap.review_field on delete cascade
);
