package fr.preau.methods.secrecy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of people drawn as text: names of columns, then lines of a name and figures, totals included. What is withheld is
 * drawn as a dot.
 */
record Drawing(List<String> columns, List<String> rows, List<Long> figures) {

    static Drawing of(String text) {
        List<List<String>> lines = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.strip().split("\\s+")))
                .toList();
        List<List<String>> body = lines.subList(1, lines.size());
        return new Drawing(
                lines.getFirst(),
                body.stream().map(List::getFirst).toList(),
                body.stream()
                        .flatMap(line -> line.stream().skip(1))
                        .map(Long::valueOf)
                        .toList());
    }

    /** The cells, tied by these sums of rows and of columns. */
    Table table(Dimension rowSums, Dimension columnSums) {
        List<Cell> cells = figures.stream().map(Cell::ofPeople).toList();
        return new Table(cells, new Crossing(rowSums, columnSums).sums());
    }

    /** The cells, the last row and the last column being totals. */
    Table table() {
        return table(Dimension.flat(rows.size() - 1), Dimension.flat(columns.size() - 1));
    }

    int cell(String row, String column) {
        return rows.indexOf(row) * columns.size() + columns.indexOf(column);
    }

    /** The cells so named, each as "row column". */
    Set<Integer> cells(String names) {
        return Stream.of(names.split(", ", -1))
                .map(name -> name.split(" ", -1))
                .map(name -> cell(name[0], name[1]))
                .collect(Collectors.toSet());
    }

    /** The rows of what is published, each as its name and its figures. */
    String drawn(Protection protection) {
        return switch (protection) {
            case ProtectedTable table ->
                IntStream.range(0, rows.size())
                        .mapToObj(row -> Stream.concat(Stream.of(rows.get(row)), drawn(table, row))
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("\n"));
            case Unprotectable nothing -> "unprotectable: " + nothing.cells();
        };
    }

    private Stream<String> drawn(ProtectedTable table, int row) {
        return IntStream.range(row * columns.size(), (row + 1) * columns.size())
                .mapToObj(cell -> table.isWithheld(cell)
                        ? "·"
                        : String.valueOf(table.table().value(cell)));
    }
}
