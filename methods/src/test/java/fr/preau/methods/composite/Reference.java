package fr.preau.methods.composite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A file of expected results, read by the names of its columns. */
record Reference(List<String> names, List<String[]> rows) {

    static Reference read(String file) {
        try (InputStream in = Reference.class.getResourceAsStream("/reference/composite/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<String[]> rows = text.replace("\"", "")
                    .lines()
                    .map(line -> line.split(",", -1))
                    .toList();
            return new Reference(List.of(rows.getFirst()), rows.subList(1, rows.size()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    double[] column(String name) {
        int rank = names.indexOf(name);
        return rows.stream().mapToDouble(row -> Double.parseDouble(row[rank])).toArray();
    }

    /** In a file of names and values. */
    double value(String name) {
        return rows.stream()
                .filter(row -> row[0].equals(name))
                .mapToDouble(row -> Double.parseDouble(row[1]))
                .findFirst()
                .orElseThrow();
    }

    double[] values(String... endings) {
        return Arrays.stream(endings).mapToDouble(this::value).toArray();
    }
}
