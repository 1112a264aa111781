package fr.preau.indicators;

import fr.preau.indicators.FigureTable.Part;
import fr.preau.indicators.FigureTable.Parts;
import fr.preau.indicators.SeriesFigures.Number;
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
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads a {@link FigureTable} from the tables, in the transaction of the caller: all of it, or what changed since the one before. What
 * is known of schools that territory does not hold stays in the tables: an installation of a région has the whole country's, for the
 * sums, and no page that shows them.
 */
final class FigureTableReader {

    private static final int ROWS_AT_A_TIME = 5_000;

    /** Columns before the numbers: the subject. */
    private static final int NUMBERS_BEFORE = 1;

    /**
     * What tells one state of some rows from all those before: how many there are, and the sum of the transactions that wrote them. One
     * import runs at a time, so that what comes is written by a later transaction than all that it may replace: the sum of as many rows
     * cannot come back.
     */
    private static final String STATE = "count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0)";

    /** What tells whether a school has come to be held of which something is known already. */
    private static final String UNREGISTERED =
            "select count(*) || ' ' || coalesce(sum(key), 0) from indicators.subject where not registered";

    private final JdbcClient sql;
    private final Catalogue catalogue;
    private final @Nullable FigureTable former;
    private final Map<Integer, Part<SeriesFigures>> known = new HashMap<>();
    private final Map<Integer, Changed> changed = new LinkedHashMap<>();
    private final Map<UUID, Provenance> provenances = new HashMap<>();
    private String unregistered = "";

    /** @param former what was read before, of which all is taken over that is still so */
    FigureTableReader(JdbcClient sql, Catalogue catalogue, @Nullable FigureTable former) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.former = former;
    }

    FigureTable read() {
        unregistered = sql.sql(UNREGISTERED).query(String.class).single();
        readSeries();
        readProvenances();
        Part<KnownSubjects> subjects = part("indicators.subject", Parts::subjects, this::subjects);
        changed.forEach((id, series) -> known.put(id, new Part<>(series.state(), read(id, series, subjects.thing()))));
        return new FigureTable(
                new Parts(known, subjects, part("indicators.headcount", Parts::headcounts, this::headcounts)));
    }

    private <T> Part<T> part(String table, Function<Parts, Part<T>> formerPart, Supplier<T> read) {
        String state = sql.sql("select %s from %s".formatted(STATE, table))
                        .query(String.class)
                        .single()
                + ", " + unregistered;
        Part<T> before = former == null ? null : formerPart.apply(former.parts());
        return before != null && before.state().equals(state) ? before : new Part<>(state, read.get());
    }

    private void readSeries() {
        sql.sql("""
                        select s.id, s.indicator, s.period, s.breakdown,
                               concat_ws(', ', s.import_id, d.xmin, t.state, :unregistered) as state
                        from indicators.series s
                        left join indicators.definition d using (indicator)
                        left join indicators.series_state t on t.series = s.id
                        order by s.id""").param("unregistered", unregistered).query(row -> {
            readSeries(row);
        });
    }

    private void readSeries(ResultSet row) throws SQLException {
        int id = row.getInt("id");
        String state = row.getString("state");
        Part<SeriesFigures> before =
                former == null ? null : former.parts().series().get(id);
        if (before != null && before.state().equals(state)) {
            known.put(id, before);
            return;
        }
        changed.put(
                id,
                new Changed(
                        state,
                        catalogue.get(new IndicatorCode(row.getString("indicator"))),
                        Period.parse(row.getString("period")),
                        Breakdown.parse(row.getString("breakdown"))));
    }

    /** A series that is to be read. */
    private record Changed(String state, Indicator indicator, Period period, Breakdown breakdown) {}

    private void readProvenances() {
        sql.sql("select import_id, source, vintage from indicators.provenance").query(row -> {
            UUID importId = row.getObject("import_id", UUID.class);
            provenances.put(
                    importId,
                    new Provenance(row.getString("source"), row.getObject("vintage", LocalDate.class), importId));
        });
    }

    /**
     * One series at a time, so that no more than one stands there before it is made small. Columns are named by their rank: looking up
     * names would take a good part of the reading.
     */
    private SeriesFigures read(int series, Changed changed, KnownSubjects subjects) {
        var figures = new SeriesFiguresBuilder(changed.indicator(), changed.period(), changed.breakdown());
        for (boolean observed : List.of(true, false)) {
            sql.sql(FIGURES)
                    .param("series", series)
                    .param("observed", observed)
                    .withFetchSize(ROWS_AT_A_TIME)
                    .query(row -> {
                        int subject = row.getInt(1);
                        if (subjects.holds(subject)) {
                            figures.add(subject, statement(row), row, NUMBERS_BEFORE);
                        }
                    });
        }
        return figures.build();
    }

    private static final String FIGURES =
            """
            select subject, %s, status, reason, basis, observed, import_id, weighed_from, weighed_to, lacking
            from indicators.figure where series = :series and observed = :observed order by subject""".formatted(Number.ALL.stream().map(Number::column).collect(Collectors.joining(", ")));

    private Statement statement(ResultSet row) throws SQLException {
        int before = NUMBERS_BEFORE + Number.ALL.size();
        boolean observed = row.getBoolean(before + 4);
        LocalDate oldest = observed ? null : row.getObject(before + 6, LocalDate.class);
        return new Statement(
                row.getString(before + 1),
                row.getString(before + 2),
                row.getString(before + 3),
                observed,
                observed && row.getInt(NUMBERS_BEFORE + 1 + Number.PLACES.ordinal()) > 0,
                provenances.get(row.getObject(before + 5, UUID.class)),
                oldest == null ? null : new Support.Weights(oldest, row.getObject(before + 7, LocalDate.class)),
                observed ? List.of() : FigureRows.places(row.getArray(before + 8)));
    }

    private KnownSubjects subjects() {
        return new KnownSubjects(sql.sql("""
                        select key, place_id, school_kind, sector, registered and open as listed
                        from indicators.subject where registered order by key""")
                .query((row, number) -> new Subject(
                        row.getInt("key"),
                        PlaceId.parse(row.getString("place_id")),
                        row.getString("school_kind").isEmpty()
                                ? null
                                : SchoolKind.valueOf(row.getString("school_kind")),
                        row.getString("school_kind").isEmpty() ? null : Sector.valueOf(row.getString("sector")),
                        row.getBoolean("listed")))
                .list());
    }

    private Headcounts headcounts() {
        var headcounts = new Headcounts();
        sql.sql("""
                        select indicator, subject, valid_from, valid_until, people from indicators.headcount
                        where subject in (select key from indicators.subject where registered)
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
