-- What the catalogue says of each indicator, as far as SQL needs it; written at every start from the catalogue's files.
create table indicators.definition (
    indicator text primary key,
    space     text not null check (space in ('sum', 'ratio-of-sums', 'weighted-mean', 'rounded-ratio-of-sums', 'none')),
    whole     numeric not null check (whole > 0), -- what one whole is worth in the unit: 100 in percent
    headcount text,                               -- the indicator that weighs it and counts the people it covers
    audience  text not null,                      -- the places from which it expects a value
    nature    text not null,
    unit      text not null,
    minimum_coverage numeric not null check (minimum_coverage between 0 and 1), -- share of places below which none is shown
    threshold integer check (threshold >= 2)      -- fewest units that a value may stand on; null: as the source published it
);

-- The sorts of places that make an audience; indicators share them. School kind and sector are '' where they mean nothing.
create table indicators.audience (
    audience    text not null,
    kind        text not null,
    school_kind text not null default '',
    sector      text not null default '',
    primary key (audience, kind, school_kind, sector)
);

-- The formula of a derived indicator, as coefficients of observed ones.
create table indicators.formula_term (
    indicator   text not null references indicators.definition (indicator) on delete cascade,
    part        text not null check (part in ('numerator', 'denominator')),
    term        text not null,
    breakdown   text not null default '',
    coefficient numeric not null,
    primary key (indicator, part, term, breakdown)
);

-- An indicator over one period, for everybody or for one category: 'ips-college', '2025-2026', ''.
create table indicators.series (
    id        integer generated always as identity primary key,
    indicator text not null,
    period    text not null,
    breakdown text not null default '',
    first_day date not null,
    last_day  date not null,
    import_id uuid,                                         -- the import that last changed a value of it
    unique (indicator, period, breakdown),
    check (first_day <= last_day)
);

-- A place that figures speak of, under a small key that keeps half a million observations compact and quick to add up. It may be
-- a school that territory does not hold: outside of the part of the country that is loaded, or missing from the register.
create table indicators.subject (
    key         integer generated always as identity primary key,
    place_id    text not null unique,
    kind        text not null,
    school_kind text not null default '',
    sector      text not null default '',
    registered  boolean not null,                          -- does territory hold it?
    open        boolean not null default true,             -- is it expected to have values today?
    department  integer references indicators.subject (key) -- where it lies; null for what is larger, or lies in none
);
create index subject_by_kind on indicators.subject (kind);
create index subject_by_department on indicators.subject (department);

-- The large tables below carry no foreign keys: their rows are made by joins with the tables above, and half a million checks
-- of each key would double the time of a first load.

-- Which subject lies in which larger one today. Régions, académies and the country hold départements, and what lies in a
-- département is in them through it; only what lies in no département is written in them by itself.
create table indicators.within (
    subject   integer not null,
    container integer not null,
    primary key (subject, container)
);
create index within_by_container on indicators.within (container);

-- Where values come from; the key is that of the import's run.
create table indicators.provenance (
    import_id   uuid primary key,
    kind        text not null,                              -- the kind of import: what it brought, it may withdraw
    source      text not null check (source <> ''),
    producer    text not null,
    licence     text not null,
    url         text,
    vintage     date,
    recorded_at timestamptz not null
);

-- One measure of one subject. Never overwritten: a correction ends a version and begins another, and what was known on
-- a date can be read again.
create table indicators.observation (
    series      integer not null,
    subject     integer not null,
    known_until timestamptz not null default 'infinity',
    known_from  timestamptz not null,
    status      text not null check (status in ('known', 'withheld', 'missing', 'not-applicable')),
    reason      text,                                       -- why there is no value
    basis       text check (basis in ('counted', 'ratio', 'mean', 'rounded-rate', 'published')),
    value       numeric,
    base        numeric,   -- what stands behind: units counted, denominator, people averaged
    numerator   numeric,   -- what it adds to a sum
    low         numeric,   -- the fewest that a rounded rate can mean, and the most
    high        numeric,
    import_id   uuid not null,
    suppressed  text check (suppressed in ('too-few-units', 'protects-another', 'check-failed')), -- why it must not be shown
    primary key (series, subject, known_until),
    check (known_from < known_until),
    check ((status = 'known') = (value is not null)),
    check ((status = 'known') = (basis is not null)),
    check ((status = 'known') = (reason is null)),
    check (base >= 0),
    check (basis not in ('ratio', 'rounded-rate') or base > 0),
    check (low <= numerator and numerator <= high)
);

-- The headcount of a subject that was the last known on a day: what weighs a mean.
create table indicators.headcount (
    indicator   text not null,
    subject     integer not null,
    valid_from  date not null,                              -- first day of the period that it was counted for
    valid_until date not null,                              -- first day of the next one known, or infinity
    people      numeric not null check (people >= 0),
    primary key (subject, indicator, valid_from),
    check (valid_from < valid_until)
);

-- From which days on headcounts are known, of whichever place.
create table indicators.headcount_period (
    indicator text not null,
    since     date not null,
    primary key (indicator, since)
);

-- How many subjects of each sort lie in a container, and the people in them: what full coverage would be.
create table indicators.population (
    container   integer not null,
    kind        text not null,
    school_kind text not null,
    sector      text not null,
    places      integer not null,
    primary key (container, kind, school_kind, sector)
);
create table indicators.population_people (
    container   integer not null,
    kind        text not null,
    school_kind text not null,
    sector      text not null,
    headcount   text not null,
    since       date not null,                              -- as known from this day on
    people      numeric not null,
    primary key (container, headcount, since, kind, school_kind, sector)
);

-- What is computed for a subject: the sums of what lies in it and what they cover, or a formula over such sums. Refreshed in
-- the transaction that changes an observation.
create table indicators.roll_up (
    subject         integer not null,
    series          integer not null,
    value           numeric,                                -- null when there is nothing to make one of
    base            numeric,
    numerator       numeric,
    low             numeric,
    high            numeric,
    places          integer not null,                       -- with a value that adds up, an empty whole included
    places_expected integer not null,
    unexpected      integer not null,                       -- among both: places that have a value without being expected to
    people          numeric not null,
    people_expected numeric not null,
    unexpected_people numeric not null,
    withheld        integer not null,
    missing         integer not null,
    not_summed      integer not null,                       -- with a value that does not add up
    weighed_from    date,                                   -- the oldest and the latest headcount that weigh a mean
    weighed_to      date,
    suppressed      text                                    -- why it must not be shown; null when it may
        check (suppressed in ('too-few-units', 'protects-another', 'check-failed', 'term-check-failed')),
    primary key (subject, series),
    check (places between 0 and places_expected),
    check (people between 0 and people_expected)
);

-- What breaks a publication check; see the package of checks. Without subject, the whole series does.
create table indicators.failed_check (
    code      text not null,
    series    integer not null,
    subject   integer,
    expected  numeric,                                      -- the bound that is passed, or the other value
    found     numeric,
    withholds boolean not null,
    found_at  timestamptz not null,
    unique nulls not distinct (series, subject, code)
);

-- Every value that can be shown of a subject: observed there, or else computed. The one thing by which screens, files and addresses
-- read: what is hidden has no value here. Of small cells and those that protect them it says one and the same, since telling them
-- apart would help to compute them.
create view indicators.figure as
    select o.subject, o.series, true as observed,
           case when h.hidden is null then o.status else 'withheld' end as status, coalesce(h.hidden, o.reason) as reason,
           case when h.hidden is null then o.basis end as basis, case when h.hidden is null then o.value end as value,
           case when h.hidden is null then o.base end as base, case when h.hidden is null then o.numerator end as numerator,
           case when h.hidden is null then o.low end as low, case when h.hidden is null then o.high end as high,
           case o.status when 'known' then 1 else 0 end as places, 1 as places_expected,
           0::numeric as people, 0::numeric as people_expected, null::date as weighed_from, null::date as weighed_to, o.import_id
    from indicators.observation o
    cross join lateral (
        select case o.suppressed when 'check-failed' then 'check-failed'
                                 when 'too-few-units' then 'statistical-secrecy'
                                 when 'protects-another' then 'statistical-secrecy' end as hidden) h
    where o.known_until = 'infinity'
    union all
    select r.subject, r.series, false,
           case when h.hidden is not null then 'withheld'
                when r.value is not null then 'known'
                when r.places > 0 then 'missing'
                when r.withheld > 0 then 'withheld'
                when r.places_expected > 0 then 'missing'
                else 'not-applicable' end,
           case when h.hidden is not null then h.hidden
                when r.value is not null then null
                when r.places > 0 then 'empty-whole'
                when r.withheld > 0 then 'by-source'
                when r.not_summed > 0 then 'does-not-add-up'
                when r.places_expected > 0 then 'not-published'
                else 'no-such-school-here' end,
           case when r.value is null or h.hidden is not null then null
                else case d.space when 'sum' then 'counted' when 'ratio-of-sums' then 'ratio' when 'weighted-mean' then 'mean'
                                  else 'rounded-rate' end end,
           case when h.hidden is null then r.value end, case when h.hidden is null then r.base end,
           case when h.hidden is null then r.numerator end, case when h.hidden is null then r.low end,
           case when h.hidden is null then r.high end, r.places, r.places_expected, r.people, r.people_expected,
           r.weighed_from, r.weighed_to, s.import_id
    from indicators.roll_up r
    join indicators.series s on s.id = r.series
    join indicators.definition d on d.indicator = s.indicator
    cross join lateral (
        select case when r.suppressed in ('too-few-units', 'protects-another') then 'statistical-secrecy'
                    when r.suppressed is not null then 'check-failed'
                    when r.value is not null and r.places_expected > 1 and r.places < d.minimum_coverage * r.places_expected
                        then 'coverage-too-low' end as hidden) h
    where not exists (select from indicators.observation o
                      where o.series = r.series and o.subject = r.subject and o.known_until = 'infinity');

create index observation_by_subject on indicators.observation (subject) where known_until = 'infinity';
