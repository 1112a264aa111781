package fr.preau.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * R, with a library of the bench beside that of the machine.
 *
 * @param folder of that library
 */
record R(Path folder) implements Language {

    /** Packages are compiled here. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    static R in(Path peers) {
        return new R(peers.resolve("r"));
    }

    @Override
    public List<Command> interpreters() {
        return List.of(new Command(List.of("Rscript"), Map.of("R_LIBS_USER", folder.toString())));
    }

    @Override
    public List<String> loading(List<String> modules) {
        return List.of(
                "-e",
                modules.stream()
                        .map(module -> "suppressMessages(library(" + module + "))")
                        .collect(Collectors.joining("; ")));
    }

    @Override
    public void install(List<String> packages) throws InterruptedException {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        String names = packages.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        String script = "options(timeout = 30); chooseCRANmirror(ind = 1, local.only = TRUE); install.packages(c("
                + names + "), lib = '" + folder + "')";
        for (Command interpreter : interpreters()) {
            List<String> words = new ArrayList<>(interpreter.words());
            words.addAll(List.of("-e", script));
            new Command(words, interpreter.environment()).run(PATIENCE);
        }
    }
}
