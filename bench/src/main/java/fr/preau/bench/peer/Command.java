package fr.preau.bench.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that is given some time, and what it came to. */
record Command(List<String> words, Map<String, String> environment) {

    /**
     * What a program came to.
     *
     * @param ended whether it did so by itself, in time
     * @param output what it printed, messages included
     */
    record Result(boolean ended, int code, String output) {

        boolean succeeded() {
            return ended && code == 0;
        }

        String lastLine() {
            List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
            return lines.isEmpty() ? "" : lines.getLast();
        }
    }

    static Command of(List<String> words) {
        return new Command(words, Map.of());
    }

    /** Its output goes through a file, so that it never waits for a reader. A program that does not exist has failed. */
    Result run(Duration patience) throws InterruptedException {
        try {
            Path output = Files.createTempFile("peer", ".txt");
            try {
                return run(patience, output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException absent) {
            return new Result(true, -1, absent.toString());
        }
    }

    private Result run(Duration patience, Path output) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        return new Result(ended, process.exitValue(), Files.readString(output));
    }
}
