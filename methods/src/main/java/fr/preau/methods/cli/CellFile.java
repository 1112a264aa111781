package fr.preau.methods.cli;

import fr.preau.methods.secrecy.Cell;
import fr.preau.methods.secrecy.Contributors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cells of a table, one by line: what tells it from the others, its value, and who stands behind it.
 *
 * @param header the names of columns that are published: all but those of contributors
 */
record CellFile(Csv csv, List<String> header, List<Line> lines) {

    static final String VALUE = "valeur";
    static final String CONTRIBUTORS = "contributeurs";
    static final String LARGEST = "plus_grand";
    static final String PARENT = "_parent";

    CellFile {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }

    /**
     * @param number in the file, from 1
     * @param fields by the name of their column
     */
    record Line(int number, Map<String, String> fields, Cell cell) {

        Line {
            fields = Map.copyOf(fields);
        }

        String field(String column) {
            return fields.getOrDefault(column, "");
        }
    }

    /** @throws WrongInput if a column is missing, or a line is not what the header says */
    static CellFile of(Csv csv) {
        List<String> columns = csv.rows().getFirst().fields();
        check(columns);
        var problems = new ArrayList<String>();
        List<Line> lines = csv.rows().stream()
                .skip(1)
                .flatMap(row -> line(row, columns, problems))
                .toList();
        if (lines.isEmpty() && problems.isEmpty()) {
            problems.add("Le fichier n’a aucune cellule sous ses noms de colonnes.");
        }
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
        List<String> published = columns.stream()
                .filter(column -> !column.equals(CONTRIBUTORS) && !column.equals(LARGEST))
                .toList();
        return new CellFile(csv, published, lines);
    }

    /** The columns that tell cells from each other. */
    List<String> dimensions() {
        return header.stream().filter(CellFile::isDimension).toList();
    }

    boolean hasContributorsBySize() {
        return csv.rows().getFirst().fields().contains(LARGEST);
    }

    private static boolean isDimension(String column) {
        return !column.endsWith(PARENT)
                && !List.of(VALUE, CONTRIBUTORS, LARGEST).contains(column);
    }

    private static void check(List<String> columns) {
        if (!columns.contains(VALUE)) {
            throw new WrongInput(
                    "Il manque la colonne «\u00a0%s\u00a0»\u202f; colonnes lues\u202f: %s.".formatted(VALUE, columns));
        }
        if (columns.stream().distinct().count() < columns.size()) {
            throw new WrongInput("Une colonne est nommée deux fois\u202f: %s.".formatted(columns));
        }
        if (columns.contains(LARGEST) && !columns.contains(CONTRIBUTORS)) {
            throw new WrongInput("La colonne «\u00a0%s\u00a0» demande la colonne «\u00a0%s\u00a0»."
                    .formatted(LARGEST, CONTRIBUTORS));
        }
        columns.stream()
                .filter(column -> column.endsWith(PARENT))
                .map(column -> column.substring(0, column.length() - PARENT.length()))
                .filter(Predicate.not(columns::contains))
                .findFirst()
                .ifPresent(orphan -> {
                    throw new WrongInput("La colonne «\u00a0%1$s%2$s\u00a0» demande une colonne «\u00a0%1$s\u00a0»."
                            .formatted(orphan, PARENT));
                });
        if (columns.stream().noneMatch(CellFile::isDimension)) {
            throw new WrongInput("Il manque une colonne qui distingue les cellules, par exemple «\u00a0lieu\u00a0».");
        }
    }

    private static Stream<Line> line(Csv.Row row, List<String> columns, List<String> problems) {
        if (row.fields().size() != columns.size()) {
            problems.add("Ligne %d\u202f: %d champs lus, %d attendus."
                    .formatted(row.line(), row.fields().size(), columns.size()));
            return Stream.empty();
        }
        var fields = new HashMap<String, String>();
        IntStream.range(0, columns.size())
                .forEach(rank -> fields.put(columns.get(rank), row.fields().get(rank)));
        var numbers = new Numbers(row.line(), fields, problems);
        long value = numbers.read(VALUE);
        long contributors = columns.contains(CONTRIBUTORS) ? numbers.read(CONTRIBUTORS) : value;
        long largest = columns.contains(LARGEST) ? numbers.read(LARGEST) : Math.min(1, contributors);
        if (numbers.failed()) {
            return Stream.empty();
        }
        if (largest > value) {
            problems.add("Ligne %d, colonne %s\u202f: %d lu, au plus la valeur (%d) attendu."
                    .formatted(row.line(), LARGEST, largest, value));
            return Stream.empty();
        }
        Cell cell = columns.contains(CONTRIBUTORS)
                ? Cell.ofAmount(value, new Contributors(contributors, Math.min(largest, value)))
                : Cell.ofPeople(value);
        return Stream.of(new Line(row.line(), fields, cell));
    }
}
