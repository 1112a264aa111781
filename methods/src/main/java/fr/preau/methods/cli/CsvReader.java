package fr.preau.methods.cli;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into rows and fields, character by character. Serves once. */
final class CsvReader {

    private static final char QUOTE = '"';

    private final char separator;
    private final List<Csv.Row> rows = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private boolean quoted;
    private int line = 1;
    private int began = 1;

    CsvReader(char separator) {
        this.separator = separator;
    }

    List<Csv.Row> read(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (quoted && text.startsWith("\"\"", i)) {
                field.append(QUOTE);
                i++;
            } else {
                read(text.charAt(i));
            }
        }
        if (quoted) {
            throw new WrongInput("Ligne %d\u202f: un guillemet ouvert n’est pas refermé.".formatted(began));
        }
        endRow();
        return rows;
    }

    private void read(char c) {
        if (c == '\n') {
            line++;
        }
        if (c == QUOTE) {
            quoted = !quoted;
        } else if (quoted) {
            field.append(c);
        } else if (c == '\n') {
            endRow();
        } else if (c == separator) {
            endField();
        } else {
            field.append(c);
        }
    }

    private void endField() {
        fields.add(field.toString().strip());
        field.setLength(0);
    }

    private void endRow() {
        endField();
        if (fields.size() > 1 || !fields.getFirst().isEmpty()) {
            rows.add(new Csv.Row(began, fields));
        }
        fields.clear();
        began = line;
    }
}
