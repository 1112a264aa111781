package fr.preau.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Short commands of the system, run to their end. */
final class Shell {

    private Shell() {}

    /** What a command answered: its exit code, and its output and errors together. */
    record Answer(int code, String output) {

        boolean succeeded() {
            return code == 0;
        }
    }

    /** Runs a command to its end; a program that does not exist answers 127, as in a shell. */
    static Answer run(List<String> command) {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException absent) {
            return new Answer(127, String.valueOf(absent.getMessage()));
        }
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), output.strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + command, stop);
        }
    }

    /** The two lists, one after the other. */
    static List<String> join(List<String> prefix, List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }
}
