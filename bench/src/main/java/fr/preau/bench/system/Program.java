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

    /** What {@code ./preau} tells the JVM of a command that ends. */
    private static final String SHORT = "-XX:TieredStopAtLevel=1";

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

    /** The command that serves, with further system properties and arguments. */
    List<String> serving(List<String> properties, List<String> arguments) {
        return command(properties.stream().map(property -> "-D" + property).toList(), arguments);
    }

    /** A command that ends. */
    List<String> ending(List<String> arguments) {
        return command(List.of(SHORT), arguments);
    }

    /** A command that ends, and works long enough for the slower compiler to pay: {@code ./preau} tells by the size of its file. */
    List<String> working(List<String> arguments) {
        return command(List.of(), arguments);
    }

    private List<String> command(List<String> flags, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(words.getFirst());
        command.addAll(flags);
        command.addAll(words.subList(1, words.size()));
        command.addAll(arguments);
        return command;
    }
}
