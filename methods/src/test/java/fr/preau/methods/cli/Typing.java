package fr.preau.methods.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One who types a command, and reads what comes out. */
abstract class Typing {

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream words = new ByteArrayOutputStream();

    /** What the command answers to the system, 0 if all went well. */
    int run(byte[] input, String... typed) {
        var console = new Console(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(words, true, StandardCharsets.UTF_8));
        return Methods.run(List.of(typed), console);
    }

    int run(String input, String... typed) {
        return run(input.getBytes(StandardCharsets.UTF_8), typed);
    }

    /** The results. */
    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What is said beside them. */
    String words() {
        return words.toString(StandardCharsets.UTF_8);
    }
}
