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
        listThinPlaces();
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

    /**
     * Fills the temporary table {@code thin_place}: what lies in a département of which the register lacks so many schools that it has no
     * count. It is not known in which communes they are. Places that join or leave them are target places, too.
     */
    private void listThinPlaces() {
        sql.sql("drop table if exists thin_place").update();
        sql.sql("create temporary table thin_place on commit drop as " + THIN).update();
        sql.sql("analyze thin_place").update();
        sql.sql("""
                insert into target_subject (key, coarse)
                select distinct r.subject, false
                from indicators.roll_up r
                join counted_series c on c.id = r.series
                left join thin_place x on x.place = r.subject and x.series = r.series
                where r.lacking is null and (r.value is null) <> (x.place is not null)
                on conflict do nothing""").update();
    }

    private static final String THIN = """
            with thin as (
                select c.id as series, p.container as department
                from counted_series c
                join indicators.definition m using (indicator)
                join indicators.audience a on a.audience = c.audience
                join indicators.population p using (kind, school_kind, sector)
                join indicators.subject d on d.key = p.container and d.kind = 'departement'
                left join (select s.department, b.audience, count(*) as schools
                           from indicators.subject s join indicators.audience b using (kind, school_kind, sector)
                           where s.registered and s.open group by s.department, b.audience) n
                     on n.department = d.key and n.audience = c.audience
                group by c.id, p.container, m.minimum_coverage, n.schools
                having coalesce(n.schools, 0) < m.minimum_coverage * sum(p.places)
            )
            select t.series, s.key as place from thin t
            join indicators.subject s on s.department = t.department and s.kind <> 'etablissement'
            union
            select t.series, w.container from thin t
            join indicators.subject s on s.department = t.department and s.kind = 'commune'
            join indicators.within w on w.subject = s.key
            join indicators.subject c on c.key = w.container
                 and c.kind not in ('departement', 'region', 'region-academique', 'academie', 'pays')""";

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
            select t.key, c.id, v.schools, v.schools, v.schools, coalesce(v.schools, 0),
                   greatest(e.places, n.schools, case when v.schools is null then 1 else 0 end), 0, 0, 0, 0, 0, 0, 0
            from target_subject t
            join indicators.subject j on j.key = t.key and j.kind <> 'etablissement' and j.registered and j.open
            cross join counted_series c
            left join (select container, series, sum(schools) as schools from counted group by container, series) n
                 on n.container = t.key and n.series = c.id
            left join (select p.container, a.audience, sum(p.places) as places
                       from indicators.population p join target_subject t on t.key = p.container
                       join indicators.audience a using (kind, school_kind, sector)
                       group by p.container, a.audience) e
                 on e.container = t.key and e.audience = c.audience
            left join thin_place x on x.place = t.key and x.series = c.id
            cross join lateral (select case when x.place is null then coalesce(n.schools, 0) end as schools) v""";
}
