package fr.preau.indicators.observations;

import fr.preau.imports.Statistics;
import fr.preau.indicators.TableSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The headcounts that weigh means: of each place, each known one until the next known one. */
@Component
class Headcounts {

    /** What touched measures did to headcounts. */
    enum Effect {
        NONE,
        CHANGED,
        /** Headcounts came of a period of which none was known. */
        NEW_PERIOD
    }

    private final JdbcClient sql;
    private final Statistics statistics;

    Headcounts(JdbcClient sql, Statistics statistics) {
        this.sql = sql;
        this.statistics = statistics;
    }

    /** Follows the touched measures. */
    Effect refreshTouched() {
        return refresh("touched");
    }

    /** Follows every measure. */
    void refreshAll() {
        refresh("indicators.observation");
    }

    /** All those of other tables, of which that of the headcounts is empty. */
    void fill(TableSet tables) {
        recount("indicators.observation", tables);
        replaceRecounted(tables);
    }

    private int recount(String measures, TableSet tables) {
        return sql.sql(tables.in("""
                insert into recounted
                select distinct t.subject, s.indicator
                from %s t join indicators.series s on s.id = t.series
                where s.breakdown = '' and s.indicator in (select headcount from indicators.definition)""".formatted(measures))).update();
    }

    private Effect refresh(String measures) {
        int recounted = recount(measures, TableSet.NOW);
        if (recounted == 0) {
            return Effect.NONE;
        }
        sql.sql("analyze recounted").update();
        replaceRecounted(TableSet.NOW);
        statistics.follow(recounted, "indicators.headcount");
        int newPeriods = sql.sql("""
                insert into indicators.headcount_period
                select distinct h.indicator, h.valid_from
                from recounted r join indicators.headcount h on h.subject = r.subject and h.indicator = r.indicator
                on conflict do nothing""").update();
        return newPeriods > 0 ? Effect.NEW_PERIOD : Effect.CHANGED;
    }

    private void replaceRecounted(TableSet tables) {
        sql.sql(tables.in("""
                delete from indicators.headcount h using recounted r
                where h.subject = r.subject and h.indicator = r.indicator""")).update();
        sql.sql(tables.in("""
                insert into indicators.headcount (indicator, subject, valid_from, valid_until, people)
                select s.indicator, o.subject, s.first_day,
                       lead(s.first_day, 1, 'infinity') over (partition by o.subject, s.indicator order by s.first_day), o.value
                from recounted r
                join indicators.series s on s.indicator = r.indicator and s.breakdown = ''
                join indicators.observation o on o.series = s.id and o.subject = r.subject and o.known_until = 'infinity'
                where o.value is not null""")).update();
    }
}
