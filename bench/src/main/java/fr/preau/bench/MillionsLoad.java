package fr.preau.bench;

import fr.preau.bench.millions.DrawnObservations;
import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.Table;
import fr.preau.bench.report.Unit;
import fr.preau.bench.system.RunningPreau;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Ten files of a million observations, loaded one after the other into the running program. */
record MillionsLoad(RunningPreau preau, DrawnObservations drawn, Path folder) {

    private static final Duration TARGET = Duration.ofSeconds(20);
    private static final String LATEST = """
            select extract(epoch from ended_at - started_at) from imports.run where state = 'loaded' order by ended_at desc limit 1""";

    /**
     * One file.
     *
     * @param command from the start of the command to its end
     * @param run of which the import, as its history tells it
     */
    private record Loaded(String year, int observations, long bytes, Duration command, Duration run) {}

    Group measure(int years) throws IOException, InterruptedException, SQLException {
        Path descriptions = folder.resolve("indicateurs.csv");
        DrawnObservations.describe(descriptions);
        preau.command("import", "indicateurs", descriptions.toString());
        List<Loaded> loaded = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            loaded.add(load(year));
            preau.site().get("/lieux/pays-FR"); // figures are read into memory when a page wants them
            preau.awaitQuiet(); // who loads a file a year does not load the next at once
            say(loaded.getLast());
        }
        return group(loaded);
    }

    private void say(Loaded one) {
        System.err.println("    " + one.year() + ": " + Unit.seconds(one.run()) + ", "
                + Unit.MEBIBYTES.format(preau.use().memory()));
    }

    private Loaded load(int rank) throws IOException, InterruptedException, SQLException {
        String year = DrawnObservations.year(rank);
        Path file = folder.resolve("essai-" + year + ".csv");
        int observations = drawn.write(rank, file);
        long bytes = Files.size(file);
        Duration command = preau.longCommand("import", "observations", file.toString(), "--vintage", "2026-10-01");
        Files.delete(file);
        Duration run = latestRun();
        return new Loaded(year, observations, bytes, command, run);
    }

    private Duration latestRun() throws IOException, SQLException {
        try (Connection database = preau.database().connect();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(LATEST)) {
            rows.next();
            return Duration.ofNanos(Math.round(rows.getDouble(1) * 1e9));
        }
    }

    private static Group group(List<Loaded> loaded) {
        long all = loaded.stream().mapToLong(Loaded::observations).sum();
        Duration slowest =
                loaded.stream().map(Loaded::run).max(Comparator.naturalOrder()).orElseThrow();
        return Group.of(
                        String.format(Locale.ROOT, "Import of %,d observations", all),
                        List.of(
                                Line.under(
                                        "The first million, as the history of imports tells",
                                        TARGET,
                                        loaded.getFirst().run(),
                                        Unit.SECONDS),
                                Line.under(
                                        "The last million",
                                        TARGET,
                                        loaded.getLast().run(),
                                        Unit.SECONDS),
                                Line.told("The slowest of them", Unit.seconds(slowest))))
                .with(new Table(
                        List.of("School year", "Observations", "File", "Import", "with the start of its command"),
                        loaded.stream()
                                .map(one -> List.of(
                                        one.year(),
                                        String.format(Locale.ROOT, "%,d", one.observations()),
                                        Unit.KILOBYTES.format(one.bytes()),
                                        Unit.seconds(one.run()),
                                        Unit.seconds(one.command())))
                                .toList()))
                .noting(
                        "Invented indicators of the schools of the register, drawn with a fixed seed: twenty, of which each school has ten to"
                                + " fifteen, some told by sex. Four schools of a hundred are not in the file of an indicator, two are there"
                                + " without a value, one with the mark of a withheld one. `./preau import` reads and checks each line, keeps it"
                                + " beside what was known, adds it up in every place that holds the school, and checks what it made; all in"
                                + " one transaction, while pages are answered.");
    }
}
