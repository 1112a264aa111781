-- Schools are counted in the places that hold them; and some totals are none where a part of the place is not loaded.
alter table indicators.definition
    add column counted boolean not null default false, -- are the places of its audience themselves counted?
    add column complete boolean not null default false;   -- has a place a value only where all its départements are loaded?

-- The départements without schools in each place that holds some: themselves, régions, académies, the country, EPCI across a border.
create table indicators.lacking (
    container   integer primary key,
    departments text[] not null
);

alter table indicators.roll_up add column lacking text[]; -- the départements without which there is no total

create or replace view indicators.figure as
    select o.subject, o.series, true as observed,
           case when h.hidden is null then o.status else 'withheld' end as status, coalesce(h.hidden, o.reason) as reason,
           case when h.hidden is null then o.basis end as basis, case when h.hidden is null then o.value end as value,
           case when h.hidden is null then o.base end as base, case when h.hidden is null then o.numerator end as numerator,
           case when h.hidden is null then o.low end as low, case when h.hidden is null then o.high end as high,
           case o.status when 'known' then 1 else 0 end as places, 1 as places_expected,
           0::numeric as people, 0::numeric as people_expected, null::date as weighed_from, null::date as weighed_to, o.import_id,
           null::text[] as lacking
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
                when r.lacking is not null then 'missing'
                when r.places > 0 then 'missing'
                when r.withheld > 0 then 'withheld'
                when r.places_expected > 0 then 'missing'
                else 'not-applicable' end,
           case when h.hidden is not null then h.hidden
                when r.value is not null then null
                when r.lacking is not null then 'departments-not-loaded'
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
           r.weighed_from, r.weighed_to, s.import_id, case when h.hidden is null then r.lacking end
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

-- What was loaded before is counted by the next start.
insert into indicators.due (what)
    select 'sums' where exists (select from indicators.subject) on conflict do nothing;
