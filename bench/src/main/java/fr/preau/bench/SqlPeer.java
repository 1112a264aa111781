package fr.preau.bench;

import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.Table;
import fr.preau.bench.report.Unit;
import fr.preau.bench.system.RunningPreau;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** The same questions put to the same tables in plain SQL, as who has a database and no Préau would write them. */
final class SqlPeer {

    static final String TITLE = "Beside plain SQL";

    private static final long SEED = 18;

    private final RunningPreau preau;
    private final Register register;
    private final int questions;

    SqlPeer(RunningPreau preau, Register register, int questions) {
        this.preau = preau;
        this.register = register;
        this.questions = questions;
    }

    /**
     * A question in both forms; the parameter of the SQL stands in the address too.
     *
     * @param address makes the address from the parameter
     */
    private record Question(
            String what, String sql, Function<String, String> address, Function<Random, String> parameter) {}

    private record Answered(String what, Duration sql, Duration preau) {

        List<String> cells() {
            return List.of(
                    what,
                    Unit.milliseconds(sql),
                    Unit.milliseconds(preau),
                    String.format(Locale.ROOT, "%.2f", (double) preau.toNanos() / sql.toNanos()));
        }
    }

    Group measure() throws IOException, InterruptedException, SQLException {
        List<Answered> answered = new ArrayList<>();
        try (Connection database = preau.database().connect()) {
            for (Question question : questions()) {
                answered.add(ask(question, database));
            }
        }
        List<Line> lines = answered.stream()
                .map(one -> Line.told(one.what(), one.cells().getLast() + " times the plain SQL"))
                .toList();
        return Group.of(TITLE, lines)
                .with(new Table(List.of("Question", "Plain SQL: p50", "Préau: p50", "Ratio"), rows(answered)))
                .noting("The same words, one after the other, on one connection each, over the same tables. SQL answers"
                        + " rows; Préau answers the whole page with its counts, neighbours and conditions, or the"
                        + " figure with its coverage and source.");
    }

    private static List<List<String>> rows(List<Answered> answered) {
        return answered.stream().map(Answered::cells).toList();
    }

    private List<Question> questions() {
        return List.of(
                new Question("Search by name", """
                        select id, name from territory.place
                        where closed_on is null and public.unaccent(name) ilike '%' || public.unaccent(?) || '%'
                        order by name limit 30""", words -> "/recherche?q=" + encoded(words), this::commune),
                new Question(
                        "List of the collèges of a département",
                        """
                        select s.uai, p.name, s.sector, s.postcode, s.commune_name
                        from territory.school s
                        join territory.place p on p.id = s.id
                        join territory.placement d on d.place_id = s.id and d.valid_to = 'infinity'
                        where d.ancestor_id = ? and s.kind = 'COLLEGE' and p.closed_on is null
                        order by p.name limit 25""",
                        place -> "/etablissements?type=college&dans=" + place,
                        this::department),
                new Question(
                        "Mean IPS of the collèges of every commune",
                        """
                        select m.ancestor_id, sum(o.value * h.value) / sum(h.value) as mean
                        from indicators.observation o
                        join indicators.series i on i.id = o.series and i.indicator = ? and i.period = '2023-2024'
                        join indicators.series e on e.indicator = 'eleves-college' and e.period = '2022-2023' and e.breakdown = ''
                        join indicators.observation h on h.series = e.id and h.subject = o.subject and h.known_until = 'infinity'
                        join indicators.subject s on s.key = o.subject
                        join territory.placement m on m.place_id = s.place_id and m.ancestor_kind = 'commune'
                             and m.valid_to = 'infinity'
                        where o.known_until = 'infinity' and o.value is not null
                        group by m.ancestor_id""",
                        indicator -> "/api/v1/figures?format=csv&kind=commune&period=2023-2024&indicator=" + indicator,
                        random -> "ips-college"),
                new Question(
                        "Mean IPS of the collèges of the whole territory",
                        """
                        select sum(o.value * h.value) / sum(h.value) as mean
                        from indicators.observation o
                        join indicators.series i on i.id = o.series and i.indicator = ? and i.period = '2023-2024'
                        join indicators.series e on e.indicator = 'eleves-college' and e.period = '2022-2023' and e.breakdown = ''
                        join indicators.observation h on h.series = e.id and h.subject = o.subject and h.known_until = 'infinity'
                        where o.known_until = 'infinity' and o.value is not null""",
                        indicator -> "/api/v1/figures?place=pays-FR&period=2023-2024&indicator=" + indicator,
                        random -> "ips-college"));
    }

    private String commune(Random random) {
        return register.schools().get(random.nextInt(register.schools().size())).commune();
    }

    private String department(Random random) {
        return "departement-"
                + register.departments()
                        .get(random.nextInt(register.departments().size()));
    }

    private Answered ask(Question question, Connection database)
            throws IOException, InterruptedException, SQLException {
        Random random = new Random(SEED);
        List<String> parameters = Stream.generate(() -> question.parameter().apply(random))
                .limit(questions)
                .toList();
        long[] sql = new long[questions];
        long[] pages = new long[questions];
        for (int rank = 0; rank < questions; rank++) {
            String parameter = parameters.get(rank);
            long began = System.nanoTime();
            run(question.sql(), parameter, database);
            long between = System.nanoTime();
            get(question.address().apply(parameter));
            sql[rank] = between - began;
            pages[rank] = System.nanoTime() - between;
        }
        return new Answered(
                question.what(), Latencies.of(sql).median(), Latencies.of(pages).median());
    }

    private static void run(String sql, String parameter, Connection database) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(sql)) {
            query.setString(1, parameter);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }

    private void get(String address) throws IOException, InterruptedException {
        int status = preau.site().get(address).statusCode();
        if (status != 200) {
            throw new IllegalStateException("The page (%s) must answer 200, not %d.".formatted(address, status));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
