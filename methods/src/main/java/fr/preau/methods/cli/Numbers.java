package fr.preau.methods.cli;

import java.util.List;
import java.util.Map;

/** Reads the whole numbers of a line, and notes those that are none. */
final class Numbers {

    private final int line;
    private final Map<String, String> fields;
    private final List<String> problems;
    private boolean failed;

    Numbers(int line, Map<String, String> fields, List<String> problems) {
        this.line = line;
        this.fields = fields;
        this.problems = problems;
    }

    long read(String column) {
        String read = fields.getOrDefault(column, "");
        if (read.matches("\\d{1,15}")) {
            return Long.parseLong(read);
        }
        problems.add("Ligne %d, colonne %s\u202f: «\u00a0%s\u00a0» lu, un nombre entier à partir de 0 attendu."
                .formatted(line, column, read));
        failed = true;
        return 0;
    }

    boolean failed() {
        return failed;
    }
}
