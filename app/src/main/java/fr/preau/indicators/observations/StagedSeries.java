package fr.preau.indicators.observations;

import fr.preau.imports.CopyInto;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the staged series their keys, making those that are new. */
@Component
class StagedSeries {

    private final JdbcClient sql;
    private final CopyInto copyInto;

    StagedSeries(JdbcClient sql, CopyInto copyInto) {
        this.sql = sql;
        this.copyInto = copyInto;
    }

    /** Fills the temporary table {@code staged_series} (number, id). */
    void resolve(StagedNames names) {
        sql.sql("drop table if exists named_series, staged_series").update();
        sql.sql("""
                create temporary table named_series (
                    number integer, indicator text, period text, breakdown text, first_day date, last_day date)
                on commit drop""").update();
        copyInto.table(
                "named_series",
                List.of("number", "indicator", "period", "breakdown", "first_day", "last_day"),
                rows -> names.series()
                        .forEach((series, number) -> rows.add(
                                number,
                                series.indicator(),
                                series.period().code(),
                                series.breakdown(),
                                series.period().firstDay(),
                                series.period().lastDay())));
        sql.sql("""
                insert into indicators.series (indicator, period, breakdown, first_day, last_day)
                select indicator, period, breakdown, first_day, last_day from named_series
                on conflict do nothing""").update();
        sql.sql("""
                create temporary table staged_series on commit drop as
                select n.number, s.id from named_series n join indicators.series s using (indicator, period, breakdown)""").update();
    }
}
