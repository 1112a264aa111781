package fr.preau;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed after {@code Preau}: a command, its options ({@code --name value}, {@code --name=value} or {@code --flag}) and
 * what follows.
 */
record CommandLine(String command, Map<String, String> options, List<String> operands) {

    private static final Set<String> FLAGS = Set.of("open");
    private static final Set<String> OPTIONS = Set.of("port", "host", "data", "territory");

    static CommandLine parse(String... words) {
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(words));
        String command = rest.isEmpty() || rest.peek().startsWith("--") ? "run" : rest.pop();
        Map<String, String> options = new LinkedHashMap<>();
        List<String> operands = new ArrayList<>();
        while (!rest.isEmpty()) {
            String word = rest.pop();
            if (word.startsWith("--")) {
                readOption(word.substring(2), rest, options);
            } else {
                operands.add(word);
            }
        }
        return new CommandLine(command, options, operands);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    /** The only operand. */
    String operand(String what) {
        if (operands.size() != 1) {
            throw new UsageError("La commande « " + command + " » attend " + what + ".");
        }
        return operands.getFirst();
    }

    private static void readOption(String text, Deque<String> rest, Map<String, String> options) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        if (FLAGS.contains(name)) {
            options.put(name, "true");
        } else if (!OPTIONS.contains(name)) {
            throw new UsageError("Option inconnue : --" + name + ".");
        } else if (equals >= 0) {
            options.put(name, text.substring(equals + 1));
        } else if (rest.isEmpty()) {
            throw new UsageError("L’option --" + name + " attend une valeur.");
        } else {
            options.put(name, rest.pop());
        }
    }
}
