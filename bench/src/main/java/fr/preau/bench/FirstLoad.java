package fr.preau.bench;

import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.Table;
import fr.preau.bench.report.Unit;
import fr.preau.bench.system.Program;
import fr.preau.bench.system.RunningPreau;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The first start on an empty folder: from files to visible pages. */
record FirstLoad(Territory territory, Duration firstPage, List<Run> runs) {

    private static final Duration TARGET = Duration.ofSeconds(15);

    private static final String RUNS = """
            select coalesce(nullif(source_name, ''), kind), lines, state,
                   extract(epoch from ended_at - started_at) as seconds
            from imports.run order by started_at""";

    /** One file, as the history of imports tells it. */
    record Run(String source, long lines, String state, Duration time) {}

    static FirstLoad measure(Program program, Path folder, Territory territory)
            throws IOException, InterruptedException, SQLException {
        try (RunningPreau preau = RunningPreau.start(program, folder, territory.code());
                Connection database = preau.database().connect()) {
            return new FirstLoad(territory, preau.firstPage(), runs(database));
        }
    }

    Group group(Program program) {
        return Group.of("First load", List.of(line(), allLoaded()))
                .with(new Table(
                        List.of("File", "Lines", "Time", "State"),
                        runs.stream()
                                .map(run -> List.of(
                                        run.source(),
                                        String.format(Locale.ROOT, "%,d", run.lines()),
                                        Unit.seconds(run.time()),
                                        run.state()))
                                .toList()))
                .noting("From the start of the process, on an empty folder, to the last byte of the first page: the "
                        + "cluster is made, PostgreSQL started, the tables made and the files loaded; "
                        + program.cache() + ". The imports took " + Unit.seconds(imports())
                        + " of it, as their history tells.");
    }

    Duration imports() {
        return runs.stream().map(Run::time).reduce(Duration.ZERO, Duration::plus);
    }

    Line line() {
        String what = "`--territory " + territory.code() + "`, from files to visible pages";
        return territory == Territory.COUNTRY
                ? Line.under(what, TARGET, firstPage, Unit.SECONDS)
                : Line.told(what, Unit.seconds(firstPage));
    }

    private Line allLoaded() {
        long loaded = runs.stream().filter(run -> run.state().equals("loaded")).count();
        return Line.holds(
                "Files loaded", "all " + runs.size(), Long.toString(loaded), !runs.isEmpty() && loaded == runs.size());
    }

    private static List<Run> runs(Connection database) throws SQLException {
        List<Run> runs = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(RUNS)) {
            while (rows.next()) {
                runs.add(new Run(
                        rows.getString(1),
                        rows.getLong(2),
                        rows.getString(3),
                        Duration.ofNanos(Math.round(rows.getDouble(4) * 1e9))));
            }
        }
        return runs;
    }
}
