package fr.preau.indicators;

import fr.preau.values.Period;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The series that are loaded: a few hundred. */
@Component
public class SeriesList {

    private final JdbcClient sql;

    SeriesList(JdbcClient sql) {
        this.sql = sql;
    }

    /** By indicator, the oldest period first, everybody before the categories. */
    public List<Series> list() {
        return sql.sql("""
                        select id, indicator, period, breakdown, import_id from indicators.series
                        order by indicator, last_day, period, breakdown""")
                .query((row, number) -> new Series(
                        row.getInt("id"),
                        new IndicatorCode(row.getString("indicator")),
                        Period.parse(row.getString("period")),
                        Breakdown.parse(row.getString("breakdown")),
                        row.getObject("import_id", UUID.class)))
                .list();
    }
}
