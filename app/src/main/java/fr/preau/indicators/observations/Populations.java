package fr.preau.indicators.observations;

import fr.preau.imports.Statistics;
import fr.preau.indicators.TableSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many places of each sort lie in a larger one, and how many people in them: what full coverage would be. */
@Component
class Populations {

    private static final String TARGETS = "target_subject";
    private static final String ALL_PLACES = """
            (select key, kind in ('region', 'region-academique', 'academie', 'pays') as coarse from indicators.subject)""";

    private static final String RECOUNTED = """
            (select * from indicators.headcount_period where indicator in (select indicator from recounted))""";

    private final JdbcClient sql;
    private final Statistics statistics;

    Populations(JdbcClient sql, Statistics statistics) {
        this.sql = sql;
        this.statistics = statistics;
    }

    /** Places and people of the target places. */
    void refresh() {
        refreshPlaces();
        refreshPeople(TARGETS, "indicators.headcount_period");
    }

    /** People of the target places, by the headcounts that changed. */
    void refreshPeople() {
        refreshPeople(TARGETS, RECOUNTED);
    }

    /** People of the target places, by other headcounts. */
    void fillPeople(TableSet tables) {
        refreshPeople(TARGETS, RECOUNTED, tables);
    }

    /** People of all places: after headcounts of a new period came, every place has people «as known from that day on». */
    void refreshPeopleEverywhere() {
        refreshPeople(ALL_PLACES, RECOUNTED);
    }

    private void refreshPlaces() {
        sql.sql("delete from indicators.population p using target_subject t where t.key = p.container")
                .update();
        int places = insertPlaces("""
                select w.container, s.kind, s.school_kind, s.sector, count(*)
                from indicators.within w
                join target_subject t on t.key = w.container
                join indicators.subject s on s.key = w.subject and s.open
                where s.kind in (select kind from indicators.audience)
                group by w.container, s.kind, s.school_kind, s.sector""");
        insertPlaces("""
                select w.container, p.kind, p.school_kind, p.sector, sum(p.places)
                from indicators.population p
                join indicators.subject d on d.key = p.container and d.kind = 'departement'
                join indicators.within w on w.subject = d.key
                join target_subject t on t.key = w.container and t.coarse
                group by w.container, p.kind, p.school_kind, p.sector""");
        statistics.follow(places, "indicators.population");
    }

    private int insertPlaces(String select) {
        return sql.sql("""
                insert into indicators.population as p (container, kind, school_kind, sector, places) %s
                on conflict (container, kind, school_kind, sector) do update set places = p.places + excluded.places""".formatted(select)).update();
    }

    private void refreshPeople(String places, String periods) {
        statistics.follow(refreshPeople(places, periods, TableSet.NOW), "indicators.population_people");
    }

    private int refreshPeople(String places, String periods, TableSet tables) {
        sql.sql(tables.in("""
                delete from indicators.population_people p using %s t
                where t.key = p.container and p.headcount in (select indicator from %s periods)""".formatted(places, periods))).update();
        int people = insertPeople(tables, """
                select w.container, s.kind, s.school_kind, s.sector, c.indicator, c.since, sum(h.people)
                from %s c
                join indicators.headcount h on h.indicator = c.indicator and h.valid_from <= c.since and c.since < h.valid_until
                join indicators.subject s on s.key = h.subject and s.open
                join indicators.within w on w.subject = s.key
                join %s t on t.key = w.container
                group by w.container, s.kind, s.school_kind, s.sector, c.indicator, c.since""".formatted(periods, places));
        insertPeople(tables, """
                select w.container, p.kind, p.school_kind, p.sector, p.headcount, p.since, sum(p.people)
                from indicators.population_people p
                join indicators.subject d on d.key = p.container and d.kind = 'departement'
                join indicators.within w on w.subject = d.key
                join %s t on t.key = w.container and t.coarse
                where p.headcount in (select indicator from %s periods)
                group by w.container, p.kind, p.school_kind, p.sector, p.headcount, p.since""".formatted(places, periods));
        return people;
    }

    private int insertPeople(TableSet tables, String select) {
        return sql.sql(tables.in("""
                insert into indicators.population_people as p
                    (container, kind, school_kind, sector, headcount, since, people) %s
                on conflict (container, headcount, since, kind, school_kind, sector)
                do update set people = p.people + excluded.people""".formatted(select))).update();
    }
}
