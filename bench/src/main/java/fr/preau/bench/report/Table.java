package fr.preau.bench.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A table of Markdown. */
public record Table(List<String> heads, List<List<String>> rows) {

    public Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException(
                        "The row (%s) must have as many cells as the table has heads (%s).".formatted(row, heads));
            }
        }
    }

    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add(line(heads));
        lines.add(line(Collections.nCopies(heads.size(), "---")));
        rows.forEach(row -> lines.add(line(row)));
        return String.join("\n", lines);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
