-- The programme of a territory: the convention, who signs it and commits what, and the budget by axis, year and nature.

create table roadmap.convention (
    code          text primary key,
    title         text not null,
    place_id      text not null,
    first_day     date not null,
    last_day      date not null check (last_day >= first_day),
    state         text not null check (state in ('projet', 'signee', 'close')),
    signed_cents  bigint check (signed_cents >= 0),
    notice        text not null,
    origin        text not null,
    published     boolean not null default false,
    import_id     uuid
);
comment on column roadmap.convention.signed_cents is 'Null when the amount that was signed is not known.';

create table roadmap.partner (
    convention  text not null references roadmap.convention on delete cascade,
    code        text not null,
    position    integer not null,
    title       text not null,
    role        text not null,
    primary key (convention, code)
);
comment on column roadmap.partner.title is 'An institution, never a person.';

create table roadmap.commitment (
    convention  text not null,
    partner     text not null,
    position    integer not null,
    kind        text not null check (kind in ('argent', 'personnel', 'en-nature')),
    cents       bigint check (cents >= 0),
    posts       numeric check (posts >= 0),
    words       text not null,
    source      text not null,
    read_on     date,
    primary key (convention, partner, position),
    foreign key (convention, partner) references roadmap.partner on delete cascade,
    check (case kind when 'personnel' then cents is null else posts is null end)
);

create table roadmap.budget_line (
    convention  text not null references roadmap.convention on delete cascade,
    axis        text not null,
    year        integer not null,
    nature      text not null check (nature in ('investissement', 'fonctionnement')),
    primary key (convention, axis, year, nature)
);

-- What is known of a line: a stage without a row is not known, which is not zero.
create table roadmap.budget_amount (
    convention  text not null,
    axis        text not null,
    year        integer not null,
    nature      text not null,
    stage       text not null check (stage in ('prevu', 'engage', 'depense')),
    cents       bigint not null check (cents >= 0),
    source      text not null check (source <> ''),
    read_on     date not null,
    primary key (convention, axis, year, nature, stage),
    foreign key (convention, axis, year, nature) references roadmap.budget_line on delete cascade
);
