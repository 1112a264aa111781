package fr.preau.bench;

import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.Unit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pandas script that a user without Préau would write: it loads and joins the same files, and prints means. */
record ScriptPeer(Path home) {

    static final String TITLE = "Beside a pandas script";

    /** Debian's package serves Debian's Python, which need not be the first on the path. */
    private static final List<String> PYTHONS = List.of("/usr/bin/python3", "python3");

    /** @param load the first load of the same territory by Préau */
    Group measure(FirstLoad load) throws IOException, InterruptedException {
        for (String python : PYTHONS) {
            if (hasPandas(python)) {
                return run(python, load);
            }
        }
        return Group.of(TITLE, List.of(Line.told("First load", "not measured: python3-pandas is missing")));
    }

    private static boolean hasPandas(String python) throws InterruptedException {
        try {
            return new ProcessBuilder(python, "-c", "import pandas")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private Group run(String python, FirstLoad load) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process script = new ProcessBuilder(
                        python,
                        home.resolve("bench/peer/load_and_join.py").toString(),
                        home.resolve("data").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = script.waitFor();
        Duration time = Duration.ofNanos(System.nanoTime() - began);
        if (code != 0) {
            throw new IllegalStateException("The script failed (%d): %s".formatted(code, said));
        }
        return group(load, time, JsonMapper.shared().readTree(said));
    }

    private static Group group(FirstLoad load, Duration script, JsonNode said) {
        String ratio = String.format(
                Locale.ROOT,
                "%.1f times the script (%s against %s)",
                (double) load.firstPage().toNanos() / script.toNanos(),
                Unit.seconds(load.firstPage()),
                Unit.seconds(script));
        return Group.of(
                        TITLE,
                        List.of(Line.told("First load, `" + load.territory().code() + "`", ratio)))
                .noting(String.format(
                        Locale.ROOT,
                        "`bench/peer/load_and_join.py` with pandas %s: reads the same files for the whole country (%,d rows in"
                                + " %d files), joins them by UAI and commune, and prints means of %d départements. It checks"
                                + " nothing, keeps nothing, and computes no other level.",
                        said.path("pandas").asString("?"),
                        said.path("rows").asLong(0),
                        said.path("files").asLong(0),
                        said.path("departments").asLong(0)));
    }
}
