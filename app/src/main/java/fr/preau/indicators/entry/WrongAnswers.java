package fr.preau.indicators.entry;

import fr.preau.imports.Problem;
import fr.preau.values.PlaceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with what was typed, field by field.
 *
 * @param expected what was expected, by the name of the field
 */
record WrongAnswers(Map<String, String> expected) {

    static final WrongAnswers NONE = new WrongAnswers(Map.of());

    WrongAnswers {
        expected = Map.copyOf(expected);
    }

    /** @param lines the lines of the file in which the problems are */
    static WrongAnswers of(List<Problem> problems, List<EntryLine> lines, Sheet sheet) {
        var expected = new LinkedHashMap<String, String>();
        for (Problem problem : problems) {
            PlaceId place = EntryFile.placeOf(problem.line(), lines);
            expected.putIfAbsent(Answer.field(field(problem.column(), sheet), place), problem.expected());
        }
        return new WrongAnswers(expected);
    }

    /** The field of a column; the first one for what has none, such as a value that is stated nowhere. */
    private static String field(String column, Sheet sheet) {
        List<EntryColumn> numbers = EntryColumn.of(sheet.indicator());
        if (column.equals("statut") || column.equals("motif")) {
            return Answer.STATE;
        }
        return numbers.stream()
                .map(EntryColumn::slug)
                .filter(column::equals)
                .findFirst()
                .orElse(numbers.getFirst().slug());
    }

    boolean isEmpty() {
        return expected.isEmpty();
    }

    /** Empty when nothing is wrong with the field. */
    String of(String name, PlaceId place) {
        return expected.getOrDefault(Answer.field(name, place), "");
    }
}
