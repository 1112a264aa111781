package fr.preau.bench;

import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.Table;
import fr.preau.bench.report.Unit;
import fr.preau.bench.system.RunningPreau;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The figures of the same twelve tiles asked of the same PostgreSQL in two other ways: added up when asked, from the observations and the
 * memberships of schools; and added up when asked, from one flat table in which a job has written the ancestors beside each observation,
 * as DHIS2 makes its analytics tables. Then what no way can be quicker than: the bytes of the values, at the speed of memory.
 */
final class MillionsPeers {

    private static final int PLACES_OF_A_LEVEL = 3;
    private static final int SCANNED = 1 << 26;
    private static final int SCANS = 8;

    /** What a school's figures were when the table was made: an entry is seen by the next job, not before. */
    private static final List<String> FLATTEN = List.of(
            "drop schema if exists bench_flat cascade",
            "create schema bench_flat",
            """
            create unlogged table bench_flat.analytics as
            select s.indicator, s.period, s.breakdown, s.last_day, j.place_id as etablissement, commune, epci, departement, academie,
                   region, 'pays-FR' as pays, o.value, o.numerator, o.base
            from indicators.observation o
            join indicators.series s on s.id = o.series and s.indicator like 'essai-%'
            join indicators.subject j on j.key = o.subject
            left join (select place_id, max(ancestor_id) filter (where ancestor_kind = 'commune') as commune,
                              max(ancestor_id) filter (where ancestor_kind = 'epci') as epci,
                              max(ancestor_id) filter (where ancestor_kind = 'departement') as departement,
                              max(ancestor_id) filter (where ancestor_kind = 'academie') as academie,
                              max(ancestor_id) filter (where ancestor_kind = 'region') as region
                       from territory.published_placement where valid_to = 'infinity' group by place_id) m using (place_id)
            where o.known_until = 'infinity' and o.status = 'known'""",
            "create index on bench_flat.analytics (etablissement, indicator, period)",
            "create index on bench_flat.analytics (commune, indicator, period)",
            "create index on bench_flat.analytics (epci, indicator, period)",
            "create index on bench_flat.analytics (departement, indicator, period)",
            "create index on bench_flat.analytics (academie, indicator, period)",
            "create index on bench_flat.analytics (region, indicator, period)",
            "create index on bench_flat.analytics (indicator, period)",
            "analyze bench_flat.analytics");

    private static final String OBSERVED = """
            from indicators.series s
            join indicators.observation o on o.series = s.id and o.known_until = 'infinity' and o.status = 'known'
            join indicators.subject j on j.key = o.subject
            """;

    private static final String SUMS = "sum(o.numerator), sum(o.base), count(*)";

    private final RunningPreau preau;
    private final Connection database;
    private final MillionsPlaces places;
    private final String latest;
    private final int times;

    /**
     * @param latest school year
     * @param times that questions are asked at most
     */
    MillionsPeers(RunningPreau preau, Connection database, MillionsPlaces places, String latest, int times) {
        this.preau = preau;
        this.database = database;
        this.places = places;
        this.latest = latest;
        this.times = Math.min(times, PLACES_OF_A_LEVEL);
    }

    /** How long one level took, in each way. */
    private record Answered(String level, Duration plain, Duration flat, Duration preau, long values) {

        List<String> cells(double bytesPerSecond) {
            return List.of(
                    level,
                    Unit.milliseconds(plain),
                    Unit.milliseconds(flat),
                    Unit.milliseconds(preau),
                    ratio(plain),
                    ratio(flat),
                    Unit.KILOBYTES.format(bytes()),
                    String.format(Locale.ROOT, "%.3f ms", 1e3 * bytes() / bytesPerSecond));
        }

        private double bytes() {
            return values * (double) Integer.BYTES;
        }

        private String ratio(Duration other) {
            return String.format(Locale.ROOT, "%.1f", (double) other.toNanos() / preau.toNanos());
        }
    }

    Group measure() throws IOException, InterruptedException, SQLException {
        Duration rebuilt = flatten();
        double bytesPerSecond = bandwidth();
        List<Answered> answered = new ArrayList<>();
        for (Map.Entry<String, List<String>> level : places.byLevel().entrySet()) {
            answered.add(ask(level.getKey(), level.getValue()));
        }
        run("drop schema bench_flat cascade");
        return Group.of(
                        "Beside plain SQL and a flattened table",
                        List.of(
                                Line.told(
                                        "Job that rebuilds the flattened table: the least age of an entry there",
                                        Unit.seconds(rebuilt)),
                                Line.told(
                                        "Whole country, plain SQL",
                                        times(answered.getLast()
                                                .ratio(answered.getLast().plain()))),
                                Line.told(
                                        "Whole country, flattened table",
                                        times(answered.getLast()
                                                .ratio(answered.getLast().flat()))),
                                Line.told(
                                        "Memory read in order",
                                        String.format(Locale.ROOT, "%.1f GB/s", bytesPerSecond / 1e9))))
                .with(new Table(
                        List.of(
                                "About",
                                "Plain SQL",
                                "Flattened",
                                "Préau, the page",
                                "Plain / Préau",
                                "Flattened / Préau",
                                "Values of the tiles, at 4 bytes",
                                "read at the speed of memory"),
                        answered.stream().map(one -> one.cells(bytesPerSecond)).toList()))
                .noting(
                        "Medians of "
                                + times
                                + " places of each level. SQL answers the sums of the twelve tiles, one question a tile, one connection; Préau answers"
                                + " the drawn page with coverage, source and reasons, for the first time since a correction changed the figures.")
                .noting(
                        "The flattened table has one row for each school, indicator, period and category, with all the places that hold the"
                                + " school beside it and an index for each of them. DHIS2 rebuilds its own by a job, at night unless told otherwise;"
                                + " here the whole job is timed on the same server, unlogged and without the reading of meta data.")
                .noting(
                        "The limit: a figure that is added up when asked reads each value behind it once; the bytes of those values, read in order"
                                + " by one core of this machine in this run. Préau keeps the sums of each place when something is entered, and reads the"
                                + " sums; what its page takes is the drawing.");
    }

    private static String times(String ratio) {
        return ratio + " times the page of Préau";
    }

    private Duration flatten() throws SQLException {
        long began = System.nanoTime();
        for (String step : FLATTEN) {
            run(step);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private Answered ask(String level, List<String> of) throws IOException, InterruptedException, SQLException {
        long[] plain = new long[times];
        long[] flat = new long[times];
        long[] pages = new long[times];
        long values = 0;
        for (int time = 0; time < times; time++) {
            String place = of.get(Math.max(0, of.size() - 1 - time));
            long began = System.nanoTime();
            values = 0;
            for (MillionsTile tile : MillionsTile.ALL) {
                values += sum(plain(level, tile), tile, place);
            }
            plain[time] = System.nanoTime() - began;
            began = System.nanoTime();
            for (MillionsTile tile : MillionsTile.ALL) {
                sum(flat(level, tile), tile, place);
            }
            flat[time] = System.nanoTime() - began;
            began = System.nanoTime();
            read(MillionsDashboards.address(place));
            pages[time] = System.nanoTime() - began;
        }
        return new Answered(
                level,
                Latencies.of(plain).median(),
                Latencies.of(flat).median(),
                Latencies.of(pages).median(),
                values);
    }

    private void read(String address) throws IOException, InterruptedException {
        int status = preau.site().get(address).statusCode();
        if (status != 200) {
            throw new IllegalStateException("The page (%s) must answer 200, not %d.".formatted(address, status));
        }
    }

    /** From observations and memberships. */
    private String plain(String level, MillionsTile tile) {
        String asked = " where s.indicator = any (?) and s.breakdown "
                + (tile.reach() == MillionsTile.Reach.BY_SEX ? "is not null" : "= ''")
                + (tile.reach().isHistory() ? "" : " and s.period = '" + latest + "'");
        return switch (tile.reach()) {
            case SCHOOLS -> "select o.value, 1::numeric, 1 " + OBSERVED + asked + " and ? <> ''";
            case DEPARTMENTS, DEPARTMENTS_HISTORY ->
                "select " + SUMS + OBSERVED
                        + " join territory.published_placement m on m.place_id = j.place_id and m.ancestor_kind = 'departement'"
                        + " and m.valid_to = 'infinity'" + asked
                        + " and ? <> '' group by m.ancestor_id, s.indicator, s.period";
            case PLACE, HISTORY, BY_SEX ->
                switch (level) {
                    case "etablissement" ->
                        "select " + SUMS + OBSERVED + asked
                                + " and j.place_id = ? group by s.indicator, s.period, s.breakdown";
                    case "pays" ->
                        "select " + SUMS + OBSERVED + asked
                                + " and ? <> '' group by s.indicator, s.period, s.breakdown";
                    default ->
                        "select " + SUMS + OBSERVED
                                + " join territory.published_placement m on m.place_id = j.place_id and m.valid_to = 'infinity'"
                                + asked + " and m.ancestor_id = ? group by s.indicator, s.period, s.breakdown";
                };
        };
    }

    /** From the flat table. */
    private String flat(String level, MillionsTile tile) {
        String asked = " from bench_flat.analytics o where o.indicator = any (?) and o.breakdown "
                + (tile.reach() == MillionsTile.Reach.BY_SEX ? "is not null" : "= ''")
                + (tile.reach().isHistory() ? "" : " and o.period = '" + latest + "'");
        return switch (tile.reach()) {
            case SCHOOLS -> "select o.value, 1::numeric, 1" + asked + " and ? <> ''";
            case DEPARTMENTS, DEPARTMENTS_HISTORY ->
                "select " + SUMS + asked + " and ? <> '' group by o.departement, o.indicator, o.period";
            case PLACE, HISTORY, BY_SEX ->
                "select " + SUMS + asked + " and o." + level + " = ? group by o.indicator, o.period, o.breakdown";
        };
    }

    /** Reads an answer, and tells how many values stand behind it. */
    private long sum(String sql, MillionsTile tile, String place) throws SQLException {
        long values = 0;
        try (PreparedStatement question = database.prepareStatement(sql)) {
            question.setArray(
                    1, database.createArrayOf("text", tile.indicators().toArray()));
            question.setString(2, place);
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    rows.getBigDecimal(1);
                    rows.getBigDecimal(2);
                    values += rows.getLong(3);
                }
            }
        }
        return values;
    }

    private void run(String sql) throws SQLException {
        try (PreparedStatement step = database.prepareStatement(sql)) {
            step.execute();
        }
    }

    /** Bytes a second of one core that adds up an array much larger than its caches, at best. */
    private static double bandwidth() {
        int[] values = RandomGenerator.getDefault().ints(SCANNED, 0, 1_000).toArray();
        long shortest = Long.MAX_VALUE;
        long sum = 0;
        for (int scan = 0; scan < SCANS; scan++) {
            long began = System.nanoTime();
            sum += sum(values);
            shortest = Math.min(shortest, System.nanoTime() - began);
        }
        if (sum <= 0) {
            throw new IllegalStateException("The sum must be positive.");
        }
        return SCANNED * (double) Integer.BYTES * 1e9 / shortest;
    }

    private static int sum(int[] values) {
        int sum = 0; // whole numbers, which the compiler adds up several at a time
        for (int value : values) {
            sum += value;
        }
        return sum & Integer.MAX_VALUE;
    }
}
