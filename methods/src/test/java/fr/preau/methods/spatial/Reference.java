package fr.preau.methods.spatial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A file of reference/spatial: its README says what computed it. */
record Reference(List<String> columns, List<List<String>> rows) {

    static final Reference COLUMBUS = read("columbus.csv");
    static final Reference SIDS = read("nc_sids.csv");
    static final Reference EXPECTED = read("expected_spatial.csv");

    static Reference read(String file) {
        try (InputStream in = Reference.class.getResourceAsStream("/reference/spatial/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<List<String>> lines = text.lines().map(Reference::fields).toList();
            return new Reference(lines.getFirst(), lines.subList(1, lines.size()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static NeighbourGraph columbusNeighbours() {
        return COLUMBUS.graph("columbus_neighbours.csv");
    }

    static NeighbourGraph sidsNeighbours() {
        return SIDS.graph("nc_sids_neighbours_queen.csv");
    }

    /** The links of this other file between the units of this one. */
    NeighbourGraph graph(String file) {
        Reference links = read(file);
        return NeighbourGraph.ofLinks(rows.size(), links.ranks("i"), links.ranks("j"));
    }

    double[] numbers(String column) {
        return texts(column).stream().mapToDouble(Double::parseDouble).toArray();
    }

    List<String> texts(String column) {
        int rank = columns.indexOf(column);
        return rows.stream().map(row -> row.get(rank)).toList();
    }

    /** Of {@link #EXPECTED}. */
    static double expected(String dataset, String weights, String statistic) {
        return EXPECTED.rows.stream()
                .filter(row -> row.subList(0, 3).equals(List.of(dataset, weights, statistic)))
                .mapToDouble(row -> Double.parseDouble(row.get(3)))
                .findFirst()
                .orElseThrow();
    }

    private int[] ranks(String column) {
        return Arrays.stream(numbers(column)).mapToInt(id -> (int) id - 1).toArray();
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        boolean quoted = false;
        StringBuilder field = new StringBuilder();
        for (int rank = 0; rank < line.length(); rank++) {
            char c = line.charAt(rank);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
