package fr.preau.indicators.observations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many places of each sort lie in a larger one, and how many people in them: what full coverage would be. */
@Component
class Populations {

    private static final String TARGETS = "target_subject";
    private static final String ALL_PLACES = """
            (select key, kind in ('region', 'region-academique', 'academie', 'pays') as coarse from indicators.subject)""";

    private final JdbcClient sql;

    Populations(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of the target places. */
    void refresh() {
        refreshPlaces();
        refreshPeople(TARGETS);
    }

    /** People of the target places. */
    void refreshPeople() {
        refreshPeople(TARGETS);
    }

    /** Did headcounts of a new period come? Every place then has people «as known from that day on». */
    boolean lackAPeriod() {
        return sql.sql("""
                        select exists (select indicator, valid_from from indicators.headcount
                                       except select headcount, since from indicators.population_people)""").query(Boolean.class).single();
    }

    void refreshPeopleEverywhere() {
        refreshPeople(ALL_PLACES);
    }

    private void refreshPlaces() {
        sql.sql("delete from indicators.population p using target_subject t where t.key = p.container")
                .update();
        insertPlaces("""
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
        sql.sql("analyze indicators.population").update();
    }

    private void insertPlaces(String select) {
        sql.sql("""
                insert into indicators.population as p (container, kind, school_kind, sector, places) %s
                on conflict (container, kind, school_kind, sector) do update set places = p.places + excluded.places""".formatted(select)).update();
    }

    private void refreshPeople(String places) {
        sql.sql("delete from indicators.population_people p using %s t where t.key = p.container".formatted(places))
                .update();
        insertPeople("""
                select w.container, s.kind, s.school_kind, s.sector, c.headcount, c.since, sum(h.people)
                from (select distinct indicator as headcount, valid_from as since from indicators.headcount) c
                join indicators.headcount h on h.indicator = c.headcount and h.valid_from <= c.since and c.since < h.valid_until
                join indicators.subject s on s.key = h.subject and s.open
                join indicators.within w on w.subject = s.key
                join %s t on t.key = w.container
                group by w.container, s.kind, s.school_kind, s.sector, c.headcount, c.since""".formatted(places));
        insertPeople("""
                select w.container, p.kind, p.school_kind, p.sector, p.headcount, p.since, sum(p.people)
                from indicators.population_people p
                join indicators.subject d on d.key = p.container and d.kind = 'departement'
                join indicators.within w on w.subject = d.key
                join %s t on t.key = w.container and t.coarse
                group by w.container, p.kind, p.school_kind, p.sector, p.headcount, p.since""".formatted(places));
        sql.sql("analyze indicators.population_people").update();
    }

    private void insertPeople(String select) {
        sql.sql("""
                insert into indicators.population_people as p
                    (container, kind, school_kind, sector, headcount, since, people) %s
                on conflict (container, headcount, since, kind, school_kind, sector)
                do update set people = p.people + excluded.people""".formatted(select)).update();
    }
}
