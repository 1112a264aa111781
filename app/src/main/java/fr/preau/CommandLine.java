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
            if (isOption(word, command)) {
                readOption(word.substring(2), rest, options);
            } else {
                operands.add(word);
            }
        }
        return new CommandLine(command, options, operands);
    }

    /** An import has options of its own, which it reads itself. */
    private static boolean isOption(String word, String command) {
        return word.startsWith("--") && (!command.equals("import") || OPTIONS.contains(name(word.substring(2))));
    }

    private static String name(String option) {
        int equals = option.indexOf('=');
        return equals < 0 ? option : option.substring(0, equals);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    /** Refuses what a command has no use for. */
    void expectNoOperand() {
        if (!operands.isEmpty()) {
            throw new UsageError("La commande «\u00a0" + command + "\u00a0» n’attend rien de plus, et pas «\u00a0"
                    + operands.getFirst() + "\u00a0».");
        }
    }

    /** The only operand. */
    String operand(String what) {
        if (operands.size() != 1) {
            throw new UsageError("La commande «\u00a0" + command + "\u00a0» attend " + what + ".");
        }
        return operands.getFirst();
    }

    private static void readOption(String text, Deque<String> rest, Map<String, String> options) {
        String name = name(text);
        if (FLAGS.contains(name)) {
            options.put(name, "true");
        } else if (!OPTIONS.contains(name)) {
            throw new UsageError("Option inconnue\u202f: --" + name + ".");
        } else if (name.length() < text.length()) {
            options.put(name, text.substring(name.length() + 1));
        } else if (rest.isEmpty()) {
            throw new UsageError("L’option --" + name + " attend une valeur.");
        } else {
            options.put(name, rest.pop());
        }
    }
}
