package fr.preau.indicators.observations;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The population that the file of communes gives, as observations of its year: with versions and provenance, like any other. */
@Component
class Inhabitants {

    static final String INDICATOR = "habitants";

    private final JdbcClient sql;
    private final Origins origins;
    private final Provenances provenances;
    private final Versions versions;

    Inhabitants(JdbcClient sql, Origins origins, Provenances provenances, Versions versions) {
        this.sql = sql;
        this.origins = origins;
        this.provenances = provenances;
        this.versions = versions;
    }

    /**
     * Takes over what the latest file of communes tells, unless that was done; what changes is listed in {@code touched}.
     *
     * @return whether it is the first of its year: then it is to be added up everywhere
     */
    boolean follow() {
        return origins.latest(List.of("communes"))
                .filter(this::isNew)
                .map(this::take)
                .orElse(false);
    }

    private boolean isNew(Delivery communes) {
        return sql.sql("select not exists (select from indicators.provenance where import_id = ?)")
                .param(communes.importId())
                .query(Boolean.class)
                .single();
    }

    private boolean take(Delivery communes) {
        int made = sql.sql("""
                        insert into indicators.series (indicator, period, breakdown, first_day, last_day)
                        values (:indicator, :period, '', make_date(:year, 1, 1), make_date(:year, 12, 31))
                        on conflict do nothing""")
                .param("indicator", INDICATOR)
                .param("period", String.valueOf(Origins.year(communes)))
                .param("year", Origins.year(communes))
                .update();
        stage(communes);
        provenances.add(communes);
        versions.merge(communes);
        return made > 0;
    }

    private void stage(Delivery communes) {
        sql.sql("drop table if exists staged_series, staged_measure").update();
        sql.sql("""
                        create temporary table staged_series on commit drop as
                        select 1 as number, id from indicators.series
                        where indicator = :indicator and period = :period and breakdown = ''""")
                .param("indicator", INDICATOR)
                .param("period", String.valueOf(Origins.year(communes)))
                .update();
        sql.sql(Staging.CREATE).update();
        sql.sql("""
                insert into staged_measure (number, place_id, line, status, basis, value, base, numerator)
                select 1, id, 0, 'known', 'counted', population, population, population
                from territory.published_place
                where kind = 'commune' and closed_on is null and population is not null""").update();
        sql.sql("analyze staged_measure (number, place_id)").update();
    }
}
