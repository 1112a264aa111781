package fr.preau.indicators.panels;

import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Coverage;
import fr.preau.indicators.Figure;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.MeasureColumns;
import fr.preau.indicators.Provenance;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of places as they are known now, for everybody (no breakdown). */
@Component
class PlaceFigures {

    private final JdbcClient sql;
    private final Catalogue catalogue;

    PlaceFigures(JdbcClient sql, Catalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    /** Every figure of these places, the latest period of each indicator first. */
    List<Figure> listOf(Collection<PlaceId> places) {
        return sql.sql("""
                        select j.place_id, s.indicator, s.period, f.status, f.reason, f.basis, f.value, f.base, f.numerator,
                               f.low, f.high, f.places, f.places_expected, f.people, f.people_expected,
                               p.source, p.vintage, f.import_id
                        from indicators.subject j
                        join indicators.figure f on f.subject = j.key
                        join indicators.series s on s.id = f.series and s.breakdown = ''
                        left join indicators.provenance p on p.import_id = f.import_id
                        where j.place_id = any (:places)
                        order by s.indicator, s.first_day desc""")
                .param("places", places.stream().map(PlaceId::toString).toArray(String[]::new))
                .query(this::figure)
                .list();
    }

    private Figure figure(ResultSet row, int number) throws SQLException {
        var measure = new MeasureColumns(
                        row.getString("status"),
                        row.getString("reason"),
                        row.getString("basis"),
                        row.getBigDecimal("value"),
                        row.getBigDecimal("base"),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("low"),
                        row.getBigDecimal("high"))
                .measure();
        return new Figure(
                catalogue.get(new IndicatorCode(row.getString("indicator"))),
                PlaceId.parse(row.getString("place_id")),
                Period.parse(row.getString("period")),
                Breakdown.TOTAL,
                measure,
                new Coverage(
                        row.getLong("places"),
                        row.getLong("places_expected"),
                        people(row, "people"),
                        people(row, "people_expected")),
                provenance(row));
    }

    private static BigDecimal people(ResultSet row, String column) throws SQLException {
        BigDecimal people = row.getBigDecimal(column);
        return people == null ? BigDecimal.ZERO : people;
    }

    private static @Nullable Provenance provenance(ResultSet row) throws SQLException {
        String source = row.getString("source");
        return source == null
                ? null
                : new Provenance(
                        source, row.getObject("vintage", LocalDate.class), row.getObject("import_id", UUID.class));
    }
}
