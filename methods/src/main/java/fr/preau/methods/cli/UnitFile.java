package fr.preau.methods.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Units, one by line: what tells each from the others, and columns of numbers. */
record UnitFile(Csv csv) {

    /** @throws WrongInput if a column is named twice, a line has not as many fields, or there is no unit */
    UnitFile {
        List<String> columns = csv.rows().getFirst().fields();
        if (columns.stream().distinct().count() < columns.size()) {
            throw new WrongInput("Une colonne est nommée deux fois\u202f: %s.".formatted(columns));
        }
        List<String> problems = csv.rows().stream()
                .filter(row -> row.fields().size() != columns.size())
                .map(row -> "Ligne %d\u202f: %d champs lus, %d attendus."
                        .formatted(row.line(), row.fields().size(), columns.size()))
                .toList();
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
        if (csv.rows().size() < 2) {
            throw new WrongInput("Le fichier n’a aucune ligne sous ses noms de colonnes.");
        }
    }

    /** @param path or {@code -} for what is piped in */
    static UnitFile read(String path, Console console) throws IOException {
        return new UnitFile(Csv.read(path, console));
    }

    int units() {
        return csv.rows().size() - 1;
    }

    /** Where this unit is in the file, from 1. */
    int line(int unit) {
        return csv.rows().get(unit + 1).line();
    }

    /** @throws WrongInput if there is no such column */
    List<String> texts(String column) {
        int rank = rank(column);
        return csv.rows().stream().skip(1).map(row -> row.fields().get(rank)).toList();
    }

    /** The unit of each identifier. */
    Map<String, Integer> ids(String column) {
        var ids = new HashMap<String, Integer>();
        var problems = new ArrayList<String>();
        List<String> texts = texts(column);
        for (int unit = 0; unit < texts.size(); unit++) {
            Integer before = ids.putIfAbsent(texts.get(unit), unit);
            if (before != null) {
                problems.add("Ligne %d, colonne %s\u202f: «\u00a0%s\u00a0» est déjà à la ligne %d."
                        .formatted(line(unit), column, texts.get(unit), line(before)));
            }
        }
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
        return ids;
    }

    /**
     * Numbers from the least to the most, {@link Double#NaN} where the field is empty or NA.
     *
     * @throws WrongInput if there is no such column, or a field is anything else
     */
    double[] numbers(String column, double least, double most) {
        List<String> texts = texts(column);
        double[] numbers = new double[texts.size()];
        var problems = new ArrayList<String>();
        for (int unit = 0; unit < numbers.length; unit++) {
            String text = texts.get(unit);
            numbers[unit] = Decimal.find(text).orElse(Double.NaN);
            boolean missing = text.isEmpty() || text.equals("NA");
            if (!missing && !(numbers[unit] >= least && numbers[unit] <= most)) {
                problems.add("Ligne %d, colonne %s\u202f: «\u00a0%s\u00a0» lu, %s attendu."
                        .formatted(line(unit), column, text, expected(least, most)));
            }
        }
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
        return numbers;
    }

    private int rank(String column) {
        int rank = csv.rows().getFirst().fields().indexOf(column);
        if (rank < 0) {
            throw new WrongInput("Il manque la colonne «\u00a0%s\u00a0»\u202f; colonnes lues\u202f: %s."
                    .formatted(column, csv.rows().getFirst().fields()));
        }
        return rank;
    }

    private static String expected(double least, double most) {
        if (most < Double.MAX_VALUE) {
            return "un nombre de %s à %s".formatted(Decimal.print(least), Decimal.print(most));
        }
        return least == 0 ? "un nombre à partir de 0" : "un nombre";
    }
}
