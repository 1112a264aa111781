-- Every place of any kind: schools, communes, départements, académies, networks…
create table territory.place (
    id         text primary key,
    kind       text not null check (kind in ('pays', 'region', 'region-academique', 'academie', 'departement', 'epci', 'commune',
                                             'bassin', 'circonscription', 'reseau', 'ensemble', 'etablissement')),
    code       text not null,
    name       text not null check (name <> ''),
    opened_on  date,                    -- null: open as far back as the sources tell
    closed_on  date,                    -- first day on which the place no longer exists; null: still open
    population integer check (population >= 0),
    latitude   double precision check (latitude between -90 and 90),
    longitude  double precision check (longitude between -180 and 180),
    postcodes  text,                    -- of a commune, separated by spaces
    import_id  uuid not null,           -- the import that last told of it
    seen_on    date not null,           -- the day that its source describes
    check (id = kind || '-' || code),
    check (closed_on > opened_on),
    check ((latitude is null) = (longitude is null))
);
create index place_by_kind on territory.place (kind, code);

insert into territory.place (id, kind, code, name, import_id, seen_on)
    values ('pays-FR', 'pays', 'FR', 'France', '00000000-0000-0000-0000-000000000000', '2026-01-01');

-- Codes of communes déléguées, communes associées and municipal arrondissements, which files carry for the commune of today.
create table territory.commune_alias (
    code       text primary key,
    name       text not null,
    commune_id text not null
);

-- Which public collège the pupils of a commune go to, where the whole commune goes to one.
create table territory.catchment (
    commune_code text primary key,
    college_uai  text not null,
    import_id    uuid not null
);

-- The communes cut by streets between several collèges: their écoles are to be attached by hand.
create table territory.split_commune (
    commune_code text primary key,
    import_id    uuid not null
);

create table territory.outline (
    place_id      text primary key references territory.place (id) on delete cascade,
    geometry      text not null,         -- GeoJSON, WGS 84
    min_longitude float8 not null,
    min_latitude  float8 not null,
    max_longitude float8 not null,
    max_latitude  float8 not null,
    import_id     uuid not null
);

-- What only a school has. The commune code is kept as the source gives it (it may be a commune déléguée
-- or a municipal arrondissement); the membership points at the commune of today.
create table territory.school (
    id                text primary key references territory.place (id) on delete cascade,
    uai               text not null unique check (uai ~ '^[0-9]{7}[A-HJ-NPR-Z]$'),
    kind              text not null check (kind in ('ECOLE', 'COLLEGE', 'LYCEE', 'EREA')),
    sector            text not null check (sector in ('PUBLIC', 'PRIVATE_UNDER_CONTRACT', 'PRIVATE_OUT_OF_CONTRACT',
                                                      'PRIVATE_UNSPECIFIED', 'UNKNOWN')),
    postcode          text,
    commune_name      text,
    given_commune     text,
    shared_position   boolean not null default false
);

-- «This place lies in that one», with dates. A place has one parent of each kind at a time, sets apart.
create table territory.membership (
    child_id    text not null references territory.place (id) on delete cascade,
    parent_id   text not null references territory.place (id) on delete cascade,
    parent_kind text not null,
    valid_from  date not null default '-infinity',
    valid_to    date not null default 'infinity',  -- exclusive
    import_id   uuid not null,
    primary key (child_id, parent_id, valid_from),
    check (valid_from < valid_to),
    check (child_id <> parent_id)
);
create unique index one_parent_of_a_kind_today on territory.membership (child_id, parent_kind)
    where valid_to = 'infinity' and parent_kind <> 'ensemble';
create index membership_by_parent on territory.membership (parent_id, child_id);

-- The memberships followed to the end: a school lies in its commune, EPCI, département, région, académie…
create table territory.placement (
    place_id      text not null references territory.place (id) on delete cascade,
    ancestor_id   text not null references territory.place (id) on delete cascade,
    ancestor_kind text not null,
    valid_from    date not null,
    valid_to      date not null,                   -- exclusive
    primary key (place_id, ancestor_id, valid_from)
);
create index placement_by_ancestor on territory.placement (ancestor_id, place_id);

-- The last import that changed anything here: what is kept in memory is good as long as it stays the same.
create table territory.version (
    only_row  boolean primary key default true check (only_row),
    import_id uuid not null
);

-- What happened to a place, and which import said so.
create table territory.place_event (
    id          bigint generated always as identity primary key,
    place_id    text not null references territory.place (id) on delete cascade,
    happened_on date,                              -- null: the source gives no date
    kind        text not null check (kind in ('OPENED', 'CLOSED', 'MISSING_FROM_SOURCE', 'RENAMED', 'MOVED', 'MERGED_INTO',
                                              'ABSORBED', 'RECODED', 'SECTOR_CHANGED', 'KIND_CHANGED')),
    before      text,
    after       text,
    other_id    text,                              -- the place merged into, absorbed…
    import_id   uuid not null,
    recorded_at timestamptz not null
);
create index place_event_by_place on territory.place_event (place_id, happened_on);

-- Great-circle distance in metres between two points in degrees; null when one of them is not known.
create function territory.metres(lat_a float8, lon_a float8, lat_b float8, lon_b float8) returns float8
    language sql immutable strict parallel safe
    return 2 * 6371008.8 * asin(least(1, sqrt(
        power(sind((lat_b - lat_a) / 2), 2) + cosd(lat_a) * cosd(lat_b) * power(sind((lon_b - lon_a) / 2), 2))));

-- Brings the placements of the given places, and of all that lies in them, up to date with the memberships.
create function territory.refresh_placements(changed text[]) returns void language plpgsql as $$
begin
    create temporary table affected_place on commit drop as
        with recursive below(id) as (
            select unnest(changed)
            union
            select m.child_id from below b join territory.membership m on m.parent_id = b.id
        )
        select id from below;
    analyze affected_place;
    delete from territory.placement p using affected_place a where p.place_id = a.id;
    insert into territory.placement (place_id, ancestor_id, ancestor_kind, valid_from, valid_to)
        with recursive above(place_id, ancestor_id, ancestor_kind, valid_from, valid_to) as (
            select m.child_id, m.parent_id, m.parent_kind, m.valid_from, m.valid_to
            from affected_place a join territory.membership m on m.child_id = a.id
            union
            select b.place_id, m.parent_id, m.parent_kind, greatest(b.valid_from, m.valid_from), least(b.valid_to, m.valid_to)
            from above b join territory.membership m on m.child_id = b.ancestor_id
            where greatest(b.valid_from, m.valid_from) < least(b.valid_to, m.valid_to)
        )
        select place_id, ancestor_id, ancestor_kind, valid_from, max(valid_to)
        from above group by place_id, ancestor_id, ancestor_kind, valid_from;
    drop table affected_place;
end $$;

-- What higher modules may read with SQL. Their columns are a promise; the tables behind are not.
create view territory.published_place as
    select id, kind, code, name, opened_on, closed_on, population, latitude, longitude from territory.place;

create view territory.published_placement as
    select place_id, ancestor_id, ancestor_kind, valid_from, valid_to from territory.placement;

create view territory.published_school as
    select s.id, s.uai, p.name, s.kind, s.sector, p.opened_on, p.closed_on, p.latitude, p.longitude, s.shared_position,
           c.ancestor_id as commune_id, d.ancestor_id as department_id, a.ancestor_id as academy_id
    from territory.school s
    join territory.place p on p.id = s.id
    left join territory.placement c on c.place_id = s.id and c.ancestor_kind = 'commune' and c.valid_to = 'infinity'
    left join territory.placement d on d.place_id = s.id and d.ancestor_kind = 'departement' and d.valid_to = 'infinity'
    left join territory.placement a on a.place_id = s.id and a.ancestor_kind = 'academie' and a.valid_to = 'infinity';
