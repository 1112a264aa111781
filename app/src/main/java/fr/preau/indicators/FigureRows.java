package fr.preau.indicators;

import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads figures from the rows of a query that begins with {@link #SELECT}. */
@Component
public class FigureRows {

    public static final String SELECT = """
            select j.place_id, s.indicator, s.period, s.breakdown, f.status, f.reason, f.basis, f.value, f.base, f.numerator,
                   f.low, f.high, f.places, f.places_expected, f.people, f.people_expected, f.weighed_from, f.weighed_to,
                   f.lacking, p.source, p.vintage, f.import_id
            """;

    /**
     * The figure {@code f} of a subject {@code j} in a series {@code s}, looked up by its key: without the fence the planner reads
     * all figures first, since it cannot tell how few a view will give.
     */
    static final String EACH = """
            lateral (select * from indicators.figure where series = s.id and subject = j.key offset 0) f on true""";

    private final Catalogue catalogue;

    // Thousands of rows have the same few, which take long to read.
    private final Map<String, Period> periods = new ConcurrentHashMap<>();
    private final Map<String, IndicatorCode> codes = new ConcurrentHashMap<>();

    FigureRows(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The figure of a row that has one. */
    public Figure figure(ResultSet row) throws SQLException {
        return figure(row, PlaceId.parse(row.getString("place_id")), measure(row));
    }

    /** Has the row no figure? */
    static boolean isEmpty(ResultSet row) throws SQLException {
        return row.getString("status") == null;
    }

    /** The figure of a row; where the row has none, one that says why. */
    Figure figure(ResultSet row, PlaceId place, Absence.Why why) throws SQLException {
        Indicator indicator = indicator(row.getString("indicator"));
        boolean absent = row.getString("status") == null;
        return absent
                ? new Figure(
                        indicator,
                        place,
                        period(row.getString("period")),
                        Breakdown.parse(row.getString("breakdown")),
                        why.measure(indicator),
                        new Support(why.coverage(indicator), null),
                        null)
                : figure(row, place, measure(row));
    }

    private Figure figure(ResultSet row, PlaceId place, Measure measure) throws SQLException {
        return new Figure(
                indicator(row.getString("indicator")),
                place,
                period(row.getString("period")),
                Breakdown.parse(row.getString("breakdown")),
                measure,
                support(row),
                provenance(row));
    }

    private Period period(String code) {
        return periods.computeIfAbsent(code, Period::parse);
    }

    /** As it is described today: what users described may be called otherwise tomorrow. */
    private Indicator indicator(String code) {
        return catalogue.get(codes.computeIfAbsent(code, IndicatorCode::new));
    }

    private static Measure measure(ResultSet row) throws SQLException {
        return new MeasureColumns(
                        Objects.requireNonNullElse(row.getString("status"), "missing"),
                        row.getString("status") == null ? "not-published" : row.getString("reason"),
                        row.getString("basis"),
                        row.getBigDecimal("value"),
                        row.getBigDecimal("base"),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("low"),
                        row.getBigDecimal("high"),
                        places(row.getArray("lacking")))
                .measure();
    }

    /** The places of an array; none when it is null, as it is but for a handful of figures. */
    static List<PlaceId> places(@Nullable Array array) throws SQLException {
        return array == null
                ? List.of()
                : Stream.of((String[]) array.getArray()).map(PlaceId::parse).toList();
    }

    private static Support support(ResultSet row) throws SQLException {
        var coverage = new Coverage(
                row.getLong("places"),
                row.getLong("places_expected"),
                people(row, "people"),
                people(row, "people_expected"));
        LocalDate oldest = row.getObject("weighed_from", LocalDate.class);
        LocalDate latest = row.getObject("weighed_to", LocalDate.class);
        return new Support(coverage, oldest == null ? null : new Support.Weights(oldest, latest));
    }

    private static BigDecimal people(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getBigDecimal(column), BigDecimal.ZERO);
    }

    private static @Nullable Provenance provenance(ResultSet row) throws SQLException {
        String source = row.getString("source");
        return source == null
                ? null
                : new Provenance(
                        source, row.getObject("vintage", LocalDate.class), row.getObject("import_id", UUID.class));
    }
}
