package fr.preau.bench.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures of one subject.
 *
 * @param lines what was measured against what was wanted
 * @param details figures behind them
 * @param notes what a reader must know to understand them
 */
public record Group(String title, List<Line> lines, List<Table> details, List<String> notes) {

    private static final List<String> HEADS = List.of("What", "Target", "Measured", "Verdict");

    public Group {
        lines = List.copyOf(lines);
        details = List.copyOf(details);
        notes = List.copyOf(notes);
    }

    public static Group of(String title, List<Line> lines) {
        return new Group(title, lines, List.of(), List.of());
    }

    public Group with(Table detail) {
        List<Table> more = new ArrayList<>(details);
        more.add(detail);
        return new Group(title, lines, more, notes);
    }

    public Group noting(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new Group(title, lines, details, more);
    }

    /** A section of Markdown. */
    String markdown() {
        List<String> parts = new ArrayList<>();
        parts.add("## " + title);
        parts.add(new Table(
                        HEADS,
                        lines.stream()
                                .map(line -> List.of(
                                        line.what(),
                                        line.target(),
                                        line.measured(),
                                        line.verdict().text()))
                                .toList())
                .markdown());
        details.forEach(detail -> parts.add(detail.markdown()));
        parts.addAll(notes);
        return String.join("\n\n", parts);
    }
}
