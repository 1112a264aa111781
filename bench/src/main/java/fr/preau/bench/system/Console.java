package fr.preau.bench.system;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a program prints, read as it comes so that it never waits for its reader. */
final class Console {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final BufferedReader output;

    Console(Process program) {
        this.output = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        Thread.ofVirtual().start(this::read);
    }

    /** The first group of the pattern in the first line that holds it, waited for. */
    String await(Pattern pattern) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            for (String line : lines) {
                Matcher found = pattern.matcher(line);
                if (found.find()) {
                    return found.group(1);
                }
            }
            Thread.sleep(PAUSE);
        }
        throw new IllegalStateException("The program did not print (%s) but: %s".formatted(pattern, text()));
    }

    String text() {
        return String.join("\n", lines);
    }

    private void read() {
        try {
            output.lines().forEach(lines::add);
        } catch (UncheckedIOException ended) {
            lines.add(ended.toString());
        }
    }
}
