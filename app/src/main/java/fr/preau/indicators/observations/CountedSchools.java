package fr.preau.indicators.observations;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many schools of the register lie in each place, over the year of the register. They are counted one by one where they stand: a
 * school without a commune counts in its département. Those that files of measures name and the register lacks count in what full
 * coverage would be. What a former year's register said is left as it was.
 */
@Component
class CountedSchools {

    private static final List<String> REGISTERS = List.of("registre", "annuaire");

    private final JdbcClient sql;
    private final Origins origins;
    private final Provenances provenances;

    CountedSchools(JdbcClient sql, Origins origins, Provenances provenances) {
        this.sql = sql;
        this.origins = origins;
        this.provenances = provenances;
    }

    /**
     * Fills the temporary table {@code counted_series} with those of the latest register, made when they are not there yet.
     *
     * @return whether any was made: then it is to be counted everywhere
     */
    boolean begin() {
        sql.sql("drop table if exists counted_series").update();
        sql.sql("create temporary table counted_series (id integer, indicator text, audience text) on commit drop")
                .update();
        return origins.latest(REGISTERS).map(this::begin).orElse(false);
    }

    private boolean begin(Delivery register) {
        provenances.add(register);
        int made = sql.sql("""
                        insert into indicators.series (indicator, period, breakdown, first_day, last_day)
                        select indicator, :period, '', make_date(:year, 1, 1), make_date(:year, 12, 31)
                        from indicators.definition where counted
                        on conflict do nothing""")
                .param("period", String.valueOf(Origins.year(register)))
                .param("year", Origins.year(register))
                .update();
        sql.sql("""
                        update indicators.series s set import_id = :import_id
                        from indicators.definition d
                        where d.indicator = s.indicator and d.counted and s.period = :period
                        and s.import_id is distinct from :import_id""")
                .param("import_id", register.importId())
                .param("period", String.valueOf(Origins.year(register)))
                .update();
        sql.sql("""
                        insert into counted_series
                        select s.id, s.indicator, d.audience from indicators.series s
                        join indicators.definition d using (indicator)
                        where d.counted and s.period = :period""").param("period", String.valueOf(Origins.year(register))).update();
        sql.sql("analyze counted_series").update();
        return made > 0;
    }

    /** Counts anew in the target places, and adds the series to the target series, so that formulas and checks follow. */
    void refresh() {
        sql.sql("""
                delete from indicators.roll_up r using target_subject t, counted_series c
                where t.key = r.subject and c.id = r.series""").update();
        sql.sql(COUNT).update();
        sql.sql("""
                insert into target_series (id, indicator, audience, space, whole)
                select c.id, c.indicator, c.audience, d.space, d.whole
                from counted_series c join indicators.definition d using (indicator)
                on conflict do nothing""").update();
    }

    /** Régions, académies and the country hold the schools of their départements, as everywhere in these tables. */
    private static final String COUNT = """
            insert into indicators.roll_up (subject, series, value, base, numerator, places, places_expected, unexpected,
                people, people_expected, unexpected_people, withheld, missing, not_summed)
            with school as (
                select c.id as series, j.key, j.department
                from counted_series c
                join indicators.audience a on a.audience = c.audience
                join indicators.subject j using (kind, school_kind, sector)
                where j.registered and j.open
            ), of_department as (
                select series, department, count(*) as schools from school where department is not null group by series, department
            ), counted as (
                select w.container, s.series, count(*) as schools
                from target_subject t join indicators.within w on w.container = t.key join school s on s.key = w.subject
                group by w.container, s.series
                union all
                select w.container, d.series, d.schools
                from target_subject t join indicators.within w on w.container = t.key join of_department d on d.department = w.subject
            )
            select t.key, c.id, coalesce(n.schools, 0), coalesce(n.schools, 0), coalesce(n.schools, 0),
                   coalesce(n.schools, 0), greatest(e.places, n.schools, 0), 0, 0, 0, 0, 0, 0, 0
            from target_subject t
            join indicators.subject j on j.key = t.key and j.kind <> 'etablissement' and j.registered and j.open
            cross join counted_series c
            left join (select container, series, sum(schools) as schools from counted group by container, series) n
                 on n.container = t.key and n.series = c.id
            left join (select p.container, a.audience, sum(p.places) as places
                       from indicators.population p join target_subject t on t.key = p.container
                       join indicators.audience a using (kind, school_kind, sector)
                       group by p.container, a.audience) e
                 on e.container = t.key and e.audience = c.audience""";
}
