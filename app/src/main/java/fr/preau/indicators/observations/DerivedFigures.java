package fr.preau.indicators.observations;

import fr.preau.indicators.TableSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The figures that formulas make: over the totals of each place, and over the counts of each school. A figure needs all its
 * terms for the same period; its coverage is that of the least covered one. What stands on a term that is withheld, is.
 */
@Component
class DerivedFigures {

    private final JdbcClient sql;

    DerivedFigures(JdbcClient sql) {
        this.sql = sql;
    }

    void refresh() {
        insertSeries();
        fill(TableSet.NOW);
    }

    /** The same over other tables, which hold the series to be computed. */
    void fill(TableSet tables) {
        sql.sql("drop table if exists derived_series, derived_term").update();
        int derived = sql.sql(tables.in("""
                create temporary table derived_series on commit drop as
                select s.id, s.indicator, s.period, d.whole, d.space,
                       (select count(*) from indicators.formula_term f where f.indicator = s.indicator) as terms
                from indicators.series s join indicators.definition d using (indicator)
                where exists (select from indicators.formula_term f
                              join target_series t on t.indicator = f.term
                              join indicators.series ts on ts.id = t.id and ts.period = s.period
                              where f.indicator = s.indicator)""")).update();
        if (derived == 0) {
            return;
        }
        sql.sql(tables.in("""
                create temporary table derived_term on commit drop as
                select d.id, d.space, d.whole, d.terms, f.part, f.coefficient, t.id as term
                from derived_series d
                join indicators.formula_term f on f.indicator = d.indicator
                join indicators.series t on t.indicator = f.term and t.period = d.period and t.breakdown = f.breakdown""")).update();
        sql.sql("analyze derived_series, derived_term").update();
        sql.sql("""
                create temporary table if not exists target_derived (key integer primary key) on commit drop""").update();
        sql.sql("truncate target_derived").update();
        sql.sql("""
                insert into target_derived
                select key from target_subject union select subject from touched""").update();
        sql.sql("analyze target_derived").update();
        sql.sql(tables.in("""
                delete from indicators.roll_up r using target_derived t, derived_series s
                where t.key = r.subject and s.id = r.series""")).update();
        sql.sql(tables.in(INSERT)).update();
        sql.sql(tables.in("""
                update indicators.series d set import_id = t.import_id
                from derived_term n join indicators.series t on t.id = n.term
                where d.id = n.id""")).update();
        sql.sql("drop table derived_series, derived_term").update();
    }

    /** A derived series exists as soon as one of its terms has values for the period. */
    private void insertSeries() {
        sql.sql("""
                insert into indicators.series (indicator, period, breakdown, first_day, last_day)
                select distinct f.indicator, s.period, '', s.first_day, s.last_day
                from indicators.formula_term f
                join target_series t on t.indicator = f.term
                join indicators.series s on s.id = t.id and s.breakdown = f.breakdown
                where not exists (select from indicators.formula_term other
                                  where other.indicator = f.indicator and not exists (
                                      select from indicators.series os where os.indicator = other.term
                                      and os.period = s.period and os.breakdown = other.breakdown))
                on conflict do nothing""").update();
    }

    private static final String INSERT = """
            insert into indicators.roll_up (subject, series, value, base, numerator, places, places_expected, unexpected,
                people, people_expected, unexpected_people, withheld, missing, not_summed, suppressed, lacking)
            with term as (
                select o.subject, o.series, case when o.suppressed is null then o.status else 'withheld' end as status,
                       o.suppressed, o.value, 1 as places, 1 as places_expected,
                       0::numeric as people, 0::numeric as people_expected, null::text[] as lacking
                from indicators.observation o join target_derived on target_derived.key = o.subject
                where o.series in (select term from derived_term) and o.known_until = 'infinity'
                union all
                select r.subject, r.series,
                       case when r.suppressed is not null then 'withheld' when r.value is null then 'missing' else 'known' end,
                       r.suppressed, r.value, r.places, r.places_expected, r.people, r.people_expected, r.lacking
                from indicators.roll_up r join target_derived on target_derived.key = r.subject
                where r.series in (select term from derived_term)
            ), combined as (
                select t.subject, d.id as series, d.space, d.whole, d.terms,
                       sum(t.value * d.coefficient) filter (where d.part = 'numerator') as numerator,
                       sum(t.value * d.coefficient) filter (where d.part = 'denominator') as base,
                       count(*) filter (where t.status in ('known', 'withheld') or t.lacking is not null) as present,
                       count(*) filter (where t.status = 'withheld') as withheld,
                       max(t.suppressed) as suppressed, bool_or(t.suppressed in ('too-few-units', 'protects-another')) as secret,
                       (array_agg(t.places order by t.share, t.places_expected desc))[1] as places,
                       (array_agg(t.places_expected order by t.share, t.places_expected desc))[1] as places_expected,
                       (array_agg(t.people order by t.share, t.places_expected desc))[1] as people,
                       (array_agg(t.people_expected order by t.share, t.places_expected desc))[1] as people_expected,
                       max(t.lacking) as lacking
                from derived_term d
                join (select *, coalesce(places::numeric / nullif(places_expected, 0), 1) as share from term) t on t.series = d.term
                group by t.subject, d.id, d.space, d.whole, d.terms
            )
            select subject, series,
                   case when withheld > 0 or lacking is not null then null
                        when space = 'sum' then numerator
                        else round(whole * numerator / nullif(base, 0), 6) end,
                   case when withheld = 0 and lacking is null then coalesce(base, abs(numerator)) end,
                   case when withheld = 0 and lacking is null then numerator end,
                   case when withheld > 0 then 0 else places end, places_expected, 0,
                   case when withheld > 0 then 0 else people end, people_expected, 0, withheld, 0, 0,
                   case when secret then 'protects-another' when suppressed is not null then 'term-check-failed' end,
                   case when withheld = 0 then lacking end
            from combined where present = terms""";
}
