package fr.preau.methods.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Writes results, to the file asked for or else where the console writes. */
final class UnitTable {

    private UnitTable() {}

    /**
     * One line for each unit of the file, with its identifier; with nothing else for those that were not studied.
     *
     * @param units those studied, ascending
     * @param row the results of a unit, by its rank among those studied
     */
    static void write(
            Options options,
            UnitFile file,
            int[] units,
            List<String> header,
            IntFunction<List<String>> row,
            Console console)
            throws IOException {
        String idColumn = options.text(Options.ID);
        List<String> ids = file.texts(idColumn);
        List<String> nothing = header.stream().map(column -> "").toList();
        List<List<String>> rows = new ArrayList<>();
        for (int unit = 0; unit < ids.size(); unit++) {
            int rank = Arrays.binarySearch(units, unit);
            rows.add(prefixed(ids.get(unit), rank < 0 ? nothing : row.apply(rank)));
        }
        write(options, file, prefixed(idColumn, header), rows, console);
    }

    static void write(Options options, UnitFile file, List<String> header, List<List<String>> rows, Console console)
            throws IOException {
        write(options, file.csv(), header, rows, console);
    }

    /** @param csv what was read, whose separator is kept */
    static void write(Options options, Csv csv, List<String> header, List<List<String>> rows, Console console)
            throws IOException {
        List<String> lines =
                Stream.concat(Stream.of(header), rows.stream()).map(csv::line).toList();
        if (options.has(Options.OUTPUT)) {
            Files.write(Path.of(options.text(Options.OUTPUT)), lines);
        } else {
            lines.forEach(console.out()::println);
        }
    }

    private static List<String> prefixed(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
