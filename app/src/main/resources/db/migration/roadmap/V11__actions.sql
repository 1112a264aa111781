-- What the programme does: actions, the needs that they answer, the results that they aim at.

create table roadmap.action (
    convention   text not null references roadmap.convention on delete cascade,
    code         text not null,
    position     integer not null,
    title        text not null,
    words        text not null,
    axis         text not null,
    places       text[] not null,
    audiences    text[] not null,
    modality     text check (modality in ('projet-identifie', 'co-construction', 'existant-renforce', 'appel-a-projets')),
    state        text not null check (state in ('envisagee', 'preparee', 'en-cours', 'terminee', 'arretee')),
    first_day    date,
    last_day     date check (last_day >= first_day),
    after        text[] not null,
    pilot        text not null,
    share_cents  bigint check (share_cents >= 0),
    sheet        text,
    primary key (convention, code)
);
comment on column roadmap.action.places is 'Empty for the whole territory of the convention.';
comment on column roadmap.action.after is 'The actions that must be over before it begins.';
comment on column roadmap.action.pilot is 'A service, never a person.';

create table roadmap.action_need (
    convention  text not null,
    action      text not null,
    decision    uuid not null,
    position    integer not null,
    title       text not null,
    primary key (convention, action, decision),
    foreign key (convention, action) references roadmap.action on delete cascade
);
comment on column roadmap.action_need.decision is 'The number of a priority list that was frozen in the diagnosis.';

create table roadmap.action_result (
    convention  text not null,
    action      text not null,
    position    integer not null,
    indicator   text not null,
    roadmap     text,
    number      text,
    primary key (convention, action, position),
    foreign key (convention, action) references roadmap.action on delete cascade,
    check ((roadmap is null) = (number is null))
);
