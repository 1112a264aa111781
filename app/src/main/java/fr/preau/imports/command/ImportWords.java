package fr.preau.imports.command;

import fr.preau.imports.ImportMode;
import fr.preau.ui.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed after {@code ./preau import}.
 *
 * @param file a path, or {@code -} for the standard input
 * @param source name of the data set, when it was given
 * @param vintage day that the content describes, when it was given
 */
record ImportWords(String kind, String file, ImportMode mode, Optional<String> source, Optional<LocalDate> vintage) {

    private static final Map<String, ImportMode> MODES = Map.of(
            "controle", ImportMode.CHECK,
            "tout-ou-rien", ImportMode.ALL_OR_NOTHING,
            "lignes-acceptees", ImportMode.ACCEPTED_LINES);

    /** @throws Misused when something is missing, unknown or too much */
    static ImportWords parse(List<String> words) {
        Deque<String> rest = new ArrayDeque<>();
        words.forEach(word -> rest.addAll(option(word)));
        List<String> operands = new ArrayList<>();
        var mode = ImportMode.ALL_OR_NOTHING;
        Optional<String> source = Optional.empty();
        Optional<LocalDate> vintage = Optional.empty();
        while (!rest.isEmpty()) {
            String word = rest.pop();
            switch (word) {
                case "--mode" -> mode = mode(value(word, rest));
                case "--source" -> source = Optional.of(value(word, rest));
                case "--vintage" -> vintage = Optional.of(day(value(word, rest)));
                default -> operands.add(operand(word));
            }
        }
        if (operands.size() != 2) {
            throw new Misused(Texts.t("imports.command.operands"));
        }
        return new ImportWords(operands.getFirst(), operands.getLast(), mode, source, vintage);
    }

    /** {@code --name=value} is {@code --name value}. */
    private static List<String> option(String word) {
        int equals = word.indexOf('=');
        return word.startsWith("--") && equals > 0
                ? List.of(word.substring(0, equals), word.substring(equals + 1))
                : List.of(word);
    }

    private static String operand(String word) {
        if (word.startsWith("--")) {
            throw new Misused(Texts.t("imports.command.unknown-option", word));
        }
        return word;
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new Misused(Texts.t("imports.command.value-missing", option));
        }
        return rest.pop();
    }

    private static ImportMode mode(String word) {
        return Optional.ofNullable(MODES.get(word))
                .orElseThrow(() -> new Misused(Texts.t("imports.command.unknown-mode", word)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new Misused(Texts.t("imports.command.no-day", text));
        }
    }

    /** The command cannot be understood; the message says why, in French. */
    static final class Misused extends RuntimeException {

        Misused(String message) {
            super(message);
        }
    }
}
