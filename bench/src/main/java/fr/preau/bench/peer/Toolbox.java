package fr.preau.bench.peer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what peers need on the machine; else installs Debian's packages, when it is root; else those of the language, in a folder of its
 * own. All of it in a time that is bounded, and once.
 */
final class Toolbox {

    private static final Duration LOADING = Duration.ofMinutes(1);
    private static final Duration DEBIAN = Duration.ofMinutes(5);

    private final Path folder;
    private final Map<Tool, Optional<Command>> found = new EnumMap<>(Tool.class);

    /** @param folder where packages may be installed, kept from one run to the next */
    Toolbox(Path folder) {
        this.folder = folder;
    }

    /** How scripts that use this are started; nothing where it cannot be installed. */
    Optional<Command> find(Tool tool) throws InterruptedException {
        Optional<Command> known = found.get(tool);
        if (known == null) {
            known = findOrInstall(tool);
            found.put(tool, known);
        }
        return known;
    }

    private Optional<Command> findOrInstall(Tool tool) throws InterruptedException {
        Language language = tool.language(folder);
        Optional<Command> there = interpreter(language, tool);
        if (there.isEmpty() && isDebianForRoot()) {
            installDebian(tool.debian());
            there = interpreter(language, tool);
        }
        if (there.isEmpty()) {
            language.install(tool.registry());
            there = interpreter(language, tool);
        }
        return there;
    }

    private static Optional<Command> interpreter(Language language, Tool tool) throws InterruptedException {
        for (Command interpreter : language.interpreters()) {
            if (with(interpreter, language.loading(tool.modules())).run(LOADING).succeeded()) {
                return Optional.of(interpreter);
            }
        }
        return Optional.empty();
    }

    private static boolean isDebianForRoot() {
        return System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    /** The lists of packages may be missing or old the first time. */
    private static void installDebian(List<String> packages) throws InterruptedException {
        List<String> words = new ArrayList<>(List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends"));
        words.addAll(packages);
        Command install = new Command(words, Map.of("DEBIAN_FRONTEND", "noninteractive"));
        if (!install.run(DEBIAN).succeeded()) {
            Command.of(List.of("apt-get", "update", "-qq")).run(DEBIAN);
            install.run(DEBIAN);
        }
    }

    static Command with(Command interpreter, List<String> words) {
        List<String> all = new ArrayList<>(interpreter.words());
        all.addAll(words);
        return new Command(all, interpreter.environment());
    }
}
