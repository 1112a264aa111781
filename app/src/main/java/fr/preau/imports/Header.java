package fr.preau.imports;

import fr.preau.imports.Column.Need;
import fr.preau.ui.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The first line of a table: which cell of a line belongs to which column. */
final class Header {

    private static final int NOWHERE = -1;

    private final List<String> names;
    /** Position of each name, compared without case, accents and punctuation. */
    private final Map<String, Integer> positions = new HashMap<>();

    private final Map<Column<?>, Integer> found = new IdentityHashMap<>();

    private Header(List<String> names) {
        this.names = List.copyOf(names);
    }

    /**
     * @throws ImportRefused when a needed column is absent, or one that is read stands twice
     */
    static Header of(List<String> names, List<Column<?>> columns) {
        var header = new Header(names);
        List<String> repeated = header.index();
        for (Column<?> column : columns) {
            header.refuseRepeated(column, repeated);
        }
        header.refuseMissing(columns);
        return header;
    }

    List<String> names() {
        return names;
    }

    boolean has(Column<?> column) {
        return position(column) != NOWHERE;
    }

    /** Names that no known column claims. */
    List<String> unread(List<Column<?>> columns) {
        List<Integer> claimed = columns.stream().map(this::position).toList();
        return Stream.iterate(0, position -> position < names.size(), position -> position + 1)
                .filter(position ->
                        !claimed.contains(position) && !names.get(position).isBlank())
                .map(names::get)
                .toList();
    }

    /** Index of the column's cell in a line; -1 when the file lacks it. */
    int position(Column<?> column) {
        Integer known = found.get(column); // not computeIfAbsent, which would make a function for each cell
        if (known == null) {
            known = namesOf(column)
                    .map(name -> positions.getOrDefault(CellTypes.folded(name), NOWHERE))
                    .filter(position -> position != NOWHERE)
                    .findFirst()
                    .orElse(NOWHERE);
            found.put(column, known);
        }
        return known;
    }

    /** Fills the positions, and answers the names that stand more than once. */
    private List<String> index() {
        var repeated = new ArrayList<String>();
        for (int position = 0; position < names.size(); position++) {
            String folded = CellTypes.folded(names.get(position));
            if (!folded.isEmpty() && positions.putIfAbsent(folded, position) != null) {
                repeated.add(folded);
            }
        }
        return repeated;
    }

    private void refuseRepeated(Column<?> column, List<String> repeated) {
        if (namesOf(column).map(CellTypes::folded).anyMatch(repeated::contains)) {
            throw new ImportRefused(
                    FileProblem.DUPLICATE_COLUMN, column.name(), Texts.t("imports.expected.one-such-column"));
        }
    }

    private void refuseMissing(List<Column<?>> columns) {
        List<String> missing = columns.stream()
                .filter(column -> column.need() != Need.OPTIONAL && !has(column))
                .<String>map(Column::name)
                .toList();
        if (!missing.isEmpty()) {
            throw new ImportRefused(
                    FileProblem.MISSING_COLUMN,
                    String.join(", ", names),
                    Texts.t("imports.expected.columns", missing.size(), String.join(", ", missing)));
        }
    }

    private static Stream<String> namesOf(Column<?> column) {
        return Stream.concat(Stream.of(column.name()), column.otherNames().stream());
    }
}
