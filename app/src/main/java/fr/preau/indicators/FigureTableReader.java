package fr.preau.indicators;

import fr.preau.indicators.SeriesFigures.Statement;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a {@link FigureTable} from the tables, in the transaction of the caller. */
final class FigureTableReader {

    private static final int ROWS_AT_A_TIME = 5_000;

    private final JdbcClient sql;
    private final Catalogue catalogue;
    private final Map<Integer, SeriesFiguresBuilder> series = new LinkedHashMap<>();
    private final Map<UUID, Provenance> provenances = new HashMap<>();

    FigureTableReader(JdbcClient sql, Catalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    FigureTable read() {
        readSeries();
        readProvenances();
        readFigures();
        return new FigureTable(
                series.values().stream().map(SeriesFiguresBuilder::build).toList(), subjects(), headcounts());
    }

    private void readSeries() {
        sql.sql("select id, indicator, period, breakdown from indicators.series order by id")
                .query(row -> {
                    series.put(
                            row.getInt("id"),
                            new SeriesFiguresBuilder(
                                    catalogue.get(new IndicatorCode(row.getString("indicator"))),
                                    Period.parse(row.getString("period")),
                                    Breakdown.parse(row.getString("breakdown"))));
                });
    }

    private void readProvenances() {
        sql.sql("select import_id, source, vintage from indicators.provenance").query(row -> {
            UUID importId = row.getObject("import_id", UUID.class);
            provenances.put(
                    importId,
                    new Provenance(row.getString("source"), row.getObject("vintage", LocalDate.class), importId));
        });
    }

    private void readFigures() {
        sql.sql("""
                        select series, subject, observed, status, reason, basis, value, base, numerator, low, high,
                               places, places_expected, people, people_expected, weighed_from, weighed_to, import_id
                        from indicators.figure""").withFetchSize(ROWS_AT_A_TIME).query(row -> {
            SeriesFiguresBuilder builder = Objects.requireNonNull(series.get(row.getInt("series")));
            builder.add(row.getInt("subject"), statement(row), row);
        });
    }

    private Statement statement(ResultSet row) throws SQLException {
        boolean observed = row.getBoolean("observed");
        LocalDate oldest = row.getObject("weighed_from", LocalDate.class);
        LocalDate latest = row.getObject("weighed_to", LocalDate.class);
        return new Statement(
                row.getString("status"),
                row.getString("reason"),
                row.getString("basis"),
                observed,
                observed && row.getInt("places") > 0,
                provenances.get(row.getObject("import_id", UUID.class)),
                oldest == null ? null : new Support.Weights(oldest, latest));
    }

    private @Nullable Subject[] subjects() {
        List<Subject> all = sql.sql("""
                        select key, place_id, school_kind, sector, registered and open as listed
                        from indicators.subject order by key""")
                .query((row, number) -> new Subject(
                        row.getInt("key"),
                        PlaceId.parse(row.getString("place_id")),
                        row.getString("school_kind").isEmpty()
                                ? null
                                : SchoolKind.valueOf(row.getString("school_kind")),
                        row.getString("school_kind").isEmpty() ? null : Sector.valueOf(row.getString("sector")),
                        row.getBoolean("listed")))
                .list();
        var byKey = new @Nullable Subject[all.isEmpty() ? 0 : all.getLast().key() + 1];
        all.forEach(subject -> byKey[subject.key()] = subject);
        return byKey;
    }

    private Headcounts headcounts() {
        var headcounts = new Headcounts();
        sql.sql("""
                        select indicator, subject, valid_from, valid_until, people from indicators.headcount
                        order by subject, indicator, valid_from""").query(row -> {
            headcounts.add(
                    new IndicatorCode(row.getString("indicator")),
                    row.getInt("subject"),
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("valid_until", LocalDate.class),
                    row.getBigDecimal("people"));
        });
        return headcounts;
    }
}
