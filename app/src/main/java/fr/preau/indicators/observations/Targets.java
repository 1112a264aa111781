package fr.preau.indicators.observations;

import fr.preau.indicators.TableSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What has to be computed anew, in temporary tables of the transaction: {@code touched} measures, {@code target_subject} (the
 * places in which they lie), {@code target_series}, and {@code recounted} headcounts.
 */
@Component
class Targets {

    /** Changed places from which computing everything is quicker than looking for what they touch. */
    private static final int MANY = 2_000;

    private final JdbcClient sql;

    Targets(JdbcClient sql) {
        this.sql = sql;
    }

    /** Empty tables, made when they are not there yet. */
    void clear() {
        sql.sql("""
                create temporary table if not exists touched (
                    series integer, subject integer) on commit drop""").update();
        sql.sql("""
                create temporary table if not exists target_subject (
                    key integer primary key, coarse boolean) on commit drop""").update();
        sql.sql("""
                create temporary table if not exists target_series (
                    id integer primary key, indicator text, headcount text, since date, audience text, space text,
                    whole numeric) on commit drop""").update();
        sql.sql("""
                create temporary table if not exists recounted (subject integer, indicator text) on commit drop""").update();
        sql.sql("truncate touched, target_subject, target_series, recounted").update();
    }

    /** Every place in which a touched measure lies. */
    void aimAtPlacesOfTouched() {
        int touched = sql.sql("select count(*) from (select subject from touched group by subject) subjects")
                .query(Integer.class)
                .single();
        if (touched > MANY) {
            aimAtAllPlaces();
        } else {
            aimAtContainersOf("select subject from touched");
        }
        sql.sql("analyze touched").update();
    }

    /** Every place in which a moved one lies, and the moved ones themselves. Asked before and after the move, it finds both sides. */
    void aimAtPlacesOfMoved() {
        int moved = sql.sql("select count(*) from moved").query(Integer.class).single();
        if (moved > MANY) {
            aimAtAllPlaces();
        } else {
            aimAtContainersOf("select key from moved");
            aimAt("select key from moved");
        }
    }

    /** Every place in which a newcomer lies. */
    void aimAtPlacesOfNewcomers() {
        aimAtContainersOf("select key from newcomer");
    }

    /** The series that expect values of newcomers. */
    void aimAtSeriesOfNewcomers() {
        aimAtSeries("""
                d.audience in (
                    select a.audience from indicators.audience a
                    join indicators.subject j using (kind, school_kind, sector) join newcomer n on n.key = j.key)""");
    }

    /** Aims at nothing any more; what is touched stays. */
    void forget() {
        sql.sql("truncate target_subject, target_series").update();
    }

    boolean hasSeries() {
        return sql.sql("select exists (select from target_series)")
                .query(Boolean.class)
                .single();
    }

    boolean hasTouched() {
        return sql.sql("select exists (select from touched)")
                .query(Boolean.class)
                .single();
    }

    /** The series of touched measures, and those that their headcounts weigh. */
    void aimAtSeriesOfTouched() {
        aimAtSeries("""
                s.id in (select series from touched) or d.headcount in (
                    select h.indicator from indicators.series h where h.id in (select series from touched))""");
    }

    void aimAtAllSeries() {
        aimAtSeries("true");
    }

    /** Every series, of every place and every school. */
    void aimAtEverything() {
        aimAtAllSubjects();
        aimAtAllSeries();
    }

    /** Every place and every school. */
    void aimAtAllSubjects() {
        aimAtSubjects("true");
    }

    private void aimAtAllPlaces() {
        aimAt("select container from indicators.within group by container");
    }

    private void aimAtContainersOf(String subjects) {
        aimAt("""
                select w.container from indicators.within w where w.subject in (%1$s)
                union
                select above.container from indicators.subject s
                join indicators.within above on above.subject = s.department where s.key in (%1$s)""".formatted(subjects));
    }

    private void aimAt(String keys) {
        aimAtSubjects("key in (%s)".formatted(keys));
    }

    private void aimAtSubjects(String condition) {
        sql.sql("""
                insert into target_subject
                select key, kind in ('region', 'region-academique', 'academie', 'pays')
                from indicators.subject where %s
                on conflict do nothing""".formatted(condition)).update();
        sql.sql("analyze target_subject").update();
    }

    /** Those series of other tables that add up and are listed in a temporary table, under {@code id}. */
    void aimAtSeries(TableSet tables, String listed) {
        aimAt(tables, "s.id in (select id from %s)".formatted(listed));
    }

    private void aimAtSeries(String condition) {
        aimAt(TableSet.NOW, condition);
    }

    private void aimAt(TableSet tables, String condition) {
        sql.sql(tables.in("""
                insert into target_series
                select s.id, s.indicator, d.headcount,
                       (select max(h.since) from indicators.headcount_period h
                        where h.indicator = d.headcount and h.since <= s.last_day),
                       d.audience, d.space, d.whole
                from indicators.series s join indicators.definition d using (indicator)
                where d.space <> 'none' and not d.counted and (%s)
                and not exists (select from indicators.formula_term f where f.indicator = s.indicator)""".formatted(condition))).update();
        sql.sql("analyze target_series").update();
    }
}
