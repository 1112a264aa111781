package fr.preau.bench.peer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Python, with a virtual environment of the bench over what Debian's has.
 *
 * @param folder of that environment
 */
record Python(Path folder) implements Language {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Debian's packages serve Debian's Python, which need not be the first on the path. */
    private static final List<String> SYSTEM = List.of("/usr/bin/python3", "python3");

    static Python in(Path peers) {
        return new Python(peers.resolve("python"));
    }

    @Override
    public List<Command> interpreters() {
        List<Command> all = new ArrayList<>();
        all.add(Command.of(List.of(own())));
        SYSTEM.forEach(python -> all.add(Command.of(List.of(python))));
        return all;
    }

    @Override
    public List<String> loading(List<String> modules) {
        return List.of("-c", "import " + String.join(", ", modules));
    }

    @Override
    public void install(List<String> packages) throws InterruptedException {
        for (String python : SYSTEM) {
            List<String> making = List.of(python, "-m", "venv", "--system-site-packages", folder.toString());
            if (Command.of(making).run(PATIENCE).succeeded()) {
                List<String> words =
                        new ArrayList<>(List.of(own(), "-m", "pip", "install", "--retries", "1", "--timeout", "15"));
                words.addAll(packages);
                Command.of(words).run(PATIENCE);
                return;
            }
        }
    }

    private String own() {
        return folder.resolve("bin/python").toString();
    }
}
