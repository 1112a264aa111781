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
import java.util.Random;

/** The same questions put to the application and, in plain SQL, to the tables that it reads. */
final class SqlPeer {

    static final String TITLE = "Beside plain SQL";

    private static final long SEED = 18;

    private final RunningPreau preau;
    private final Register register;
    private final int times;

    /** @param times that each question is asked */
    SqlPeer(RunningPreau preau, Register register, int times) {
        this.preau = preau;
        this.register = register;
        this.times = times;
    }

    /** Medians of both answers. */
    private record Answered(String what, Duration sql, Duration preau) {

        String ratio() {
            return String.format(Locale.ROOT, "%.2f", (double) preau.toNanos() / sql.toNanos());
        }

        Line line() {
            return Line.told(what, ratio() + " times the plain SQL");
        }

        List<String> cells() {
            return List.of(what, Unit.milliseconds(sql), Unit.milliseconds(preau), ratio());
        }
    }

    Group measure() throws IOException, InterruptedException, SQLException {
        List<Answered> answered = new ArrayList<>();
        try (Connection database = preau.database().connect()) {
            for (Question question : Question.all(register)) {
                answered.add(ask(question, database));
            }
        }
        return Group.of(TITLE, answered.stream().map(Answered::line).toList())
                .with(new Table(
                        List.of("Question", "Plain SQL: p50", "Préau: p50", "Ratio"),
                        answered.stream().map(Answered::cells).toList()))
                .noting("The same words, one after the other, on one connection each, over the same tables. SQL answers"
                        + " rows; Préau answers the whole page with its counts, neighbours and conditions, or the"
                        + " figure with its coverage and source.");
    }

    private Answered ask(Question question, Connection database)
            throws IOException, InterruptedException, SQLException {
        Random random = new Random(SEED);
        long[] sql = new long[times];
        long[] pages = new long[times];
        for (int time = 0; time < times; time++) {
            String parameter = question.parameter().apply(random);
            long began = System.nanoTime();
            run(question.sql(), parameter, database);
            long between = System.nanoTime();
            get(question.address().apply(parameter));
            sql[time] = between - began;
            pages[time] = System.nanoTime() - between;
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
}
