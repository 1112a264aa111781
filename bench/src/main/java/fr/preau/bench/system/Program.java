package fr.preau.bench.system;

import java.util.ArrayList;
import java.util.List;

/**
 * How the packaged application is started: the words that {@code ./preau} would use.
 *
 * @param words the Java command, its flags, and the jar
 */
public record Program(List<String> words) {

    private static final String CACHE = "-XX:AOTCache=";

    public Program {
        words = List.copyOf(words);
        if (words.size() < 2) {
            throw new IllegalArgumentException("The command (%s) must start a program.".formatted(words));
        }
    }

    /** Whether the JVM starts from what it learned in a rehearsal. */
    public boolean hasCache() {
        return words.stream().anyMatch(word -> word.startsWith(CACHE));
    }

    /** For a reader of the measures. */
    public String cache() {
        return hasCache() ? "with the AOT cache of the rehearsal" : "without AOT cache: no rehearsal was made";
    }

    /** The command with further system properties and arguments. */
    List<String> command(List<String> properties, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(words.getFirst());
        properties.forEach(property -> command.add("-D" + property));
        command.addAll(words.subList(1, words.size()));
        command.addAll(arguments);
        return command;
    }
}
